#include "app/chronology/scope.h"

#include <algorithm>

namespace dateline {

namespace {

/// Whether a paragraph tells of a time of its own, later than the heading's.
bool movesOn(const Paragraph& paragraph, const TimeMention& heading, const std::vector<TimeMention>& times) {
    auto time
        = std::ranges::lower_bound(times, paragraph.span.begin, {}, [](const TimeMention& t) { return t.span.begin; });
    for (; time != times.end() && time->span.begin < paragraph.span.end; ++time) {
        if (!time->heading && time->timex.type == TimexType::Date && time->timex.period
            && time->timex.period->from > heading.timex.period->to) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<int> governingHeadings(const Prose& prose, const std::vector<TimeMention>& times) {
    std::vector<int> governing(prose.sentences.size(), -1);
    int lastHeading = -1;
    std::vector<int> headingAt(prose.sentences.size(), -1);
    for (int t = 0; t < int(times.size()); ++t) {
        if (times[t].heading && times[t].timex.period && prose.sentences[times[t].sentence].body) {
            headingAt[times[t].sentence] = t;
            lastHeading = t;
        }
    }
    int current = -1;
    for (const Paragraph& paragraph : prose.paragraphs) {
        const bool opensSection = headingAt[paragraph.firstSentence] >= 0;
        const bool firstOfSection = current >= 0 && paragraph.firstSentence > 0
            && prose.sentences[times[current].sentence].paragraph
                == prose.sentences[paragraph.firstSentence - 1].paragraph;
        if (current == lastHeading && current >= 0 && !opensSection && !firstOfSection
            && movesOn(paragraph, times[current], times)) {
            break;
        }
        for (int s = paragraph.firstSentence; s < paragraph.endSentence; ++s) {
            if (headingAt[s] >= 0) {
                current = headingAt[s];
            }
            governing[s] = prose.sentences[s].body ? current : -1;
        }
    }
    return governing;
}

} // namespace dateline

// ClauseCutter, third part: what a sentence reports, and the words that tell who reports it.
#include "app/chronology/clausecutter.h"

#include <algorithm>

namespace dateline {

using namespace literals;

void ClauseCutter::dropTrailingAttribution(const Quote& quote) {
    if (!quote.cue || quote.kind == QuoteKind::Direct || quote.cue->begin < quote.content.end) {
        return;
    }
    const int from = m_prose.tokenAt(quote.content.end);
    int end = std::max(m_prose.tokenAt(quote.cue->end), quote.mention ? m_prose.tokenAt(quote.mention->end) : 0);
    end = std::min(end, m_end);
    while (end < m_end && sign(end) != u',' && sign(end) != u';') {
        ++end;
    }
    if (from > m_first && from < end) {
        drop(from, end);
    }
}

int ClauseCutter::contentBegin(Segment segment) const {
    for (int verb = segment.first; verb < segment.end; ++verb) {
        const int i = firstKept({verb + 1, segment.end}); // a date may have stood between
        const bool said = isWord(verb, u"said"_w) || isWord(verb, u"says"_w);
        const bool that = isWord(i, u"that"_w) && m_cues.word(m_prose.tokens[verb]);
        if (kept(verb) && i < segment.end && (said || that) && isFiniteVerb(verb)) {
            return behindAdjunct({that ? i + 1 : i, segment.end});
        }
    }
    return -1;
}

/// "in a memo that the mill closed": behind "that"; the clause itself where nothing stands in front of it.
int ClauseCutter::behindAdjunct(Segment clause) const {
    const int first = firstKept(clause);
    for (int i = first; isPreposition(first) && i < clause.end; ++i) {
        if (isWord(i, u"that"_w)) {
            return firstKept({i + 1, clause.end});
        }
    }
    return first;
}

bool ClauseCutter::isFact(Segment segment) const {
    for (int i = segment.first; i < segment.end; ++i) {
        const LexiconEntry* cue = kept(i) && isFiniteVerb(i) ? m_cues.word(m_prose.tokens[i]) : nullptr;
        if (cue) {
            return cue->value.contains(u'f');
        }
    }
    return false;
}

} // namespace dateline

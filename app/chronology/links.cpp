#include "app/chronology/links.h"

namespace dateline {

namespace {

/// For every sentence the event its words hang on: its own, else that of the sentence before in the same paragraph,
/// else, in an article that tells a single event, that one.
std::vector<int> carriedEvents(const Account& account, const Prose& prose, const std::vector<int>& eventOfSentence) {
    std::vector<int> carried = eventOfSentence;
    const int only = account.events.size() == 1 ? 0 : -1;
    for (const Paragraph& paragraph : prose.paragraphs) {
        int current = -1;
        for (int s = paragraph.firstSentence; s < paragraph.endSentence; ++s) {
            if (carried[s] < 0) {
                carried[s] = current >= 0 ? current : only;
            }
            current = carried[s];
        }
    }
    return carried;
}

} // namespace

void linkQuotesAndFigures(Account& account, const Prose& prose, const std::vector<int>& eventOfSentence,
    const std::vector<int>& eventOfTime) {
    const std::vector<int> carried = carriedEvents(account, prose, eventOfSentence);
    for (int q = 0; q < int(account.quotes.size()); ++q) {
        Quote& quote = account.quotes[q];
        const int sentence = prose.sentenceOf(prose.tokenAt(quote.content.begin));
        quote.event = sentence >= 0 ? carried[sentence] : -1;
        if (quote.event >= 0) {
            account.events[quote.event].quotes.push_back(q);
        }
    }
    for (int f = 0; f < int(account.figures.size()); ++f) {
        Figure& figure = account.figures[f];
        const int byTime = figure.time >= 0 ? eventOfTime[figure.time] : -1;
        figure.event = byTime >= 0 ? byTime : eventOfSentence[figure.sentence];
        if (figure.event >= 0) {
            account.events[figure.event].figures.push_back(f);
        }
    }
}

} // namespace dateline

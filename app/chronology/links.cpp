#include "app/chronology/links.h"

namespace dateline {

namespace {

constexpr int carriedParagraphs = 2; // how far an undated quote may stand below the event it hangs on

/// For every sentence the event its undated words hang on: the one told last, unless that is still to come or too far
/// up.
std::vector<int> carriedEvents(const Account& account, const Prose& prose, const Told& told) {
    std::vector<int> carried = told.bySentence;
    int current = -1;
    int toldIn = 0;
    for (int s = 0; s < int(carried.size()); ++s) {
        const int paragraph = prose.sentences[s].paragraph;
        if (carried[s] >= 0) {
            current = carried[s];
            toldIn = paragraph;
        } else if (current >= 0 && !account.events[current].future && paragraph - toldIn <= carriedParagraphs) {
            carried[s] = current;
        }
    }
    return carried;
}

} // namespace

void linkQuotesAndFigures(Account& account, const Prose& prose, const Told& told) {
    const std::vector<int> carried = carriedEvents(account, prose, told);
    for (int q = 0; q < int(account.quotes.size()); ++q) {
        Quote& quote = account.quotes[q];
        const int sentence = prose.sentenceOf(prose.tokenAt(quote.content.begin));
        quote.event = told.byHeading[sentence] >= 0 ? told.byHeading[sentence] : carried[sentence];
        if (quote.event >= 0) {
            account.events[quote.event].quotes.push_back(q);
        }
    }
    for (int f = 0; f < int(account.figures.size()); ++f) {
        Figure& figure = account.figures[f];
        const int byTime = figure.time >= 0 ? told.byTime[figure.time] : -1;
        figure.event = byTime >= 0 ? byTime : told.bySentence[figure.sentence];
        if (figure.event >= 0) {
            account.events[figure.event].figures.push_back(f);
        }
    }
}

} // namespace dateline

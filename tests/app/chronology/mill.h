// An invented article of a mill, with quotes, figures and a date heading over each part, to try corrections on.
#pragma once

#include "app/chronology/edits.h"
#include "app/chronology/extract.h"

namespace dateline::mill {

inline const QString text = QStringLiteral(
    "The mill at Orvane\n"
    "\n"
    "By Ida Moen\n"
    "\n"
    "March 2, 2016\n"
    "\n"
    "The council of Orvane bought the old mill. \"It will grind again,\" said Mayor Ane Brekke.\n"
    "\n"
    "The roof was mended in one week. Brekke said the work had cost 40,000 crowns.\n"
    "\n"
    "April 20, 2021\n"
    "\n"
    "The first flour was sold on the square. \"Nobody asked the miller,\" Tor Lund said.\n"
    "\n"
    "May 9, 2021\n"
    "\n"
    "The wheel stood still after a flood. Lund said repairs would take a month.\n");

inline Account account(const QString& words = text) {
    Article article;
    article.text = words;
    article.published = parseTimex3(u"2021-06-01");
    return extract(std::move(article));
}

/// The event of a day; -1 if there is none.
inline int eventOn(const Account& account, Day day) {
    for (int i = 0; i < int(account.events.size()); ++i) {
        if (account.events[i].period.from == day) {
            return i;
        }
    }
    return -1;
}

inline int quoteWith(const Account& account, const QString& words) {
    for (int i = 0; i < int(account.quotes.size()); ++i) {
        if (account.quotes[i].content.of(account.article.text).contains(words)) {
            return i;
        }
    }
    return -1;
}

inline Edit onEvent(EditKind kind, const Account& account, Day day, const QString& text = {}) {
    return {kind, keyOf(account, eventOn(account, day)), {}, {}, text, {}};
}

inline Edit onQuote(EditKind kind, const Account& account, const QString& words, const QString& text = {}) {
    const Span content = account.quotes[quoteWith(account, words)].content;
    return {kind, {}, {}, anchorOf(account.article.text, content), text, {}};
}

inline Edit onFigure(EditKind kind, const Account& account, int figure, const QString& text = {}) {
    return {kind, {}, {}, anchorOf(account.article.text, account.figures[figure].span), text, {}};
}

/// One edit of every kind, each of which holds.
inline std::vector<Edit> allEdits(const Account& account) {
    const Day bought = day(2016, 3, 2);
    const Day sold = day(2021, 4, 20);
    const Day stood = day(2021, 5, 9);
    Edit redate = onEvent(EditKind::Redate, account, sold);
    redate.date = {{day(2021, 4, 1), day(2021, 4, 30)}, Grain::Month, Mod::Approx};
    Edit split = onEvent(EditKind::Split, account, bought);
    split.words = anchorOf(account.article.text, account.events[eventOn(account, bought)].spans[2]);
    Edit merge = onEvent(EditKind::Merge, account, sold);
    merge.other = keyOf(account, eventOn(account, stood));
    Edit attach = onQuote(EditKind::AttachQuote, account, QStringLiteral("grind again"));
    attach.event = keyOf(account, eventOn(account, stood));
    Edit figure = onFigure(EditKind::AttachFigure, account, 0);
    figure.event = attach.event;
    return {onEvent(EditKind::Retitle, account, bought, QStringLiteral("Orvane buys its mill")), redate, split, attach,
        figure, onFigure(EditKind::Remeasure, account, 0, QStringLiteral("cost of the roof")),
        onEvent(EditKind::Note, account, bought, QStringLiteral("Ask the council.")),
        onQuote(EditKind::Respeak, account, QStringLiteral("the miller"), QStringLiteral("Ane Brekke")),
        onQuote(EditKind::Unquote, account, QStringLiteral("repairs")), merge,
        onEvent(EditKind::Bookmark, account, bought, QStringLiteral("on")),
        {EditKind::Publish, {}, {}, {}, QStringLiteral("2021-06-02"), {}},
        {EditKind::Headline, {}, {}, {}, QStringLiteral("The mill by the lake"), {}},
        {EditKind::PutBack, {}, {}, {}, account.article.text.first(40), {}},
        onEvent(EditKind::Hide, account, bought)};
}

} // namespace dateline::mill

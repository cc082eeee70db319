#include "ui/quotecard.h"

#include "app/quotes/quotewords.h"
#include "ui/plaintext.h"
#include "ui/preferences.h"
#include "ui/texts.h"

namespace dateline {

namespace {

/// Without the quotation marks and spaces at its ends, nor the comma before the cue.
Span inside(Span span, QStringView text) {
    while (!span.isEmpty() && (isQuotationMark(text[span.begin]) || text[span.begin].isSpace())) {
        ++span.begin;
    }
    while (!span.isEmpty()
        && (isQuotationMark(text[span.end - 1]) || text[span.end - 1].isSpace() || text[span.end - 1] == u',')) {
        --span.end;
    }
    return span;
}

/// From each opening quotation mark to its closing one, marks included.
std::vector<Span> quotedParts(QStringView words) {
    std::vector<Span> parts;
    int opened = -1;
    for (int i = 0; i < int(words.size()); ++i) {
        if (!isQuotationMark(words[i])) {
            continue;
        }
        if (opened < 0) {
            opened = i;
        } else {
            parts.push_back({opened, i + 1});
            opened = -1;
        }
    }
    if (opened >= 0) {
        parts.push_back({opened, int(words.size())});
    }
    return parts;
}

QString cueText(const Account& account, const Quote& quote) {
    const QString cue = quote.cue ? QStringLiteral("“%1”").arg(oneLine(quote.cue->of(account.article.text)))
        : quote.speaker >= 0      ? QuoteText::tr("no cue")
                                  : QString();
    if (!quote.corrected) {
        return cue;
    }
    return cue.isEmpty() ? QuoteText::tr("corrected by you")
                         : cue + QStringLiteral(", ") + QuoteText::tr("corrected by you");
}

/// The words alone: a direct quote without the marks around its pieces.
QString cardWords(const Account& account, Quote quote) {
    const QStringView text = account.article.text;
    if (quote.kind == QuoteKind::Direct) {
        quote.content = inside(quote.content, text);
        for (Span& piece : quote.pieces) {
            piece = inside(piece, text);
        }
    }
    return oneLine(wordsOf(quote, text));
}

} // namespace

QuoteCard quoteCard(const Account& account, int number) {
    const Quote& quote = account.quotes[number];
    QuoteCard card;
    card.words = cardWords(account, quote);
    card.kind = quote.kind;
    if (quote.kind == QuoteKind::Direct) {
        card.own = {{0, int(card.words.size())}};
    } else if (quote.kind == QuoteKind::Mixed) {
        card.own = quotedParts(card.words);
    }
    if (quote.speaker >= 0) {
        card.speaker = oneLine(account.people[quote.speaker].name);
    }
    card.cue = cueText(account, quote);
    for (const Figure& figure : account.figures) {
        card.figures += quote.content.contains(figure.span);
    }
    return card;
}

QString citation(const Account& account, int number) {
    const Quote& quote = account.quotes[number];
    const QuoteCard card = quoteCard(account, number);
    QStringList from;
    if (!card.speaker.isEmpty()) {
        from << card.speaker;
    }
    if (quote.event >= 0) {
        const Event& event = account.events[quote.event];
        from << shownDate(event.period, event.precision, event.mod, DateStyle::Long);
    }
    for (const QString& part : {account.article.title, account.article.source}) {
        if (!part.isEmpty()) {
            from << oneLine(part);
        }
    }
    const QString words = quote.kind == QuoteKind::Direct ? QStringLiteral("“%1”").arg(card.words) : card.words;
    return from.isEmpty() ? words : words + QStringLiteral(" — ") + from.join(QStringLiteral(", "));
}

} // namespace dateline

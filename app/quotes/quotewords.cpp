#include "app/quotes/quotewords.h"

#include "app/text/utf16.h"

#include <QStringList>

namespace dateline {

namespace {

QString withoutReopening(QStringView words) {
    QString kept;
    kept.reserve(words.size());
    bool newParagraph = false;
    for (const QChar c : words) {
        if (!newParagraph || !isQuotationMark(c)) {
            kept += c;
        }
        newParagraph = c == u'\n' || (newParagraph && c.isSpace());
    }
    return kept;
}

QString told(const Quote& quote, QStringView words) {
    return quote.kind == QuoteKind::Direct ? withoutReopening(words) : words.toString();
}

} // namespace

bool isQuotationMark(QChar c) {
    return isAmong(c, u"\"“”„‟«»「」『』");
}

QString wordsOf(const Quote& quote, QStringView text) {
    if (quote.pieces.empty()) {
        return told(quote, quote.content.of(text));
    }
    QStringList words;
    for (const Span& piece : quote.pieces) {
        words << told(quote, piece.of(text));
    }
    return words.join(QStringLiteral(" … "));
}

} // namespace dateline

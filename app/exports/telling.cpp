#include "app/exports/telling.h"

#include "app/quotes/quotewords.h"

#include <QFileInfo>

namespace dateline {

QString printable(QStringView text) {
    QString clean = text.toString();
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const QChar c = clean[i];
        const bool pair = c.isHighSurrogate() && i + 1 < clean.size() && clean[i + 1].isLowSurrogate();
        const bool control = c < u' ' && c != u'\n' && c != u'\t';
        if (pair) {
            ++i;
        } else if (control || c.isSurrogate() || (c >= QChar(0x7f) && c < QChar(0xa0)) || c >= QChar(0xfffe)) {
            clean[i] = u' ';
        }
    }
    return clean;
}

QString lineOf(const Quote& quote, QStringView text) {
    return printable(wordsOf(quote, text)).simplified();
}

QString speakerOf(const Account& account, const Quote& quote) {
    return quote.speaker < 0 ? QString() : printable(account.people[quote.speaker].name).simplified();
}

QString lineOf(const Figure& figure, QStringView text) {
    return printable(figure.span.of(text)).simplified();
}

QString nameOf(const Article& article) {
    const QString title = printable(article.title).simplified();
    return title.isEmpty() ? printable(QFileInfo(article.path).fileName()).simplified() : title;
}

QString publishedOn(const Article& article) {
    return article.published && article.published->period ? toIso(article.published->period->from) : QString();
}

} // namespace dateline

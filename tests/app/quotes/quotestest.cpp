#include "app/quotes/quotes.h"

#include "app/language/language.h"
#include "app/people/people.h"
#include "tests/printing.h"

#include <QFile>

using namespace dateline;

namespace {

struct Case {
    QString text;
    QStringList quotes; // "kind: words | words: speaker"
};

QString join(const QStringList& pieces) {
    return pieces.join(QStringLiteral(" | "));
}

/// A line of the corpus: the text with its quotes in <...>, further pieces in <+...>, "\n" for paragraphs; then kind
/// and speaker of each quote.
Case readCase(const QString& line) {
    const QStringList fields = line.split(u'\t');
    QString text = fields[0];
    text.replace(QStringLiteral("\\n"), QStringLiteral("\n\n"));
    Case read;
    std::vector<QStringList> contents;
    std::vector<QString> open;
    for (int i = 0; i < text.size(); ++i) {
        if (text[i] == u'<') {
            const bool further = text[i + 1] == u'+';
            if (!further) {
                contents.emplace_back();
            }
            i += further;
            contents.back() << QString();
            open.emplace_back();
        } else if (text[i] == u'>') {
            contents.back().back() = open.back();
            open.pop_back();
        } else {
            read.text += text[i];
            for (QString& content : open) {
                content += text[i];
            }
        }
    }
    const QStringList heads = fields.value(1).split(QStringLiteral("; "), Qt::SkipEmptyParts);
    REQUIRE(heads.size() == int(contents.size()));
    for (int i = 0; i < heads.size(); ++i) {
        read.quotes << QStringLiteral("%1 <%2>").arg(heads[i], join(contents[i]));
    }
    return read;
}

QStringList quotesOf(const QString& text) {
    const Prose prose = cutProse(text, english().lexicon);
    std::vector<Person> people = findPeople(prose, english());
    QStringList found;
    for (const Quote& quote : findQuotes(prose, english(), people)) {
        if (!quote.speech) {
            continue;
        }
        static const QStringList kinds{QStringLiteral("direct"), QStringLiteral("indirect"), QStringLiteral("mixed")};
        QStringList pieces;
        for (Span piece : quote.pieces.empty() ? std::vector{quote.content} : quote.pieces) {
            pieces << piece.of(text).toString();
        }
        const QString speaker = quote.speaker < 0 ? QStringLiteral("-") : people[quote.speaker].name;
        found << QStringLiteral("%1 %2 <%3>").arg(kinds[int(quote.kind)], speaker, join(pieces));
    }
    return found;
}

} // namespace

TEST_CASE("the corpus of quotes", "[quotes]") {
    QFile file(QStringLiteral(SOURCE_DIR "/tests/corpus/quotes/en.tsv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) {
            continue;
        }
        const Case expected = readCase(line);
        INFO(line.toStdString());
        CHECK(quotesOf(expected.text) == expected.quotes);
    }
}

TEST_CASE("a pronoun is kept as the mention beside the full name", "[quotes]") {
    const QString text = QStringLiteral("Mayor Ann Oder spoke for an hour. \"The dam will hold,\" she said.");
    const Prose prose = cutProse(text, english().lexicon);
    std::vector<Person> people = findPeople(prose, english());
    const std::vector<Quote> quotes = findQuotes(prose, english(), people);
    REQUIRE(quotes.size() == 1);
    REQUIRE(quotes[0].mention);
    CHECK(quotes[0].mention->of(text) == QStringLiteral("she"));
    CHECK(people[quotes[0].speaker].name == QStringLiteral("Ann Oder"));
    CHECK(people[quotes[0].speaker].role == QStringLiteral("Mayor"));
}

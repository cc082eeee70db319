#include "tests/printing.h"
#include "ui/articlelines.h"
#include "ui/fonts.h"

#include <QTextBlock>
#include <QTextDocument>

using namespace dateline;

namespace {

TimeMention heading(const QString& text, const QString& words) {
    TimeMention time;
    const int begin = int(text.indexOf(words));
    time.span = {begin, begin + int(words.size())};
    time.heading = true;
    return time;
}

QStringList families(const QTextDocument& document) {
    QStringList names;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        names << block.charFormat().font().family();
    }
    return names;
}

} // namespace

TEST_CASE("a date alone on its line is a signpost, one before a sentence is the article's own word", "[articlelines]") {
    Account account;
    account.article.title = QStringLiteral("The dam at Ruvo");
    account.article.text = QStringLiteral("The dam at Ruvo\n\nMay 2, 2031\nThe gates closed.\n\nMay 9 - The lake filled.\n");
    account.times = {heading(account.article.text, QStringLiteral("May 2, 2031")),
        heading(account.article.text, QStringLiteral("May 9"))};
    QTextDocument document;
    writeArticle(account, 15, document);
    CHECK(document.toPlainText() == account.article.text);
    const QStringList names = families(document);
    const QString serif = fontOf(TextStyle::Source).family();
    const QString sans = fontOf(TextStyle::Strong).family();
    REQUIRE(names.size() == 7);
    CHECK(names[0] == serif);
    CHECK(names[2] == sans);
    CHECK(names[3] == serif);
    CHECK(names[5] == serif);
    CHECK(document.begin().charFormat().fontWeight() == QFont::Bold);
}

// The user guide: every page in every language, and no way out of it.
#include "ui/guide.h"

#include "tests/ui/desk.h"
#include "ui/actions.h"
#include "ui/keylist.h"
#include "ui/windowlanguage.h"

#include <QAction>
#include <QListWidget>
#include <QTextBrowser>
#include <QTextTable>

using namespace dateline;

namespace {

QString pageIn(const QString& page, const WindowLanguage& language) {
    QFile file(QStringLiteral(SOURCE_DIR "/resources/guide/%1/%2.md").arg(QLatin1String(language.code), page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// What a translation shares with its original: the lines of headings, lists, tables and code, the keys left out.
QStringList shapeOf(const QString& text) {
    QStringList shape;
    for (const QString& line : text.split(u'\n')) {
        if (line.startsWith(u'#')) {
            shape << line.section(u' ', 0, 0);
        } else if (line.startsWith(QStringLiteral("    "))) {
            shape << line;
        } else if (line.startsWith(u'|') || line.startsWith(QStringLiteral("- "))
            || line.startsWith(QStringLiteral("1. "))) {
            shape << line.left(1);
        }
    }
    return shape;
}

/// The pages a text leads to.
QStringList linksOf(const QString& text) {
    QStringList links;
    for (const QString& part : text.split(QStringLiteral("](")).mid(1)) {
        links << part.section(u')', 0, 0);
    }
    links.sort();
    return links;
}

} // namespace

TEST_CASE("every page of the guide is there in every language, alike in shape", "[guide]") {
    for (const QString& page : guidePages()) {
        const QString original = pageIn(page, windowLanguages().front());
        CHECK(original.startsWith(u"# "));
        for (const WindowLanguage& language : windowLanguages()) {
            INFO(page.toStdString() << " in " << language.code);
            const QString text = pageIn(page, language);
            CHECK(text == guideText(page, QString::fromLatin1(language.code)));
            CHECK(shapeOf(text) == shapeOf(original));
            CHECK(linksOf(text) == linksOf(original));
        }
    }
}

TEST_CASE("links of the guide lead to its pages, and nowhere else", "[guide]") {
    for (const WindowLanguage& language : windowLanguages()) {
        for (const QString& page : guidePages()) {
            const QString text = pageIn(page, language);
            CHECK_FALSE(text.contains(QStringLiteral("http")));
            for (const QString& link : linksOf(text)) {
                INFO(page.toStdString() << ": " << link.toStdString());
                CHECK(guidePages().contains(link.section(u'.', 0, 0)));
            }
        }
    }
}

TEST_CASE("F1 opens the guide, and a link goes to its page", "[guide]") {
    Desk desk;
    CHECK(desk.window.actions()[Do::Guide].shortcut() == QKeySequence(Qt::Key_F1));
    desk.window.actions()[Do::Guide].trigger();
    auto* guide = desk.window.findChild<Guide*>();
    REQUIRE(guide);
    auto* topics = guide->findChild<QListWidget*>();
    auto* text = guide->findChild<QTextBrowser*>();
    CHECK(topics->count() == guidePages().size());
    CHECK(text->toPlainText().startsWith(topics->item(0)->text()));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("figures.md")));
    CHECK(topics->currentRow() == guidePages().indexOf(QStringLiteral("figures")));
    CHECK(text->toPlainText().startsWith(topics->currentItem()->text()));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("https://example.org/figures.md")));
    CHECK(topics->currentRow() == guidePages().indexOf(QStringLiteral("figures")));
}

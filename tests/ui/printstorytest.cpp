#include "ui/printstory.h"

#include "tests/printing.h"
#include "tests/ui/desk.h"
#include "ui/actions.h"

#include <QAction>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QTextDocument>

using namespace dateline;

TEST_CASE("a printed story has every dated event with who said what, and the source", "[print]") {
    QTextDocument document;
    writeStory(*sample::chronology(), document);
    const QString text = document.toPlainText();
    CHECK(text.contains(QStringLiteral("2 March 2016\nCouncil buys the crane\n“It will lift again")));
    CHECK(text.contains(QStringLiteral("”\nAne Brekke")));
    CHECK(text.contains(QStringLiteral("2.4 million crowns · crane")));
    CHECK(text.endsWith(QStringLiteral("Sources\ncrane.txt")));
    CHECK_FALSE(text.contains(QStringLiteral("divers")));
}

TEST_CASE("markup in an article is printed letter for letter", "[print]") {
    const QString canary = QStringLiteral("<b>*bold*</b>");
    QTextDocument document;
    writeStory(*sample::markup(canary), document);
    CHECK(document.toPlainText().contains(canary));
}

TEST_CASE("what is printed is seen in a window beside which one goes on working", "[print]") {
    Desk desk;
    desk.showSample();
    for (const Do what : {Do::Print, Do::PrintEvents, Do::PrintArticle}) {
        desk.window.actions()[what].trigger();
    }
    const QList<QPrintPreviewDialog*> previews = desk.window.findChildren<QPrintPreviewDialog*>();
    REQUIRE(previews.size() == 3);
    desk.window.actions()[Do::Close].trigger(); // what is printed stays
    for (QPrintPreviewDialog* preview : previews) {
        CHECK(preview->isVisible());
        CHECK_FALSE(preview->isModal());
        preview->findChild<QPrintPreviewWidget*>()->updatePreview();
        CHECK(preview->findChild<QPrintPreviewWidget*>()->pageCount() > 0);
        preview->close();
    }
}

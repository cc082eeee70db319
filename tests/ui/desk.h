// Desk: a window as a person has it before them, with settings of its own that are thrown away afterwards.
#pragma once

#include "tests/printing.h"
#include "tests/ui/sample.h"
#include "ui/appearance.h"
#include "ui/articleview.h"
#include "ui/corrections.h"
#include "ui/mainwindow.h"
#include "ui/messagebar.h"
#include "ui/sourcepanel.h"
#include "ui/workspace.h"

#include <QItemSelectionModel>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace dateline {

struct Desk {
    Desk() {
        QSettings().clear();
        window.resize(1440, 900);
        window.show();
    }

    void showSample(const std::shared_ptr<const Chronology>& chronology = sample::chronology()) {
        window.showChronology(chronology);
        REQUIRE(QTest::qWaitFor([this] { return window.selection().currentIndex().isValid(); }));
    }

    bool settle() {
        window.corrections().finishSaving();
        return QTest::qWaitFor([this] { return !window.job().isRunning(); }, 10000);
    }

    ArticleView& text() { return window.workspace()->source().text(); }
    const Message* message() { return window.messages().current(); }

    /// Clicks into the middle of words of the article.
    void clickWords(const QString& words) {
        const Span span = sample::spanOf(words);
        QTextCursor cursor(text().document());
        cursor.setPosition((span.begin + span.end) / 2);
        text().verticalScrollBar()->setValue(
            text().verticalScrollBar()->value() + text().cursorRect(cursor).top() - 100);
        QTest::mouseClick(text().viewport(), Qt::LeftButton, {}, text().cursorRect(cursor).center());
    }

    QTemporaryDir folder;
    Appearance appearance;
    MainWindow window{appearance};
};

} // namespace dateline

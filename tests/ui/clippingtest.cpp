// No word of the window is cut off, in any language, at the usual and at twice the usual size of letters.
#include "tests/ui/desk.h"
#include "ui/actions.h"
#include "ui/fonts.h"
#include "ui/guide.h"
#include "ui/keylist.h"
#include "ui/settingsdialog.h"
#include "ui/toolbardialog.h"
#include "ui/toolrow.h"
#include "ui/windowlanguage.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

using namespace dateline;

namespace {

struct Setting {
    Setting(const WindowLanguage& language, double scale) : font(QApplication::font()) {
        speak(QString::fromLatin1(language.code));
        QFont system; // as large as a system would ask for, before the program sets its own
        system.setPixelSize(qRound(40.0 / 3 * scale));
        QApplication::setFont(system);
    }
    ~Setting() {
        speak(QStringLiteral("en"));
        QApplication::setFont(font);
    }

    QFont font;
};

void checkFits(const QWidget& widget, const QString& words, bool fits) {
    INFO(widget.metaObject()->className() << " " << widget.objectName().toStdString() << ": " << words.toStdString()
                                          << ", " << widget.width() << " wide, wants " << widget.sizeHint().width());
    CHECK((fits || !widget.toolTip().isEmpty()));
}

void checkLabel(const QLabel& label) {
    const bool wraps = label.wordWrap();
    checkFits(label, label.text(),
        wraps ? label.heightForWidth(label.width()) <= label.height() : label.sizeHint().width() <= label.width());
}

void checkTabs(const QTabBar& tabs) {
    for (int i = 0; i < tabs.count(); ++i) {
        const int words = tabs.fontMetrics().horizontalAdvance(tabs.tabText(i));
        INFO(tabs.tabText(i).toStdString() << " in " << tabs.tabRect(i).width());
        CHECK((words <= tabs.tabRect(i).width() || !tabs.isTabVisible(i) || !tabs.tabToolTip(i).isEmpty()));
    }
}

void checkField(const QLineEdit& field) {
    const int words = field.fontMetrics().horizontalAdvance(field.placeholderText());
    checkFits(field, field.placeholderText(), words <= field.width() || field.placeholderText().isEmpty());
}

/// Every visible label, button, tab and field of a window.
void checkWords(const QWidget& window) {
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            checkLabel(*label);
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            checkFits(
                *button, button->text(), button->text().isEmpty() || button->sizeHint().width() <= button->width());
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            checkFits(*box, box->currentText(), box->sizeHint().width() <= box->width());
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            checkTabs(*tabs);
        } else if (const auto* field = qobject_cast<const QLineEdit*>(widget)) {
            checkField(*field);
        }
    }
}

/// A menu is as wide as it wants to be, up to half a screen.
void checkMenus(const QMenuBar& bar, double scale) {
    int titles = 0;
    for (const QAction* action : bar.actions()) {
        titles += bar.actionGeometry(const_cast<QAction*>(action)).width();
        INFO(action->text().toStdString());
        CHECK(action->menu()->sizeHint().width() <= 720 * scale);
    }
    CHECK(titles <= bar.width());
}

void checkDialog(QDialog* dialog) {
    dialog->show();
    REQUIRE(QTest::qWaitForWindowExposed(dialog));
    checkWords(*dialog);
    dialog->close();
}

} // namespace

TEST_CASE("no word of the window is cut off in any language, nor with letters twice as large", "[clipping]") {
    for (const double scale : {1.0, 2.0}) {
        for (const WindowLanguage& language : windowLanguages()) {
            INFO(language.code << " at " << scale);
            const Setting setting(language, scale);
            Desk desk;
            REQUIRE(textScale() == Approx(scale).margin(0.05));
            desk.window.resize(QSize(1440, 900) * scale);
            QTest::qWait(1);
            checkWords(desk.window); // empty
            desk.showSample();
            for (const Do view : {Do::ViewEvents, Do::ViewQuotes, Do::ViewMatrix, Do::ViewTimeline}) {
                desk.window.actions()[view].trigger();
                QTest::qWait(1);
                checkWords(desk.window);
            }
            desk.window.actions()[Do::FilterSure].trigger();
            QTest::qWait(1);
            checkWords(desk.window);
            checkMenus(*desk.window.menuBar(), scale);
            checkDialog(new SettingsDialog(desk.appearance, &desk.window));
            checkDialog(new KeyList(*desk.window.menuBar(), &desk.window));
            checkDialog(new Guide(&desk.window));
        }
    }
}

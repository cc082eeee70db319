#include "ui/messagebar.h"

#include "tests/printing.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace dateline;

namespace {

Message message(Message::Kind kind, const char* what) {
    return {kind, QString::fromLatin1(what), QStringLiteral("Because."), {}, {}};
}

} // namespace

TEST_CASE("one message at a time, errors first", "[messagebar]") {
    MessageBar bar;
    CHECK(bar.isHidden());
    bar.show(message(Message::Kind::Info, "first"));
    bar.show(message(Message::Kind::Warning, "second"));
    bar.show(message(Message::Kind::Error, "third"));
    CHECK_FALSE(bar.isHidden());
    REQUIRE(bar.current());
    CHECK(bar.current()->what == QStringLiteral("third"));
    bar.dismiss();
    CHECK(bar.current()->what == QStringLiteral("first"));
    QTest::keyClick(&bar, Qt::Key_Escape);
    CHECK(bar.current()->what == QStringLiteral("second"));
    bar.clear();
    CHECK(bar.current() == nullptr);
    CHECK(bar.isHidden());
}

TEST_CASE("messages that wait are counted", "[messagebar]") {
    MessageBar bar;
    bar.show(message(Message::Kind::Warning, "No date."));
    const auto counts = [&] {
        QStringList shown;
        for (const QLabel* label : bar.findChildren<QLabel*>()) {
            if (!label->isHidden() && label->text().contains(QStringLiteral("more"))) {
                shown += label->text();
            }
        }
        return shown;
    };
    CHECK(counts().isEmpty());
    bar.show(message(Message::Kind::Info, "Pages left out."));
    CHECK(counts() == QStringList{QStringLiteral("1 more")});
    bar.dismiss();
    CHECK(counts().isEmpty());
}

TEST_CASE("the button does what it says and closes the message", "[messagebar]") {
    MessageBar bar;
    int done = 0;
    Message asked = message(Message::Kind::Warning, "No date.");
    asked.button = QStringLiteral("Set date…");
    asked.act = [&] { ++done; };
    bar.show(asked);
    auto* button = bar.findChild<QPushButton*>();
    REQUIRE(button);
    CHECK(button->text() == asked.button);
    QTest::mouseClick(button, Qt::LeftButton);
    CHECK(done == 1);
    CHECK(bar.isHidden());
}

TEST_CASE("a message without a button has none", "[messagebar]") {
    MessageBar bar;
    bar.show(message(Message::Kind::Error, "Gone."));
    CHECK(bar.findChild<QPushButton*>()->isHidden());
}

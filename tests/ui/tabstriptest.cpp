#include "tests/printing.h"
#include "ui/tabstrip.h"

using namespace dateline;

namespace {

void fill(TabStrip& strip, const QStringList& tabs) {
    for (const QString& tab : tabs) {
        strip.addTab(tab);
        strip.setCount(strip.count() - 1, 3);
    }
    strip.resize(400, 40);
}

} // namespace

TEST_CASE("a hidden tab leaves no trace", "[tabstrip]") {
    TabStrip two;
    fill(two, {QStringLiteral("Quotes"), QStringLiteral("Note")});
    TabStrip three;
    fill(three, {QStringLiteral("Quotes"), QStringLiteral("Versions"), QStringLiteral("Note")});
    three.setTabVisible(1, false);
    CHECK(three.grab().toImage() == two.grab().toImage());
}

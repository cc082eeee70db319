#include "tests/printing.h"
#include "ui/icons.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QApplication>
#include <QToolButton>

using namespace dateline;

namespace {

/// Whether a button with this icon shows the colour anywhere.
bool shows(const QIcon& icon, const QColor& colour) {
    Style style;
    QToolButton button;
    button.setStyle(&style);
    button.setIcon(icon);
    button.resize(40, 40);
    const QImage image = button.grab().toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

TEST_CASE("line drawings take the colour of the text, other icons keep their own", "[icons]") {
    QPixmap square(16, 16);
    square.fill(Qt::magenta);
    CHECK(isLineIcon(icon(QStringLiteral("open"))));
    CHECK_FALSE(isLineIcon(QIcon(square)));
    CHECK(shows(QIcon(square), Qt::magenta));
    CHECK(shows(icon(QStringLiteral("open")), themeOf(QApplication::palette()).text));
}

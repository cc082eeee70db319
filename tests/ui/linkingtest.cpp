#include "tests/printing.h"

#include <QProcess>

TEST_CASE("the window's program has no network to speak to", "[linking]") {
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {QStringLiteral(DATELINE_PROGRAM)});
    REQUIRE(ldd.waitForFinished());
    const QString libraries = QString::fromUtf8(ldd.readAll());
    CHECK(libraries.contains(u"libQt6Widgets"));
    for (const char* library : {"libQt6Network", "libQt6WebEngine", "libQt6Qml", "libcurl"}) {
        CHECK_FALSE(libraries.contains(QLatin1String(library)));
    }
}

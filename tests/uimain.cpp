#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "ui/windowlanguage.h"

#include <QApplication>
#include <QTemporaryDir>

/// Tests run side by side: each has a home of its own, or one would clear the settings another has just written.
int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    for (const char* elsewhere : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"}) {
        qunsetenv(elsewhere);
    }
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("dateline-tests"));
    dateline::speak(QStringLiteral("en"));
    return Catch::Session().run(argc, argv);
}

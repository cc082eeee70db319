#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include "ui/windowlanguage.h"

#include <QApplication>
#include <QStandardPaths>

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("dateline-tests"));
    dateline::speak(QStringLiteral("en"));
    return Catch::Session().run(argc, argv);
}

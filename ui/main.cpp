#include "app/headless/headless.h"
#include "ui/appearance.h"
#include "ui/exportcommand.h"
#include "ui/mainwindow.h"
#include "ui/preferences.h"

#include <QApplication>

#include <cstdio>

namespace {

QStringList argumentsFrom(int first, int argc, char** argv) {
    QStringList arguments;
    for (int i = first; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
    }
    return arguments;
}

constexpr char help[] = "Usage: dateline [FILE or FOLDER...]\n"
                        "       dateline export [--events FILE] [--timeline FILE] [--charts FOLDER] [--table FILE.csv]\n"
                        "                       [options] FILE or FOLDER...\n"
                        "       dateline --jsonl FILE...\n"
                        "Opens news articles as a timeline of their events, quotes and figures.\n"
                        "  export     saves pictures and tables without a window; dateline export --help tells all\n"
                        "  --jsonl    prints what the articles tell as JSON Lines\n"
                        "  --version  print the version\n"
                        "  --help     print this\n";

int say(const char* text) {
    return std::fputs(text, stdout) < 0 || std::fflush(stdout) != 0 ? 4 : 0;
}

/// Without a display Qt would abort; pictures need none.
void chooseDisplay() {
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
}

/// The first window of the last time here, the others in windows of their own.
void restoreSession(dateline::MainWindow& first) {
    const std::vector<dateline::SessionWindow> session = dateline::keptSession();
    dateline::MainWindow* window = &first;
    for (std::size_t i = 0; i < session.size(); ++i) {
        window = i > 0 ? &window->openWindow() : window;
        window->restoreGeometry(session[i].geometry);
        window->reopen(session[i]);
    }
}

} // namespace

int main(int argc, char** argv) {
    const QStringList arguments = argumentsFrom(1, argc, argv);
    if (arguments.value(0) == u"--jsonl") {
        return dateline::runHeadless(arguments.mid(1), stdout, stderr);
    }
    if (arguments.value(0) == u"--help") {
        return say(help);
    }
    if (arguments.value(0) == u"--version") {
        return say("dateline " DATELINE_VERSION "\n");
    }
    chooseDisplay();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("dateline"));
    QApplication::setOrganizationName(QStringLiteral("dateline"));
    QApplication::setApplicationDisplayName(QStringLiteral("Dateline"));
    QApplication::setDesktopFileName(QStringLiteral("org.dateline.Dateline"));
    QApplication::setApplicationVersion(QStringLiteral(DATELINE_VERSION));
    if (arguments.value(0) == u"export") {
        return dateline::runExport(arguments.mid(1), stdout, stderr);
    }
    dateline::applyLanguage();
    dateline::applyPreferences();
    dateline::Appearance appearance;
    dateline::MainWindow window(appearance);
    window.show();
    if (const QStringList files = QApplication::arguments().mid(1); !files.isEmpty()) {
        window.open(files);
    } else if (dateline::preferences().restoreSession) {
        restoreSession(window);
    }
    return QApplication::exec();
}

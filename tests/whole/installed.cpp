// What is installed beside the programs: pages, completions, and files for the desktop, each asked by its own validator
// where this machine has it.
#include "tests/printing.h"
#include "tests/whole/program.h"

#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace dateline;

namespace {

const QString packaging = QStringLiteral(SOURCE_DIR "/packaging/");

QString contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList optionsIn(const QString& text) {
    static const QRegularExpression option(QStringLiteral("(?<![\\w-])--?[a-z]+\\b"));
    QStringList options;
    for (auto each = option.globalMatch(text); each.hasNext();) {
        options << each.next().captured();
    }
    options.removeDuplicates();
    options.sort();
    return options;
}

/// Runs a validator; one that is not installed is told, not failed.
void checkWith(const QString& program, const QStringList& arguments) {
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        WARN(program.toStdString() << " is not installed: not checked");
        return;
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    INFO(program.toStdString() << ": " << process.readAll().toStdString());
    CHECK(process.exitCode() == 0);
}

} // namespace

TEST_CASE("completions and the manual know every option of dateline-extract", "[installed]") {
    const QStringList told = optionsIn(QString::fromUtf8(runExtract({"--help"}).out));
    REQUIRE(told.size() > 5);
    const QString bash = contentOf(packaging + "completions/dateline.bash").section("_dateline()", 0, 0);
    const QString zsh = contentOf(packaging + "completions/_dateline").section("elif", 0, 0);
    const QString fish = contentOf(packaging + "completions/dateline.fish");
    const QString manual = contentOf(packaging + "man/dateline-extract.1");
    for (const QString& option : told) {
        INFO(option.toStdString());
        CHECK(bash.contains(option));
        CHECK(zsh.contains(option));
        const bool isLong = option.startsWith(u"--");
        CHECK(fish.contains((isLong ? " -l " + option.mid(2) : " -s " + option.mid(1)) + ' '));
        CHECK(manual.contains(isLong ? "Fl -" + option.mid(2) : "Fl " + option.mid(1)));
    }
}

TEST_CASE("desktop entry, metadata, MIME type, pages and completions are valid", "[installed]") {
    const QString id = packaging + "linux/org.dateline.Dateline";
    checkWith("desktop-file-validate", {id + ".desktop"});
    checkWith("appstreamcli", {"validate", "--no-net", id + ".metainfo.xml"});
    checkWith("xmllint", {"--noout", id + ".mime.xml", id + ".metainfo.xml"});
    checkWith("mandoc", {"-T", "lint", "-W", "warning", packaging + "man/dateline.1", packaging + "man/dateline-extract.1"});
    checkWith("bash", {"-n", packaging + "completions/dateline.bash"});
    checkWith("zsh", {"-n", packaging + "completions/_dateline"});
    checkWith("fish", {"-n", packaging + "completions/dateline.fish"});
}

// The house style as far as a program can check it.
#include "tests/printing.h"
#include "tests/whole/sources.h"

#include <QProcess>

using namespace dateline;

namespace {

constexpr int longestFile = 350;

/// The lines of `folders` that hold one of the words, as "path:line: text".
QStringList linesWith(const QStringList& folders, const QStringList& words) {
    QStringList found;
    for (const SourceFile& source : sourceFiles(folders)) {
        for (int i = 0; i < source.lines.size(); ++i) {
            const QString& line = source.lines[i];
            if (std::any_of(words.begin(), words.end(), [&](const QString& word) { return line.contains(word); })) {
                found << QStringLiteral("%1:%2: %3").arg(source.path).arg(i + 1).arg(line.trimmed());
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("no file is longer than a person reads in one go", "[style]") {
    for (const SourceFile& source : sourceFiles({"app", "ui", "tests"})) {
        INFO(source.path.toStdString());
        CHECK(source.lines.size() - 1 <= longestFile);
    }
}

TEST_CASE("the name of a test has no semicolon, or it would be run as two that do not exist", "[style]") {
    for (const SourceFile& source : sourceFiles({"tests"})) {
        INFO(source.path.toStdString());
        for (const QString& line : source.lines) {
            const QString name = line.startsWith(u"TEST_CASE(\"") ? line.section(u'"', 1, 1) : QString();
            CHECK_FALSE(name.contains(u';'));
        }
    }
}

TEST_CASE("every header says in its first line what it is", "[style]") {
    for (const SourceFile& source : sourceFiles({"app", "ui", "tests"}, {"*.h"})) {
        INFO(source.path.toStdString());
        CHECK(source.lines.value(0).startsWith(u"// "));
        CHECK(source.lines.contains(QStringLiteral("#pragma once")));
    }
}

TEST_CASE("no file hides its meaning behind an empty name", "[style]") {
    for (const SourceFile& source : sourceFiles({"app", "ui", "tests"})) {
        INFO(source.path.toStdString());
        for (const char* name : {"util", "manager", "helper", "misc", "common"}) {
            CHECK_FALSE(source.path.contains(QLatin1String(name), Qt::CaseInsensitive));
        }
    }
}

TEST_CASE("the engine knows no regular expression, clock, locale, environment, chance or other program", "[style]") {
    CHECK(linesWith({"app"}, {"<regex>", "QRegularExpression"}) == QStringList());
    CHECK(linesWith({"app"}, {"currentDate", "currentTime", "system_clock::now", "steady_clock::now", "std::time("})
        == QStringList());
    CHECK(linesWith({"app"}, {"QLocale::system", "setlocale", "strtod", "getenv", "qEnvironmentVariable"})
        == QStringList());
    CHECK(linesWith({"app"}, {"QRandomGenerator", "std::rand", "mt19937", "random_device"}) == QStringList());
    CHECK(linesWith({"app", "ui"}, {"QProcess", "std::system(", "popen("}) == QStringList());
}

TEST_CASE("document text reaches no renderer of markup, and nothing the network", "[style]") {
    QStringList rendered
        = linesWith({"app", "ui"}, {"setHtml", "insertHtml", "setMarkdown", "setDirectWriteFallback(true)"});
    rendered.removeIf(
        [](const QString& line) { return line.startsWith(u"ui/guide.cpp:"); }); // its own words, not a document's
    CHECK(rendered == QStringList());
    CHECK(linesWith({"app", "ui"}, {"QNetwork", "QTcp", "QUdp", "QLocalSocket", "QLocalServer", "QWebEngine"})
        == QStringList());
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {QStringLiteral(EXTRACT_PROGRAM)});
    REQUIRE(ldd.waitForFinished());
    const QString libraries = QString::fromUtf8(ldd.readAll());
    CHECK(libraries.contains(u"libQt6Core"));
    CHECK_FALSE(libraries.contains(u"libQt6Network"));
    CHECK_FALSE(libraries.contains(u"libQt6Gui"));
}

TEST_CASE("nothing is left to do, and nothing tells of one machine", "[style]") {
    CHECK(linesWith({"app", "ui"}, {"TODO", "FIXME", "// XXX", "#if 0"}) == QStringList());
    CHECK(linesWith({"app", "ui"}, {"\"/home/", "\"/mnt/", "\"/tmp/"}) == QStringList());
}

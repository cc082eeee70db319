#include "ui/exportcommand.h"

#include "app/model/chronologymodel.h"
#include "app/store.h"
#include "tests/printing.h"
#include "tests/ui/desk.h"
#include "ui/timeline/picture.h"

#include <QTemporaryDir>

using namespace dateline;

namespace {

struct Answer {
    int code = -1;
    QString out;
    QString err;
};

QString drain(std::FILE* file) {
    QFile reader;
    std::rewind(file);
    reader.open(file, QIODevice::ReadOnly);
    return QString::fromUtf8(reader.readAll());
}

Answer run(const QStringList& arguments) {
    std::FILE* out = std::tmpfile();
    std::FILE* err = std::tmpfile();
    const int code = runExport(arguments, out, err);
    const Answer answer{code, drain(out), drain(err)};
    std::fclose(out);
    std::fclose(err);
    return answer;
}

} // namespace

TEST_CASE("export refuses what it cannot run", "[export]") {
    const auto [arguments, word] = GENERATE(table<QStringList, QString>({
        {QStringList(), "nothing to write"},
        {QStringList{"a.txt"}, "nothing to write"},
        {{"--charts", "c"}, "no file"},
        {QStringList{"--charts"}, "wants a value"},
        {{"--scale", "5", "--charts", "c", "a.txt"}, "1 to 4"},
        {{"--scale", "two", "--charts", "c", "a.txt"}, "1 to 4"},
        {{"--charts", "c", "--format", "gif", "a.txt"}, "png, svg, pdf or csv"},
        {{"--charts", "c", "--size", "huge", "a.txt"}, "article, web"},
        {{"--events", "a.exe", "a.txt"}, "csv, jsonl"},
        {{"--pdf", "a.txt"}, "unknown option"},
        {{"--timeline", "a.gif", "a.txt"}, "png, svg or pdf"},
        {{"--timeline", "a.svg", "--lanes", "colours", "a.txt"}, "speakers, measures"},
        {{"--timeline", "a.svg", "--days", "2016-01-01", "a.txt"}, "two dates"},
        {{"--timeline", "a.svg", "--days", "2018-01-01..2016-01-01", "a.txt"}, "two dates"},
        {{"--timeline", "a.pdf", "--pages", "99", "a.txt"}, "1 to 24"},
        {{"--timeline", "a.pdf", "--language", "xx", "a.txt"}, windowLanguageCodes()},
    }));
    const Answer answer = run(arguments);
    CHECK(answer.code == 2);
    CHECK(answer.out.isEmpty());
    CHECK(answer.err.contains(word));
}

TEST_CASE("export tells how it is used", "[export]") {
    const Answer answer = run({"--help"});
    CHECK(answer.code == 0);
    CHECK(answer.out.startsWith("Usage: dateline export"));
}

TEST_CASE("pictures are in the language asked for, tables in none", "[export]") {
    QTemporaryDir folder;
    const QString article = QStringLiteral(SOURCE_DIR "/resources/samples/example.txt");
    const auto written = [&](const char* language, const char* ending) {
        QFile file(folder.filePath(QLatin1String(language) + QLatin1String(ending)));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    for (const char* language : {"de", "en"}) { // English last, as everywhere in these tests
        const QString name = folder.filePath(QLatin1String(language));
        CHECK(run({"--language", language, "--timeline", name + ".svg", "--events", name + ".csv", article}).code == 0);
    }
    CHECK(written("en", ".svg").contains(QStringLiteral("Speaker")));
    CHECK(written("de", ".svg").contains(QStringLiteral("Sprecher")));
    CHECK_FALSE(written("de", ".svg").contains(QStringLiteral("Speaker")));
    CHECK_FALSE(written("en", ".csv").isEmpty());
    CHECK(written("en", ".csv") == written("de", ".csv"));
}

TEST_CASE("export draws the timeline, or says that it could not", "[export]") {
    QTemporaryDir folder;
    const QString article = QStringLiteral(SOURCE_DIR "/resources/samples/example.txt");
    const QString picture = folder.filePath("timeline.png");
    const Answer answer = run({"--timeline", picture, "--scale", "1", article});
    CHECK(answer.code == 0);
    CHECK(answer.out == picture + '\n');
    CHECK(QImage(picture).width() == 1280);
    CHECK(run({"--timeline", folder.filePath("no/such/folder/timeline.png"), article}).code == 4);
    const Answer both = run({"--charts", folder.filePath("charts"), folder.filePath("missing.txt"), article});
    CHECK(both.code == 3);
}

TEST_CASE("the window saves the timeline in the same bytes as the command", "[export]") {
    Desk desk;
    const QString article = desk.folder.filePath("example.txt");
    REQUIRE(QFile::copy(QStringLiteral(SOURCE_DIR "/resources/samples/example.txt"), article));
    desk.window.open({article});
    REQUIRE(desk.settle());
    REQUIRE(desk.window.workspace());
    for (const TimelineFormat& format : timelineFormats()) {
        const QString path = desk.folder.filePath(QStringLiteral("timeline.") + QLatin1String(format.suffix));
        REQUIRE(run({"--timeline", path, article}).code == 0);
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == format.write(desk.window.model(), desk.window.workspace()->timelineLook(false)));
    }
}

TEST_CASE("export draws other lanes and a part of the time", "[export]") {
    QTemporaryDir folder;
    const QString article = QStringLiteral(SOURCE_DIR "/resources/samples/example.txt");
    const QString svg = folder.filePath("part.svg");
    REQUIRE(run({"--timeline", svg, "--lanes", "measures", "--days", "2016-01-01..2018-12-31", article}).code == 0);
    QFile file(svg);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray drawing = file.readAll();
    CHECK(drawing.contains(">Measure</text>"));
    CHECK(drawing.contains(">2017</text>"));
    CHECK_FALSE(drawing.contains(">2024</text>"));
}

TEST_CASE("a file that cannot be read does not stop the others", "[export]") {
    QTemporaryDir folder;
    const Answer answer = run({"--charts", folder.filePath("charts"), folder.filePath("missing.txt")});
    CHECK(answer.code == 3);
    CHECK(answer.err.contains("missing.txt: not-found"));
}

TEST_CASE("export writes charts in every format and all figures as a table", "[export]") {
    QTemporaryDir folder;
    const QString article = QStringLiteral(SOURCE_DIR "/resources/samples/example.txt");
    const QString table = folder.filePath("figures.csv");
    const Answer answer = run({"--charts", folder.filePath("charts"), "--format", "png,svg,pdf,csv", "--size", "web",
        "--computed", "--table", table, article});
    CHECK(answer.code == 0);
    const QStringList written = answer.out.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(written.size() > 8);
    CHECK(written.back() == table);
    CHECK(QImage(written[0]).size() == QSize(1200, 675));
    const auto begins = [](const QString& path, const char* bytes) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) && file.readAll().startsWith(bytes);
    };
    CHECK(begins(written[1], "<svg"));
    CHECK(begins(written[2], "%PDF"));
    CHECK(begins(written[3], "measure,"));
    CHECK(begins(table, "measure,"));
}

TEST_CASE("export writes the events in every form", "[export]") {
    QTemporaryDir folder;
    const QString article = QStringLiteral(SOURCE_DIR "/resources/samples/example.txt");
    QStringList arguments;
    for (const char* suffix : {"csv", "jsonl", "ics", "json", "md", "html"}) {
        arguments << "--events" << folder.filePath(QStringLiteral("events.") + suffix);
    }
    const Answer answer = run(arguments + QStringList{article});
    CHECK(answer.code == 0);
    CHECK(answer.out.count('\n') == 6);
    for (const QString& path : answer.out.split('\n', Qt::SkipEmptyParts)) {
        CHECK(QFileInfo(path).size() > 400);
    }
}

TEST_CASE("export reads a folder, what is broken in it is told and the rest written", "[export]") {
    QTemporaryDir folder;
    const auto write = [&](const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    write("a.txt", "Rain fell on Verrin on May 4, 2031.\n");
    write("b.txt", QByteArray("\1\2\0\3\4\0\0\5", 8).repeated(100));
    write("c.txt", "Snow fell on Orvane on May 6, 2031.\n");
    write("old.csv", "no article");
    const QString events = folder.filePath("out.jsonl");
    const Answer answer = run({"--events", events, folder.path()});
    CHECK(answer.code == 3);
    CHECK(answer.err == QStringLiteral("dateline export: %1: binary\n").arg(folder.filePath("b.txt")));
    CHECK(answer.out == events + '\n');
    QFile written(events);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll().count('\n') == 2);
    QTemporaryDir empty;
    const Answer none = run({"--events", events, empty.path()});
    CHECK(none.code == 3);
    CHECK(none.err.contains("empty"));
}

TEST_CASE("an article and its corrections are one article", "[export]") {
    QTemporaryDir folder;
    const QString article = folder.filePath("a.txt");
    REQUIRE(writeFile(article, "Rain fell on Verrin on May 4, 2031.\n"));
    const auto told = [&](const QStringList& files) {
        const QString events = folder.filePath("out.jsonl");
        CHECK(run(QStringList{"--events", events} + files).code == 0);
        QFile written(events);
        REQUIRE(written.open(QIODevice::ReadOnly));
        return written.readAll();
    };
    const QByteArray once = told({article});
    CHECK(once.count('\n') == 1);
    CHECK(told({article, article + ".dateline"}) == once);
    CHECK(told({article, folder.path() + "/./a.txt"}) == once);
}

TEST_CASE("what was exported is exported again, byte for byte", "[export]") {
    QTemporaryDir folder;
    const QString articles = QStringLiteral(SOURCE_DIR "/tests/articles");
    const auto content = [](const QString& path) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    for (const char* suffix : {"csv", "jsonl"}) {
        INFO(suffix);
        const QString first = folder.filePath(QStringLiteral("first.") + suffix);
        const QString second = folder.filePath(QStringLiteral("second.") + suffix);
        REQUIRE(run({"--events", first, articles}).code == 0);
        REQUIRE(run({"--events", second, first}).code == 0);
        CHECK(content(first).size() > 10'000);
        CHECK(content(second) == content(first));
    }
}

TEST_CASE("export tells the line on which a table is broken", "[export]") {
    QTemporaryDir folder;
    const QString table = folder.filePath("events.csv");
    REQUIRE(run({"--events", table, QStringLiteral(SOURCE_DIR "/resources/samples/example.txt")}).code == 0);
    QFile file(table);
    REQUIRE(file.open(QIODevice::Append));
    file.write("rumour\r\n");
    file.close();
    const Answer answer = run({"--events", folder.filePath("out.csv"), table});
    CHECK(answer.code == 3);
    CHECK(answer.err.contains(QStringLiteral("events.csv:")));
    CHECK(answer.err.contains(": malformed"));
}

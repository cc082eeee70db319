// dateline-extract from outside: exit codes, order, manifest, and files that are no articles.
#include "tests/printing.h"
#include "tests/whole/contract.h"
#include "tests/whole/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace dateline;

namespace {

const QString example = QStringLiteral(SOURCE_DIR "/resources/samples/example.txt");

class Folder {
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(bytes) == bytes.size());
        return path(name);
    }

private:
    QTemporaryDir m_folder;
};

QJsonObject objectOf(const QByteArray& line) {
    return QJsonDocument::fromJson(line).object();
}

/// The error code of a file that is refused: said on its line, on standard error, and by exit code 3.
QString refusal(const QString& path) {
    INFO(path.toStdString());
    const Ran ran = runExtract({path});
    CHECK(ran.code == 3);
    CHECK(ran.err.contains(path.toUtf8()));
    REQUIRE(ran.lines().size() == 1);
    CHECK(breachOfLine(ran.lines()[0]) == QString());
    CHECK(objectOf(ran.lines()[0])["file"].toString() == path);
    return objectOf(ran.lines()[0])["error"].toObject()["code"].toString();
}

} // namespace

TEST_CASE("a file read is one line and exit code 0", "[headless]") {
    const Ran ran = runExtract({example});
    CHECK(ran.code == 0);
    CHECK(ran.err == "");
    REQUIRE(ran.lines().size() == 1);
    CHECK(breachOfLine(ran.lines()[0]) == QString());
}

TEST_CASE("a wrong command line is exit code 2 and prints nothing on standard output", "[headless]") {
    for (const QStringList& arguments :
        {QStringList{}, {"--nonsense"}, {"--published"}, {"--published", "soon", example}, {"--manifest"}}) {
        INFO(arguments.join(u' ').toStdString());
        const Ran ran = runExtract(arguments);
        CHECK(ran.code == 2);
        CHECK(ran.out == "");
        CHECK(ran.err != "");
    }
}

TEST_CASE("help and version are answers, not errors", "[headless]") {
    CHECK(runExtract({"--help"}).code == 0);
    CHECK(runExtract({"--help"}).out.contains("Exit codes"));
    CHECK(runExtract({"--version"}).out.startsWith("dateline-extract "));
}

TEST_CASE("files that are no articles are refused by name", "[headless]") {
    const Folder folder;
    CHECK(refusal(folder.path("missing.txt")) == u"not-found");
    CHECK(refusal("/dev/zero") == u"not-a-file");
    CHECK(refusal(folder.write("empty.txt", {})) == u"empty");
    CHECK(refusal(folder.write("binary.txt", QByteArray("\1\2\0\3\4\0\0\5", 8).repeated(100))) == u"binary");
    CHECK(refusal(folder.write("program.txt",
              QByteArray("\x7f"
                         "ELF\2\1\1\0",
                  8)
                  + QByteArray(100, '\0')))
        == u"unsupported");
    REQUIRE(mkfifo(folder.path("pipe.txt").toLocal8Bit().constData(), 0600) == 0);
    CHECK(refusal(folder.path("pipe.txt")) == u"not-a-file");
    QFile sparse(folder.write("large.txt", "a"));
    REQUIRE(sparse.resize(1LL << 30));
    CHECK(refusal(sparse.fileName()) == u"too-large");
}

TEST_CASE("a file that may not be read is refused", "[headless]") {
    if (geteuid() == 0) {
        return; // root may read everything
    }
    const Folder folder;
    QFile secret(folder.write("secret.txt", "He said so."));
    REQUIRE(secret.setPermissions({}));
    CHECK(refusal(secret.fileName()) == u"not-readable");
}

TEST_CASE("one bad file does not stop the others, and the order is that asked for", "[headless]") {
    const Folder folder;
    const QString other = folder.write("other.txt", "Rain fell on Verrin on May 4, 2031.\n");
    const Ran ran = runExtract({other, folder.path("missing.txt"), example});
    CHECK(ran.code == 3);
    REQUIRE(ran.lines().size() == 3);
    CHECK(objectOf(ran.lines()[0])["file"].toString() == other);
    CHECK(objectOf(ran.lines()[1])["error"].isObject());
    CHECK(objectOf(ran.lines()[2])["file"].toString() == example);
}

TEST_CASE("a manifest names files and their publication dates", "[headless]") {
    const Folder folder;
    const QString other = folder.write("other.txt", "Rain fell on Verrin on Friday.\n");
    const QString list = folder.write("list.tsv", (other + "\t2031-05-04\n" + other + "\t\n" + other + "\n").toUtf8());
    const Ran ran = runExtract({"--manifest", list});
    CHECK(ran.code == 0);
    REQUIRE(ran.lines().size() == 3);
    CHECK(objectOf(ran.lines()[0])["published"].toString() == u"2031-05-04");
    CHECK(objectOf(ran.lines()[1])["published"].toString() == QString());
    CHECK(objectOf(ran.lines()[1]) == objectOf(ran.lines()[2]));
    CHECK(runExtract({"--manifest", folder.write("none.tsv", {})}).code == 0);
    CHECK(runExtract({"--manifest", folder.write("bad.tsv", (other + "\tsoon\n").toUtf8())}).code == 2);
    CHECK(runExtract({"--manifest", folder.path("missing.tsv")}).code == 3);
}

TEST_CASE("a manifest may have carriage returns and empty lines", "[headless]") {
    const Folder folder;
    const QString other = folder.write("other.txt", "Rain fell on Verrin on Friday.\n");
    const QString list = folder.write("list.tsv", (other + "\t2031-05-04\r\n\r\n" + other + "\r\n").toUtf8());
    const Ran ran = runExtract({"--manifest", list});
    CHECK(ran.code == 0);
    REQUIRE(ran.lines().size() == 2);
    CHECK(objectOf(ran.lines()[0])["published"].toString() == u"2031-05-04");
}

TEST_CASE("a manifest that is no file is neither waited for nor read for ever", "[headless]") {
    const Folder folder;
    REQUIRE(::mkfifo(QFile::encodeName(folder.path("pipe")).constData(), 0600) == 0);
    for (const QString& list : {folder.path("pipe"), QString("/dev/zero"), folder.path(".")}) {
        const Ran ran = runExtract({"--manifest", list});
        CHECK(ran.code == 3);
        CHECK(ran.err.contains("not-a-file"));
    }
}

TEST_CASE("what is past a limit is told, not silently missing", "[headless]") {
    const Folder folder;
    QByteArray dated;
    for (int i = 0; i < 10'100; ++i) {
        dated += "On " + QByteArray::number(i % 28 + 1) + " March " + QByteArray::number(1600 + i / 28)
            + ", the council of Verrin opened a bridge.\n\n";
    }
    const Ran events = runExtract({folder.write("dated.txt", dated)});
    CHECK(events.code == 0);
    CHECK(events.err.contains("only the first 10000 events"));
    const QByteArray said = "\"We will go on with the plan,\" Ana Brill said.\n\n";
    const Ran quotes = runExtract({folder.write("said.txt", said.repeated(10'100))});
    CHECK(quotes.code == 0);
    CHECK(quotes.err.contains("only the first 10000 quotes"));
    CHECK(runExtract({example}).err == "");
}

TEST_CASE("a date given with the file overrules the article's own", "[headless]") {
    const Ran ran = runExtract({"--published", "2030-01-02", example});
    REQUIRE(ran.lines().size() == 1);
    CHECK(objectOf(ran.lines()[0])["published"].toString() == u"2030-01-02");
}

TEST_CASE("output that cannot be written is exit code 4", "[headless]") {
    CHECK(runExtract({example}, QProcessEnvironment::systemEnvironment(), "/dev/full").code == 4);
    CHECK(runExtract({"--help"}, QProcessEnvironment::systemEnvironment(), "/dev/full").code == 4);
}

TEST_CASE("a file name of any letters comes back as it was given", "[headless]") {
    const Folder folder;
    for (const QString& name :
        {QStringLiteral("-dash.txt"), QStringLiteral("a b\"c\\d.txt"), QStringLiteral("\u00e9\u4e2d.txt")}) {
        const QString path = folder.write(name, "Rain fell on Verrin on May 4, 2031.\n");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("LC_ALL", "C.UTF-8");
        const Ran ran = runExtract({"--", path}, environment);
        CHECK(ran.code == 0);
        REQUIRE(ran.lines().size() == 1);
        CHECK(objectOf(ran.lines()[0])["file"].toString() == path);
    }
}

TEST_CASE("a folder stands for the articles in it, in order of their names", "[headless]") {
    const Folder folder;
    REQUIRE(QDir(folder.path(".")).mkpath("b/c"));
    for (const char* name : {"b/c/deep.txt", "a.txt", "z.md", "picture.jpg"}) {
        folder.write(name, "Rain fell on Verrin on May 4, 2031.\n");
    }
    const Ran ran = runExtract({folder.path("")});
    CHECK(ran.code == 0);
    REQUIRE(ran.lines().size() == 3);
    CHECK(objectOf(ran.lines()[0])["file"].toString().endsWith("/a.txt"));
    CHECK(objectOf(ran.lines()[1])["file"].toString().endsWith("/b/c/deep.txt"));
    CHECK(objectOf(ran.lines()[2])["file"].toString().endsWith("/z.md"));
    REQUIRE(QDir(folder.path(".")).mkpath("empty"));
    const Ran empty = runExtract({folder.path("empty")});
    CHECK(empty.code == 3);
    CHECK(empty.err.contains("no article"));
}

TEST_CASE("threads change neither the lines nor their order", "[headless]") {
    const QStringList files = articleFiles();
    const Ran one = runExtract(files);
    for (const char* threads : {"2", "5"}) {
        const Ran many = runExtract(QStringList{"--jobs", threads} + files);
        CHECK(many.code == one.code);
        CHECK(many.out == one.out);
    }
    CHECK(runExtract({"-j", "0", example}).code == 2);
    CHECK(runExtract({"-j", "two", example}).code == 2);
}

TEST_CASE("progress is told on standard error, a line each hundredth", "[headless]") {
    const Ran ran = runExtract({"--progress", example, example});
    CHECK(ran.lines().size() == 2);
    CHECK(ran.err == "dateline-extract: 1 of 2 files\ndateline-extract: 2 of 2 files\n");
}

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

TEST_CASE("a run that broke off goes on where it was", "[headless]") {
    const Folder folder;
    const QStringList files = articleFiles();
    const QString output = folder.path("out.jsonl");
    const QByteArray whole = runExtract(files).out;
    CHECK(runExtract(QStringList{"--output", output} + files).out == "");
    CHECK(contentOf(output) == whole);
    for (const qsizetype kept : {qsizetype(0), qsizetype(5), whole.size() / 3, whole.size() - 1}) {
        INFO(kept);
        folder.write("out.jsonl", whole.first(kept));
        const Ran ran = runExtract(QStringList{"--output", output, "--progress"} + files);
        CHECK(ran.code == 0);
        CHECK(contentOf(output) == whole);
    }
    CHECK(runExtract(QStringList{"--output", output, "--progress"} + files).err == "");
}

TEST_CASE("what an earlier run could not read is told again", "[headless]") {
    const Folder folder;
    const QStringList asked{"--output", folder.path("out.jsonl"), example, folder.path("none.txt")};
    CHECK(runExtract(asked).code == 3);
    const QByteArray written = contentOf(folder.path("out.jsonl"));
    const Ran again = runExtract(asked);
    CHECK(again.code == 3);
    CHECK(again.err.contains("files that an earlier run could not read: 1"));
    CHECK(contentOf(folder.path("out.jsonl")) == written);
    CHECK(runExtract(asked.first(3)).code == 0);
}

TEST_CASE("a file of something else is never written into", "[headless]") {
    const Folder folder;
    for (const char* other : {"Dear Ana,\nthank you.\n", "Dear Ana", "{\"schema\": 2}\n"}) {
        const QString output = folder.write("letter.txt", other);
        const Ran ran = runExtract({"--output", output, example});
        CHECK(ran.code == 4);
        CHECK(ran.err.contains("letter.txt holds something else"));
        CHECK(contentOf(output) == other);
    }
    CHECK(runExtract({"--output", folder.path("none/out.jsonl"), example}).code == 4);
    CHECK(runExtract({"--output", "/dev/full", example}).code == 4);
}

namespace {

/// One line of Helvetica; the reader finds the objects without a table of them.
const QByteArray smallPdf = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                            "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
                            "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
                            "/Resources << /Font << /F1 5 0 R >> >> >>\nendobj\n"
                            "4 0 obj\n<< /Length 78 >>\nstream\n"
                            "BT /F1 12 Tf 72 720 Td (Rain fell on Verrin on May 4, 2031, Ana Brix said) Tj ET\n\n"
                            "endstream\nendobj\n5 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>\nendobj\n"
                            "trailer << /Size 6 /Root 1 0 R >>\n%%EOF\n";

} // namespace

TEST_CASE("in the sandbox the answers are the same", "[headless]") {
    const Folder folder;
    const QStringList files = articleFiles() << folder.write("page.pdf", smallPdf);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("ASAN_OPTIONS", "detect_leaks=0"); // looking for leaks takes calls that the sandbox gives up
    const Ran outside = runExtract(files);
    const Ran inside = runExtract(QStringList{"--sandbox", "-j", "2", "--output", folder.path("out.jsonl")} + files, environment);
    CHECK(outside.code == 0);
    CHECK(inside.code == 0);
    CHECK(contentOf(folder.path("out.jsonl")) == outside.out);
}

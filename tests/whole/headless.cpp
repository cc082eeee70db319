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
    CHECK(refusal(QDir::tempPath()) == u"not-a-file");
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

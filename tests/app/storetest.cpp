#include "app/store.h"

#include "app/text/limits.h"
#include "tests/printing.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/file.h>
#include <sys/stat.h>

using namespace dateline;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

QString named(const QString& headline) {
    return safeFileName(headline, QStringLiteral("png"));
}

} // namespace

TEST_CASE("a save replaces the whole file and leaves nothing beside it", "[store]") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.png"));
    REQUIRE(writeFile(path, "first"));
    REQUIRE(writeFile(path, "2"));
    CHECK(contentOf(path) == "2");
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 1);
}

TEST_CASE("what a killed save left goes, and nothing else", "[store]") {
    QTemporaryDir folder;
    const auto make = [&](const char* name) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
    };
    for (const char* name : {"a.dateline", "a.dateline.unsaved", "a.dateline.unsaved2", "a.dateline.old", "b.dateline.unsaved"}) {
        make(name);
    }
    QFile busy(folder.filePath(QStringLiteral("a.dateline.unsaved2")));
    REQUIRE(busy.open(QIODevice::ReadWrite));
    REQUIRE(::flock(busy.handle(), LOCK_EX) == 0);
    sweepBeside(folder.filePath(QStringLiteral("a.dateline")));
    const QStringList left{"a.dateline", "a.dateline.old", "a.dateline.unsaved2", "b.dateline.unsaved"};
    CHECK(QDir(folder.path()).entryList(QDir::Files, QDir::Name) == left);
    REQUIRE(writeFile(folder.filePath(QStringLiteral("a.dateline")), "x"));
    CHECK(QDir(folder.path()).entryList(QDir::Files, QDir::Name) == left);
}

TEST_CASE("a save keeps who may read the file", "[store]") {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.csv"));
    REQUIRE(writeFile(path, "1"));
    const QFileDevice::Permissions owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    REQUIRE(QFile::setPermissions(path, owner));
    REQUIRE(writeFile(path, "2"));
    CHECK((QFileInfo(path).permissions() & ~(QFileDevice::ReadUser | QFileDevice::WriteUser)) == owner);
}

TEST_CASE("a save that fails says so and keeps the old file", "[store]") {
    QTemporaryDir folder;
    SECTION("the folder does not exist") {
        const Result<Nothing> saved = writeFile(folder.filePath(QStringLiteral("none/chart.png")), "x");
        REQUIRE_FALSE(saved);
        CHECK(saved.error().code == ErrorCode::NotWritable);
        CHECK_FALSE(saved.error().detail.isEmpty());
    }
    SECTION("the name is a folder's") {
        CHECK_FALSE(writeFile(folder.path(), "x"));
        CHECK(QDir(folder.path()).exists());
    }
    SECTION("a device is no place for a picture") {
        CHECK_FALSE(writeFile(QStringLiteral("/dev/full"), "x"));
    }
}

TEST_CASE("a save through a link changes the file it points to", "[store]") {
    QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target"));
    const QString link = folder.filePath(QStringLiteral("link"));
    REQUIRE(writeFile(target, "old"));
    REQUIRE(QFile::link(target, link));
    REQUIRE(writeFile(link, "new"));
    CHECK(contentOf(target) == "new");
    CHECK(QFileInfo(link).isSymLink());
}

TEST_CASE("a headline becomes a file name that stays in its folder", "[store]") {
    CHECK(named(QStringLiteral("Bridge opens")) == QStringLiteral("Bridge opens.png"));
    CHECK(named(QStringLiteral("../../etc/passwd")) == QStringLiteral("etc passwd.png"));
    CHECK(named(QStringLiteral("...hidden")) == QStringLiteral("hidden.png"));
    CHECK(named(QStringLiteral("One\nline\tonly")) == QStringLiteral("One line only.png"));
    CHECK(named(QStringLiteral("Who said \"no\"?")) == QStringLiteral("Who said no.png"));
    CHECK(named(QStringLiteral("\u202Egnp.exe")) == QStringLiteral("gnp.exe.png"));
    CHECK(named(QStringLiteral("a") + QChar(0) + QStringLiteral("b")) == QStringLiteral("a b.png"));
    CHECK(named(QStringLiteral("/")) == QStringLiteral("article.png"));
    CHECK(named(QString()) == QStringLiteral("article.png"));
}

TEST_CASE("a long headline is cut at a whole character", "[store]") {
    for (const QString& letter :
        {QStringLiteral("a"), QStringLiteral("é"), QStringLiteral("橋"), QStringLiteral("🚂")}) {
        const QString name = named(letter.repeated(200));
        CHECK(name.toUtf8().size() <= limits::fileNameBytes);
        CHECK(name.toUtf8().size() > limits::fileNameBytes - 4);
        CHECK(QString::fromUtf8(name.toUtf8()) == name);
    }
}

TEST_CASE("another kind of file changes the ending and keeps the name", "[store]") {
    const QStringList known{"png", "svg"};
    CHECK(withSuffix("my chart.png", "svg", known) == "my chart.svg");
    CHECK(withSuffix("my chart.PNG", "svg", known) == "my chart.svg");
    CHECK(withSuffix("prices v1.2", "svg", known) == "prices v1.2.svg");
    CHECK(withSuffix("prices", "svg", known) == "prices.svg");
    CHECK(withSuffix(".png", "svg", known) == ".png.svg");
}

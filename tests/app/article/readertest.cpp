#include "app/article/reader.h"

#include "app/text/limits.h"
#include "tests/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace dateline;

namespace {

ErrorCode codeOf(const Result<Article>& article) {
    REQUIRE_FALSE(article.hasValue());
    return article.error().code;
}

QString write(const QTemporaryDir& folder, const char* name, const QByteArray& bytes) {
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

} // namespace

TEST_CASE("a file is read with its path, format and text as it is", "[reader]") {
    const QTemporaryDir folder;
    const QByteArray bytes = "\xEF\xBB\xBF  Ferries stop\r\n\r\nRain fell.\r  Snow too. \n\n";
    const QString path = write(folder, "a.txt", bytes);
    const Result<Article> article = readArticle(path);
    REQUIRE(article);
    CHECK(article->path == path);
    CHECK(article->format == QStringLiteral("plain"));
    CHECK(article->text == QStringLiteral("  Ferries stop\n\nRain fell.\n  Snow too. \n\n"));
    CHECK(article->language == QStringLiteral("en"));
    CHECK(article->undecodable == 0);
}

TEST_CASE("what is no regular file is refused without waiting", "[reader]") {
    const QTemporaryDir folder;
    const QByteArray fifo = QFile::encodeName(folder.filePath(QStringLiteral("fifo")));
    REQUIRE(::mkfifo(fifo.constData(), 0600) == 0);
    CHECK(codeOf(readArticle(folder.path())) == ErrorCode::NotAFile);
    CHECK(codeOf(readArticle(QFile::decodeName(fifo))) == ErrorCode::NotAFile);
    CHECK(codeOf(readArticle(QStringLiteral("/dev/zero"))) == ErrorCode::NotAFile);
    CHECK(codeOf(readArticle(QStringLiteral("/dev/null"))) == ErrorCode::NotAFile);

    const int socket = ::socket(AF_UNIX, SOCK_STREAM, 0);
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    const QByteArray name = QFile::encodeName(folder.filePath(QStringLiteral("s")));
    REQUIRE(name.size() < int(sizeof address.sun_path));
    std::copy(name.begin(), name.end(), address.sun_path);
    REQUIRE(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
    CHECK(codeOf(readArticle(QFile::decodeName(name))) == ErrorCode::NotAFile);
    ::close(socket);
}

TEST_CASE("missing, unreadable and empty files say so", "[reader]") {
    const QTemporaryDir folder;
    CHECK(codeOf(readArticle(folder.filePath(QStringLiteral("none.txt")))) == ErrorCode::NotFound);
    CHECK(codeOf(readArticle(QString())) == ErrorCode::NotFound);
    CHECK(codeOf(readArticle(QStringLiteral("a\0b"))) == ErrorCode::NotFound);
    CHECK(codeOf(readArticle(write(folder, "empty.txt", {}))) == ErrorCode::Empty);
    const QString closed = write(folder, "closed.txt", "text");
    REQUIRE(QFile::setPermissions(closed, {}));
    if (::geteuid() != 0) { // root reads everything
        CHECK(codeOf(readArticle(closed)) == ErrorCode::NotReadable);
    }
}

TEST_CASE("a file over the bound is refused, however much of it is holes", "[reader]") {
    const QTemporaryDir folder;
    const QString path = write(folder, "huge.txt", "text");
    REQUIRE(::truncate(QFile::encodeName(path).constData(), 1 << 30) == 0);
    CHECK(codeOf(readArticle(path)) == ErrorCode::TooLarge);
    REQUIRE(::truncate(QFile::encodeName(path).constData(), limits::inputBytes + 1) == 0);
    CHECK(codeOf(readArticle(path)) == ErrorCode::TooLarge);
    CHECK(codeOf(readBytes(QByteArray(limits::inputBytes + 1, 'a'), QString())) == ErrorCode::TooLarge);
}

TEST_CASE("the content decides on the reader, the ending where bytes are just text", "[reader]") {
    const auto formatOf = [](const QByteArray& bytes, const char* name) {
        const Result<Article> article = readBytes(bytes, QString::fromLatin1(name));
        REQUIRE(article);
        return article->format;
    };
    CHECK(formatOf("<!DOCTYPE html><p>Rain fell in the port.</p>", "page") == QStringLiteral("html"));
    CHECK(formatOf("<p>Rain fell in the port.</p>", "page.html") == QStringLiteral("html"));
    CHECK(formatOf("# Ferries stop\n\nRain fell.\n", "a.md") == QStringLiteral("markdown"));
    CHECK(formatOf("# Ferries stop\n\nRain fell.\n", "a.txt") == QStringLiteral("plain"));
    CHECK(formatOf("{\\rtf1 Rain fell.\\par}", "a.txt") == QStringLiteral("rtf"));
    CHECK(formatOf("MIME-Version: 1.0\nSubject: Rain\n\nRain fell.\n", "a") == QStringLiteral("mail"));
    CHECK(formatOf("Subject: rain\n\nRain fell.\n", "a.txt") == QStringLiteral("plain"));
    CHECK(formatOf("Rain fell.", "") == QStringLiteral("plain"));
}

TEST_CASE("formats without a reader are named", "[reader]") {
    const Result<Article> image = readBytes("\x89PNG\r\n\x1a\n", QStringLiteral("a.txt"));
    CHECK(codeOf(image) == ErrorCode::Unsupported);
    CHECK(image.error().detail == QStringLiteral("PNG image"));
    CHECK(codeOf(readBytes(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1", 6), QStringLiteral("a.doc")))
        == ErrorCode::Unsupported);
    CHECK(codeOf(readBytes(QByteArray(200, '\x01'), QStringLiteral("a.txt"))) == ErrorCode::Binary);
    CHECK(codeOf(readBytes(QByteArray(200, '\0'), QStringLiteral("a.txt"))) == ErrorCode::Binary);
}

TEST_CASE("every reader has an id, a label, endings of its own, and survives an empty body", "[reader]") {
    QStringList ids;
    QStringList suffixes;
    for (const Reader* reader : readers()) {
        INFO(reader->id.toStdString());
        CHECK_FALSE(reader->label.isEmpty());
        CHECK_FALSE(reader->suffixes.isEmpty());
        ids << reader->id;
        suffixes << reader->suffixes;
        reader->read(QByteArray());
        reader->read("\n");
    }
    CHECK(ids.removeDuplicates() == 0);
    CHECK(suffixes.removeDuplicates() == 0);
}

// Each probe runs in a child that enters the sandbox first; its exit code tells what it was still able to do.
#include "app/sandbox.h"
#include "tests/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <cerrno>
#include <functional>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace dateline;

namespace {

constexpr int noSandbox = 99;

/// 0: the probe's call was possible; otherwise its errno, or noSandbox.
int inSandbox(Children children, const std::function<bool()>& probe) {
    const pid_t child = fork();
    if (child == 0) {
        if (!enterSandbox({0, 0, children})) {
            _exit(noSandbox);
        }
        errno = 0;
        _exit(probe() ? 0 : errno);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    return WEXITSTATUS(status);
}

} // namespace

TEST_CASE("in the sandbox files are read but not written, made, moved or taken away", "[sandbox]") {
    const QTemporaryDir folder;
    const QByteArray old = QFile::encodeName(folder.filePath(QStringLiteral("old")));
    const QByteArray other = QFile::encodeName(folder.filePath(QStringLiteral("other")));
    QFile file(QFile::decodeName(old));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    if (inSandbox(Children::May, [] { return true; }) == noSandbox) {
        WARN("this system has no sandbox");
        return;
    }
    const auto outcome = [](const std::function<bool()>& probe) { return inSandbox(Children::May, probe); };
    CHECK(outcome([&] { return open(old, O_RDONLY) >= 0; }) == 0);
    CHECK(outcome([&] { return open(old, O_WRONLY) >= 0; }) == EPERM);
    CHECK(outcome([&] { return open(old, O_RDWR) >= 0; }) == EPERM);
    CHECK(outcome([&] { return open(other, O_RDONLY | O_CREAT, 0600) >= 0; }) == EPERM);
    CHECK(outcome([&] { return mkdir(other, 0700) == 0; }) == EPERM);
    CHECK(outcome([&] { return rename(old, other) == 0; }) == EPERM);
    CHECK(outcome([&] { return unlink(old) == 0; }) == EPERM);
    CHECK(outcome([&] { return truncate(old, 0) == 0; }) == EPERM);
    CHECK(outcome([&] { return chmod(old, 0777) == 0; }) == EPERM);
}

TEST_CASE("in the sandbox there is no network", "[sandbox]") {
    if (inSandbox(Children::May, [] { return true; }) == noSandbox) {
        return;
    }
    for (const int family : {AF_INET, AF_INET6, AF_UNIX}) {
        CHECK(inSandbox(Children::May, [&] { return socket(family, SOCK_STREAM, 0) >= 0; }) == EPERM);
    }
}

TEST_CASE("a process that may not have children has none", "[sandbox]") {
    if (inSandbox(Children::May, [] { return true; }) == noSandbox) {
        return;
    }
    const auto forks = [] {
        const pid_t child = fork();
        if (child == 0) {
            _exit(0);
        }
        return child > 0;
    };
    CHECK(inSandbox(Children::May, forks) == 0);
    CHECK(inSandbox(Children::MayNot, forks) == EPERM);
    CHECK(inSandbox(Children::MayNot, [] { return execl("/bin/true", "true", nullptr) == 0; }) == EPERM);
}

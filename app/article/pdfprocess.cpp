#include "app/article/pdfprocess.h"

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace dateline {

namespace {

constexpr qsizetype mostOutput = 32 << 20; // a page of close print is 10 kB
constexpr int silence = 20'000; // milliseconds; the process has ten seconds of its own

QByteArray programFolder() {
    QByteArray path(4096, '\0');
    const ssize_t size = ::readlink("/proc/self/exe", path.data(), std::size_t(path.size()));
    path.truncate(std::max<ssize_t>(size, 0));
    return path.first(std::max<qsizetype>(path.lastIndexOf('/'), 0));
}

QByteArray findProgram() {
    const QByteArray folder = programFolder();
    for (const char* place : {"/dateline-pdf", "/../dateline-pdf", "/../libexec/dateline/dateline-pdf"}) {
        const QByteArray path = folder + place;
        if (::access(path.constData(), X_OK) == 0) {
            return path;
        }
    }
    return {};
}

/// The child, its standard input and output being the other end of `channel`. Ends with the scope.
class Child {
public:
    Child(const QByteArray& program, int channel) {
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, channel, STDIN_FILENO);
        posix_spawn_file_actions_adddup2(&actions, channel, STDOUT_FILENO);
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_RDONLY, 0);
        QByteArray name = program;
        std::array<char*, 2> arguments{name.data(), nullptr};
        std::array<char*, 1> environment{nullptr};
        m_running
            = ::posix_spawn(&m_id, program.constData(), &actions, nullptr, arguments.data(), environment.data()) == 0;
        posix_spawn_file_actions_destroy(&actions);
    }
    ~Child() {
        if (m_running) {
            ::kill(m_id, SIGKILL);
            int status = 0;
            while (::waitpid(m_id, &status, 0) < 0 && errno == EINTR) {}
        }
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    bool running() const { return m_running; }

private:
    pid_t m_id = 0;
    bool m_running = false;
};

/// Writes `question` to the socket while reading the answer, so that neither side waits for the other.
QByteArray converse(int channel, const QByteArray& question) {
    QByteArray answer;
    qsizetype sent = 0;
    std::array<char, 65536> piece;
    while (answer.size() < mostOutput) {
        const bool asking = sent < question.size();
        pollfd ready{channel, short(POLLIN | (asking ? POLLOUT : 0)), 0};
        const int events = ::poll(&ready, 1, silence);
        if (events < 0 && errno == EINTR) {
            continue;
        }
        if (events <= 0) {
            break;
        }
        if (asking && (ready.revents & POLLOUT)) {
            const ssize_t done = ::send(
                channel, question.constData() + sent, std::size_t(question.size() - sent), MSG_NOSIGNAL | MSG_DONTWAIT);
            sent = done < 0 && errno != EAGAIN ? question.size() : sent + std::max<ssize_t>(done, 0);
            if (sent == question.size()) {
                ::shutdown(channel, SHUT_WR);
            }
        }
        if (ready.revents & (POLLIN | POLLHUP | POLLERR)) {
            const ssize_t got = ::recv(channel, piece.data(), piece.size(), MSG_DONTWAIT);
            if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR)) {
                break;
            }
            answer.append(piece.data(), std::max<ssize_t>(got, 0));
        }
    }
    return answer;
}

} // namespace

Result<QByteArray> askPdfProcess(const QByteArray& pdf, const QByteArray& password) {
    const QByteArray program = findProgram();
    if (program.isEmpty()) {
        return Error{ErrorCode::Unsupported, QStringLiteral("PDF: dateline-pdf is not installed")};
    }
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        return Error{ErrorCode::NotReadable, QStringLiteral("no channel to dateline-pdf")};
    }
    QByteArray answer;
    {
        const Child child(program, ends[1]);
        ::close(ends[1]);
        if (child.running()) {
            answer = converse(ends[0], QByteArray::number(password.size()) + '\n' + password + pdf);
        }
        ::close(ends[0]);
    }
    if (answer.startsWith("error\tlocked")) {
        return Error{ErrorCode::Encrypted, {}};
    }
    if (!answer.startsWith("title\t")) {
        return Error{ErrorCode::Malformed, {}};
    }
    return answer;
}

} // namespace dateline

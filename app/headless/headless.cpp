#include "app/headless/headless.h"

#include "app/article/reader.h"
#include "app/chronology/extract.h"
#include "app/exports/jsonl.h"
#include "app/headless/heap.h"
#include "app/headless/inorder.h"
#include "app/headless/request.h"
#include "app/sandbox.h"
#include "app/store.h"
#include "app/text/limits.h"

#include <QSet>

namespace dateline {

namespace {

constexpr int exitOk = 0;
constexpr int exitUsage = 2;
constexpr int exitRead = 3;
constexpr int exitWrite = 4;

/// What one file gave.
struct Told {
    QByteArray line; // without the line break
    QByteArray complaints; // for standard error
    bool read = false;
};

QByteArray complaint(const QString& problem) {
    return "dateline-extract: " + problem.toUtf8() + '\n';
}

/// What did not fit is said, not silently missing.
QByteArray leftOut(const Account& account, const QString& path) {
    QByteArray said;
    const Article& article = account.article;
    if (article.pagesRead < article.pages) {
        said += complaint(QStringLiteral("%1: only the first %2 of %3 pages are read")
                              .arg(path)
                              .arg(article.pagesRead)
                              .arg(article.pages));
    }
    if (account.eventsLeftOut > 0) {
        said += complaint(QStringLiteral("%1: only the first %2 events are told").arg(path).arg(limits::events));
    }
    if (account.quotes.size() >= std::size_t(limits::quotes)) {
        said += complaint(QStringLiteral("%1: only the first %2 quotes are told").arg(path).arg(limits::quotes));
    }
    return said;
}

Told tell(const Job& job) {
    Result<Article> article = readArticle(job.path);
    if (!article) {
        const QString problem = QStringLiteral("%1: %2").arg(job.path, errorId(article.error().code));
        return {toJsonLine(article.error(), job.path), complaint(problem), false};
    }
    if (job.published) {
        article->published = job.published;
        article->publishedGiven = true;
        article->publishedFrom = Evidence::Given;
    }
    const Account account = extract(std::move(*article));
    return {toJsonLine(account, job.path), leftOut(account, job.path), true};
}

void say(const QByteArray& bytes, std::FILE* err) {
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), err);
}

/// Standard output or the file asked for; both take a line at a time, so that what is done is done.
class Lines {
public:
    explicit Lines(std::FILE* out) : m_out(out) {}

    /// Goes on behind what an earlier run has written; a file of anything else is left as it is.
    Result<Nothing> openFile(const QString& path) {
        return m_file.open(path, [this](const QByteArray& line, bool whole) {
            const std::optional<LineHead> head = headOfLine(line);
            if (whole && head) {
                (head->read ? m_read : m_unread).insert(head->file);
            }
            return whole ? head.has_value() : mayBecomeLine(line);
        });
    }

    /// Takes away the jobs that an earlier run has done. Returns how many of their files it could not read.
    std::size_t takeDone(std::vector<Job>& jobs) const {
        std::erase_if(jobs, [&](const Job& job) { return m_read.contains(job.path); });
        return std::erase_if(jobs, [&](const Job& job) { return m_unread.contains(job.path); });
    }

    bool write(const QByteArray& line) {
        if (m_file.isOpen()) {
            return m_file.append(line);
        }
        return std::fwrite(line.constData(), 1, std::size_t(line.size()), m_out) == std::size_t(line.size())
            && std::fputc('\n', m_out) != EOF && std::fflush(m_out) == 0;
    }

private:
    std::FILE* m_out;
    GrowingFile m_file;
    QSet<QString> m_read;
    QSet<QString> m_unread;
};

/// A line of progress each hundredth of the way.
void tellProgress(int done, int total, std::FILE* err) {
    if (done * 100LL / total != (done - 1) * 100LL / total) {
        say(complaint(QStringLiteral("%1 of %2 files").arg(done).arg(total)), err);
    }
}

/// `code` is what an earlier run leaves this one to tell.
int runJobs(const Request& request, const std::vector<Job>& jobs, Lines& lines, int code, std::FILE* err) {
    int done = 0;
    const auto make = [&](int i) { return tell(jobs[i]); };
    const auto take = [&](const Told& told) {
        say(told.complaints, err);
        code = told.read ? code : exitRead;
        if (!lines.write(told.line)) {
            say(complaint(QStringLiteral("the output could not be written")), err);
            code = exitWrite;
            return false;
        }
        if (request.progress) {
            tellProgress(++done, int(jobs.size()), err);
        }
        return true;
    };
    inOrder<Told>(int(jobs.size()), request.threads, make, take);
    return code;
}

#ifdef __SANITIZE_ADDRESS__
constexpr unsigned long long memoryBytes = 0; // the sanitizer reserves far more than it uses
#else
constexpr unsigned long long memoryBytes = 4ULL << 30; // address space, most of it only reserved by threads
#endif

/// A minute, and ten seconds for each file: a hundred times what they need.
SandboxLimits sandboxLimits(std::size_t files) {
    return {memoryBytes, 60 + 10 * files, Children::May};
}

} // namespace

int runHeadless(const QStringList& arguments, std::FILE* out, std::FILE* err) {
    Request request = requestOf(arguments);
    if (!request.problem.isEmpty()) {
        say(complaint(request.problem), err);
        return request.unreadable ? exitRead : exitUsage;
    }
    Lines lines(out);
    if (!request.answer.isEmpty()) {
        return lines.write(request.answer.toUtf8().chopped(1)) ? exitOk : exitWrite;
    }
    std::size_t unread = 0; // by an earlier run
    if (!request.output.isEmpty()) {
        if (const Result<Nothing> opened = lines.openFile(request.output); !opened) {
            const bool foreign = opened.error().code == ErrorCode::Malformed;
            const QString why = foreign ? QStringLiteral("holds something else and is left as it is")
                                        : QStringLiteral("cannot be written");
            say(complaint(request.output + u' ' + why), err);
            return exitWrite;
        }
        unread = lines.takeDone(request.jobs);
    }
    if (unread > 0) {
        say(complaint(QStringLiteral("files that an earlier run could not read: %1").arg(unread)), err);
    }
    if (request.sandbox && !enterSandbox(sandboxLimits(request.jobs.size()))) {
        say(complaint(QStringLiteral("this system has no sandbox")), err);
        return exitUsage;
    }
    keepFreedMemory();
    return runJobs(request, request.jobs, lines, unread > 0 ? exitRead : exitOk, err);
}

} // namespace dateline

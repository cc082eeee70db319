#include "app/headless.h"

#include "app/article/file.h"
#include "app/article/reader.h"
#include "app/chronology/extract.h"
#include "app/exports/jsonl.h"
#include "app/language/language.h"
#include "app/text/limits.h"

namespace dateline {

namespace {

constexpr int exitOk = 0;
constexpr int exitUsage = 2;
constexpr int exitRead = 3;
constexpr int exitWrite = 4;

constexpr char usage[]
    = "Usage: dateline-extract [--published DATE] FILE...\n"
      "       dateline-extract --manifest LIST\n"
      "Prints what each article tells as JSON Lines: dates, people, events, quotes, figures.\n"
      "  --published DATE  the publication date of the files, such as 2021-06-18\n"
      "  --manifest LIST   a file with one line a document: path, TAB, publication date (may be empty)\n"
      "  --version         print the version\n"
      "  --help            print this\n"
      "Exit codes: 0 ok, 2 wrong usage, 3 a file could not be read, 4 could not write.\n";

struct Job {
    QString path;
    std::optional<Timex> published;
};

struct Request {
    std::vector<Job> jobs;
    QString problem; // why the command line cannot be run; empty if it can
    QString answer; // --help, --version
    bool manifestUnreadable = false;
};

std::optional<Timex> dateOf(QStringView text, Request& request) {
    if (text.trimmed().isEmpty()) {
        return {};
    }
    const std::optional<Timex> date = parseTimestamp(text.trimmed(), english());
    if (!date) {
        request.problem = QStringLiteral("\"%1\" is no date; write it as 2021-06-18").arg(text);
    }
    return date;
}

void readManifest(const QString& path, Request& request) {
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        request.problem = QStringLiteral("the list cannot be read: %1: %2").arg(path, errorId(bytes.error().code));
        request.manifestUnreadable = true;
        return;
    }
    const QString content = QString::fromUtf8(*bytes);
    for (QStringView line : QStringView(content).split(u'\n')) {
        if (line.endsWith(u'\r')) {
            line.chop(1);
        }
        if (line.isEmpty()) {
            continue;
        }
        const qsizetype tab = line.indexOf(u'\t');
        const QStringView name = tab < 0 ? line : line.first(tab);
        request.jobs.push_back({name.toString(), tab < 0 ? std::nullopt : dateOf(line.sliced(tab + 1), request)});
    }
}

Request parse(const QStringList& arguments) {
    Request request;
    QString published;
    QStringList files;
    bool manifest = false;
    bool onlyFiles = false;
    for (int i = 0; i < arguments.size() && request.problem.isEmpty(); ++i) {
        const QString& argument = arguments[i];
        if (onlyFiles || !argument.startsWith(u'-')) {
            files << argument;
        } else if (argument == u"--") {
            onlyFiles = true;
        } else if (argument == u"--help") {
            request.answer = QString::fromLatin1(usage);
        } else if (argument == u"--version") {
            request.answer = QStringLiteral("dateline-extract " DATELINE_VERSION "\n");
        } else if (argument != u"--published" && argument != u"--manifest") {
            request.problem = QStringLiteral("unknown option %1").arg(argument);
        } else if (i + 1 == arguments.size()) {
            request.problem = QStringLiteral("%1 wants a value").arg(argument);
        } else if (argument == u"--published") {
            published = arguments[++i];
        } else {
            manifest = true;
            readManifest(arguments[++i], request);
        }
    }
    const std::optional<Timex> date = dateOf(published, request);
    for (const QString& file : files) {
        request.jobs.push_back({file, date});
    }
    if (request.jobs.empty() && !manifest && request.problem.isEmpty() && request.answer.isEmpty()) {
        request.problem = QStringLiteral("no file named");
    }
    return request;
}

bool print(const QByteArray& bytes, std::FILE* out) {
    return std::fwrite(bytes.constData(), 1, bytes.size(), out) == std::size_t(bytes.size()) && std::fflush(out) == 0;
}

int complain(const QString& problem, std::FILE* err) {
    std::fprintf(err, "dateline-extract: %s\n", problem.toUtf8().constData());
    return exitUsage;
}

/// What did not fit is said, not silently missing.
void tellLeftOut(const Account& account, const QString& path, std::FILE* err) {
    if (account.eventsLeftOut > 0) {
        complain(QStringLiteral("%1: only the first %2 events are told").arg(path).arg(limits::events), err);
    }
    if (account.quotes.size() >= std::size_t(limits::quotes)) {
        complain(QStringLiteral("%1: only the first %2 quotes are told").arg(path).arg(limits::quotes), err);
    }
}

} // namespace

int runHeadless(const QStringList& arguments, std::FILE* out, std::FILE* err) {
    const Request request = parse(arguments);
    if (!request.problem.isEmpty()) {
        complain(request.problem, err);
        return request.manifestUnreadable ? exitRead : exitUsage;
    }
    if (!request.answer.isEmpty()) {
        return print(request.answer.toUtf8(), out) ? exitOk : exitWrite;
    }
    int code = exitOk;
    for (const Job& job : request.jobs) {
        Result<Article> article = readArticle(job.path);
        QByteArray line;
        if (article) {
            if (job.published) {
                article->published = job.published;
                article->publishedGiven = true;
                article->publishedFrom = Evidence::Given;
            }
            const Account account = extract(std::move(*article));
            tellLeftOut(account, job.path, err);
            line = toJsonLine(account, job.path);
        } else {
            code = exitRead;
            line = toJsonLine(article.error(), job.path);
            std::fprintf(err, "dateline-extract: %s: %s\n", job.path.toUtf8().constData(),
                errorId(article.error().code).toUtf8().constData());
        }
        if (!print(line + '\n', out)) {
            complain(QStringLiteral("the output could not be written"), err);
            return exitWrite;
        }
    }
    return code;
}

} // namespace dateline

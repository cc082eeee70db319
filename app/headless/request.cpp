#include "app/headless/request.h"

#include "app/article/file.h"
#include "app/article/folder.h"
#include "app/language/language.h"
#include "app/time/times.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr char usage[]
    = "Usage: dateline-extract [options] FILE or FOLDER...\n"
      "       dateline-extract [options] --manifest LIST\n"
      "Prints what each article tells as JSON Lines: dates, people, events, quotes, figures.\n"
      "A folder stands for the articles in it and in its folders.\n"
      "  --published DATE  the publication date of the files, such as 2021-06-18\n"
      "  --manifest LIST   a file with one line a document: path, TAB, publication date (may be empty)\n"
      "  --jobs N, -j N    threads to work on, 1 unless told; the order of the lines stays that of the files\n"
      "  --output FILE     write to FILE; what a run that broke off has written there is kept and not done again\n"
      "  --progress        tell on standard error how far it is\n"
      "  --sandbox         give up network, writing and new privileges first; memory and time are limited (Linux)\n"
      "  --version         print the version\n"
      "  --help            print this\n"
      "Exit codes: 0 ok, 2 wrong usage, 3 a file could not be read, 4 could not write.\n";

constexpr int mostThreads = 256;

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
        request.unreadable = true;
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

/// The command line as it is read: what stands in `request` already, and what waits until all of it is known.
struct CommandLine {
    Request request;
    QStringList paths;
    QString published;
    bool manifest = false;
};

void takeThreads(CommandLine& line, const QString& value) {
    line.request.threads = value.toInt();
    if (line.request.threads < 1 || line.request.threads > mostThreads) {
        line.request.problem
            = QStringLiteral("--jobs wants a number from 1 to %1, not %2").arg(mostThreads).arg(value);
    }
}

void takeManifest(CommandLine& line, const QString& value) {
    line.manifest = true;
    readManifest(value, line.request);
}

struct Option {
    const char* name;
    bool wantsValue;
    void (*take)(CommandLine& line, const QString& value);
};

constexpr std::array options{
    Option{"--published", true, [](CommandLine& line, const QString& value) { line.published = value; }},
    Option{"--manifest", true, takeManifest},
    Option{"--jobs", true, takeThreads},
    Option{"-j", true, takeThreads},
    Option{"--output", true, [](CommandLine& line, const QString& value) { line.request.output = value; }},
    Option{"--progress", false, [](CommandLine& line, const QString&) { line.request.progress = true; }},
    Option{"--sandbox", false, [](CommandLine& line, const QString&) { line.request.sandbox = true; }},
    Option{"--version", false,
        [](CommandLine& line, const QString&) {
            line.request.answer = QStringLiteral("dateline-extract " DATELINE_VERSION "\n");
        }},
    Option{"--help", false,
        [](CommandLine& line, const QString&) { line.request.answer = QString::fromLatin1(usage); }},
};

void read(CommandLine& line, const QStringList& arguments) {
    bool onlyPaths = false;
    for (int i = 0; i < arguments.size() && line.request.problem.isEmpty(); ++i) {
        const QString& argument = arguments[i];
        if (onlyPaths || !argument.startsWith(u'-')) {
            line.paths << argument;
            continue;
        }
        if (argument == u"--") {
            onlyPaths = true;
            continue;
        }
        const auto named = [&](const Option& option) { return argument == QLatin1String(option.name); };
        const auto option = std::ranges::find_if(options, named);
        if (option == options.end()) {
            line.request.problem = QStringLiteral("unknown option %1").arg(argument);
        } else if (!option->wantsValue) {
            option->take(line, {});
        } else if (i + 1 == arguments.size()) {
            line.request.problem = QStringLiteral("%1 wants a value").arg(argument);
        } else {
            option->take(line, arguments[++i]);
        }
    }
}

/// A folder is looked into; one without an article is no silent success.
void addJobs(CommandLine& line) {
    Request& request = line.request;
    const std::optional<Timex> date = dateOf(line.published, request);
    for (const QString& path : line.paths) {
        QStringList one; // braces would not ask whether there was memory for it
        one << path;
        const QStringList files = articlesIn(one, Depth::Deep);
        if (files.isEmpty()) {
            request.problem = QStringLiteral("no article in the folder %1").arg(path);
            request.unreadable = true;
        }
        for (const QString& file : files) {
            request.jobs.push_back({file, date});
        }
    }
    if (line.paths.isEmpty() && !line.manifest) {
        request.problem = QStringLiteral("no file named");
    }
}

} // namespace

Request requestOf(const QStringList& arguments) {
    CommandLine line;
    read(line, arguments);
    if (line.request.problem.isEmpty() && line.request.answer.isEmpty()) {
        addJobs(line);
    }
    return line.request;
}

} // namespace dateline

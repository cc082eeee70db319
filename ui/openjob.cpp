#include "ui/openjob.h"

#include "app/article/folder.h"
#include "app/article/reader.h"
#include "ui/ownfolder.h"

#include <algorithm>
#include <iterator>

namespace dateline {

namespace {

/// Nothing, once it is called off: the answer is dropped, and setting a long chronology in order takes a while.
Opened gathered(std::vector<Reading> readings, std::vector<OpenProblem> problems, const std::stop_token& stop) {
    Opened opened{nullptr, std::move(problems), {}, false, nullptr};
    if (stop.stop_requested()) {
        return opened;
    }
    std::vector<Account> accounts;
    std::vector<Account> corrected;
    const auto untouched = [](const Reading& reading) { return reading.kept.edits.held.empty(); };
    const bool same = std::ranges::all_of(readings, untouched);
    for (Reading& reading : readings) {
        if (!same) {
            corrected.push_back(correct(reading.found, reading.kept.edits.held).account);
        }
        accounts.push_back(std::move(reading.found));
        opened.kept.push_back(std::move(reading.kept));
    }
    if (!accounts.empty()) {
        opened.chronology = std::make_shared<const Chronology>(makeChronology(std::move(accounts)));
        opened.shown
            = same ? opened.chronology : std::make_shared<const Chronology>(makeChronology(std::move(corrected)));
    }
    return opened;
}

} // namespace

OpenJob::OpenJob(QObject* parent) : QObject(parent) {}

OpenJob::~OpenJob() {
    cancel();
}

void OpenJob::run(Work work) {
    cancel();
    m_running = true;
    const int number = ++m_number;
    m_thread = std::jthread([this, number, work = std::move(work)](std::stop_token stop) {
        const auto report = [this, number](int done, int total) {
            m_handover.leave([this, number, done, total] {
                if (number == m_number) {
                    Q_EMIT progressed(done, total);
                }
            });
        };
        Opened opened = work(stop, report);
        m_handover.leave([this, number, opened = std::move(opened)] {
            if (number == m_number) {
                m_running = false;
                Q_EMIT finished(opened);
            }
        });
    });
}

void OpenJob::cancel() {
    ++m_number;
    m_running = false;
    m_thread = {};
}

void OpenJob::openPaths(const QStringList& paths, const QString& password) {
    run([paths, password](std::stop_token stop, const auto& report) {
        const QStringList files = eachOnce(articlesIn(paths, Depth::Flat));
        std::vector<Reading> readings;
        std::vector<OpenProblem> problems;
        if (files.isEmpty()) {
            problems.push_back({paths.value(0), {ErrorCode::Empty, {}}, false});
        }
        for (int i = 0; i < files.size() && !stop.stop_requested(); ++i) {
            report(i, int(files.size()));
            Result<std::vector<Reading>> read = readAll(files[i], ownFolder(), stop, password);
            if (read) {
                std::ranges::move(*read, std::back_inserter(readings));
            } else {
                const bool locked = read.error().code == ErrorCode::Encrypted;
                problems.push_back({files[i], read.error(), locked && takesPassword(files[i])});
            }
        }
        return gathered(std::move(readings), std::move(problems), stop);
    });
}

void OpenJob::openText(const std::vector<NamedText>& versions) {
    run([versions](std::stop_token stop, const auto&) {
        std::vector<Reading> readings;
        std::vector<OpenProblem> problems;
        for (const NamedText& text : versions) {
            Result<Reading> reading = readWithCorrections(text.bytes, text.name, ownFolder(), stop);
            const bool whole = reading && 2 * reading->found.article.text.toUtf8().size() >= versions.back().bytes.size();
            if (whole || (reading && &text == &versions.back())) {
                readings.push_back(std::move(*reading));
                return gathered(std::move(readings), {}, stop);
            }
            if (!reading) {
                problems = {{text.name, reading.error(), false}};
            }
        }
        return gathered({}, std::move(problems), stop);
    });
}

void OpenJob::findAnew(std::shared_ptr<const Chronology> found, int account, const Article& article) {
    run([found = std::move(found), account, article](std::stop_token stop, const auto&) {
        std::vector<Account> accounts = found->accounts;
        accounts[account] = dateline::findAnew(accounts[account], article, stop);
        return Opened{std::make_shared<const Chronology>(makeChronology(std::move(accounts))), {}, {}, true, nullptr};
    });
}

} // namespace dateline

#include "ui/openjob.h"

#include "app/article/folder.h"
#include "ui/ownfolder.h"

#include <algorithm>
#include <iterator>

#include <set>

namespace dateline {

namespace {

/// Each file once: a second telling by the same file would share its corrections.
QStringList eachOnce(QStringList files) {
    std::set<QString> known;
    files.removeIf([&](const QString& file) {
        const QString real = QFileInfo(file).canonicalFilePath(); // empty if there is none
        return !known.insert(real.isEmpty() ? file : real).second;
    });
    return files;
}

Opened gathered(std::vector<Reading> readings, std::vector<OpenProblem> problems) {
    Opened opened{nullptr, std::move(problems), {}, false, nullptr};
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
            QMetaObject::invokeMethod(
                this,
                [this, number, done, total] {
                    if (number == m_number) {
                        Q_EMIT progressed(done, total);
                    }
                },
                Qt::QueuedConnection);
        };
        Opened opened = work(stop, report);
        QMetaObject::invokeMethod(
            this,
            [this, number, opened = std::move(opened)] {
                if (number == m_number) {
                    m_running = false;
                    Q_EMIT finished(opened);
                }
            },
            Qt::QueuedConnection);
    });
}

void OpenJob::cancel() {
    ++m_number;
    m_running = false;
    m_thread = {};
}

void OpenJob::openPaths(const QStringList& paths) {
    run([paths](std::stop_token stop, const auto& report) {
        const QStringList files = eachOnce(articlesIn(paths, Depth::Flat));
        std::vector<Reading> readings;
        std::vector<OpenProblem> problems;
        if (files.isEmpty()) {
            problems.push_back({paths.value(0), {ErrorCode::Empty, {}}});
        }
        for (int i = 0; i < files.size() && !stop.stop_requested(); ++i) {
            report(i, int(files.size()));
            Result<std::vector<Reading>> read = readAll(files[i], ownFolder(), stop);
            if (read) {
                std::ranges::move(*read, std::back_inserter(readings));
            } else {
                problems.push_back({files[i], read.error()});
            }
        }
        return gathered(std::move(readings), std::move(problems));
    });
}

void OpenJob::openText(const QByteArray& bytes, const QString& name) {
    run([bytes, name](std::stop_token stop, const auto&) {
        Result<Reading> reading = readWithCorrections(bytes, name, ownFolder(), stop);
        if (!reading) {
            return gathered({}, {{name, reading.error()}});
        }
        std::vector<Reading> readings;
        readings.push_back(std::move(*reading));
        return gathered(std::move(readings), {});
    });
}

void OpenJob::redate(std::shared_ptr<const Chronology> found, int account, const Published& published) {
    run([found = std::move(found), account, published](std::stop_token stop, const auto&) {
        std::vector<Account> accounts = found->accounts;
        accounts[account] = dated(accounts[account], published, stop);
        return Opened{std::make_shared<const Chronology>(makeChronology(std::move(accounts))), {}, {}, true, nullptr};
    });
}

} // namespace dateline

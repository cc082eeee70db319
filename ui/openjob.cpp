#include "ui/openjob.h"

#include "app/article/folder.h"
#include "app/article/reader.h"
#include "app/chronology/extract.h"
#include "ui/ownfolder.h"

#include <QDir>
#include <QFileInfo>

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
    Opened opened{nullptr, std::move(problems), {}, false};
    std::vector<Account> accounts;
    for (Reading& reading : readings) {
        accounts.push_back(std::move(reading.found));
        opened.kept.push_back(std::move(reading.kept));
    }
    if (!accounts.empty()) {
        opened.chronology = std::make_shared<const Chronology>(makeChronology(std::move(accounts)));
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
            Result<Reading> reading = readWithCorrections(files[i], ownFolder(), stop);
            if (reading) {
                readings.push_back(std::move(*reading));
            } else {
                problems.push_back({files[i], reading.error()});
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
        Article article = accounts[account].article;
        publish(article, published);
        accounts[account] = extract(std::move(article), stop);
        return Opened{std::make_shared<const Chronology>(makeChronology(std::move(accounts))), {}, {}, true};
    });
}

} // namespace dateline

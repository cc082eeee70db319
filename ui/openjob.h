// OpenJob: reads articles and works out what they tell on a thread of its own. A new job, or none, cancels the last.
#pragma once

#include "app/corrections.h"
#include "app/text/result.h"
#include "ui/handover.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <stop_token>
#include <thread>
#include <vector>

namespace dateline {

/// A file that could not be read.
struct OpenProblem {
    QString path;
    Error error;
    bool takesPassword = false; // it could be read with its password
};

/// Bytes that came without a file.
struct NamedText {
    QByteArray bytes;
    QString name;
};

struct Opened {
    std::shared_ptr<const Chronology> chronology; // as found; nullptr if nothing could be read
    std::vector<OpenProblem> problems;
    std::vector<KeptCorrections> kept; // of each account
    bool anew = false; // the same articles as before, one of them corrected
    std::shared_ptr<const Chronology> shown; // with the kept corrections; the same as found if there are none
};

class OpenJob : public QObject {
    Q_OBJECT

public:
    explicit OpenJob(QObject* parent = nullptr);
    ~OpenJob() override;

    /// Files, and folders with the files in them whose ending a reader knows. `password` opens those that are locked.
    void openPaths(const QStringList& paths, const QString& password = {});

    /// Text that came by paste or drop. The name stands for its file. Of several versions of one text the first is taken
    /// that holds half of what the last, the plain one, does.
    void openText(const std::vector<NamedText>& versions);

    /// The same articles with one of them corrected: headline, publication date or text. Everything in it is found anew.
    void findAnew(std::shared_ptr<const Chronology> found, int account, const Article& article);

    void cancel(); // the job that runs; waits until its thread is gone
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int done, int total); // articles
    void finished(const dateline::Opened& opened); // never of a job that was cancelled

private:
    using Work = std::function<Opened(std::stop_token, const std::function<void(int, int)>& report)>;

    void run(Work work);

    Handover m_handover;
    std::jthread m_thread;
    int m_number = 0; // of the job that counts; answers of others are dropped
    bool m_running = false;
};

} // namespace dateline

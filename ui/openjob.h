// OpenJob: reads articles and works out what they tell on a thread of its own. A new job, or none, cancels the last.
#pragma once

#include "app/corrections.h"
#include "app/text/result.h"

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
};

struct Opened {
    std::shared_ptr<const Chronology> chronology; // as found; nullptr if nothing could be read
    std::vector<OpenProblem> problems;
    std::vector<KeptCorrections> kept; // of each account
    bool dated = false; // the same articles as before, dated anew
    std::shared_ptr<const Chronology> shown; // with the kept corrections; the same as found if there are none
};

class OpenJob : public QObject {
    Q_OBJECT

public:
    explicit OpenJob(QObject* parent = nullptr);
    ~OpenJob() override;

    /// Files, and folders with the files in them whose ending a reader knows.
    void openPaths(const QStringList& paths);

    /// Text that came by paste or drop. `name` stands for its file.
    void openText(const QByteArray& bytes, const QString& name);

    /// The same articles with another publication date for one of them; everything in it is dated anew.
    void redate(std::shared_ptr<const Chronology> found, int account, const Published& published);

    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(const dateline::Opened& opened);

private:
    using Work = std::function<Opened(std::stop_token, const std::function<void(int, int)>& report)>;

    void run(Work work);

    std::jthread m_thread;
    int m_number = 0; // of the job that counts; answers of others are dropped
    bool m_running = false;
};

} // namespace dateline

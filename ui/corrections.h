// Corrections: what a reader changed in the open articles, step by step. What was found stays; what is shown is made from
// it and the steps, for several articles on a thread of its own. Every step is saved at once, on another thread in order.
#pragma once

#include "app/corrections.h"
#include "ui/handover.h"
#include "ui/onebyone.h"

#include <QObject>

#include <map>
#include <memory>
#include <thread>
#include <vector>

namespace dateline {

class Corrections : public QObject {
    Q_OBJECT

public:
    explicit Corrections(QObject* parent = nullptr);

    /// Starts with other articles. `kept` goes with their accounts; without it nothing is saved. `shown` is what was
    /// found with the kept corrections; without it there are none.
    void open(std::shared_ptr<const Chronology> found, std::vector<KeptCorrections> kept = {},
        std::shared_ptr<const Chronology> shown = nullptr);

    /// The same articles, everything found anew in them as they are now.
    void takeAnew(std::shared_ptr<const Chronology> found);

    /// Asks for the first article that was not found in as it is now, if there is one; the next follows it.
    void findBehind();

    const std::shared_ptr<const Chronology>& found() const { return m_found; }
    const std::shared_ptr<const Chronology>& shown() const { return m_shown; }

    void make(int account, Edit edit); // a step that can be undone; what was undone is forgotten
    void undo(); // the last step; nothing if there is none
    void redo(); // the step undone last; nothing if there is none
    const Edit* toUndo() const { return m_done.empty() ? nullptr : &m_done.back().edit; }
    const Edit* toRedo() const { return m_undone.empty() ? nullptr : &m_undone.back().edit; }

    /// All steps in order, those undone last.
    std::vector<const Edit*> steps() const;
    int doneSteps() const { return int(m_done.size()); }

    /// Undoes or makes again until so many steps are done; each article is made anew and saved once.
    void goTo(int steps);

    /// An article as the corrections leave it.
    Article article(int account) const;

    /// Corrections whose words are gone, or that find nothing to correct in what another one left, of all articles.
    std::vector<Edit> orphans() const;

    QString nameOf(int account) const; // of the article's file

    /// Saves those of an article again, after it failed.
    void save(int account);

    /// Waits until all that was to be saved is.
    void finishSaving();

Q_SIGNALS:
    void opened(); // other articles, or none
    void stepped(); // a step was made, taken back or made again; what is shown may follow later
    void changed(); // what is shown
    /// Everything must be found anew in article().
    void findingWanted(int account);
    void savedApart(const QString& path); // once, when the article's own folder cannot be written
    void saveFailed(int account, const dateline::Error& error);
    void lost(int count); // so many corrections that held before find nothing now

private:
    struct Step {
        int account = 0;
        Edit edit;
    };
    struct Rebuilt {
        std::shared_ptr<const Chronology> shown;
        std::map<int, std::vector<Edit>> lost; // by account made anew
    };

    std::vector<Edit> editsOf(int account) const;
    bool isBehind(int account) const; // found in another article than article()
    void followText(int account);
    void follow(int account);
    void rebuild();
    void takeRebuilt(Rebuilt rebuilt);
    int lostCount() const;
    void takeSaved(int account, const Result<QString>& where);

    std::shared_ptr<const Chronology> m_found;
    std::shared_ptr<const Chronology> m_shown;
    std::vector<Article> m_asRead;
    std::vector<KeptCorrections> m_kept;
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
    bool m_toldApart = false;
    std::vector<int> m_behind; // accounts whose steps are not on show yet
    bool m_rebuilding = false;
    int m_number = 0; // of the articles that are open; what is rebuilt for others is dropped
    std::map<int, std::vector<Edit>> m_lost; // by account: steps that find nothing to correct
    std::vector<std::shared_ptr<KeptCorrections>> m_saved; // by account, of the saving thread: as saved last
    Handover m_handover;
    std::jthread m_thread;
    OneByOne m_saving; // what is saved last is what stays
};

} // namespace dateline

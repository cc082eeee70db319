#include "ui/corrections.h"

#include <QFileInfo>

#include <numeric>
#include <set>

namespace dateline {

Corrections::Corrections(QObject* parent) : QObject(parent) {}

void Corrections::open(std::shared_ptr<const Chronology> found, std::vector<KeptCorrections> kept,
    std::shared_ptr<const Chronology> shown) {
    m_found = std::move(found);
    m_kept = std::move(kept);
    m_done.clear();
    m_undone.clear();
    m_asRead.clear();
    m_behind.clear();
    m_lost.clear();
    m_saved.clear();
    for (const KeptCorrections& one : m_kept) {
        m_saved.push_back(std::make_shared<KeptCorrections>(one));
    }
    m_rebuilding = false;
    ++m_number;
    m_toldApart = false;
    const int accounts = m_found ? int(m_found->accounts.size()) : 0;
    for (int account = 0; account < accounts; ++account) {
        const bool known = account < int(m_kept.size());
        m_asRead.push_back(known ? m_kept[account].asRead : m_found->accounts[account].article);
        for (const Edit& edit : known ? m_kept[account].edits.held : std::vector<Edit>()) {
            m_done.push_back({account, edit});
        }
    }
    m_shown = shown ? std::move(shown) : m_found;
    Q_EMIT opened();
}

void Corrections::takeAnew(std::shared_ptr<const Chronology> found) {
    m_found = std::move(found);
    m_behind.resize(m_found->accounts.size());
    std::iota(m_behind.begin(), m_behind.end(), 0);
    for (const int account : m_behind) {
        followText(account);
    }
    rebuild();
    findBehind(); // what was corrected while the others were found anew
}

void Corrections::findBehind() {
    const int accounts = m_found ? int(m_found->accounts.size()) : 0;
    for (int account = 0; account < accounts; ++account) {
        if (isBehind(account)) {
            Q_EMIT findingWanted(account);
            return;
        }
    }
}

bool Corrections::isBehind(int account) const {
    const Article& found = m_found->accounts[account].article;
    Article wanted = article(account);
    wanted.language = found.language; // is found, not corrected
    return wanted != found;
}

/// The corrections of an article go where their words are now.
void Corrections::followText(int account) {
    std::vector<Edit*> edits;
    for (std::vector<Step>* steps : {&m_done, &m_undone}) {
        for (Step& step : *steps) {
            if (step.account == account) {
                edits.push_back(&step.edit);
            }
        }
    }
    if (!edits.empty()) {
        dateline::follow(m_found->accounts[account].article.text, edits);
    }
}

std::vector<Edit> Corrections::editsOf(int account) const {
    std::vector<Edit> edits;
    for (const Step& step : m_done) {
        if (step.account == account) {
            edits.push_back(step.edit);
        }
    }
    return edits;
}

/// What is shown now, with the accounts made anew that are behind. One article takes no time; of several the window
/// does not wait for the merging.
void Corrections::rebuild() {
    if (m_rebuilding || m_behind.empty()) {
        return;
    }
    std::vector<std::pair<int, std::vector<Edit>>> anew;
    for (const int account : std::exchange(m_behind, {})) {
        anew.emplace_back(account, editsOf(account));
    }
    const auto make = [found = m_found, shown = m_shown, anew = std::move(anew)] {
        std::vector<Account> accounts = shown->accounts;
        Rebuilt rebuilt;
        for (const auto& [account, edits] : anew) {
            Corrected corrected = correct(found->accounts[account], edits);
            accounts[account] = std::move(corrected.account);
            rebuilt.lost[account] = {};
            for (const int edit : corrected.lost) {
                rebuilt.lost[account].push_back(edits[edit]);
            }
        }
        rebuilt.shown = std::make_shared<const Chronology>(makeChronology(std::move(accounts)));
        return rebuilt;
    };
    if (m_found->accounts.size() == 1) {
        return takeRebuilt(make());
    }
    m_rebuilding = true;
    m_thread = std::jthread([this, make, number = m_number] {
        m_handover.leave([this, number, made = make()] {
            if (number == m_number) {
                m_rebuilding = false;
                takeRebuilt(made);
            }
        });
    });
}

void Corrections::takeRebuilt(Rebuilt rebuilt) {
    const int before = lostCount();
    m_shown = std::move(rebuilt.shown);
    for (auto& [account, edits] : rebuilt.lost) {
        m_lost[account] = std::move(edits);
    }
    Q_EMIT changed();
    if (const int now = lostCount(); now > before) {
        Q_EMIT lost(now - before);
    }
    rebuild(); // for what was changed meanwhile
}

int Corrections::lostCount() const {
    return std::accumulate(m_lost.begin(), m_lost.end(), 0,
        [](int sum, const auto& ofAccount) { return sum + int(ofAccount.second.size()); });
}

void Corrections::make(int account, Edit edit) {
    m_done.push_back({account, std::move(edit)});
    m_undone.clear();
    follow(account);
}

void Corrections::undo() {
    goTo(doneSteps() - 1);
}

void Corrections::redo() {
    goTo(doneSteps() + 1);
}

std::vector<const Edit*> Corrections::steps() const {
    std::vector<const Edit*> all;
    for (const Step& step : m_done) {
        all.push_back(&step.edit);
    }
    for (auto step = m_undone.rbegin(); step != m_undone.rend(); ++step) {
        all.push_back(&step->edit);
    }
    return all;
}

void Corrections::goTo(int steps) {
    std::set<int> accounts;
    const auto move = [&](std::vector<Step>& from, std::vector<Step>& to) {
        accounts.insert(from.back().account);
        to.push_back(std::move(from.back()));
        from.pop_back();
    };
    while (doneSteps() > steps && !m_done.empty()) {
        move(m_done, m_undone);
    }
    while (doneSteps() < steps && !m_undone.empty()) {
        move(m_undone, m_done);
    }
    for (const int account : accounts) {
        follow(account);
    }
}

void Corrections::follow(int account) {
    Q_EMIT stepped();
    m_behind.push_back(account);
    rebuild();
    save(account);
    if (isBehind(account)) {
        Q_EMIT findingWanted(account);
    }
}

Article Corrections::article(int account) const {
    return correctArticle(m_asRead[account], editsOf(account));
}

std::vector<Edit> Corrections::orphans() const {
    std::vector<Edit> all;
    for (const KeptCorrections& kept : m_kept) {
        all.insert(all.end(), kept.edits.orphans.begin(), kept.edits.orphans.end());
    }
    for (const auto& [account, edits] : m_lost) {
        all.insert(all.end(), edits.begin(), edits.end());
    }
    return all;
}

QString Corrections::nameOf(int account) const {
    return QFileInfo(m_found->accounts[account].article.path).fileName();
}

void Corrections::save(int account) {
    if (account >= int(m_kept.size())) {
        return;
    }
    m_saving.start([this, account, number = m_number, saved = m_saved[account], edits = editsOf(account),
                       orphans = m_kept[account].edits.orphans] {
        saved->edits.orphans = orphans;
        const Result<QString> where = keepCorrections(*saved, edits);
        m_handover.leave([this, account, number, where] {
            if (number == m_number) {
                takeSaved(account, where);
            }
        });
    });
}

void Corrections::takeSaved(int account, const Result<QString>& where) {
    if (!where) {
        Q_EMIT saveFailed(account, where.error());
        return;
    }
    const CorrectionsPlace& place = m_kept[account].place;
    if (*where == place.apart && !place.beside.isEmpty() && !std::exchange(m_toldApart, true)) {
        Q_EMIT savedApart(*where);
    }
}

void Corrections::finishSaving() {
    m_saving.waitForDone();
}

} // namespace dateline

#include "app/chronology/figureconflicts.h"

#include "app/chronology/measurewords.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace dateline {

namespace {

constexpr double sameMeasure = 0.5; // share of words two measures have in common to be one
constexpr double rounding = 0.005;
constexpr double roughly = 0.1; // how far "about" reaches
constexpr int figuresCompared = 64; // of one telling

/// The values a figure allows.
struct Reach {
    double low = 0;
    double high = 0;

    bool meets(const Reach& other) const { return low <= other.high && other.low <= high; }
};

Reach reachOf(const Figure& figure) {
    constexpr double endless = std::numeric_limits<double>::infinity();
    if (!figure.value) {
        return {figure.low.value_or(-endless), figure.high.value_or(endless)};
    }
    const double value = *figure.value;
    const double slack = std::abs(value) * (figure.qualifier == Qualifier::About ? roughly : rounding);
    switch (figure.qualifier) {
    case Qualifier::MoreThan: return {value, endless};
    case Qualifier::LessThan: return {-endless, value};
    default: return {value - slack, value + slack};
    }
}

bool isComparable(const Figure& a, const Figure& b) {
    const bool periods = !a.period || !b.period || a.period == b.period;
    return periods && a.unit == b.unit && a.change == b.change
        && (a.direction == b.direction || a.direction == Direction::None || b.direction == Direction::None);
}

struct Candidate {
    int figure = 0;
    MeasureWords measure;
};

std::vector<Candidate> candidatesOf(const Account& account, int event) {
    std::vector<Candidate> found;
    for (const int figure : account.events[event].figures) {
        if (!isDuration(account.figures[figure]) && int(found.size()) < figuresCompared) {
            const Figure& told = account.figures[figure];
            found.push_back({figure, MeasureWords(told.measure.isEmpty() ? told.unit : told.measure)});
        }
    }
    return found;
}

/// Compares the figures of two tellings of one happening.
class Comparison {
public:
    Comparison(const Chronology& chronology, EventRef first, EventRef second, int event)
        : m_first(chronology.accounts[first.account]),
          m_second(chronology.accounts[second.account]), m_accounts{first.account, second.account}, m_event(event),
          m_left(candidatesOf(m_first, first.event)), m_right(candidatesOf(m_second, second.event)) {}

    void findInto(std::vector<Conflict>& conflicts) const {
        for (const Candidate& left : m_left) {
            const Candidate* other = counterpart(left);
            if (other) {
                conflicts.push_back({ConflictKind::Figure, {m_accounts.first, left.figure},
                    {m_accounts.second, other->figure}, m_event});
            }
        }
    }

private:
    bool agree(const Candidate& left, const Candidate& right) const {
        const Figure& a = m_first.figures[left.figure];
        const Figure& b = m_second.figures[right.figure];
        return isComparable(a, b) && reachOf(a).meets(reachOf(b));
    }

    bool isAgreed(const Candidate& right) const {
        return std::ranges::any_of(m_left, [&](const Candidate& left) { return agree(left, right); });
    }

    /// The figure of the second telling that measures the same and cannot be true beside `left`; nullptr if none does,
    /// or if one agrees.
    const Candidate* counterpart(const Candidate& left) const {
        const Candidate* best = nullptr;
        double most = 0;
        for (const Candidate& right : m_right) {
            if (agree(left, right)) {
                return nullptr;
            }
            const double like = left.measure.likeness(right.measure);
            const bool comparable = isComparable(m_first.figures[left.figure], m_second.figures[right.figure]);
            if (comparable && like >= sameMeasure && like > most && !isAgreed(right)) {
                most = like;
                best = &right;
            }
        }
        return best;
    }

    const Account& m_first;
    const Account& m_second;
    std::pair<int, int> m_accounts;
    int m_event;
    std::vector<Candidate> m_left;
    std::vector<Candidate> m_right;
};

} // namespace

std::vector<Conflict> figureConflicts(const Chronology& chronology) {
    std::vector<Conflict> found;
    for (int event = 0; event < int(chronology.tellings.size()); ++event) {
        const std::vector<EventRef>& tellings = chronology.tellings[event];
        for (std::size_t later = 1; later < tellings.size(); ++later) {
            Comparison(chronology, tellings.front(), tellings[later], event).findInto(found);
        }
    }
    return found;
}

} // namespace dateline

#include "app/figures/period.h"

#include <algorithm>
#include <limits>

namespace dateline {

using namespace literals;

namespace {

constexpr int reachOfEarlier = 5; // tokens between an amount and "a year earlier"
constexpr int reachOfBracket = 16; // tokens looked through for a bracket
constexpr int costOfOther = 12; // tokens; the date belongs to something else, unless nothing nearer is found
constexpr int reachOfScene = 2; // tokens; "In 2015 the ...": a date there holds for the paragraph
constexpr int costOfNone = 1000;
constexpr int costOfQuantity = 4; // tokens; a date on the far side of another quantity is that one's first
constexpr int costBehindClause = 3; // tokens; a date before the quantity, against one right behind it

Period yearBefore(Period period) {
    const auto shifted = [](Day day) {
        const std::chrono::year_month_day date{day};
        const std::chrono::year_month_day earlier = date - std::chrono::years(1);
        return Day{earlier.ok() ? earlier : earlier.year() / earlier.month() / std::chrono::last};
    };
    return {shifted(period.from), shifted(period.to)};
}

} // namespace

PeriodFinder::PeriodFinder(
    const Grammar& grammar, const std::vector<DatedSpan>& dates, const std::optional<Period>& published)
    : m_grammar(grammar), m_prose(grammar.prose()), m_dates(dates), m_published(published) {}

/// The dates of a sentence; on the way, headings and the last date of the paragraph are noted.
std::vector<PeriodFinder::Placed> PeriodFinder::datesOf(const Sentence& sentence) {
    std::vector<Placed> placed;
    for (; m_next < m_dates.size() && m_dates[m_next].span.begin < sentence.span.end; ++m_next) {
        const DatedSpan& date = m_dates[m_next];
        const bool point = date.timex.type == TimexType::Date || date.timex.type == TimexType::Time;
        if (!point || !date.timex.period) {
            continue;
        }
        if (date.heading || standsAlone(sentence, date)) {
            m_heading = int(m_next);
            m_last = -1;
        } else if (date.span.begin >= sentence.span.begin) {
            placed.push_back({m_prose.tokenAt(date.span.begin), m_prose.tokenAt(date.span.end), int(m_next)});
        }
    }
    return placed;
}

PeriodFound PeriodFinder::of(const Placed& date) const {
    return {m_dates[date.index].timex.period, date.index};
}

int PeriodFinder::distance(
    const Quantity& quantity, const std::vector<Quantity>& quantities, const Placed& date) const {
    const bool behind = date.first >= quantity.end;
    const int from = behind ? quantity.end : date.end;
    const int to = behind ? date.first : quantity.first;
    int cost = to - from + (behind ? 0 : costBehindClause);
    const auto begin = std::ranges::lower_bound(quantities, from, {}, &Quantity::first);
    const auto end = std::ranges::upper_bound(quantities, to, {}, &Quantity::end);
    const int between = std::max(0, int(end - begin));
    cost += costOfQuantity * between;
    if (behind && between > 0 && std::any_of(begin, end, [](const Quantity& other) { return other.previous; })) {
        cost += costOfOther; // "to 5 million from 4 million in 2018": the date is the earlier level's
    }
    for (int i = from; i < to && i < from + reachOfBracket; ++i) {
        cost += m_grammar.isWord(i, behind ? u"("_w : u")"_w) ? costOfOther : 0;
    }
    const bool labels
        = behind && m_grammar.isWord(date.end, u":"_w); // "(2018: 3 million)": the date of what follows it
    return cost + (labels ? costOfNone : 0) + (isComparison(date) && !quantity.previous ? costOfOther : 0);
}

/// "than in 2019", "compared with 2018": the date is not the one the amount is of.
bool PeriodFinder::isComparison(const Placed& date) const {
    for (int i = date.first - 1; i >= 0 && i >= date.first - 2; --i) {
        if (m_grammar.isWord(i, u"than"_w) || m_grammar.isWord(i, u"compared"_w) || m_grammar.isWord(i, u"versus"_w)) {
            return true;
        }
    }
    return false;
}

/// Whether a date stands alone in its sentence and so dates what follows, whatever the date stage makes of it.
bool PeriodFinder::standsAlone(const Sentence& sentence, const DatedSpan& date) const {
    return sentence.span.begin == date.span.begin && sentence.span.end - date.span.end <= 2;
}

PeriodFound PeriodFinder::nearest(
    const Quantity& quantity, const std::vector<Quantity>& quantities, const std::vector<Placed>& dates) const {
    const int behind = int(std::ranges::lower_bound(dates, quantity.end, {}, &Placed::first) - dates.begin());
    const Placed* best = nullptr;
    int least = std::numeric_limits<int>::max();
    for (int i = std::max(0, behind - 1); i < std::min(int(dates.size()), behind + 1); ++i) {
        const int cost = distance(quantity, quantities, dates[i]);
        if (cost < least) {
            least = cost;
            best = &dates[i];
        }
    }
    const bool others
        = least >= costOfNone || (least > costOfOther * 2 && m_heading >= 0); // not its own: the heading is nearer
    return best && !others ? of(*best) : PeriodFound{};
}

PeriodFound PeriodFinder::elsewhere(const Sentence& sentence) const {
    if (m_scene >= 0 && sentence.paragraph == m_paragraph) {
        return {m_dates[m_scene].timex.period, m_scene};
    }
    if (m_heading >= 0) {
        return {m_dates[m_heading].timex.period, m_heading};
    }
    if (m_last >= 0 && sentence.paragraph == m_paragraph) {
        return {m_dates[m_last].timex.period, m_last};
    }
    return {m_published, -1};
}

/// "a year earlier", "the year before" right behind a quantity.
bool PeriodFinder::yearEarlier(const Quantity& quantity, const Sentence& sentence) const {
    const int end = std::min(sentence.endToken - 1, quantity.end + reachOfEarlier);
    for (int i = quantity.end; i < end; ++i) {
        if (m_grammar.isWord(i, u"year"_w)) {
            return m_grammar.isWord(i + 1, u"earlier"_w) || m_grammar.isWord(i + 1, u"before"_w)
                || m_grammar.isWord(i + 1, u"ago"_w) || m_grammar.isWord(i - 1, u"previous"_w)
                || m_grammar.isWord(i - 1, u"prior"_w);
        }
    }
    return false;
}

/// "$5 million and $4 million in 2019 and 2018, respectively": as many dates as quantities, in turn.
bool PeriodFinder::inTurn(
    const std::vector<Quantity>& quantities, const std::vector<Placed>& dates, const Sentence& sentence) const {
    if (dates.size() < 2 || dates.size() != quantities.size()) {
        return false;
    }
    for (int i = sentence.firstToken; i < sentence.endToken; ++i) {
        if (m_grammar.isWord(i, u"respectively"_w)) {
            return true;
        }
    }
    return false;
}

std::vector<PeriodFound> PeriodFinder::periods(const Sentence& sentence, const std::vector<Quantity>& quantities) {
    const std::vector<Placed> dates = datesOf(sentence);
    if (sentence.paragraph != m_paragraph) {
        m_paragraph = sentence.paragraph;
        m_last = -1;
        m_scene = -1;
    }
    std::vector<PeriodFound> found;
    const bool turns = inTurn(quantities, dates, sentence);
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        const Quantity& quantity = quantities[i];
        PeriodFound period = turns ? of(dates[i]) : nearest(quantity, quantities, dates);
        if (!period.days) {
            period = elsewhere(sentence);
        }
        if (yearEarlier(quantity, sentence) && i > 0 && found[i - 1].days) {
            period = {yearBefore(*found[i - 1].days), -1};
        }
        found.push_back(period);
    }
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        if (quantities[i].level >= 0 && found[quantities[i].level].time >= 0) {
            found[i] = found[quantities[i].level];
        }
    }
    if (!dates.empty()) {
        m_scene = dates.front().first - sentence.firstToken <= reachOfScene ? dates.front().index : m_scene;
        m_last = dates.back().index;
    }
    return found;
}

} // namespace dateline

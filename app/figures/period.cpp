#include "app/figures/period.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace dateline {

using namespace literals;

namespace {

constexpr int reachOfLength = 6; // tokens between an amount and "in the past five years"
constexpr int reachOfEarlier = 5; // tokens between an amount and "a year earlier"
constexpr int reachOfScene = 2; // tokens; "In 2015 the ...": a date there holds for the paragraph
constexpr int candidates = 3; // dates looked at on each side of a quantity
constexpr int reachOfSince = 8; // tokens between "since" and the date of its clause

Period yearsFrom(Period period, int count) {
    const auto shifted = [count](Day day) {
        const std::chrono::year_month_day date{day};
        const std::chrono::year_month_day moved = date + std::chrono::years(count);
        return Day{moved.ok() ? moved : moved.year() / moved.month() / std::chrono::last};
    };
    return {shifted(period.from), shifted(period.to)};
}

/// The number of a length in years (TIMEX3 "P5Y"); 0 for any other.
int yearsOf(QStringView value) {
    constexpr int longest = 200;
    if (value.size() < 3 || value[0] != u'P' || value.back() != u'Y') {
        return 0;
    }
    const int years = value.sliced(1).chopped(1).toInt();
    return years <= longest ? years : 0;
}

} // namespace

PeriodFinder::PeriodFinder(
    const Grammar& grammar, const std::vector<DatedSpan>& dates, const std::optional<Period>& published)
    : m_grammar(grammar), m_prose(grammar.prose()), m_dates(dates), m_published(published) {}

/// The dates of a sentence; on the way, headings and the last date of the paragraph are noted.
std::vector<PlacedDate> PeriodFinder::datesOf(const Sentence& sentence, std::vector<PlacedDate>& lengths) {
    std::vector<PlacedDate> placed;
    for (; m_next < m_dates.size() && m_dates[m_next].span.begin < sentence.span.end; ++m_next) {
        const DatedSpan& date = m_dates[m_next];
        const bool point = date.timex.type == TimexType::Date || date.timex.type == TimexType::Time;
        if (date.timex.type == TimexType::Duration && date.span.begin >= sentence.span.begin) {
            lengths.push_back({m_prose.tokenAt(date.span.begin), m_prose.tokenAt(date.span.end), int(m_next)});
        }
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

/// The days of a date; of two for "from 2004 to 2009"; up to the publication for "since she took office in 2014".
PeriodFound PeriodFinder::of(const std::vector<PlacedDate>& dates, int at) const {
    const PlacedDate& date = dates[at];
    Period days = *m_dates[date.index].timex.period;
    const auto joins = [&](const PlacedDate& first, const PlacedDate& second) {
        const bool from = m_grammar.isWord(first.first - 1, u"from"_w) && m_grammar.isWord(first.end, u"to"_w);
        const bool between
            = m_grammar.isWord(first.first - 1, u"between"_w) && m_grammar.isWord(first.end, u"and"_w);
        return (from || between) && second.first == first.end + 1;
    };
    if (at + 1 < int(dates.size()) && joins(date, dates[at + 1])) {
        days.to = std::max(days.to, m_dates[dates[at + 1].index].timex.period->to);
    } else if (at > 0 && joins(dates[at - 1], date)) {
        days.from = std::min(days.from, m_dates[dates[at - 1].index].timex.period->from);
    } else if (m_published && m_published->to > days.to && followsSince(date)) {
        days.to = m_published->to;
    }
    return {days, date.index};
}

bool PeriodFinder::followsSince(const PlacedDate& date) const {
    for (int i = date.first - 1; i >= 0 && i >= date.first - reachOfSince; --i) {
        if (m_grammar.isWord(i, u"since"_w)) {
            return true;
        }
        if (!m_prose.tokens[i].isWord()) {
            return false;
        }
    }
    return false;
}

/// Whether a date stands alone in its sentence and so dates what follows, whatever the date stage makes of it.
bool PeriodFinder::standsAlone(const Sentence& sentence, const DatedSpan& date) const {
    return sentence.span.begin == date.span.begin && sentence.span.end - date.span.end <= 2;
}

PeriodFound PeriodFinder::nearest(
    const Quantity& quantity, const DateDistance& distance, const std::vector<PlacedDate>& dates) const {
    const int behind = int(std::ranges::lower_bound(dates, quantity.end, {}, &PlacedDate::first) - dates.begin());
    int best = -1;
    int least = std::numeric_limits<int>::max();
    for (int i = std::max(0, behind - candidates); i < std::min(int(dates.size()), behind + candidates); ++i) {
        const int cost = distance(quantity, dates[i]);
        if (cost < least) {
            least = cost;
            best = i;
        }
    }
    const bool others
        = least >= DateDistance::none || (least > DateDistance::other * 2 && m_heading >= 0); // not its own: the heading is nearer
    return best >= 0 && !others ? of(dates, best) : PeriodFound{};
}

/// "$5 million (2018: $4 million)": with no date of its own, the year after the one in the bracket.
PeriodFound PeriodFinder::yearAfterLabel(const Quantity& quantity, const std::vector<PlacedDate>& dates) const {
    const auto label = std::ranges::find(dates, quantity.end + 1, &PlacedDate::first);
    if (label == dates.end() || !m_grammar.isWord(quantity.end, u"("_w) || !m_grammar.isWord(label->end, u":"_w)) {
        return {};
    }
    return {yearsFrom(*m_dates[label->index].timex.period, 1), -1};
}

/// "in the past five years", "over the next three months": up to the publication, or from it.
PeriodFound PeriodFinder::stretch(const Quantity& quantity, const std::vector<PlacedDate>& lengths) const {
    if (!m_published) {
        return {};
    }
    const auto next = std::ranges::lower_bound(lengths, quantity.end, {}, &PlacedDate::first);
    if (next == lengths.end() || next->first - quantity.end > reachOfLength) {
        return {};
    }
    const int years = yearsOf(m_dates[next->index].timex.value);
    for (int i = next->first - 1; years > 0 && i < next->end; ++i) {
        if (m_grammar.isWord(i, u"past"_w) || m_grammar.isWord(i, u"last"_w)) {
            return {Period{yearsFrom(*m_published, -years).from, m_published->to}, next->index};
        }
        if (m_grammar.isWord(i, u"next"_w) || m_grammar.isWord(i, u"coming"_w)) {
            return {Period{m_published->from, yearsFrom(*m_published, years).to}, next->index};
        }
    }
    return {};
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
    return m_published ? PeriodFound{m_published, -1} : ahead(sentence);
}

/// With no publication date, the first date of the sentence behind.
PeriodFound PeriodFinder::ahead(const Sentence& sentence) const {
    constexpr int reach = 400; // characters
    for (std::size_t i = m_next; i < m_dates.size() && m_dates[i].span.begin < sentence.span.end + reach; ++i) {
        const DatedSpan& date = m_dates[i];
        const int at = m_prose.sentenceOf(m_prose.tokenAt(date.span.begin));
        const bool near = at >= 0 && m_prose.sentences[at].paragraph == sentence.paragraph;
        if (near && date.timex.type == TimexType::Date && date.timex.period) {
            return {date.timex.period, int(i)};
        }
    }
    return {};
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
    const std::vector<Quantity>& quantities, const std::vector<PlacedDate>& dates, const Sentence& sentence) const {
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
    std::vector<PlacedDate> lengths;
    const std::vector<PlacedDate> dates = datesOf(sentence, lengths);
    if (sentence.paragraph != m_paragraph) {
        m_paragraph = sentence.paragraph;
        m_last = -1;
        m_scene = -1;
    }
    std::vector<PeriodFound> found;
    const DateDistance distance(m_grammar, sentence, quantities);
    const bool turns = inTurn(quantities, dates, sentence);
    for (std::size_t i = 0; i < quantities.size(); ++i) {
        const Quantity& quantity = quantities[i];
        PeriodFound period = turns ? of(dates, int(i)) : nearest(quantity, distance, dates);
        if (!period.days) {
            period = yearAfterLabel(quantity, dates);
        }
        if (!period.days) {
            period = stretch(quantity, lengths);
        }
        if (!period.days) {
            period = elsewhere(sentence);
        }
        const bool told = period.time >= 0 && i > 0 && found[i - 1].time < 0; // from the publication's day it is the date's
        if (yearEarlier(quantity, sentence) && i > 0 && found[i - 1].days && !told) {
            period = {yearsFrom(*found[i - 1].days, -1), -1};
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

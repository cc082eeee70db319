#include "app/chronology/series.h"

#include "app/chronology/measurewords.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>

namespace dateline {

namespace {

using namespace std::chrono;

constexpr double sameMeasure = 0.5; // share of words two measures have in common to be one
constexpr int candidatesLooked = 8; // groups compared for one word; keeps the whole linear
constexpr int yearOnYearReach = 40; // characters behind a change in which "year on year" is looked for

bool hasDigit(QStringView text) {
    return std::ranges::any_of(text, [](QChar c) { return c.isNumber(); });
}

Grain grainOf(const Period& period) {
    const year_month_day from{period.from};
    const year_month_day to{period.to};
    if (period.from == period.to) {
        return Grain::Day;
    }
    const bool whole = unsigned(from.day()) == 1 && to == to.year() / to.month() / last;
    if (!whole) {
        return Grain::None;
    }
    const int months
        = (int(to.year()) - int(from.year())) * 12 + int(unsigned(to.month())) - int(unsigned(from.month())) + 1;
    const int start = int(unsigned(from.month())) - 1;
    if (months == 1) {
        return Grain::Month;
    }
    if (months == 3 && start % 3 == 0) {
        return Grain::Quarter;
    }
    if (months == 6 && start % 6 == 0) {
        return Grain::Half;
    }
    return months == 12 ? Grain::Year : Grain::None;
}

Period yearBefore(const Period& period) {
    const auto shifted = [](Day when) {
        const year_month_day date{when};
        const year_month_day earlier = date - years(1);
        return Day{earlier.ok() ? earlier : earlier.year() / earlier.month() / last};
    };
    return {shifted(period.from), shifted(period.to)};
}

double signedValue(const Figure& figure) {
    const double value = figure.value ? *figure.value
        : figure.low && figure.high   ? (*figure.low + *figure.high) / 2
                                      : figure.low.value_or(figure.high.value_or(0));
    return figure.change && figure.direction == Direction::Down ? -std::abs(value) : value;
}

/// A series in the making: what its figures measure, word by word.
struct Group {
    QString unit;
    bool change = false;
    std::vector<MeasureWords> measures; // of each point
    std::vector<SeriesPoint> points;
    std::set<Period> periods; // of its points
    std::set<std::pair<int, int>> sentences; // account and sentence of its sources
};

class SeriesMaker {
public:
    explicit SeriesMaker(const Chronology& chronology) : m_chronology(chronology) {}

    std::vector<Series> make() {
        for (int account = 0; account < int(m_chronology.accounts.size()); ++account) {
            const std::vector<Figure>& figures = m_chronology.accounts[account].figures;
            m_groupOf.assign(figures.size(), -1);
            m_pointOf.assign(figures.size(), -1);
            for (int i = 0; i < int(figures.size()); ++i) {
                if (isShown(account, figures[i])) {
                    addFigure(account, i);
                }
            }
            for (int i = 0; i < int(figures.size()); ++i) {
                addBase(account, i);
            }
        }
        return ranked();
    }

private:
    const Figure& figure(int account, int index) const { return m_chronology.accounts[account].figures[index]; }

    bool isShown(int account, const Figure& figure) const {
        return hasDigit(figure.span.of(m_chronology.accounts[account].article.text)) && !isDuration(figure);
    }

    SeriesPoint pointOf(int account, int index) const {
        const Figure& source = figure(account, index);
        SeriesPoint point;
        point.value = signedValue(source);
        point.low = source.low;
        point.high = source.high;
        point.qualifier = source.qualifier;
        point.account = account;
        point.figure = index;
        place(point, source.period);
        return point;
    }

    void place(SeriesPoint& point, const std::optional<Period>& period) const {
        const std::optional<Timex>& published = m_chronology.accounts[point.account].article.published;
        point.period = period;
        point.grain = period ? grainOf(*period) : Grain::None;
        point.expected = period && published && published->period && period->from > published->period->to;
    }

    void addFigure(int account, int index) {
        const Figure& source = figure(account, index);
        const MeasureWords words(source.measure);
        int group = fitting(source, account, words);
        if (group < 0) {
            group = int(m_groups.size());
            m_groups.push_back({source.unit, source.change, {}, {}, {}, {}});
        }
        for (const QString& word : words.keys()) {
            std::vector<int>& known = m_byWord[keyOf(source, word)];
            if (known.empty() || known.back() != group) {
                known.push_back(group);
            }
        }
        m_groupOf[index] = group;
        Group& into = m_groups[group];
        into.points.push_back(pointOf(account, index));
        into.measures.push_back(words);
        m_pointOf[index] = int(into.points.size()) - 1;
        if (source.period) {
            into.periods.insert(*source.period);
        }
        into.sentences.insert({account, source.sentence});
    }

    static QString keyOf(const Figure& figure, const QString& word) {
        return figure.unit + (figure.change ? u'\x1f' : u'\x1e') + word;
    }

    /// Whether two counts of one unit count different things: "people killed" and "people employed"; bare "people" of two
    /// articles. What one article names alike before a comma ("passengers, treaty") are groups of one series.
    static bool countsOther(const Group& group, int account, const MeasureWords& words) {
        const bool sameArticle = group.points.front().account == account;
        if (sameArticle && words.isNamedAs(group.measures.front())) {
            return false;
        }
        const QStringList unit = MeasureWords(group.unit).keys();
        const auto beyondUnit = [&](const QStringList& keys) {
            QStringList own;
            std::ranges::set_difference(keys, unit, std::back_inserter(own));
            return own;
        };
        const QStringList own = beyondUnit(words.keys());
        const QStringList theirs = beyondUnit(group.measures.front().keys());
        if (own.isEmpty() || theirs.isEmpty()) {
            return !sameArticle;
        }
        return std::ranges::none_of(own, [&](const QString& key) { return theirs.contains(key); });
    }

    /// The group a figure belongs to: most words of the measure in common, or some within one sentence.
    int fitting(const Figure& source, int account, const MeasureWords& words) const {
        int best = -1;
        double closest = 0;
        const QStringList keys = words.keys();
        for (const QString& word : keys.isEmpty() ? QStringList{QString()} : keys) {
            const auto known = m_byWord.constFind(keyOf(source, word));
            if (known == m_byWord.constEnd()) {
                continue;
            }
            const int from = std::max(0, int(known->size()) - candidatesLooked);
            for (int i = from; i < int(known->size()); ++i) {
                const Group& group = m_groups[(*known)[i]];
                const bool together = group.sentences.contains({account, source.sentence});
                if (!together && countsOther(group, account, words)) {
                    continue;
                }
                const double likeness = words.likeness(group.measures.front()) + (together ? sameMeasure / 2 : 0);
                if (likeness >= sameMeasure && likeness > closest) {
                    closest = likeness;
                    best = (*known)[i];
                }
            }
        }
        return best;
    }

    bool saysYearOnYear(int account, const Figure& change) const {
        const QString& text = m_chronology.accounts[account].article.text;
        const QStringView behind = QStringView(text).sliced(change.span.end).left(yearOnYearReach);
        return behind.contains(u"year on year") || behind.contains(u"year-on-year") || behind.contains(u"from a year")
            || behind.contains(u"a year earlier") || behind.contains(u"year over year")
            || behind.contains(u"year-over-year");
    }

    /// The level before a change, worked out from the level it led to: new / (1 + change), or new - change.
    std::optional<double> baseValue(const Figure& change, const Figure& level) const {
        if (!change.value || !level.value || change.direction == Direction::None) {
            return std::nullopt;
        }
        const double amount = signedValue(change);
        double base = 0;
        if (change.unit == u"percent" && level.unit != u"percent") {
            base = *level.value / (1 + amount / 100);
        } else if (change.unit == level.unit || (change.unit == u"percentage point" && level.unit == u"percent")) {
            base = *level.value - amount;
        } else {
            return std::nullopt;
        }
        return std::isfinite(base) ? std::optional(base) : std::nullopt;
    }

    void addBase(int account, int index) {
        const Figure& change = figure(account, index);
        const std::vector<Figure>& figures = m_chronology.accounts[account].figures;
        if (!change.change || change.base < 0 || change.base >= int(figures.size()) || m_groupOf[change.base] < 0) {
            return;
        }
        const Figure& level = figures[change.base];
        const std::optional<double> base = baseValue(change, level);
        if (!base || !level.period || level.change) {
            return;
        }
        if (!saysYearOnYear(account, change) && grainOf(*level.period) != Grain::Year) {
            return;
        }
        Group& group = m_groups[m_groupOf[change.base]];
        SeriesPoint point;
        point.value = *base;
        point.account = account;
        point.figure = index;
        point.derived = true;
        point.qualifier = Qualifier::About;
        place(point, yearBefore(*level.period));
        if (group.periods.insert(*point.period).second) {
            group.points.push_back(point);
            group.measures.push_back(group.measures[m_pointOf[change.base]]);
        }
    }

    Series finished(Group& group) const {
        Series series{titleOf(group.measures, group.unit), group.unit, group.change, {}};
        const QStringList categories = categoriesOf(group.measures);
        for (std::size_t i = 0; i < group.points.size(); ++i) {
            group.points[i].category = categories[int(i)];
        }
        series.points = std::move(group.points);
        std::ranges::stable_sort(series.points, [](const SeriesPoint& a, const SeriesPoint& b) {
            if (a.period.has_value() != b.period.has_value()) {
                return a.period.has_value();
            }
            if (a.period != b.period) {
                return *a.period < *b.period;
            }
            return std::pair(a.account, a.figure) < std::pair(b.account, b.figure);
        });
        return series;
    }

    /// The most worth showing first: points times the sentences they come from; then in order of place.
    std::vector<Series> ranked() {
        std::ranges::stable_sort(m_groups, [](const Group& a, const Group& b) {
            return a.points.size() * a.sentences.size() > b.points.size() * b.sentences.size();
        });
        std::vector<Series> all;
        all.reserve(m_groups.size());
        for (Group& group : m_groups) {
            all.push_back(finished(group));
        }
        return all;
    }

    const Chronology& m_chronology;
    std::vector<Group> m_groups;
    std::vector<int> m_groupOf; // of each figure of the account in hand; -1: none
    std::vector<int> m_pointOf; // and its point there
    QHash<QString, std::vector<int>> m_byWord; // groups that have a word in their measure
};

} // namespace

std::vector<Series> makeSeries(const Chronology& chronology) {
    return SeriesMaker(chronology).make();
}

Span sentenceSpan(const Account& account, const Figure& figure) {
    const bool known = figure.sentence >= 0 && figure.sentence < int(account.sentences.size());
    const Span sentence = known ? account.sentences[figure.sentence] : figure.span;
    return sentence.contains(figure.span) ? sentence : figure.span;
}

} // namespace dateline

#include "app/chronology/samehappening.h"

#include "app/chronology/measurewords.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <optional>

namespace dateline {

namespace {

constexpr int wordsRead = 400; // letters of the first sentence an event is told in
constexpr int candidatesLooked = 32; // groups compared for one word; keeps the whole linear
constexpr int fewestShared = 3; // words
constexpr int fewestOfTitle = 2; // words
constexpr double toldOfDay = 0.5; // share of a title the other tells
constexpr double toldOfLonger = 0.75; // a year holds many things

struct Dated {
    Period period;
    Grain precision = Grain::Day;
};

/// What is compared of an event.
struct Telling {
    EventRef ref;
    std::vector<Dated> dates; // as found, and a reader's
    QStringList title; // word keys without names of people, sorted
    QStringList words; // of title and sentence
    QStringList names; // of people in the title
    std::pair<QString, int> imported; // file and number of a happening that an import had as one
};

/// The words of all names of people, sorted.
QStringList nameWords(const Account& account) {
    QStringList names;
    for (const Person& person : account.people) {
        if (person.kind == PersonKind::Person) {
            names << person.name;
        }
    }
    return MeasureWords(names.join(u' ')).keys();
}

QStringList without(const QStringList& words, const QStringList& others) {
    QStringList left;
    std::ranges::set_difference(words, others, std::back_inserter(left));
    return left;
}

Telling tellingOf(const Account& account, EventRef ref, const QStringList& names) {
    const Event& event = account.events[ref.event];
    const QStringView text = account.article.text;
    const QString& titled = event.asFound ? event.asFound->title : event.title;
    QString told = titled;
    if (!event.spans.empty()) {
        told += u' ' + event.spans.front().of(text).left(wordsRead).toString().simplified();
    }
    const QStringList date
        = event.time < 0 ? QStringList() : MeasureWords(account.times[event.time].span.of(text).toString()).keys();
    const QStringList words = without(MeasureWords(told).keys(), date);
    const QStringList title = MeasureWords(titled).keys();
    std::vector<Dated> dates{{event.period, event.precision}};
    if (event.asFound && event.asFound->period != event.period) {
        dates.push_back({event.asFound->period, event.asFound->precision});
    }
    Telling telling{ref, std::move(dates), without(title, names), without(words, names), {},
        {account.importedFrom, event.happening}};
    std::ranges::set_intersection(title, names, std::back_inserter(telling.names));
    return telling;
}

int shared(const QStringList& a, const QStringList& b) {
    QStringList both;
    std::ranges::set_intersection(a, b, std::back_inserter(both));
    return int(both.size());
}

/// The same days, or a day and its month.
bool daysAgree(const Dated& a, const Dated& b) {
    const bool aHolds = a.period.from <= b.period.from && b.period.to <= a.period.to && a.precision == Grain::Month;
    const bool bHolds = b.period.from <= a.period.from && a.period.to <= b.period.to && b.precision == Grain::Month;
    return a.period == b.period || aHolds || bHolds;
}

/// A date of each that agree, the same days before others.
std::optional<std::pair<Dated, Dated>> sameDays(const Telling& a, const Telling& b) {
    std::optional<std::pair<Dated, Dated>> agreed;
    for (const Dated& first : a.dates) {
        for (const Dated& second : b.dates) {
            if (first.period == second.period || (!agreed && daysAgree(first, second))) {
                agreed = {first, second};
            }
        }
    }
    return agreed;
}

/// How much of one title the other tells; 0 if the two are not one happening.
double likeness(const Telling& a, const Telling& b) {
    if (a.imported.second > 0 && b.imported.second > 0 && a.imported.first == b.imported.first) {
        return 0; // an import that had them as one has told so
    }
    const auto days = sameDays(a, b);
    if (a.title.isEmpty() || b.title.isEmpty() || !days
        || shared(a.words, b.words) < std::min(fewestShared, int(std::min(a.words.size(), b.words.size())))) {
        return 0;
    }
    if (!a.names.isEmpty() && !b.names.isEmpty() && shared(a.names, b.names) == 0) { // of others
        return 0;
    }
    const int people = shared(a.names, b.names);
    const int ofFirst = shared(a.title, b.words);
    const int ofSecond = shared(b.title, a.words);
    if (std::max(ofFirst, ofSecond) + people < fewestOfTitle && a.title != b.title) {
        return 0;
    }
    const double told = std::max(double(ofFirst) / double(a.title.size()), double(ofSecond) / double(b.title.size()));
    const Period& period = days->first.period;
    const bool oneDay = period == days->second.period && period.from == period.to;
    return told >= (oneDay ? toldOfDay : toldOfLonger) ? told : 0;
}

class Grouping {
public:
    void add(Telling telling) {
        const std::size_t group = groupFor(telling);
        if (group == m_groups.size()) {
            m_groups.emplace_back();
            if (telling.imported.second > 0) {
                m_imported.insert(telling.imported, group);
            }
            for (const Dated& date : telling.dates) {
                for (const QString& word : telling.title) {
                    std::vector<std::size_t>& known = m_byWord[{monthOf(date), word}];
                    if (known.size() < candidatesLooked) {
                        known.push_back(group);
                    }
                }
            }
        }
        m_groups[group].push_back(std::move(telling));
    }

    std::vector<std::vector<EventRef>> groups() const {
        std::vector<std::vector<EventRef>> found(m_groups.size());
        for (std::size_t g = 0; g < m_groups.size(); ++g) {
            std::ranges::transform(m_groups[g], std::back_inserter(found[g]), &Telling::ref);
        }
        return found;
    }

private:
    static int monthOf(const Dated& date) {
        const std::chrono::year_month_day first(date.period.from);
        return int(first.year()) * 12 + int(unsigned(first.month()));
    }

    /// The group most like the telling, the first of several; m_groups.size() for none.
    std::size_t groupFor(const Telling& telling) const {
        if (telling.imported.second > 0 && m_imported.contains(telling.imported)) {
            return m_imported.value(telling.imported);
        }
        std::vector<std::size_t> candidates;
        for (const Dated& date : telling.dates) {
            for (const QString& word : telling.words) {
                const std::vector<std::size_t> known = m_byWord.value({monthOf(date), word});
                candidates.insert(candidates.end(), known.begin(), known.end());
            }
        }
        std::ranges::sort(candidates);
        const auto doubles = std::unique(candidates.begin(), candidates.end());
        candidates.erase(doubles, candidates.end());
        std::size_t best = m_groups.size();
        double most = 0;
        for (const std::size_t group : candidates) {
            if (m_groups[group].back().ref.account == telling.ref.account) {
                continue;
            }
            const double like = likeness(m_groups[group].front(), telling);
            if (like > most) {
                most = like;
                best = group;
            }
        }
        return best;
    }

    std::vector<std::vector<Telling>> m_groups;
    QHash<std::pair<int, QString>, std::vector<std::size_t>> m_byWord; // month and a word of the title
    QHash<std::pair<QString, int>, std::size_t> m_imported;
};

} // namespace

std::vector<std::vector<EventRef>> sameHappenings(const std::vector<Account>& accounts) {
    Grouping grouping;
    std::vector<std::vector<EventRef>> alone;
    for (int a = 0; a < int(accounts.size()); ++a) {
        const QStringList names = nameWords(accounts[a]);
        for (int e = 0; e < int(accounts[a].events.size()); ++e) {
            if (accounts.size() == 1) {
                alone.push_back({{a, e}});
            } else {
                grouping.add(tellingOf(accounts[a], {a, e}, names));
            }
        }
    }
    return accounts.size() == 1 ? alone : grouping.groups();
}

} // namespace dateline

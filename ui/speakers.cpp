#include "ui/speakers.h"

#include "app/chronology/chronology.h"
#include "ui/theme.h"

#include <QHash>

#include <algorithm>

namespace dateline {

namespace {

constexpr int coloured = 7;

} // namespace

QStringList speakersByQuotes(const Chronology& chronology) {
    QStringList names;
    QHash<QString, int> counts;
    const auto count = [&](const Account& account, const Quote& quote) {
        if (quote.speaker < 0) {
            return;
        }
        const QString& name = account.people[quote.speaker].name;
        if (counts[name]++ == 0) {
            names << name;
        }
    };
    for (const EventRef& ref : chronology.events) {
        const Account& account = chronology.accounts[ref.account];
        for (const int quote : chronology.event(ref).quotes) {
            count(account, account.quotes[quote]);
        }
    }
    std::ranges::stable_sort(names, std::greater{}, [&](const QString& name) { return counts[name]; });
    const QHash<QString, int> dated = counts;
    for (const Account& account : chronology.accounts) {
        for (const Quote& quote : account.quotes) {
            if (quote.speaker >= 0 && !dated.contains(account.people[quote.speaker].name)) {
                count(account, quote);
            }
        }
    }
    return names;
}

std::vector<SpeakerCount> countSpeakers(const Chronology& chronology) {
    std::vector<SpeakerCount> speakers;
    QHash<QString, int> places;
    for (const QString& name : speakersByQuotes(chronology)) {
        places.insert(name, int(speakers.size()));
        speakers.push_back({name, 0});
    }
    int unsaid = 0;
    for (const Account& account : chronology.accounts) {
        for (const Quote& quote : account.quotes) {
            ++(quote.speaker < 0 ? unsaid : speakers[places.value(account.people[quote.speaker].name)].quotes);
        }
    }
    std::ranges::stable_sort(speakers, std::greater{}, &SpeakerCount::quotes);
    if (unsaid > 0) {
        speakers.push_back({{}, unsaid});
    }
    return speakers;
}

bool hasColour(const QStringList& speakers, const QString& name) {
    const qsizetype rank = speakers.indexOf(name);
    return rank >= 0 && rank < coloured;
}

QColor speakerColour(const QStringList& speakers, const QString& name, const Theme& theme) {
    return hasColour(speakers, name) ? theme.series[speakers.indexOf(name)] : theme.neutral();
}

} // namespace dateline

#include "ui/session.h"

#include "ui/speakers.h"

#include <QSettings>

#include <algorithm>

namespace dateline {

namespace {

constexpr int mostVisits = 20;
constexpr int mostWindows = 20;
constexpr double farthest = 4'000'000; // days from 1970: some ten thousand years
const QString sessionKey = QStringLiteral("session");
const QString visitsKey = QStringLiteral("visits");

void write(QSettings& settings, const SessionWindow& window) {
    const auto put = [&settings](const char* key, const QVariant& value) {
        settings.setValue(QLatin1String(key), value);
    };
    put("paths", window.paths);
    put("account", window.account);
    put("event", window.event);
    put("top", window.top);
    put("article", window.filter.article);
    put("bookmarked", window.filter.onlyBookmarked);
    put("sure", window.filter.onlySure);
    put("undated", window.filter.onlyUndated);
    QVariantList speakers;
    for (const int place : window.speakers) {
        speakers << place;
    }
    put("speakers", speakers);
    if (window.days) {
        put("from", window.days->from);
        put("to", window.days->to);
    }
    if (window.filter.period) {
        put("first", qint64(window.filter.period->from.time_since_epoch().count()));
        put("last", qint64(window.filter.period->to.time_since_epoch().count()));
    }
}

bool isThere(double from, double to) {
    return -farthest <= from && from <= to && to <= farthest;
}

/// What no reader can have chosen is as if it had not been kept.
SessionWindow read(const QSettings& settings) {
    const auto got = [&settings](const char* key, const QVariant& fallback = {}) {
        return settings.value(QLatin1String(key), fallback);
    };
    SessionWindow window;
    window.paths = got("paths").toStringList();
    window.account = got("account", -1).toInt();
    window.event = got("event", -1).toInt();
    window.top = got("top").toInt();
    window.filter.article = std::max(-1, got("article", -1).toInt());
    window.filter.onlyBookmarked = got("bookmarked").toBool();
    window.filter.onlySure = got("sure").toBool();
    window.filter.onlyUndated = got("undated").toBool();
    for (const QVariant& place : got("speakers").toList()) {
        window.speakers << place.toInt();
    }
    if (const DayRange days{got("from").toDouble(), got("to").toDouble()};
        days.from < days.to && isThere(days.from, days.to)) {
        window.days = days;
    }
    const qint64 first = got("first").toLongLong();
    const qint64 last = got("last").toLongLong();
    if (got("first").isValid() && isThere(double(first), double(last))) {
        window.filter.period = Period{Day(std::chrono::days(first)), Day(std::chrono::days(last))};
    }
    return window;
}

std::vector<SessionWindow> readAll(const QString& key, int most) {
    QSettings settings;
    std::vector<SessionWindow> windows;
    const int count = std::min(most, settings.beginReadArray(key));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        if (SessionWindow window = read(settings); !window.paths.isEmpty()) {
            windows.push_back(std::move(window));
        }
    }
    settings.endArray();
    return windows;
}

void writeAll(const QString& key, const std::vector<SessionWindow>& windows) {
    QSettings settings;
    settings.remove(key);
    settings.beginWriteArray(key, int(windows.size()));
    for (int i = 0; i < int(windows.size()); ++i) {
        settings.setArrayIndex(i);
        write(settings, windows[std::size_t(i)]);
    }
    settings.endArray();
}

} // namespace

std::vector<SessionWindow> keptSession() {
    return readAll(sessionKey, mostWindows);
}

void keepSession(const std::vector<SessionWindow>& windows) {
    writeAll(sessionKey, windows);
}

SessionWindow lastVisit(const QStringList& paths) {
    for (SessionWindow& visit : readAll(visitsKey, mostVisits)) {
        if (visit.paths == paths) {
            return std::move(visit);
        }
    }
    return {};
}

void keepVisit(const SessionWindow& window) {
    if (window.paths.isEmpty()) {
        return;
    }
    std::vector<SessionWindow> visits = readAll(visitsKey, mostVisits);
    std::erase_if(visits, [&](const SessionWindow& visit) { return visit.paths == window.paths; });
    visits.insert(visits.begin(), window);
    visits.resize(std::min<std::size_t>(visits.size(), mostVisits));
    writeAll(visitsKey, visits);
}

QList<int> placesOfSpeakers(const QStringList& names, const Chronology& chronology) {
    const QStringList all = speakersByQuotes(chronology);
    QList<int> places;
    for (const QString& name : names) {
        if (const int place = int(all.indexOf(name)); place >= 0 || name.isEmpty()) {
            places << place;
        }
    }
    return places;
}

QStringList speakersAt(const QList<int>& places, const Chronology& chronology) {
    const QStringList all = speakersByQuotes(chronology);
    QStringList names;
    for (const int place : places) {
        if (place < all.size()) {
            names << (place < 0 ? QString() : all[place]);
        }
    }
    return names;
}

} // namespace dateline

#include "ui/session.h"

#include "ui/speakers.h"

#include <QSettings>

#include <cmath>

namespace dateline {

namespace {

constexpr int mostVisits = 20;
constexpr double farthestDay = 1e8; // from 1970
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
    put("geometry", window.geometry);
    if (window.days) {
        put("from", window.days->from);
        put("to", window.days->to);
    }
    if (window.filter.period) {
        put("first", qint64(window.filter.period->from.time_since_epoch().count()));
        put("last", qint64(window.filter.period->to.time_since_epoch().count()));
    }
}

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
    window.geometry = got("geometry").toByteArray();
    const auto known = [](double day) { return std::abs(day) <= farthestDay; }; // no other is on any timeline
    if (const DayRange days{got("from").toDouble(), got("to").toDouble()};
        known(days.from) && known(days.to) && days.from < days.to) {
        window.days = days;
    }
    const double first = got("first", farthestDay + 1).toDouble();
    const double last = got("last", first).toDouble();
    if (known(first) && known(last) && first <= last) {
        window.filter.period = Period{Day(std::chrono::days(qint64(first))), Day(std::chrono::days(qint64(last)))};
    }
    return window;
}

std::vector<SessionWindow> readAll(const QString& key) {
    QSettings settings;
    std::vector<SessionWindow> windows;
    const int count = settings.beginReadArray(key);
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
    return readAll(sessionKey);
}

void keepSession(const std::vector<SessionWindow>& windows) {
    writeAll(sessionKey, windows);
}

SessionWindow lastVisit(const QStringList& paths) {
    for (SessionWindow& visit : readAll(visitsKey)) {
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
    std::vector<SessionWindow> visits = readAll(visitsKey);
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

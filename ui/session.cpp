#include "ui/session.h"

#include <QSettings>

namespace dateline {

namespace {

const QString sessionKey = QStringLiteral("session");
const QString pathsKey = QStringLiteral("paths");
const QString accountKey = QStringLiteral("account");
const QString eventKey = QStringLiteral("event");

} // namespace

std::vector<SessionWindow> keptSession() {
    QSettings settings;
    std::vector<SessionWindow> windows;
    const int count = settings.beginReadArray(sessionKey);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        SessionWindow window{settings.value(pathsKey).toStringList(), settings.value(accountKey, -1).toInt(),
            settings.value(eventKey, -1).toInt()};
        if (!window.paths.isEmpty()) {
            windows.push_back(std::move(window));
        }
    }
    settings.endArray();
    return windows;
}

void keepSession(const std::vector<SessionWindow>& windows) {
    QSettings settings;
    settings.remove(sessionKey);
    settings.beginWriteArray(sessionKey, int(windows.size()));
    for (int i = 0; i < int(windows.size()); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(pathsKey, windows[std::size_t(i)].paths);
        settings.setValue(accountKey, windows[std::size_t(i)].account);
        settings.setValue(eventKey, windows[std::size_t(i)].event);
    }
    settings.endArray();
}

} // namespace dateline

// Session: which files stood open in which window and where the reader was, kept for the next start. Only paths and
// numbers are kept, never what an article says.
#pragma once

#include <QStringList>

#include <vector>

namespace dateline {

struct SessionWindow {
    QStringList paths;
    int account = -1; // of the selected event; -1: none
    int event = -1;

    bool operator==(const SessionWindow&) const = default;
};

std::vector<SessionWindow> keptSession();
void keepSession(const std::vector<SessionWindow>& windows);

} // namespace dateline

// Identities: names for events that last from export to export, so a calendar or a page updates what it has.
#pragma once

#include "app/chronology/chronology.h"

#include <QByteArray>

#include <map>

namespace dateline {

/// Tells events apart by the days they were found with and the words that tell of them: whatever else is told, hidden
/// or corrected, and wherever it then stands, an event keeps its identity.
class Identities {
public:
    /// 40 hexadecimal digits, another for each event asked about.
    QByteArray of(const Account& account, const Event& event);

private:
    std::map<QByteArray, int> m_told;
};

} // namespace dateline

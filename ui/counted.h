// Counts in words: "1 event", "12 events", "12,000 events".
#pragma once

#include <QLocale>
#include <QString>

namespace dateline {

/// `many` has %1 where the number goes.
inline QString counted(int n, const QString& one, const QString& many) {
    return n == 1 ? one : many.arg(QLocale().toString(n));
}

} // namespace dateline

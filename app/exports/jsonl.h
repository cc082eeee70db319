// JSON Lines, schema 1: one line a document, offsets in Unicode code points.
#pragma once

#include "app/chronology/chronology.h"
#include "app/text/result.h"

#include <QByteArray>

namespace dateline {

/// One line without the line break. `file` is the path exactly as it was given.
QByteArray toJsonLine(const Account& account, const QString& file);
QByteArray toJsonLine(const Error& error, const QString& file);

} // namespace dateline

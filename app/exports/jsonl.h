// JSON Lines, schema 1: one line a document, offsets in Unicode code points.
#pragma once

#include "app/chronology/chronology.h"
#include "app/text/result.h"

#include <QByteArray>

#include <optional>

namespace dateline {

/// One line without the line break. `file` is the path exactly as it was given.
QByteArray toJsonLine(const Account& account, const QString& file);
QByteArray toJsonLine(const Error& error, const QString& file);

/// The file a line tells of; none if it is no such line. What was cut off behind the name does not matter.
std::optional<QString> fileOfLine(const QByteArray& line);

/// Whether what was cut off may have become such a line.
bool mayBecomeLine(const QByteArray& piece);

} // namespace dateline

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

/// How a line begins.
struct LineHead {
    QString file;
    bool read = false; // false: the line tells why the file could not be
};

/// None if it is no such line.
std::optional<LineHead> headOfLine(const QByteArray& line);

/// Whether what was cut off may have become such a line.
bool mayBecomeLine(const QByteArray& piece);

} // namespace dateline

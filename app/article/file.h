// A file's bytes, read safely: regular files only, bounded, and never waiting for a pipe or a device.
#pragma once

#include "app/text/limits.h"
#include "app/text/result.h"

#include <QByteArray>

namespace dateline {

/// All bytes of a regular file. Directories, FIFOs, sockets and devices are NotAFile; more than `most` bytes are
/// TooLarge, also when the file grows while it is read.
Result<QByteArray> readFile(const QString& path, qint64 most = limits::inputBytes);

} // namespace dateline

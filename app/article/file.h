// A file's bytes, read safely: regular files only, bounded, and never waiting for a pipe or a device.
#pragma once

#include "app/text/result.h"

#include <QByteArray>

namespace dateline {

/// All bytes of a regular file. Directories, FIFOs, sockets and devices are NotAFile; more than limits::inputBytes is
/// TooLarge, also when the file grows while it is read.
Result<QByteArray> readFile(const QString& path);

} // namespace dateline

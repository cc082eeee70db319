// The store: the only place that writes files. A save is whole or it did not happen; what was there before stays
// intact.
#pragma once

#include "app/text/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <functional>

namespace dateline {

/// Replaces the file at `path` in one step. On failure (NotWritable) the old content is untouched.
/// Folders and devices are never replaced.
Result<Nothing> writeFile(const QString& path, const QByteArray& bytes);

/// Takes away what saves of `path` left beside it when they were killed. A save still under way is let be.
void sweepBeside(const QString& path);

/// A file of lines that grows: what stands in it stays when a run breaks off, and the next goes on behind it.
class GrowingFile {
public:
    /// Asked of each line that is there (without its line break), and of what a broken run left of its last one: whether
    /// it is of the kind that is to be written.
    using Knows = std::function<bool(const QByteArray& line, bool whole)>;

    /// Opens or makes a regular file, and cuts a broken last line off. NotWritable if that fails, Malformed if a line is
    /// not known; then the file is as it was.
    Result<Nothing> open(const QString& path, const Knows& knows);

    bool isOpen() const { return m_file.isOpen(); }

    /// Adds a line and hands it to the system. False if it could not.
    bool append(const QByteArray& line);

private:
    QFile m_file;
};

/// Gives a file another name beside its own ("x.dateline.old", "x.dateline.old2" ...), so that nothing is lost when
/// `path` is written next. Nothing happens if there is no such file.
Result<Nothing> setAside(const QString& path);

/// Takes a file away; nothing happens if there is none.
Result<Nothing> dropFile(const QString& path);

/// Makes the folder that is to hold the file.
Result<Nothing> makeFolderOf(const QString& path);

/// A file name made from a headline: nothing in it leaves the folder, hides the file or upsets another system, and it
/// keeps within limits::fileNameBytes. `suffix` has no dot. A headline with nothing usable gives "article".
QString safeFileName(QStringView headline, const QString& suffix);

/// The name with that ending in place of one of those known; any other ending stays part of the name.
QString withSuffix(const QString& name, const QString& suffix, const QStringList& known);

} // namespace dateline

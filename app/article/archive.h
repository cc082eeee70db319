// Archive: the entries of a document that is a ZIP file (docx, odt, epub), in memory and bounded; nothing is unpacked
// to disk.
#pragma once

#include "app/text/result.h"

#include <QByteArray>

#include <vector>

namespace dateline {

struct ArchiveEntry {
    QString name;
    QByteArray bytes;
};

class Archive {
public:
    /// Reads the entries whose names `wanted` accepts. TooLarge past limits::archiveBytes or limits::archiveRatio,
    /// Encrypted or Malformed where the archive is.
    static Result<Archive> read(const QByteArray& bytes, bool (*wanted)(const QString& name));

    /// The content of an entry, or nothing.
    QByteArray entry(const QString& name) const;
    const std::vector<ArchiveEntry>& entries() const { return m_entries; }

private:
    std::vector<ArchiveEntry> m_entries;
};

/// Whether bytes are a ZIP file that names `mark` within its first kilobytes (an entry, or the content of "mimetype").
bool archiveNames(QByteArrayView bytes, QByteArrayView mark);

} // namespace dateline

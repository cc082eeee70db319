#include "app/article/archive.h"

#include "app/text/limits.h"

#include <algorithm>
#include <memory>

#include <archive.h>
#include <archive_entry.h>

namespace dateline {

namespace {

struct CloseArchive {
    void operator()(struct archive* zip) const { archive_read_free(zip); }
};
using OpenArchive = std::unique_ptr<struct archive, CloseArchive>;

enum class Unpacking { Done, Broken, TooLarge };

/// Reads the current entry, at most `room` bytes of it.
Unpacking unpack(struct archive* zip, qint64 room, QByteArray& bytes) {
    while (true) {
        char piece[65536];
        const la_ssize_t got = archive_read_data(zip, piece, sizeof piece);
        if (got == 0) {
            return Unpacking::Done;
        }
        if (got < 0) {
            return Unpacking::Broken;
        }
        if (bytes.size() + got > room) {
            return Unpacking::TooLarge;
        }
        bytes.append(piece, got);
    }
}

} // namespace

Result<Archive> Archive::read(const QByteArray& bytes, bool (*wanted)(const QString& name)) {
    const OpenArchive zip(archive_read_new());
    archive_read_support_format_zip(zip.get());
    if (archive_read_open_memory(zip.get(), bytes.constData(), bytes.size()) != ARCHIVE_OK) {
        return Error{ErrorCode::Malformed, {}};
    }
    const qint64 ratioRoom = std::max<qint64>(1 << 20, bytes.size() * limits::archiveRatio);
    qint64 room = std::min(limits::archiveBytes, ratioRoom);
    Archive archive;
    for (int count = 0;; ++count) {
        archive_entry* entry = nullptr;
        const int status = archive_read_next_header(zip.get(), &entry);
        if (status == ARCHIVE_EOF) {
            return archive;
        }
        if (status < ARCHIVE_WARN) {
            return Error{ErrorCode::Malformed, {}};
        }
        if (count == limits::archiveEntries) {
            return Error{ErrorCode::TooLarge, QStringLiteral("over %1 entries").arg(limits::archiveEntries)};
        }
        const char* path = archive_entry_pathname(entry);
        const QString name = path ? QString::fromUtf8(path) : QString();
        if (archive_entry_filetype(entry) != AE_IFREG || !wanted(name)) {
            continue;
        }
        if (archive_entry_is_encrypted(entry)) {
            return Error{ErrorCode::Encrypted, name};
        }
        ArchiveEntry read{name, {}};
        const Unpacking result = unpack(zip.get(), room, read.bytes);
        if (result != Unpacking::Done) {
            return Error{result == Unpacking::Broken ? ErrorCode::Malformed : ErrorCode::TooLarge, name};
        }
        room -= read.bytes.size();
        archive.m_entries.push_back(std::move(read));
    }
}

QByteArray Archive::entry(const QString& name) const {
    const auto found = std::ranges::find_if(m_entries, [&](const ArchiveEntry& entry) { return entry.name == name; });
    return found == m_entries.end() ? QByteArray() : found->bytes;
}

bool archiveNames(QByteArrayView bytes, QByteArrayView mark) {
    return bytes.startsWith("PK\3\4") && bytes.indexOf(mark) >= 0;
}

} // namespace dateline

#include "app/article/archive.h"

#include "app/text/limits.h"

#include <algorithm>
#include <cerrno>
#include <memory>
#include <new>

#include <zip.h>

namespace dateline {

namespace {

struct CloseArchive {
    void operator()(zip_t* zip) const { zip_discard(zip); }
};
struct CloseEntry {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using OpenArchive = std::unique_ptr<zip_t, CloseArchive>;
using OpenEntry = std::unique_ptr<zip_file_t, CloseEntry>;

/// The archive is broken, unless memory was short, which says nothing of it: then this throws. libzip has an error for
/// that, but in places tells another one.
Error broken(const QString& name = {}) {
    if (errno == ENOMEM) {
        throw std::bad_alloc();
    }
    return {ErrorCode::Malformed, name};
}

/// Opens a ZIP file that lies in memory for reading.
Result<OpenArchive> open(const QByteArray& bytes) {
    zip_source_t* source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    OpenArchive zip(source ? zip_open_from_source(source, ZIP_RDONLY, nullptr) : nullptr);
    if (!zip) {
        zip_source_free(source);
        return broken();
    }
    return zip;
}

/// The content of an entry: TooLarge where it is more than `room` bytes.
Result<QByteArray> unpack(zip_t* zip, const zip_stat_t& entry, qint64 room) {
    const QString name = QString::fromUtf8(entry.name);
    if (entry.encryption_method != ZIP_EM_NONE) {
        return Error{ErrorCode::Encrypted, name};
    }
    const OpenEntry file(zip_fopen_index(zip, entry.index, 0));
    if (!file) {
        return broken(name);
    }
    QByteArray bytes;
    while (true) {
        char piece[65536];
        const zip_int64_t got = zip_fread(file.get(), piece, sizeof piece);
        if (got == 0) {
            return bytes;
        }
        if (got < 0) {
            return broken(name);
        }
        if (bytes.size() + got > room) {
            return Error{ErrorCode::TooLarge, name};
        }
        bytes.append(piece, got);
    }
}

} // namespace

Result<Archive> Archive::read(const QByteArray& bytes, bool (*wanted)(const QString& name)) {
    errno = 0; // for broken()
    const Result<OpenArchive> zip = open(bytes);
    if (!zip) {
        return zip.error();
    }
    const zip_int64_t count = zip_get_num_entries(zip->get(), 0);
    if (count > limits::archiveEntries) {
        return Error{ErrorCode::TooLarge, QStringLiteral("over %1 entries").arg(limits::archiveEntries)};
    }
    const qint64 ratioRoom = std::max<qint64>(1 << 20, bytes.size() * limits::archiveRatio);
    qint64 room = std::min(limits::archiveBytes, ratioRoom);
    Archive archive;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t entry;
        if (zip_stat_index(zip->get(), zip_uint64_t(i), 0, &entry) != 0) {
            return broken();
        }
        const QString name = QString::fromUtf8(entry.name);
        if (name.endsWith(u'/') || !wanted(name)) {
            continue;
        }
        Result<QByteArray> content = unpack(zip->get(), entry, room);
        if (!content) {
            return content.error();
        }
        room -= content->size();
        archive.m_entries.push_back({name, std::move(*content)});
    }
    return archive;
}

QByteArray Archive::entry(const QString& name) const {
    const auto found = std::ranges::find_if(m_entries, [&](const ArchiveEntry& entry) { return entry.name == name; });
    return found == m_entries.end() ? QByteArray() : found->bytes;
}

bool archiveNames(QByteArrayView bytes, QByteArrayView mark) {
    return bytes.startsWith("PK\3\4") && bytes.indexOf(mark) >= 0;
}

} // namespace dateline

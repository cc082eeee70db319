// ZIP files made for tests.
#pragma once

#include <QByteArray>

#include <string_view>
#include <vector>

#include <archive.h>
#include <archive_entry.h>

namespace dateline {

struct ZipEntry {
    const char* name;
    QByteArray bytes;
    bool link = false; // a symbolic link to the file that `bytes` names
};

/// A ZIP file of these entries; with a password, they are encrypted the traditional way.
inline QByteArray zipOf(const std::vector<ZipEntry>& entries, const char* password = nullptr) {
    QByteArray room(4 << 20, '\0');
    std::size_t used = 0;
    struct archive* zip = archive_write_new();
    archive_write_set_format_zip(zip);
    if (!entries.empty() && entries.front().name == std::string_view("mimetype")) {
        archive_write_set_options(zip, "zip:compression=store"); // so that the type can be read off the first bytes
    }
    if (password) {
        archive_write_set_options(zip, "zip:encryption=traditional");
        archive_write_set_passphrase(zip, password);
    }
    archive_write_open_memory(zip, room.data(), std::size_t(room.size()), &used);
    for (const ZipEntry& entry : entries) {
        archive_entry* header = archive_entry_new();
        archive_entry_set_pathname(header, entry.name);
        archive_entry_set_filetype(header, entry.link ? AE_IFLNK : AE_IFREG);
        archive_entry_set_perm(header, 0644);
        if (entry.link) {
            archive_entry_set_symlink(header, entry.bytes.constData());
        } else {
            archive_entry_set_size(header, entry.bytes.size());
        }
        archive_write_header(zip, header);
        if (!entry.link) {
            archive_write_data(zip, entry.bytes.constData(), std::size_t(entry.bytes.size()));
        }
        archive_entry_free(header);
    }
    archive_write_close(zip);
    archive_write_free(zip);
    return room.first(qsizetype(used));
}

/// Documents of one part.
inline QByteArray docxOf(const QByteArray& document) {
    return zipOf({{"word/document.xml", document}});
}

inline QByteArray odtOf(const QByteArray& content) {
    return zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", content}});
}

inline QByteArray epubOf(const QByteArray& page) {
    return zipOf({{"mimetype", "application/epub+zip"},
        {"META-INF/container.xml", "<container><rootfiles><rootfile full-path='c.opf'/></rootfiles></container>"},
        {"c.opf",
            "<package><manifest><item id='1' href='1.xhtml'/></manifest><spine><itemref idref='1'/></spine></package>"},
        {"1.xhtml", page}});
}

} // namespace dateline

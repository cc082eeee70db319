#include "app/article/reader.h"

#include "app/article/charset.h"
#include "app/article/file.h"
#include "app/article/formats.h"
#include "app/text/limits.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::array table{&pdfReader, &rtfReader, &docxReader, &odtReader, &epubReader, &mailReader, &htmlReader,
    &markdownReader, &plainReader};

constexpr QByteArrayView compoundFile("\xD0\xCF\x11\xE0", 4);

/// Office wraps a document with a password into a file of its old format.
bool isLockedOffice(const QByteArray& bytes) {
    static constexpr QStringView stream = u"EncryptedPackage";
    const QByteArrayView name(reinterpret_cast<const char*>(stream.utf16()), stream.size() * 2);
    return bytes.startsWith(compoundFile) && bytes.contains(name);
}

/// Files people open by mistake, by their first bytes.
struct Foreign {
    QByteArrayView magic;
    const char* name;
};

constexpr std::array foreignFormats{
    Foreign{"PK\3\4", "ZIP archive"},
    Foreign{compoundFile, "old Office document"},
    Foreign{"\x89PNG", "PNG image"},
    Foreign{QByteArrayView("\xFF\xD8\xFF", 3), "JPEG image"},
    Foreign{"GIF8", "GIF image"},
    Foreign{QByteArrayView("\x1F\x8B", 2), "gzip archive"},
    Foreign{"\177ELF", "program"},
    Foreign{"SQLite format 3", "SQLite database"},
    Foreign{"OggS", "Ogg audio or video"},
    Foreign{"ID3", "MP3 audio"},
    Foreign{"RIFF", "RIFF audio, video or image"},
    Foreign{"7z\xBC\xAF", "7z archive"},
    Foreign{"BZh", "bzip2 archive"},
    Foreign{"\3757zXZ", "xz archive"},
};

QString suffixOf(const QString& name) {
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot < 0 ? QString() : name.sliced(dot + 1).toLower();
}

const Reader& readerFor(const QByteArray& bytes, const QString& name) {
    const QString suffix = suffixOf(name);
    const Reader* found = *std::ranges::find_if(table, [&](const Reader* reader) { return reader->sniff(bytes); });
    const auto named
        = std::ranges::find_if(table, [&](const Reader* reader) { return reader->suffixes.contains(suffix); });
    const bool source = found == &htmlReader && named != table.end() && *named == &plainReader; // a page kept as text
    const bool textual = found == &plainReader || source;
    return textual && named != table.end() && (*named)->byName ? **named : *found;
}

} // namespace

std::span<const Reader* const> readers() {
    return table;
}

Result<Article> readArticle(const QString& path) {
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        return bytes.error();
    }
    Result<Article> article = readBytes(*bytes, path);
    if (article) {
        article->path = path;
    }
    return article;
}

Result<Article> readBytes(const QByteArray& bytes, const QString& name, const QString& password) {
    if (bytes.isEmpty()) {
        return Error{ErrorCode::Empty, name};
    }
    if (bytes.size() > limits::inputBytes) {
        return Error{ErrorCode::TooLarge, QStringLiteral("%1: over %2 bytes").arg(name).arg(limits::inputBytes)};
    }
    const Reader& reader = readerFor(bytes, name);
    if (isLockedOffice(bytes)) {
        return Error{ErrorCode::Encrypted, name};
    }
    if (&reader == &plainReader) {
        const auto foreign
            = std::ranges::find_if(foreignFormats, [&](const Foreign& f) { return bytes.startsWith(f.magic); });
        if (foreign != foreignFormats.end()) {
            return Error{ErrorCode::Unsupported, QString::fromLatin1(foreign->name)};
        }
    }
    const bool unlocks = reader.unlock && !password.isEmpty();
    Result<Article> article = unlocks ? reader.unlock(bytes, password) : reader.read(bytes);
    if (!article) {
        return Error{article.error().code, article.error().detail.isEmpty() ? name : article.error().detail};
    }
    if (isTooLong(article->text)) {
        return Error{ErrorCode::TooLarge, name};
    }
    const bool page = &reader == &htmlReader; // its title and dates may stand in its head alone
    if (!page && article->text.trimmed().isEmpty() && article->leftOut.empty()) {
        return Error{ErrorCode::Empty, name}; // a PDF of pictures, a mail of nothing but attachments
    }
    article->format = reader.id;
    article->undecodable += replaceLoneSurrogates(article->text);
    for (QString* told : {&article->title, &article->byline, &article->source, &article->place, &article->language}) {
        replaceLoneSurrogates(*told);
    }
    return article;
}

bool takesPassword(const QString& path) {
    const Result<QByteArray> bytes = readFile(path);
    return bytes && !bytes->isEmpty() && readerFor(*bytes, path).unlock;
}

} // namespace dateline

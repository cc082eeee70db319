#include "app/article/archive.h"
#include "app/article/formats.h"
#include "app/article/officexml.h"

namespace dateline {

namespace {

const QString contentPart = QStringLiteral("content.xml");
const QString metadataPart = QStringLiteral("meta.xml");
const QString manifestPart = QStringLiteral("META-INF/manifest.xml");

bool sniff(QByteArrayView bytes) {
    return archiveNames(bytes, "application/vnd.oasis.opendocument.text");
}

bool isWanted(const QString& name) {
    return name == contentPart || name == metadataPart || name == manifestPart;
}

OfficeVocabulary vocabulary() {
    OfficeVocabulary words;
    words.paragraphs << QStringLiteral("p") << QStringLiteral("h");
    words.breaks << QStringLiteral("line-break");
    words.spaces << QStringLiteral("tab") << QStringLiteral("s");
    words.skipped << QStringLiteral("annotation") << QStringLiteral("tracked-changes")
                  << QStringLiteral("note-citation") << QStringLiteral("sequence-decls") << QStringLiteral("desc")
                  << QStringLiteral("title");
    return words;
}

Result<Article> read(const QByteArray& bytes) {
    const Result<Archive> archive = Archive::read(bytes, isWanted);
    if (!archive) {
        return archive.error();
    }
    if (archive->entry(manifestPart).contains("encryption-data")) {
        return Error{ErrorCode::Encrypted, {}};
    }
    return readOfficeArticle(*archive, contentPart, metadataPart, vocabulary());
}

} // namespace

const Reader odtReader{
    QStringLiteral("odt"), QStringLiteral("OpenDocument text"), {QStringLiteral("odt")}, false, sniff, read};

} // namespace dateline

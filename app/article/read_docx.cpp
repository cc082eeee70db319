#include "app/article/archive.h"
#include "app/article/composed.h"
#include "app/article/formats.h"
#include "app/article/officexml.h"

namespace dateline {

namespace {

const QString documentPart = QStringLiteral("word/document.xml");
const QString metadataPart = QStringLiteral("docProps/core.xml");

bool sniff(QByteArrayView bytes) {
    return archiveNames(bytes, "word/document.xml");
}

bool isWanted(const QString& name) {
    return name == documentPart || name == metadataPart;
}

OfficeVocabulary vocabulary() {
    OfficeVocabulary words;
    words.paragraphs << QStringLiteral("p");
    words.texts << QStringLiteral("t");
    words.breaks << QStringLiteral("br") << QStringLiteral("cr");
    words.spaces << QStringLiteral("tab");
    words.skipped << QStringLiteral("del") << QStringLiteral("moveFrom") << QStringLiteral("instrText")
                  << QStringLiteral("Fallback") << QStringLiteral("pPr") << QStringLiteral("rPr");
    return words;
}

Result<Article> read(const QByteArray& bytes) {
    const Result<Archive> archive = Archive::read(bytes, isWanted);
    if (!archive) {
        return archive.error();
    }
    const Result<QStringList> paragraphs = officeParagraphs(archive->entry(documentPart), vocabulary());
    if (!paragraphs) {
        return paragraphs.error();
    }
    Article about;
    readOfficeMetadata(archive->entry(metadataPart), about);
    return articleFromBlocks(*paragraphs, std::move(about));
}

} // namespace

const Reader docxReader{
    QStringLiteral("docx"), QStringLiteral("Word document"), {QStringLiteral("docx")}, false, sniff, read};

} // namespace dateline

#include "app/article/archive.h"
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
    return archive ? readOfficeArticle(*archive, documentPart, metadataPart, vocabulary()) : archive.error();
}

} // namespace

const Reader docxReader{
    QStringLiteral("docx"), QStringLiteral("Word document"), {QStringLiteral("docx")}, false, sniff, read};

} // namespace dateline

#include "app/article/archive.h"
#include "app/article/charset.h"
#include "app/article/composed.h"
#include "app/article/formats.h"
#include "app/article/officexml.h"
#include "app/article/pageparts.h"
#include "app/article/xmlgate.h"
#include "app/text/limits.h"

#include <QHash>
#include <QXmlStreamReader>

namespace dateline {

namespace {

bool sniff(QByteArrayView bytes) {
    return archiveNames(bytes, "application/epub+zip");
}

bool isWanted(const QString& name) {
    const QString suffix = name.sliced(name.lastIndexOf(u'.') + 1).toLower();
    return suffix == u"opf" || suffix == u"xhtml" || suffix == u"html" || suffix == u"htm" || suffix == u"xml";
}

/// Where META-INF/container.xml says the package lies.
QString packagePath(const QByteArray& container) {
    QXmlStreamReader reader(gatedXml(container));
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::DTD) {
        if (reader.isStartElement() && reader.name() == u"rootfile") {
            return reader.attributes().value(QStringLiteral("full-path")).toString();
        }
    }
    return {};
}

/// The files of the spine, in reading order, without the table of contents.
QStringList readingOrder(const QByteArray& package, const QString& folder) {
    QHash<QString, QString> files;
    QStringList order;
    QXmlStreamReader reader(gatedXml(package));
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::DTD) {
        if (!reader.isStartElement()) {
            continue;
        }
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == u"item" && !attributes.value(QStringLiteral("properties")).contains(u"nav")) {
            files.insert(attributes.value(QStringLiteral("id")).toString(),
                folder + attributes.value(QStringLiteral("href")).toString());
        } else if (reader.name() == u"itemref") {
            order << files.value(attributes.value(QStringLiteral("idref")).toString());
        }
    }
    order.removeAll(QString());
    order.removeDuplicates(); // a book that names a file a thousand times is no longer for it
    return order;
}

/// The files that a book's rights management locks; books lock their fonts, too.
QStringList encryptedFiles(const QByteArray& xml) {
    QStringList files;
    QXmlStreamReader reader(gatedXml(xml));
    while (!reader.atEnd() && reader.readNext() != QXmlStreamReader::DTD) {
        if (reader.isStartElement() && reader.name() == u"CipherReference") {
            files << reader.attributes().value(QStringLiteral("URI")).toString();
        }
    }
    return files;
}

Result<Article> read(const QByteArray& bytes) {
    const Result<Archive> archive = Archive::read(bytes, isWanted);
    if (!archive) {
        return archive.error();
    }
    const QString path = packagePath(archive->entry(QStringLiteral("META-INF/container.xml")));
    const QByteArray package = archive->entry(path);
    if (package.isEmpty()) {
        return Error{ErrorCode::Malformed, QStringLiteral("no package")};
    }
    Article about;
    readOfficeMetadata(package, about);
    QStringList blocks;
    qsizetype length = 0;
    const QStringList encrypted = encryptedFiles(archive->entry(QStringLiteral("META-INF/encryption.xml")));
    for (const QString& file : readingOrder(package, path.first(path.lastIndexOf(u'/') + 1))) {
        if (encrypted.contains(file)) {
            return Error{ErrorCode::Encrypted, file};
        }
        const Page page(decodeText(archive->entry(file)).text.toUtf8());
        const PageParts parts(page);
        for (const PageBlock& block : parts.blocks()) {
            length += block.text.size();
            blocks << block.text;
        }
        if (length > limits::textLength) {
            return Error{ErrorCode::TooLarge, file};
        }
    }
    return articleFromBlocks(blocks, std::move(about));
}

} // namespace

const Reader epubReader{QStringLiteral("epub"), QStringLiteral("E-book"), {QStringLiteral("epub")}, false, sniff, read};

} // namespace dateline

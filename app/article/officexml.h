// Office XML: the paragraphs of a word processor's document, told by the names of its elements.
#pragma once

#include "app/article/archive.h"
#include "app/article/article.h"
#include "app/text/result.h"

#include <QByteArray>
#include <QStringList>

namespace dateline {

/// The element names of one document format, without prefixes.
struct OfficeVocabulary {
    QStringList paragraphs; // each is a block
    QStringList texts; // their characters count; empty: all characters inside a paragraph do
    QStringList breaks; // a line break
    QStringList spaces; // a tab or a run of spaces
    QStringList skipped; // with all they hold: deletions, notes, field codes, fallbacks
};

/// The paragraphs of a document part in order, without the empty ones. A document type with declarations is refused.
Result<QStringList> officeParagraphs(const QByteArray& xml, const OfficeVocabulary& words);

/// Title and author from a metadata part (Dublin Core). Its dates are those of the file, not of a publication.
void readOfficeMetadata(const QByteArray& xml, Article& about);

/// The article in a word processor's archive: its body and its metadata part.
Result<Article> readOfficeArticle(
    const Archive& archive, const QString& body, const QString& metadata, const OfficeVocabulary& words);

} // namespace dateline

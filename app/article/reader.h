// Reader: one file format. To add one: a file read_<format>.cpp beside this one, a declaration in formats.h, a line in
// the table in reader.cpp.
#pragma once

#include "app/article/article.h"
#include "app/text/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <span>

namespace dateline {

struct Reader {
    QString id;
    QString label; // "Web page"
    QStringList suffixes; // "html", "htm"
    bool byName; // an ending of `suffixes` is enough where the bytes are just text
    bool (*sniff)(QByteArrayView bytes); // by the first bytes, whatever the name says
    Result<Article> (*read)(const QByteArray& bytes);
    /// Reads a document locked with a password; nullptr where the format knows none, or none that is known here.
    Result<Article> (*unlock)(const QByteArray& bytes, const QString& password) = nullptr;
};

/// All readers, the broadest last.
std::span<const Reader* const> readers();

/// Reads a file: refuses directories, devices, FIFOs and files over limits::inputBytes, picks the reader by content
/// (the ending only breaks ties) and fills Article::path.
Result<Article> readArticle(const QString& path);

/// The same for bytes already in memory (pasted or dropped text); `name` gives the ending, if any. Encrypted if
/// `password` does not open them.
Result<Article> readBytes(const QByteArray& bytes, const QString& name, const QString& password = {});

/// Whether a file that is Encrypted could be read with its password.
bool takesPassword(const QString& path);

} // namespace dateline

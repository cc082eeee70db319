#include "app/article/reader.h"

#include <QFile>

namespace dateline {

std::span<const Reader* const> readers() { return {}; }

Result<Article> readArticle(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error {ErrorCode::NotReadable, file.errorString()};
    }
    Result<Article> article = readBytes(file.readAll(), path);
    article->path = path;
    return article;
}

Result<Article> readBytes(const QByteArray& bytes, const QString&) {
    Article article;
    article.text = QString::fromUtf8(bytes);
    article.text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return article;
}

} // namespace dateline

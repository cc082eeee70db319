#include "app/article/formats.h"
#include "app/article/pdfanswer.h"
#include "app/article/pdfprocess.h"

#include <algorithm>

namespace dateline {

namespace {

bool sniff(QByteArrayView bytes) {
    return bytes.first(std::min<qsizetype>(bytes.size(), 1024)).indexOf("%PDF-") >= 0;
}

Result<Article> ask(const QByteArray& bytes, const QByteArray& password) {
    const Result<QByteArray> answer = askPdfProcess(bytes, password);
    if (!answer) {
        return answer.error();
    }
    Article article = articleFromPdfAnswer(*answer);
    if (article.text.isEmpty() && article.pagesRead < article.pages) {
        return Error{ErrorCode::TooLarge, {}}; // time or memory ran out on the first page
    }
    return article;
}

Result<Article> read(const QByteArray& bytes) {
    return ask(bytes, {});
}

/// Older documents have their passwords in Latin-1, newer ones in UTF-8.
Result<Article> unlock(const QByteArray& bytes, const QString& password) {
    Result<Article> article = ask(bytes, password.toUtf8());
    const bool locked = !article && article.error().code == ErrorCode::Encrypted;
    return locked && password.toLatin1() != password.toUtf8() ? ask(bytes, password.toLatin1()) : article;
}

} // namespace

const Reader pdfReader{
    QStringLiteral("pdf"), QStringLiteral("PDF document"), {QStringLiteral("pdf")}, false, sniff, read, unlock};

} // namespace dateline

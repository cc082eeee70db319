#include "app/article/formats.h"
#include "app/article/pdfanswer.h"
#include "app/article/pdfprocess.h"

#include <algorithm>

namespace dateline {

namespace {

bool sniff(QByteArrayView bytes) {
    return bytes.first(std::min<qsizetype>(bytes.size(), 1024)).indexOf("%PDF-") >= 0;
}

Result<Article> read(const QByteArray& bytes) {
    const Result<QByteArray> answer = askPdfProcess(bytes);
    return answer ? Result<Article>(articleFromPdfAnswer(*answer)) : answer.error();
}

} // namespace

const Reader pdfReader{
    QStringLiteral("pdf"), QStringLiteral("PDF document"), {QStringLiteral("pdf")}, false, sniff, read};

} // namespace dateline

// Any bytes as what the PDF process answers: it is no more trusted than the document it was asked about.
#include "app/article/pdfanswer.h"
#include "tests/fuzz/reading.h"

using namespace dateline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const Article article = articleFromPdfAnswer(bytes);
    demandArticle(article);
    demand(articleFromPdfAnswer(bytes) == article, "the same answer gives the same article");
    return 0;
}

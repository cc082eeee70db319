// Any bytes as a file of any ending, through the readers and the whole extraction.
#include "app/article/reader.h"
#include "app/chronology/extract.h"
#include "app/exports/jsonl.h"
#include "tests/fuzz/oracle.h"
#include "tests/whole/contract.h"

#include <iterator>

using namespace dateline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static constexpr const char* names[]{"a.txt", "a.html", "a", "a.md", "a.eml", "a.rtf", "a.docx", "a.epub"};
    if (size == 0) {
        return 0;
    }
    const QString name = QString::fromLatin1(names[data[size - 1] % std::size(names)]);
    const Result<Article> article = readBytes(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)), name);
    if (!article) {
        demandNothing(breachOfLine(toJsonLine(article.error(), name)));
        return 0;
    }
    const Account account = extract(*article);
    demand(account.article.text == article->text, "the extraction changed the text");
    demandNothing(breachOf(account));
    demandNothing(breachOfLine(toJsonLine(account, name)));
    return 0;
}

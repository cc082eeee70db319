// Any text through the whole extraction: the contract holds, and the same text gives the same line again.
#include "app/chronology/extract.h"
#include "app/exports/jsonl.h"
#include "tests/fuzz/oracle.h"
#include "tests/whole/contract.h"

#include <QByteArray>

using namespace dateline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    Article article;
    article.text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const QString name = QStringLiteral("fuzzed.txt");
    const Account account = extract(article);
    const QByteArray line = toJsonLine(account, name);
    demandNothing(breachOf(account));
    demandNothing(breachOfLine(line));
    demand(line == toJsonLine(extract(article), name), "the same text gave another line");
    return 0;
}

// Any bytes as a sidecar: what is read applies to any account without breaking it, and reads back as it was written.
#include "app/exports/sidecar.h"

#include "app/chronology/corrected.h"
#include "tests/app/chronology/mill.h"
#include "tests/fuzz/oracle.h"
#include "tests/whole/contract.h"

using namespace dateline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Account account = mill::account();
    const Result<Sidecar> read = parseSidecar(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (!read) {
        return 0;
    }
    const Anchored now = anchored(account, read->edits);
    demand(now.held.size() + now.orphans.size() == read->edits.size(), "no edit is lost");
    const Corrected corrected = correct(account, now.held);
    demand(corrected.lost.empty(), "what was found holds");
    demandNothing(breachOf(corrected.account));
    demandNothing(breachOf(correct(account, read->edits).account));
    const Result<Sidecar> again = parseSidecar(toJson({read->article, read->sha256, now.held, now.orphans, 0}));
    demand(again && again->edits.size() == now.held.size() && again->orphans.size() == now.orphans.size(),
        "what is written is read");
    return 0;
}

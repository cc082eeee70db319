// Any bytes as a web page: bounded depth, furniture inside the text, the same article twice.
#include "app/article/markupgate.h"
#include "tests/fuzz/reading.h"

using namespace dateline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const GatedMarkup gated = gateMarkup(bytes);
    demand(gated.html.size() <= 4 * bytes.size() + 64, "the gate does not blow a page up");
    return readAs(bytes, QStringLiteral("a.html"));
}

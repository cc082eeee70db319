// Any bytes as RTF.
#include "tests/fuzz/reading.h"

using namespace dateline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    return readAs(bytes.startsWith("{\\rtf") ? bytes : "{\\rtf1" + bytes, QStringLiteral("a.rtf"));
}

// Any bytes as an e-book: a ZIP file, or the only page of one.
#include "tests/app/article/zipfile.h"
#include "tests/fuzz/reading.h"

using namespace dateline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    return readAs(bytes.startsWith("PK") ? bytes : epubOf(bytes), QStringLiteral("a.epub"));
}

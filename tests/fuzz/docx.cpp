// Any bytes as a Word document: a ZIP file, or the document part of one.
#include "tests/app/article/zipfile.h"
#include "tests/fuzz/reading.h"

using namespace dateline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    return readAs(bytes.startsWith("PK") ? bytes : docxOf(bytes), QStringLiteral("a.docx"));
}

// Any bytes as a mail or a web archive, with headers of its own or behind those of a message of two parts.
#include "tests/fuzz/reading.h"

using namespace dateline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    return readAs(bytes.startsWith("MIME-Version")
            ? bytes
            : "MIME-Version: 1.0\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n--b\n" + bytes,
        QStringLiteral("a.eml"));
}

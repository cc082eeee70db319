// Any bytes under any label: the text has no lone surrogates, and what the detection says is what it did.
#include "app/article/charset.h"
#include "tests/fuzz/oracle.h"

using namespace dateline;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const qsizetype cut = bytes.indexOf('\n');
    const DecodedText decoded = decodeText(bytes.sliced(cut + 1), bytes.first(std::max<qsizetype>(cut, 0)));
    demand(decoded.text.isValidUtf16(), "decoded text is valid UTF-16");
    demand(decoded.undecodable >= 0 && decoded.undecodable <= bytes.size(), "no more faults than bytes");
    demand(!withUnixNewlines(decoded.text).contains(u'\r'), "no carriage return is left");
    declaredCharset(bytes);
    return 0;
}

#include "app/text/utf16.h"

#include <algorithm>

namespace dateline {

bool hasSurrogates(QStringView text) {
    constexpr qsizetype block = 16;
    const char16_t* unit = text.utf16();
    const char16_t* const end = unit + text.size();
    for (; end - unit >= block; unit += block) {
        char16_t surrogates = 0;
        for (qsizetype i = 0; i < block; ++i) {
            surrogates |= char16_t((unit[i] & 0xF800) == 0xD800);
        }
        if (surrogates) {
            return true;
        }
    }
    return std::any_of(unit, end, [](char16_t c) { return QChar::isSurrogate(c); });
}

} // namespace dateline

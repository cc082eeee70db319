#include "app/text/utf16.h"

namespace dateline {

bool hasSurrogates(QStringView text) {
    char16_t found = 0; // of the units' own width, and no way out before the end: so the compiler takes many at a time
    for (QChar c : text) {
        found |= char16_t((c.unicode() & 0xF800) == 0xD800);
    }
    return found != 0;
}

} // namespace dateline

// UTF-16: what kind a unit is, and whether a text needs the slow way.
#pragma once

#include <QStringView>

namespace dateline {

/// Whether any unit is a surrogate. Most texts hold none.
bool hasSurrogates(QStringView text);

/// Whether the character is one of these few: isAmong(c, u".,;").
template <std::size_t size> constexpr bool isAmong(QChar c, const char16_t (&few)[size]) {
    for (std::size_t i = 0; i + 1 < size; ++i) {
        if (c == few[i]) {
            return true;
        }
    }
    return false;
}

} // namespace dateline

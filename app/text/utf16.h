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

/// Whether a text ends with these few letters: hasEnding(word, u"ing"). Compared in place, as it is asked of most words.
template <std::size_t size> constexpr bool hasEnding(QStringView text, const char16_t (&ending)[size]) {
    constexpr qsizetype length = size - 1;
    bool same = text.size() >= length;
    for (qsizetype i = 1; same && i <= length; ++i) {
        same = text[text.size() - i] == ending[length - i];
    }
    return same;
}

} // namespace dateline

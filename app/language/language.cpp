#include "app/language/language.h"

#include <algorithm>
#include <array>

namespace dateline {

bool isWrittenIn(const Prose& prose, const Language& language) {
    constexpr int fewest = 50;
    const PhraseTable& closed = language.lexicon.table(u"functionwords");
    const auto words = std::ranges::count_if(prose.tokens, &Token::isWord);
    const auto own = std::ranges::count_if(prose.tokens, [&](const Token& token) { return closed.mayBegin(token); });
    return words < fewest || own * 8 >= words;
}

std::span<const Language* const> languages() {
    static const std::array<const Language*, 1> table {&english()};
    return table;
}

} // namespace dateline

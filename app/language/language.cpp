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
    static const std::array table{&english()};
    return table;
}

const Language& languageOf(QStringView tag) {
    const qsizetype hyphen = tag.indexOf(u'-');
    const QStringView primary = hyphen < 0 ? tag : tag.first(hyphen);
    const auto speaks = [&](const Language* language) { return primary.compare(language->id, Qt::CaseInsensitive) == 0; };
    const auto known = std::ranges::find_if(languages(), speaks);
    return known == languages().end() ? *languages().front() : **known;
}

} // namespace dateline

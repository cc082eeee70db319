#include "app/time/guardwords.h"

#include "app/language/language.h"

namespace dateline {

GuardWords::GuardWords(const Language& language)
    : m_words(language.lexicon.table(u"guardwords")), m_units(language.lexicon.table(u"units")),
      m_currencies(language.lexicon.table(u"currencies")) {}

bool GuardWords::are(const Token* token, QStringView role) const {
    const LexiconEntry* entry = token ? m_words.word(*token) : nullptr;
    return entry && QStringView(entry->value).contains(role);
}

bool GuardWords::isMeasure(std::span<const Token> tokens, int at) const {
    if (at >= int(tokens.size())) {
        return false;
    }
    const PhraseMatch unit = m_units.longest(tokens, at);
    const PhraseMatch currency = m_currencies.longest(tokens, at);
    const bool timeless = unit && unit.entry->note != u"time" && unit.entry->note != u"age" && unit.entry->note != u"points"
        && !unit.entry->note.endsWith(u"symbol");
    return timeless || (currency && (currency.entry->note == u"name" || currency.entry->note == u"subunit"));
}

} // namespace dateline

#include "app/time/lexeme.h"

#include "app/language/language.h"
#include "app/time/sentencelexer.h"

namespace dateline {

Lexer::Lexer(const Prose& prose, const Language& language)
    : m_tables{prose, language.lexicon.table(u"months"), language.lexicon.table(u"weekdays"),
        language.lexicon.table(u"seasons"), language.lexicon.table(u"holidays"), language.lexicon.table(u"dayparts"),
        language.lexicon.table(u"timeunits"), language.lexicon.table(u"ordinals"), language.lexicon.table(u"timewords"),
        language.lexicon.table(u"zones"), language.lexicon.table(u"numerals")},
      m_anchors(m_tables.months.mask() | m_tables.weekdays.mask() | m_tables.seasons.mask() | m_tables.holidays.mask()
          | m_tables.dayParts.mask() | m_tables.units.mask() | m_tables.words.mask()) {}

bool Lexer::read(const Sentence& sentence, std::vector<Lexeme>& out) const {
    const auto mayAnchor = [&](const Token& token) { return token.isNumber() || (token.tables & m_anchors); };
    out.clear();
    if (std::ranges::none_of(m_tables.prose.tokensOf(sentence), mayAnchor)) {
        return false;
    }
    SentenceLexer(m_tables, sentence, out).read();
    return std::ranges::any_of(out, [](const Lexeme& lexeme) { return lexeme.is(lex::Anchors); });
}

} // namespace dateline

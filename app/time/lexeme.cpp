#include "app/time/lexeme.h"

#include "app/language/language.h"
#include "app/time/sentencelexer.h"

#include <array>

namespace dateline {

using namespace literals;

namespace {

struct UnitName {
    QStringView value;
    Grain grain;
};

} // namespace

Grain grainOf(QStringView value) {
    static constexpr std::array<UnitName, 13> names{
        {{u"S", Grain::Second}, {u"MIN", Grain::Minute}, {u"H", Grain::Hour}, {u"D", Grain::Day}, {u"W", Grain::Week},
            {u"2W", Grain::Week}, {u"WE", Grain::Weekend}, {u"M", Grain::Month}, {u"Q", Grain::Quarter},
            {u"Y", Grain::Year}, {u"DE", Grain::Decade}, {u"CE", Grain::Century}, {u"L", Grain::Millennium}}};
    return std::ranges::find(names, value, &UnitName::value)->grain;
}

namespace {

struct ClassName {
    WordId name;
    lex::Classes classes;
};

} // namespace

lex::Classes classOf(WordId role) {
    static constexpr std::array<ClassName, 41> names{{{u"last"_w, lex::Last}, {u"past"_w, lex::Past},
        {u"previous"_w, lex::Previous}, {u"next"_w, lex::Next}, {u"following"_w, lex::Following},
        {u"coming"_w, lex::Coming}, {u"current"_w, lex::Current}, {u"latest"_w, lex::Latest},
        {u"recent"_w, lex::Recent}, {u"same"_w, lex::Same}, {u"ago"_w, lex::Ago}, {u"earlier"_w, lex::Earlier},
        {u"later"_w, lex::Later}, {u"hence"_w, lex::Hence}, {u"point"_w, lex::Point}, {u"told"_w, lex::Point},
        {u"night"_w, lex::Point | lex::DayPart}, {u"early"_w, lex::Early}, {u"mid"_w, lex::Mid}, {u"late"_w, lex::Late},
        {u"start"_w, lex::Start}, {u"end"_w, lex::End}, {u"ref"_w, lex::Ref}, {u"often"_w, lex::Often},
        {u"adverb"_w, lex::Often}, {u"each"_w, lex::Each}, {u"rate"_w, lex::Rate}, {u"vague"_w, lex::Vague},
        {u"approx"_w, lex::Approx}, {u"fiscal"_w, lex::Fiscal}, {u"half"_w, lex::Half}, {u"period"_w, lex::TimeSpan},
        {u"long"_w, lex::Long}, {u"old"_w, lex::Long}, {u"oclock"_w, lex::Meridiem}, {u"era"_w, lex::Era},
        {u"meridiem"_w, lex::Meridiem}, {u"decade"_w, lex::Decade}, {u"more"_w, lex::More}}};
    const auto found = std::ranges::find(names, role, &ClassName::name);
    return found == names.end() ? 0 : found->classes;
}

int fullYear(int shortYear) {
    return shortYear + (shortYear < 40 ? 2000 : 1900);
}

Lexer::Lexer(const Prose& prose, const Language& language)
    : m_tables{prose, language.lexicon.table(u"months"), language.lexicon.table(u"weekdays"),
        language.lexicon.table(u"seasons"), language.lexicon.table(u"holidays"), language.lexicon.table(u"dayparts"),
        language.lexicon.table(u"timeunits"), language.lexicon.table(u"ordinals"), language.lexicon.table(u"timewords"),
        language.lexicon.table(u"zones"), language.lexicon.table(u"numerals"), language.lexicon.table(u"timelinks"), 0} {
    m_anchors = m_tables.months.mask() | m_tables.weekdays.mask() | m_tables.seasons.mask() | m_tables.holidays.mask()
        | m_tables.dayParts.mask() | m_tables.units.mask() | m_tables.ordinals.mask();
    m_tables.mask = m_anchors | m_tables.words.mask() | m_tables.numerals.mask() | m_tables.zones.mask();
}

/// Whether a word can become a lexeme that anchors: asked of every word, so that the sentences without are left alone.
bool Lexer::mayAnchor(int at, int end) const {
    const std::span<const Token> sentence = std::span(m_tables.prose.tokens).first(end);
    const Token& token = sentence[at];
    if (token.isNumber() || (token.tables & m_anchors)) {
        return true;
    }
    if (m_tables.numerals.mayBegin(token) && at + 1 < end && m_tables.numerals.mayBegin(sentence[at + 1])) {
        return true; // a year in words has two at least
    }
    const PhraseMatch match = m_tables.words.longest(sentence, at);
    return match && (classOf(match.entry->role) & lex::Anchors);
}

bool Lexer::read(const Sentence& sentence, std::vector<Lexeme>& out) const {
    out.clear();
    int at = sentence.firstToken;
    while (at < sentence.endToken && !mayAnchor(at, sentence.endToken)) {
        ++at;
    }
    if (at == sentence.endToken) {
        return false;
    }
    SentenceLexer(m_tables, sentence, out).read();
    return std::ranges::any_of(out, [](const Lexeme& lexeme) { return lexeme.is(lex::Anchors); });
}

} // namespace dateline

#include "app/figures/unit.h"

#include "app/figures/countnoun.h"
#include "app/text/utf16.h"

#include <algorithm>
#include <iterator>

namespace dateline {

using namespace literals;

namespace {

UnitKind kindOf(QStringView note) {
    const QStringView kind = note.left(note.indexOf(u' ') < 0 ? note.size() : note.indexOf(u' '));
    if (kind == u"percent") {
        return UnitKind::Percent;
    }
    if (kind == u"points") {
        return UnitKind::Points;
    }
    if (kind == u"temperature") {
        return UnitKind::Temperature;
    }
    if (kind == u"time") {
        return UnitKind::Time;
    }
    return kind == u"age" ? UnitKind::Age : UnitKind::Measure;
}

bool isDollarCode(QStringView value) {
    return value.size() == 3 && value.endsWith(u'D');
}

} // namespace

UnitReader::UnitReader(const Grammar& grammar, const Lexicon& lexicon)
    : m_grammar(grammar), m_prose(grammar.prose()), m_currencies(lexicon.table(u"currencies")),
      m_units(lexicon.table(u"units")), m_numbers(lexicon.table(u"numerals").mask()) {
    QString otherDollar;
    bool american = false;
    const std::uint64_t telling = m_currencies.mask() | lexicon.table(u"numberwords").mask();
    for (int i = 0; i < int(m_prose.tokens.size()); ++i) {
        if (!(m_prose.tokens[i].tables & telling)) {
            continue; // as most words
        }
        m_sterling |= m_grammar.is(i, u"british");
        if (!m_currencies.mayBegin(m_prose.tokens[i])) {
            continue;
        }
        const PhraseMatch match = m_currencies.longest(m_prose.tokens, i);
        if (!match || match.entry->note == u"code" || isArticle(i, match.length)) {
            continue;
        }
        american |= match.entry->value == u"USD";
        const bool amount = match.entry->note == u"name" && i > 0 && standsBehindNumber(i);
        if (amount && isDollarCode(match.entry->value) && match.entry->value != u"USD" && otherDollar.isEmpty()) {
            otherDollar = match.entry->value;
        }
        if (match.entry->value == u"CNY") {
            m_yen = QStringLiteral("CNY");
        }
        i += match.length - 1;
    }
    if (!otherDollar.isEmpty() && !american) {
        m_dollar = otherDollar;
    }
}

/// Behind digits, or behind a magnitude word: a name of a currency there tells of an amount in it.
bool UnitReader::standsBehindNumber(int at) const {
    const Token& before = m_prose.tokens[at - 1];
    return before.isNumber() || (at > 1 && m_prose.tokens[at - 2].isNumber());
}

QString UnitReader::dollarOf(const LexiconEntry& entry) const {
    if (entry.value == u"dollar") {
        return m_dollar;
    }
    return entry.value == u"yen" ? m_yen : entry.value;
}

QString UnitReader::named(int first, int end) const {
    return Span{m_prose.tokens[first].begin, m_prose.tokens[end - 1].end}.of(m_prose.text).toString().simplified();
}

/// "a $5 bill", "A $5 bill": an article, unless it is glued to its sign.
bool UnitReader::isArticle(int at, int length) const {
    return length > 1 && m_prose.tokens[at].word == u"a"_w && !m_prose.tokens[at + 1].glued;
}

Unit UnitReader::before(int at) const {
    const std::vector<Token>& tokens = m_prose.tokens;
    if (!m_currencies.mayBegin(tokens[at])) {
        const QStringView word = m_prose.word(at);
        if (word.size() == 4 && word[0] == u'M' && tokens[at].casing == Casing::Upper) { // MUSD, MEUR
            const LexiconEntry* code = m_currencies.word(wordId(word.sliced(1)));
            return code && code->note == u"code" ? Unit{code->value, UnitKind::Money, at, at + 1, 1e6} : Unit{};
        }
        return {};
    }
    const PhraseMatch match = m_currencies.longest(tokens, at);
    if (!match) {
        return {};
    }
    if (isArticle(at, match.length)) {
        return {};
    }
    const bool sign = match.entry->note == u"sign";
    const int behind = at + match.length;
    const bool dollar = m_grammar.inText(behind) && tokens[behind].glued && m_prose.text[tokens[behind].begin] == u'$';
    const bool code = match.entry->note == u"code" && (tokens[at].casing == Casing::Upper || dollar);
    const bool name = match.entry->value == u"dollar" && match.entry->note == u"name"; // "dollar 22.5 million"
    if (!sign && !code && !name) {
        return {};
    }
    const int end = behind + (code && dollar ? 1 : 0); // USD$
    const bool converted = at > 0 && m_prose.text[tokens[at - 1].begin] == u'(' && match.entry->value == u"dollar";
    return {converted ? QStringLiteral("USD") : dollarOf(*match.entry), UnitKind::Money, at, end};
}

Unit UnitReader::currencyBehind(int at) const {
    const std::vector<Token>& tokens = m_prose.tokens;
    if (const Unit pence = penceBehind(at)) {
        return pence;
    }
    if (!m_currencies.mayBegin(tokens[at])) {
        return before(at); // MUSD
    }
    const PhraseMatch match = m_currencies.longest(tokens, at);
    if (!match) {
        return {};
    }
    const LexiconEntry& entry = *match.entry;
    const int end = at + match.length;
    if (entry.note == u"code" && tokens[at].casing != Casing::Upper
        && !(entry.value == u"USD" || entry.value == u"EUR")) {
        return {};
    }
    if (entry.note != u"name" && m_grammar.inText(end) && m_prose.tokens[end].isNumber() && m_prose.tokens[end].glued) {
        return {}; // "3 $50 cards", "3 USD50 cards"
    }
    if (entry.note == u"sign" && tokens[at].isWord() && tokens[at].casing == Casing::Lower && !tokens[at].glued
        && entry.value != u"HRK") {
        return {};
    }
    if (entry.note == u"subunit") {
        return {entry.value, UnitKind::Subunit, at, end};
    }
    if (tokens[at].word == u"won"_w && match.length == 1 && m_grammar.inText(end) && tokens[end].isWord()
        && m_grammar.of(end) != WordClass::Preposition && m_grammar.of(end) != WordClass::Conjunction) {
        return {}; // "the 49 won medals"
    }
    return {dollarOf(entry), UnitKind::Money, at, end};
}

bool UnitReader::followsDigits(int at) const {
    return at > 0 && (m_prose.tokens[at - 1].isNumber() || m_grammar.isHyphen(at - 1) || vulgar(at - 1));
}

bool UnitReader::vulgar(int at) const {
    const QChar c = m_prose.text[m_prose.tokens[at].begin];
    return c.category() == QChar::Number_Other;
}

Unit UnitReader::measureBehind(int at) const {
    if (const Unit inches = inchesBehind(at)) {
        return inches;
    }
    if (!m_units.mayBegin(m_prose.tokens[at])) {
        return {};
    }
    PhraseMatch match = m_units.longest(m_prose.tokens, at);
    const auto fits = [&] {
        return match && (!hasEnding(match.entry->note, u"symbol") || symbolFits(at, *match.entry, match.length));
    };
    if (match.length > 1 && !fits()) {
        match = {m_units.word(m_prose.tokens[at]), 1};
    }
    if (!fits()) {
        return {};
    }
    const int end = at + match.length;
    if (match.entry->value == u"pounds" && m_sterling && !hasEnding(match.entry->note, u"symbol")) {
        return {QStringLiteral("GBP"), UnitKind::Money, at, end};
    }
    return {match.entry->value, kindOf(match.entry->note), at, end};
}

bool UnitReader::isRateWord(int at) const {
    if (!m_grammar.inText(at) || !m_prose.tokens[at].isWord()) {
        return false;
    }
    if (m_grammar.is(at, u"rate")) {
        return true;
    }
    const LexiconEntry* entry = m_units.word(m_prose.tokens[at]);
    return entry && !hasEnding(entry->note, u"symbol") && kindOf(entry->note) != UnitKind::Percent;
}

/// The token behind "per", "a", "an", "/" or "-a-" that names what the amount is for; -1 if none.
int UnitReader::rateNoun(int at, int sentenceEnd) const {
    const auto word = [&](int i, WordId id) { return i < sentenceEnd && m_grammar.isWord(i, id); };
    int i = at;
    if (m_grammar.isHyphen(i)) {
        ++i;
    }
    if (word(i, u"per"_w) || (word(i, u"/"_w) && m_prose.tokens[i].glued)) {
        const bool slash = word(i, u"/"_w);
        i += m_grammar.isHyphen(i + 1) ? 2 : 1;
        const bool noun = i < sentenceEnd && m_prose.tokens[i].isWord() && (m_grammar.isNominal(i) || isRateWord(i));
        return noun && (!slash || isRateWord(i) || m_prose.tokens[i].glued) ? i : -1;
    }
    if (word(i, u"a"_w) || word(i, u"an"_w) || word(i, u"each"_w) || word(i, u"every"_w)) {
        i += m_grammar.isHyphen(i + 1) ? 2 : 1;
        const bool past
            = word(i + 1, u"earlier"_w) || word(i + 1, u"ago"_w) || word(i + 1, u"before"_w) || word(i + 1, u"later"_w);
        return i < sentenceEnd && isRateWord(i) && !past ? i : -1;
    }
    return -1;
}

Unit UnitReader::counted(int at, int sentenceEnd, bool one) const {
    return CountNouns(m_grammar, m_numbers).counted(at, sentenceEnd, one);
}

/// The token behind a short bracket that opens at `at`; -1 if none does.
int UnitReader::overBracket(int at, int sentenceEnd) const {
    constexpr int longestBracket = 6;
    if (at >= sentenceEnd || !m_grammar.isWord(at, u"("_w)) {
        return -1;
    }
    for (int i = at + 1; i < sentenceEnd && i < at + longestBracket; ++i) {
        if (m_grammar.isWord(i, u")"_w)) {
            return i + 1;
        }
    }
    return -1;
}

Unit UnitReader::withRate(Unit unit, int sentenceEnd) const {
    if (unit.kind == UnitKind::Percent || unit.kind == UnitKind::Points || unit.kind == UnitKind::Time
        || unit.kind == UnitKind::Age) {
        return unit;
    }
    if (const int noun = rateNoun(unit.end, sentenceEnd); noun >= 0) {
        unit.name += QStringLiteral(" per ") + m_prose.word(noun).toString();
        unit.end = noun + 1;
    } else if (const int behind = unit.kind == UnitKind::Money ? overBracket(unit.end, sentenceEnd) : -1; behind >= 0) {
        if (const int rated = rateNoun(behind, sentenceEnd); rated >= 0) { // "C$6 (US$4.46) per share"
            unit.name += QStringLiteral(" per ") + m_prose.word(rated).toString();
        }
    }
    return unit;
}

Unit UnitReader::after(int at, int sentenceEnd, bool one) const {
    const int i = m_grammar.isHyphen(at) ? at + 1 : at;
    if (i >= sentenceEnd) {
        return {};
    }
    if (const Unit spaced = behindSpacedHyphen(at, sentenceEnd)) {
        return spaced;
    }
    for (const Unit& unit : {currencyBehind(i), measureBehind(i), i == at ? primeBehind(i) : Unit{}}) {
        if (unit) {
            return withRate(unit, sentenceEnd);
        }
    }
    if (i == at && m_prose.tokens[i].glued) {
        return {}; // "21st", "4G"
    }
    const CountNouns nouns(m_grammar, m_numbers);
    const Unit noun = i > at ? nouns.hyphened(i, sentenceEnd) : nouns.counted(i, sentenceEnd, one);
    if (noun) {
        return withRate(noun, sentenceEnd);
    }
    const int rate = m_grammar.isWord(at, u"per"_w) ? rateNoun(at, sentenceEnd) : -1;
    return rate >= 0 ? Unit{QStringLiteral("per ") + m_prose.word(rate).toString(), UnitKind::Count, at, rate + 1}
                     : Unit{};
}

/// "30 - year bonds", as some texts space it: a unit in the singular.
Unit UnitReader::behindSpacedHyphen(int at, int sentenceEnd) const {
    const bool spaced = at + 1 < sentenceEnd && m_grammar.isWord(at, u"-"_w) && !m_prose.tokens[at].glued
        && !m_prose.tokens[at + 1].glued && m_prose.tokens[at + 1].isWord() && !m_grammar.isPlural(at + 1);
    const Unit unit = spaced && m_prose.tokens[at + 1].length() > 2 ? measureBehind(at + 1) : Unit{};
    return unit && unit.end < sentenceEnd && m_grammar.isNominal(unit.end) ? unit : Unit{};
}

} // namespace dateline

#include "app/figures/naming.h"

#include <cmath>

namespace dateline {

using namespace literals;

namespace {

/// The surroundings of one number.
class Surroundings {
public:
    Surroundings(const Grammar& grammar, const Sentence& sentence, const Quantity& quantity, const Numeral& numeral)
        : m_grammar(grammar), m_prose(grammar.prose()), m_sentence(sentence), m_quantity(quantity), m_numeral(numeral) {
    }

    bool isYear() const {
        const double value = m_quantity.value;
        if (m_quantity.isRange()) {
            return isYearValue(*m_quantity.low) && isYearValue(*m_quantity.high) && !hasSolidUnit()
                && !m_quantity.vague;
        }
        if (!m_numeral.whole || value < 1500 || value > 2100 || m_prose.tokens[m_quantity.number].length() != 4) {
            return false;
        }
        const bool likely = value >= 1900 && value <= 2035;
        if (!likely && isSummed()) {
            return false;
        }
        const bool bounded = m_quantity.qualifier != Qualifier::Exact;
        switch (m_quantity.unit.kind) {
        case UnitKind::None: return likely || !bounded;
        case UnitKind::Count: return likely && (!bounded || m_quantity.unit.first > m_quantity.numberEnd);
        case UnitKind::Time: return true;
        default: return false;
        }
    }

    bool isDayOrClock() const {
        const bool small = m_numeral.whole && m_quantity.value <= 31;
        const int before = number() - 1;
        const int month = isSign(before, u'.') ? before - 1 : before;
        const bool solid = hasSolidUnit() || m_numeral.vague;
        if (classIs(month, WordClass::Month) && capital(month) && !solid && m_numeral.digits
            && m_quantity.value <= 31) {
            return true;
        }
        if (m_numeral.whole && !hasUnit()
            && (classIs(month, WordClass::Month)
                || (small && classIs(m_quantity.numberEnd, WordClass::Month) && capital(m_quantity.numberEnd)))) {
            return true;
        }
        return says(m_quantity.numberEnd, u"clock") && m_quantity.value <= 2400;
    }

    /// "9 East Pier Street", "22 Avenue Foch": the number of a house.
    bool isHouse() const {
        constexpr int longestName = 5;
        if (!m_numeral.whole || m_quantity.value >= 10000 || m_quantity.isRange() || hasSolidUnit()) {
            return false;
        }
        for (int i = m_quantity.numberEnd; inSentence(i) && i < m_quantity.numberEnd + longestName; ++i) {
            const bool name = m_prose.tokens[i].isWord() && capital(i);
            if (!name && !(isNumber(i) || m_prose.tokens[i].glued)) {
                return false;
            }
            if (name && says(i, u"street")) {
                return true;
            }
        }
        return false;
    }

    /// Part of something longer: A320, COVID-19, 3D, 1:36.6, 2-2, +1-222-2222, 5/17/2018, v2.3.1.
    bool isPartOfName() const { return gluedInFront() || gluedBehind() || isTelephone(); }

    bool followsLabel() const {
        const int before = number() - 1;
        if (!inSentence(before) || hasSolidUnit() || m_quantity.first < number()) {
            return false;
        }
        if (isSign(before, u'#') || isSign(before, u'\u00A7')) {
            return true;
        }
        if (isSign(before, u'.') && says(before - 1, u"reference")) {
            return true;
        }
        if (m_quantity.qualifier != Qualifier::Exact && m_quantity.qualifierFirst >= 0) {
            return false;
        }
        if (m_grammar.of(before) == WordClass::Label || (capital(before) && says(before, u"numbered"))) {
            return !(m_quantity.unit.kind == UnitKind::Count && m_grammar.isPlural(m_quantity.unit.end - 1)
                && !capital(before));
        }
        return followsName(before);
    }

    /// "Boeing 737", "Big 12": no unit, or one thing named.
    bool followsName(int before) const {
        if (m_grammar.of(before) != WordClass::Name || m_quantity.isRange() || m_quantity.scale > 1) {
            return false;
        }
        if (!m_numeral.digits) {
            return capital(number());
        }
        if (isNumber(before - 1) && m_prose.tokens[before].casing == Casing::Upper) {
            return false; // "17 USD 25"
        }
        const bool plural = m_quantity.unit.kind == UnitKind::Count && m_grammar.isPlural(m_quantity.unit.end - 1)
            && !namesIndex(before);
        return m_numeral.whole && m_quantity.value < 10000 && !plural;
    }

    /// "S&P 500 companies", "the FTSE 100 banks": the number belongs to the name even before things that can be counted.
    bool namesIndex(int before) const {
        const bool spelled = isOneOf(before, {u"p"_w}) && (isSign(before - 1, u'&') || isOneOf(before - 1, {u"s"_w}));
        return spelled || says(before, u"index");
    }

    /// "the 777 program", "its 737 Max jet": one thing with a number for a name.
    bool isModel() const {
        constexpr double lowest = 100; // below it stand crews and teams: "the 12 man crew"
        const Unit& unit = m_quantity.unit;
        const int before = number() - 1;
        return m_numeral.digits && m_numeral.whole && m_quantity.value >= lowest && !m_quantity.isRange()
            && unit.kind == UnitKind::Count && unit.first >= m_quantity.numberEnd && !m_grammar.isPlural(unit.end - 1)
            && !m_grammar.isHyphen(m_quantity.numberEnd) && classIs(before, WordClass::Determiner);
    }

    /// "40 Under 40", "Nine to 5": a title, told by the capital of a closed-class word.
    bool isInTitle() const {
        const auto isTitled = [&](int i) {
            return inSentence(i) && i > m_sentence.firstToken && m_prose.tokens[i].casing == Casing::Capital
                && m_grammar.of(i) == WordClass::Preposition;
        };
        return !hasSolidUnit() && (isTitled(m_quantity.numberEnd) || isTitled(number() - 1));
    }

    /// "(4)", ", 44,": a shirt number, an age, a footnote.
    bool isAside() const {
        if (hasUnit() || !m_numeral.whole || m_quantity.value > 120) {
            return false;
        }
        const int before = number() - 1;
        const int behind = m_quantity.numberEnd;
        if ((isSign(before, u'(') && isSign(behind, u')')) || isSign(before, u'[') || isSign(behind, u']')) {
            return true;
        }
        const bool closes
            = isSign(behind, u',') || isSign(behind, u'.') || isSign(behind, u')') || isSign(behind, u';');
        return isSign(before, u',') && closes && inSentence(before - 1) && m_grammar.of(before - 1) == WordClass::Name;
    }

    bool isListMarker() const {
        const int first = m_sentence.firstToken;
        const int behind = m_quantity.numberEnd;
        const bool marked = isSign(behind, u'.') || isSign(behind, u')');
        const bool alone = m_sentence.endToken - first == 2 && sameLineBehind();
        return m_numeral.whole && m_quantity.value < 100 && marked && m_prose.tokens[behind].glued
            && (number() == first || (number() == first + 1 && isSign(first, u'(')))
            && (alone || m_sentence.endToken - first > 2);
    }

    bool isEmptyOne() const {
        if (m_quantity.value != 1 || m_numeral.digits || m_numeral.tokens != 1 || m_quantity.scale != 1
            || m_numeral.share) {
            return false;
        }
        if (!hasUnit() || m_grammar.isWord(m_quantity.numberEnd, u"of"_w)) {
            return !spansSentence();
        }
        const int before = number() - 1;
        const bool determined = inSentence(before)
            && (m_grammar.of(before) == WordClass::Determiner || m_grammar.of(before) == WordClass::Adjective
                || m_grammar.of(before) == WordClass::Relative || m_grammar.of(before) == WordClass::Skip);
        if (m_quantity.unit.kind == UnitKind::Subunit) {
            return false; // "closed one penny"
        }
        const bool oneDay = m_quantity.unit.kind == UnitKind::Time && m_quantity.unit.end == m_quantity.numberEnd + 1
            && m_grammar.isWord(m_quantity.numberEnd, u"day"_w);
        return determined || oneDay;
    }

    /// "half", "a third": shares count only of something.
    bool isEmptyShare() const {
        if (!m_numeral.share || m_numeral.digits || spansSentence()) {
            return false;
        }
        const int before = number() - 1;
        const int behind = m_quantity.numberEnd;
        const bool ofSomething
            = isOneOf(behind, {u"of"_w, u"the"_w, u"those"_w, u"these"_w, u"all"_w, u"their"_w, u"its"_w, u"people"_w});
        const bool bare = m_numeral.article || m_numeral.tokens == 1;
        if (inSentence(before)
            && (m_grammar.of(before) == WordClass::Determiner
                || isOneOf(before, {u"first"_w, u"second"_w, u"last"_w}))) {
            return true;
        }
        return bare && !ofSomething && !hasUnit();
    }

    /// Words without a unit: "the two said", "five of them" (kept), "two." (kept).
    bool isEmptyWord() const {
        if (hasUnit() || m_numeral.digits || m_numeral.share || m_quantity.value > 12 || m_quantity.isRange()) {
            return false;
        }
        const int before = number() - 1;
        if (inSentence(before)
            && (m_grammar.of(before) == WordClass::Determiner || m_grammar.of(before) == WordClass::Pronoun)) {
            return true;
        }
        const int behind = m_quantity.numberEnd;
        return inSentence(behind) && m_prose.tokens[behind].isWord() && !m_grammar.isWord(behind, u"of"_w)
            && m_grammar.of(behind) != WordClass::Conjunction;
    }

    /// "a six-speed gearbox", "a three-bed flat": says what kind of thing it is.
    bool isCompound() const {
        return m_quantity.unit.kind == UnitKind::Count && !m_numeral.digits && m_quantity.value <= 12
            && m_grammar.isHyphen(m_quantity.numberEnd) && glued(m_quantity.numberEnd)
            && !m_grammar.isPlural(m_quantity.unit.end - 1) && m_quantity.unit.name != u"point";
    }

    /// A bare magnitude needs a number or something counted: "several hundred", "the million".
    bool isEmptyMagnitude() const {
        const bool bare = m_numeral.tokens == 1 && !m_numeral.digits && m_quantity.value >= 100 && m_quantity.scale > 1;
        if (!bare || m_numeral.vague) {
            return false;
        }
        const int before = number() - 1;
        return isOneOf(before, {u"several"_w, u"few"_w, u"many"_w, u"couple"_w, u"of"_w, u"some"_w}) || !hasUnit();
    }

private:
    /// Whether text follows the sentence on its own line.
    bool sameLineBehind() const {
        const int next = m_sentence.endToken;
        return m_grammar.inText(next)
            && !QStringView(m_prose.text)
                    .sliced(m_sentence.span.end, m_prose.tokens[next].begin - m_sentence.span.end)
                    .contains(u'\n');
    }

    int number() const { return m_quantity.number; }
    /// "an average of 1,500", "by a total of 1700".
    bool isSummed() const {
        const int before = number() - 1;
        return isOneOf(before, {u"of"_w}) && says(before - 1, u"amount");
    }
    static bool isYearValue(double value) { return value >= 1500 && value <= 2100 && value == std::floor(value); }
    bool hasUnit() const { return bool(m_quantity.unit); }
    bool hasSolidUnit() const {
        return hasUnit() && m_quantity.unit.kind != UnitKind::Count && m_quantity.unit.kind != UnitKind::Time;
    }
    bool inSentence(int i) const { return i >= m_sentence.firstToken && i < m_sentence.endToken; }
    bool spansSentence() const {
        return m_quantity.first == m_sentence.firstToken && m_quantity.end >= m_sentence.endToken - 1;
    }
    bool classIs(int i, WordClass c) const { return inSentence(i) && m_grammar.of(i) == c; }
    bool capital(int i) const { return m_prose.tokens[i].capitalised(); }
    bool isSign(int i, char16_t sign) const {
        return inSentence(i) && m_prose.tokens[i].length() == 1 && m_prose.text[m_prose.tokens[i].begin] == sign;
    }
    bool isNumber(int i) const { return inSentence(i) && m_prose.tokens[i].isNumber(); }
    bool glued(int i) const { return inSentence(i) && m_prose.tokens[i].glued; }
    bool says(int i, QStringView role) const { return inSentence(i) && m_grammar.is(i, role); }

    bool isOneOf(int i, std::initializer_list<WordId> words) const {
        return inSentence(i) && std::ranges::find(words, m_prose.tokens[i].word) != words.end();
    }

    /// "555-1234": three digits, a dash, four digits, and nothing counted.
    bool isTelephone() const {
        const bool shaped = m_quantity.isRange() && !hasUnit() && m_quantity.numberEnd == number() + 3;
        return shaped && m_prose.tokens[number()].length() == 3 && m_prose.tokens[number() + 2].length() == 4
            && m_prose.tokens[number() + 1].glued && m_prose.tokens[number() + 2].glued;
    }

    bool gluedInFront() const {
        const int before = number() - 1;
        if (m_quantity.first < number() || !glued(number()) || !inSentence(before)) {
            return false;
        }
        const Token& token = m_prose.tokens[before];
        if (token.isWord()) {
            return true;
        }
        if (isSign(before, u':') || isSign(before, u'/') || isSign(before, u'_') || isSign(before, u'@')
            || isSign(before, u'\\')) {
            return glued(before) && !hasSolidUnit();
        }
        if (m_grammar.isHyphen(before) && m_prose.tokens[before - 1].isWord()) {
            return !isOneOf(before - 1, {u"sub"_w, u"minus"_w, u"pre"_w, u"post"_w, u"to"_w, u"under"_w, u"over"_w});
        }
        if (isSign(before, u'+')) {
            return !hasUnit();
        }
        return m_grammar.isHyphen(before) && isNumber(before - 1) && !hasSolidUnit();
    }

    bool gluedBehind() const {
        const int behind = m_quantity.numberEnd;
        if (!glued(behind) || m_quantity.end > m_quantity.numberEnd) {
            return false;
        }
        const Token& token = m_prose.tokens[behind];
        if (token.isWord()) {
            return true;
        }
        const bool more = isNumber(behind + 1) && glued(behind + 1);
        const bool mark = isSign(behind, u':') || isSign(behind, u'/') || isSign(behind, u'.')
            || m_grammar.isHyphen(behind) || isSign(behind, u'\u2013');
        return mark && more && !m_quantity.isRange();
    }

    const Grammar& m_grammar;
    const Prose& m_prose;
    const Sentence& m_sentence;
    const Quantity& m_quantity;
    const Numeral& m_numeral;
};

} // namespace

bool isNaming(const Grammar& grammar, const Sentence& sentence, const Quantity& quantity, const Numeral& numeral) {
    const Surroundings around(grammar, sentence, quantity, numeral);
    return around.isYear() || around.isDayOrClock() || around.isPartOfName() || around.followsLabel()
        || around.isModel() || around.isInTitle() || around.isAside() || around.isListMarker() || around.isHouse();
}

bool isEmptyCount(const Grammar& grammar, const Sentence& sentence, const Quantity& quantity, const Numeral& numeral) {
    const Surroundings around(grammar, sentence, quantity, numeral);
    return around.isEmptyOne() || around.isEmptyShare() || around.isEmptyWord() || around.isCompound()
        || around.isEmptyMagnitude();
}

} // namespace dateline

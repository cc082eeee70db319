#include "app/figures/quantities.h"

#include "app/figures/naming.h"
#include "app/text/utf16.h"

namespace dateline {

using namespace literals;

namespace {

bool isDash(QChar c) {
    return isAmong(c, u"-\u2010\u2011\u2012\u2013\u2014~");
}

} // namespace

QuantityFinder::QuantityFinder(const Grammar& grammar, const UnitReader& units, const Lexicon& lexicon)
    : m_grammar(grammar), m_prose(grammar.prose()), m_units(units), m_approximators(lexicon.table(u"approximators")),
      m_ranges(grammar, lexicon), m_numerals(m_prose.text, m_prose.tokens, lexicon.table(u"numerals")),
      m_heads(lexicon.table(u"numerals").mask() | lexicon.table(u"currencies").mask()) {}

std::vector<Quantity> QuantityFinder::find(const Sentence& sentence, const std::vector<bool>& taken) const {
    std::vector<Quantity> found;
    for (int i = sentence.firstToken; i < sentence.endToken;) {
        if (taken[i] || !mayBegin(i)) {
            ++i;
            continue;
        }
        const std::optional<Quantity> quantity = at(i, sentence, taken);
        if (!quantity) {
            ++i;
            continue;
        }
        found.push_back(*quantity);
        i = std::max(quantity->end, i + 1);
    }
    return found;
}

/// Asked of every word, so that few are looked at closely.
bool QuantityFinder::mayBegin(int i) const {
    const Token& token = m_prose.tokens[i];
    if (token.isNumber() || (token.tables & m_heads)) {
        return true;
    }
    const Token* next = m_grammar.inText(i + 1) ? &token + 1 : nullptr;
    if (token.isWord()) {
        const bool article = token.length() <= 2 && (token.word == u"a"_w || token.word == u"an"_w); // a hundred
        return article ? next && (next->tables & m_heads)
                       : token.length() == 4 && token.casing == Casing::Upper && m_prose.text[token.begin] == u'M'; // MUSD
    }
    const QChar c = m_prose.text[token.begin];
    const bool sign = c == u'.' || c == u'-' || c == u'\u2212'; // .08
    return sign ? next && (next->isNumber() || (next->tables & m_heads)) : c.category() == QChar::Number_Other;
}

/// "3.5m euros", "2m pounds": the letter is a magnitude, no metres.
bool QuantityFinder::isMoneyBehindLetter(int number, int sentenceEnd) const {
    const std::vector<Token>& tokens = m_prose.tokens;
    if (number + 2 >= sentenceEnd || !tokens[number].isNumber() || !tokens[number + 1].isWord()
        || !tokens[number + 1].glued || tokens[number + 1].length() > 2) {
        return false;
    }
    const Unit unit = m_units.after(number + 2, sentenceEnd, false);
    return unit.kind == UnitKind::Money || unit.name == u"pounds";
}

/// The number at a token with its own unit, before any range is made of it.
std::optional<QuantityFinder::Single> QuantityFinder::single(int i, int sentenceEnd) const {
    if (i >= sentenceEnd || !mayBegin(i)) {
        return std::nullopt;
    }
    const Unit before = m_units.before(i);
    const int number = before ? before.end : i;
    if (number >= sentenceEnd) {
        return std::nullopt;
    }
    const std::optional<Numeral> numeral = m_numerals.at(number, before || isMoneyBehindLetter(number, sentenceEnd));
    if (!numeral || number + numeral->tokens > sentenceEnd) {
        return std::nullopt;
    }
    Quantity quantity;
    quantity.first = i;
    quantity.number = number;
    quantity.numberEnd = quantity.end = number + numeral->tokens;
    quantity.value = numeral->value;
    quantity.scale = numeral->scale;
    quantity.digits = numeral->digits;
    quantity.share = numeral->share;
    quantity.vague = numeral->vague;
    overTolerance(quantity, sentenceEnd);
    if (before) {
        quantity.unit = before;
        quantity.value *= before.scale;
        moneyBehind(quantity, sentenceEnd);
    } else {
        addUnit(quantity, sentenceEnd);
    }
    return Single{quantity, *numeral};
}

/// "2.45 ± 0.01 kg": the tolerance is no quantity of its own.
void QuantityFinder::overTolerance(Quantity& quantity, int sentenceEnd) const {
    if (quantity.end + 1 >= sentenceEnd || !m_grammar.isWord(quantity.end, u"\u00B1"_w)) {
        return;
    }
    if (const std::optional<Numeral> tolerance = m_numerals.at(quantity.end + 1)) {
        quantity.end += 1 + tolerance->tokens;
    }
}

/// "$17.8 billion", "75 USD million", "$5 a share", "$10 dollars".
void QuantityFinder::moneyBehind(Quantity& quantity, int sentenceEnd) const {
    const Unit behind = quantity.end < sentenceEnd ? m_units.after(quantity.end, sentenceEnd, false) : Unit{};
    if (behind.kind == UnitKind::Money) {
        quantity.unit
            = {behind.name.size() > 3 ? behind.name : quantity.unit.name, UnitKind::Money, quantity.first, behind.end};
        quantity.end = behind.end;
        return;
    }
    const Unit rated
        = m_units.withRate({quantity.unit.name, UnitKind::Money, quantity.first, quantity.end}, sentenceEnd);
    quantity.unit.name = rated.name;
    quantity.end = rated.end;
}

void QuantityFinder::addUnit(Quantity& quantity, int sentenceEnd) const {
    int at = quantity.end;
    if (at < sentenceEnd && m_grammar.isWord(at, u"+"_w)) {
        ++at;
        quantity.qualifier = Qualifier::MoreThan;
    } else if (at + 1 < sentenceEnd && m_grammar.isHyphen(at) && m_grammar.isWord(at + 1, u"plus"_w)) {
        at += 2;
        quantity.qualifier = Qualifier::MoreThan;
    } else if (at + 1 < sentenceEnd && m_grammar.isHyphen(at) && m_grammar.isWord(at + 1, u"odd"_w)) {
        at += 2;
        quantity.qualifier = Qualifier::About;
    }
    if (at < sentenceEnd && m_approximators.mayBegin(m_prose.tokens[at])
        && m_grammar.isWord(at, u"or"_w)) { // "1,000 or more ships"
        const PhraseMatch match = m_approximators.longest(m_prose.tokens, at);
        if (match && match.entry->note == u"after") {
            setQualifier(quantity, match.entry->value);
            at += match.length;
        }
    }
    if (quantity.vague) {
        widen(quantity, at, sentenceEnd);
    }
    if (quantity.share && at + 1 < sentenceEnd && (m_grammar.isWord(at, u"a"_w) || m_grammar.isWord(at, u"an"_w))) {
        ++at; // "half a liter"
    }
    if (at < sentenceEnd && m_grammar.isWord(at, u"of"_w)) {
        const int thing = overPossessor(overDeterminers(at + 1, sentenceEnd), sentenceEnd);
        if (quantity.share || (!quantity.vague && thing == at + 1) || (thing < sentenceEnd && m_numerals.at(thing))) {
            return;
        }
        at = thing;
    }
    if (at >= sentenceEnd) {
        return;
    }
    const Unit unit = m_units.after(at, sentenceEnd, quantity.value == 1 && quantity.scale == 1);
    if (!unit || (quantity.share && unit.kind == UnitKind::Count)) {
        return;
    }
    quantity.unit = unit;
    quantity.value *= unit.scale;
    quantity.end = std::max(unit.end, at);
    if (quantity.unit.kind == UnitKind::Money) {
        moneyMagnitude(quantity, sentenceEnd);
    }
}

/// "75 USD million": a magnitude behind the currency.
void QuantityFinder::moneyMagnitude(Quantity& quantity, int sentenceEnd) const {
    if (quantity.scale > 1 || quantity.end >= sentenceEnd || m_prose.tokens[quantity.end].isNumber()) {
        return;
    }
    const std::optional<Numeral> magnitude = m_numerals.at(quantity.end, true);
    if (magnitude && magnitude->tokens == 1 && !magnitude->digits && magnitude->scale >= 1000 && !magnitude->vague) {
        quantity.value *= magnitude->value;
        quantity.scale = magnitude->scale;
        quantity.end += 1;
    }
}

/// "hundreds of millions of dollars": every plural magnitude multiplies; the whole is a range of one order.
void QuantityFinder::widen(Quantity& quantity, int& at, int sentenceEnd) const {
    for (int links = 0; links < 3 && at + 1 < sentenceEnd && m_grammar.isWord(at, u"of"_w); ++links) {
        const std::optional<Numeral> next = m_numerals.at(at + 1);
        if (!next || !next->vague) {
            break;
        }
        quantity.value *= next->value;
        at += 2;
    }
    quantity.numberEnd = quantity.end = at;
    quantity.low = quantity.value;
    quantity.high = quantity.value * 10;
}

int QuantityFinder::overDeterminers(int i, int sentenceEnd) const {
    while (i < sentenceEnd && m_grammar.of(i) == WordClass::Determiner) {
        ++i;
    }
    return i < sentenceEnd && m_prose.tokens[i].isNumber() ? i + 1 : i;
}

/// "two of Voss's deputies": over a name and its 's.
int QuantityFinder::overPossessor(int i, int sentenceEnd) const {
    const bool named = i + 1 < sentenceEnd && m_grammar.of(i) == WordClass::Name
        && m_grammar.of(i + 1) == WordClass::Clitic;
    return named ? i + 2 : i;
}

std::optional<Quantity> QuantityFinder::at(int i, const Sentence& sentence, const std::vector<bool>& taken) const {
    std::optional<Single> one = single(i, sentence.endToken);
    if (!one || taken[one->quantity.number]) {
        return std::nullopt;
    }
    Quantity& quantity = one->quantity;
    const bool ranged = addRange(quantity, sentence, taken) || addRatio(quantity, sentence, taken);
    addMinus(quantity, sentence);
    addUnitInFront(quantity, sentence);
    addQualifier(quantity, sentence);
    if (isNaming(m_grammar, sentence, quantity, one->numeral)
        || (!ranged && isEmptyCount(m_grammar, sentence, quantity, one->numeral))) {
        return std::nullopt;
    }
    if (quantity.vague && (!quantity.unit || quantity.value < 100)) {
        return std::nullopt;
    }
    return quantity;
}

/// "X-Y", "X to Y", "between X and Y", "X or Y" with one unit. A change "from X to Y" is no range; see joinLevels.
bool QuantityFinder::addRange(Quantity& left, const Sentence& sentence, const std::vector<bool>& taken) const {
    if (left.isRange() || left.end + 1 >= sentence.endToken) {
        return false;
    }
    const int before = left.first - 1;
    const bool between = before >= sentence.firstToken && m_grammar.isWord(before, u"between"_w);
    const QChar sign = m_prose.text[m_prose.tokens[left.end].begin];
    const bool dash = m_prose.tokens[left.end].length() == 1 && isDash(sign);
    const bool to = m_grammar.isWord(left.end, u"to"_w);
    const bool either = m_grammar.isWord(left.end, u"or"_w);
    if (!dash && !to && !either && !(between && m_grammar.isWord(left.end, u"and"_w))) {
        return false;
    }
    int next = left.end + 1;
    if (to && m_grammar.isHyphen(next)) {
        ++next;
    }
    const std::optional<Single> right = taken[next] ? std::nullopt : single(next, sentence.endToken);
    if (!right || !m_ranges.fitsRange(left, right->quantity, between, dash, either)) {
        return false;
    }
    const bool apart = left.unit && right->quantity.unit && left.unit.first >= 0;
    if (to && before >= sentence.firstToken && m_ranges.isChange(before, sentence)
        && (apart || m_ranges.isFrom(before))) {
        return false; // "by 43 billion to 419 billion", "from 240 to 273"
    }
    m_ranges.makeRange(left, right->quantity);
    return true;
}

/// "one in five", "8 out of 10": a share.
bool QuantityFinder::addRatio(Quantity& part, const Sentence& sentence, const std::vector<bool>& taken) const {
    if (part.unit || part.isRange() || part.share || part.scale > 1 || part.end + 1 >= sentence.endToken
        || part.value <= 0) {
        return false;
    }
    const bool in = m_grammar.isWord(part.end, u"in"_w);
    const bool over = m_grammar.isWord(part.end, u"over"_w);
    const bool outOf = m_grammar.isWord(part.end, u"out"_w) && m_grammar.isWord(part.end + 1, u"of"_w);
    const int next = part.end + (outOf ? 2 : 1);
    if ((!in && !over && !outOf) || next >= sentence.endToken || taken[next]) {
        return false;
    }
    const std::optional<Numeral> whole = m_numerals.at(next);
    if (!whole || whole->value <= part.value || whole->value > 1e6 || whole->share || whole->article
        || (whole->whole && whole->value >= 1000)) {
        return false;
    }
    part.value /= whole->value;
    part.share = true;
    part.numberEnd = part.end = next + whole->tokens;
    return true;
}

} // namespace dateline

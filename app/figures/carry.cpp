#include "app/figures/carry.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

bool isOneOf(const Grammar& grammar, int token, std::initializer_list<WordId> words) {
    return grammar.inText(token) && std::ranges::find(words, grammar.prose().tokens[token].word) != words.end();
}

/// Whether only commas, hyphens and "and", "or", "to" stand between two quantities.
bool isList(const Grammar& grammar, const Quantity& left, const Quantity& right) {
    const int end = right.qualifierFirst >= 0 ? right.qualifierFirst : right.first;
    if (end - left.end > 3 || end <= left.end) {
        return false;
    }
    for (int i = left.end; i < end; ++i) {
        if (!isOneOf(grammar, i, {u","_w, u"-"_w, u"and"_w, u"or"_w, u"to"_w, u"\u2013"_w})) {
            return false;
        }
    }
    return true;
}

int wordBefore(const Quantity& quantity) {
    return (quantity.qualifierFirst >= 0 ? quantity.qualifierFirst : quantity.first) - 1;
}

/// "16,644, 16 percent": a comma alone joins no list unless more follows.
bool isCommaAlone(const Grammar& grammar, const std::vector<Quantity>& quantities, int index) {
    const Quantity& left = quantities[index];
    const Quantity& right = quantities[index + 1];
    const bool comma = right.first - left.end == 1 && grammar.isWord(left.end, u","_w);
    return comma && (index + 2 >= int(quantities.size()) || !isList(grammar, right, quantities[index + 2]));
}

/// "killed 107", "wounding 238", "a crowd of 300", "the death toll stood at 12".
bool countsPeople(const Grammar& grammar, const Sentence& sentence, const Quantity& quantity) {
    const int before = wordBefore(quantity);
    if (grammar.is(before, u"struck-by") || grammar.is(quantity.end, u"of-people")) {
        return true;
    }
    for (int i = before; i >= sentence.firstToken && i > before - 4; --i) {
        if (grammar.is(i, u"crowd")) {
            return true;
        }
    }
    return false;
}

/// "the number of visitors rose to 3,400": the plural behind "number of", to the left.
Unit numberOf(const Grammar& grammar, const UnitReader& units, const Sentence& sentence, const Quantity& quantity) {
    constexpr int reach = 16;
    for (int i = quantity.first - 3; i >= sentence.firstToken && i > quantity.first - reach; --i) {
        if (grammar.isWord(i, u"number"_w) && grammar.isWord(i + 1, u"of"_w)) {
            const Unit unit = units.counted(i + 2, quantity.first, false);
            return unit && grammar.isPlural(unit.end - 1) ? unit : Unit{};
        }
    }
    return {};
}

/// "that number can grow to 60": what the sentence before counted.
bool pointsBack(const Grammar& grammar, const Sentence& sentence, const Quantity& quantity) {
    for (int i = quantity.first - 1; i > sentence.firstToken; --i) {
        if (grammar.is(i, u"points-back") && isOneOf(grammar, i - 1, {u"that"_w, u"this"_w, u"the"_w})) {
            return true;
        }
    }
    return false;
}

void take(Quantity& quantity, const Unit& unit) {
    quantity.unit = {unit.name, unit.kind, -1, -1};
}

/// Whether a level or list item without a unit means the unit of the quantity before it.
bool continues(const Grammar& grammar, const Quantity& previous, const Quantity& quantity) {
    const UnitKind kind = previous.unit.kind;
    if (!previous.unit || kind == UnitKind::Time || kind == UnitKind::Age) {
        return false;
    }
    const int before = wordBefore(quantity);
    if (grammar.inText(quantity.end) && grammar.of(quantity.end) == WordClass::Auxiliary
        && isOneOf(grammar, before, {u"and"_w, u","_w})) {
        return false; // "the price is $4.25 and 32 is the stock"
    }
    if (kind == UnitKind::Percent || kind == UnitKind::Points) {
        return quantity.change && quantity.scale == 1;
    }
    if (quantity.scale > 1 && previous.scale > 1) {
        return true;
    }
    if (kind == UnitKind::Count && isOneOf(grammar, quantity.end, {u"more"_w, u"others"_w})) {
        return true;
    }
    return isOneOf(grammar, before,
        {u"to"_w, u"from"_w, u"than"_w, u"and"_w, u"or"_w, u"versus"_w, u"including"_w, u"with"_w, u"by"_w});
}

/// Whether the next quantity tells in brackets what the one at `index` is in other money: "2,380,000 ($21,972)".
bool isConverted(const Grammar& grammar, const std::vector<Quantity>& quantities, int index) {
    if (index + 1 >= int(quantities.size())) {
        return false;
    }
    const Quantity& quantity = quantities[index];
    const Quantity& next = quantities[index + 1];
    return next.unit.kind == UnitKind::Money && grammar.isWord(quantity.end, u"("_w)
        && next.first == quantity.end + 1;
}

/// The money an amount without a unit is in, when it is converted just as an amount before it was.
Unit convertedUnit(const Grammar& grammar, const std::vector<Quantity>& quantities, int index) {
    for (int i = index - 2; isConverted(grammar, quantities, index) && i >= 0; --i) {
        if (quantities[i].unit.kind == UnitKind::Money && isConverted(grammar, quantities, i)) {
            return quantities[i].unit;
        }
    }
    return {};
}

/// "more than 7.5 million crowns ($1.1 million)": the second has the bound of the first, and is as much a change.
void repeatInBrackets(const Grammar& grammar, const Quantity& previous, Quantity& quantity) {
    const bool bracketed = grammar.isWord(quantity.first - 1, u"("_w) && previous.end == quantity.first - 1
        && (grammar.isWord(quantity.end, u")"_w) || grammar.isWord(quantity.end, u","_w));
    if (!bracketed || previous.unit.kind != quantity.unit.kind || quantity.qualifier != Qualifier::Exact
        || quantity.change) {
        return;
    }
    if (previous.qualifier != Qualifier::About) { // a bound holds in any unit; what is rounded is the first amount
        quantity.qualifier = previous.qualifier;
    }
    quantity.change = previous.change;
    quantity.direction = previous.direction;
    quantity.changeWord = previous.changeWord;
}

} // namespace

void joinSubunits(const Grammar& grammar, std::vector<Quantity>& quantities) {
    for (std::size_t i = 0; i + 1 < quantities.size(); ++i) {
        Quantity& whole = quantities[i];
        const Quantity& part = quantities[i + 1];
        const int next = grammar.isWord(whole.end, u"and"_w) ? whole.end + 1 : whole.end;
        const bool closes = next == whole.end || !grammar.inText(part.end) || !grammar.prose().tokens[part.end].isWord();
        const bool cents = part.unit.kind == UnitKind::Subunit
            || (!part.unit && closes && part.value >= 10 && whole.unit.end == whole.end); // "15 dollars and 15."
        if (whole.unit.kind != UnitKind::Money || whole.scale > 1 || whole.isRange() || part.isRange() || !cents
            || part.first != next || part.value >= 100 || part.value < 0) {
            continue;
        }
        whole.value += part.value / 100;
        whole.end = part.end;
        quantities.erase(quantities.begin() + i + 1);
    }
}

void UnitCarrier::carry(const Sentence& sentence, std::vector<Quantity>& quantities) {
    const Grammar& grammar = m_grammar;
    for (int i = int(quantities.size()) - 2; i >= 0; --i) {
        if (!quantities[i].unit && !quantities[i].share && quantities[i + 1].unit
            && isList(grammar, quantities[i], quantities[i + 1]) && !isCommaAlone(grammar, quantities, i)) {
            take(quantities[i], quantities[i + 1].unit);
        }
    }
    const Quantity* last = nullptr;
    const Quantity* level = nullptr; // the last that a change led to
    for (Quantity& quantity : quantities) {
        if (quantity.unit.name.startsWith(u"per ") && last && last->unit.kind == UnitKind::Count) {
            quantity.unit.name = last->unit.name + u' ' + quantity.unit.name; // "22 thefts, ... an average of 20 per week"
        }
        if (!quantity.unit && !quantity.share) {
            if (const Unit money = convertedUnit(grammar, quantities, int(&quantity - quantities.data()))) {
                take(quantity, money);
            } else if (const Unit named = numberOf(grammar, m_units, sentence, quantity)) {
                take(quantity, named);
            } else if (countsPeople(grammar, sentence, quantity)) {
                take(quantity, {QStringLiteral("people"), UnitKind::Count, -1, -1});
            } else if (level && quantity.leadsFrom >= 0) {
                take(quantity, level->unit); // "fell 1 percent to 1,463 points, while the other rose 2 percent to 980"
            } else if (last && continues(grammar, *last, quantity)) {
                take(quantity, last->unit);
            } else if (!last && m_counted && pointsBack(grammar, sentence, quantity)) {
                take(quantity, m_counted);
            }
        }
        if (quantity.unit) {
            if (last) {
                repeatInBrackets(grammar, *last, quantity);
            }
            last = &quantity;
            level = quantity.leadsFrom >= 0 && quantity.unit.kind != UnitKind::Percent ? &quantity : level;
        }
    }
    m_counted = last && last->unit.kind == UnitKind::Count ? last->unit : Unit{};
}

} // namespace dateline

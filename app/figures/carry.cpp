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

/// "killed 107", "wounding 238", "a crowd of 300", "the death toll stood at 12".
bool countsPeople(const Grammar& grammar, const Sentence& sentence, const Quantity& quantity) {
    const int before = wordBefore(quantity);
    if (isOneOf(grammar, before,
            {u"killed"_w, u"killing"_w, u"wounded"_w, u"wounding"_w, u"injured"_w, u"injuring"_w, u"rescued"_w,
                u"arrested"_w, u"evacuated"_w, u"hospitalized"_w, u"kills"_w, u"wounds"_w, u"injures"_w})) {
        return true;
    }
    if (isOneOf(grammar, quantity.end, {u"dead"_w, u"injured"_w, u"wounded"_w, u"killed"_w})) {
        return true;
    }
    for (int i = before; i >= sentence.firstToken && i > before - 4; --i) {
        if (isOneOf(
                grammar, i, {u"crowd"_w, u"toll"_w, u"turnout"_w, u"attendance"_w, u"fatalities"_w, u"casualties"_w})) {
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

} // namespace

void joinSubunits(const Grammar& grammar, std::vector<Quantity>& quantities) {
    for (std::size_t i = 0; i + 1 < quantities.size(); ++i) {
        Quantity& whole = quantities[i];
        const Quantity& part = quantities[i + 1];
        const int next = grammar.isWord(whole.end, u"and"_w) ? whole.end + 1 : whole.end;
        const bool cents = part.unit.kind == UnitKind::Subunit
            || (!part.unit && next == whole.end && part.value >= 10 && whole.unit.end == whole.end);
        if (whole.unit.kind != UnitKind::Money || whole.scale > 1 || whole.isRange() || part.isRange() || !cents
            || part.first != next || part.value >= 100 || part.value < 0) {
            continue;
        }
        whole.value += part.value / 100;
        whole.end = part.end;
        quantities.erase(quantities.begin() + i + 1);
    }
}

void carryUnits(const Grammar& grammar, const Sentence& sentence, std::vector<Quantity>& quantities) {
    for (int i = int(quantities.size()) - 2; i >= 0; --i) {
        if (!quantities[i].unit && !quantities[i].share && quantities[i + 1].unit
            && isList(grammar, quantities[i], quantities[i + 1])) {
            take(quantities[i], quantities[i + 1].unit);
        }
    }
    const Quantity* last = nullptr;
    for (Quantity& quantity : quantities) {
        if (!quantity.unit && !quantity.share) {
            if (countsPeople(grammar, sentence, quantity)) {
                take(quantity, {QStringLiteral("people"), UnitKind::Count, -1, -1});
            } else if (last && continues(grammar, *last, quantity)) {
                take(quantity, last->unit);
            }
        }
        if (quantity.unit) {
            last = &quantity;
        }
    }
}

} // namespace dateline

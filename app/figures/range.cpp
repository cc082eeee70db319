#include "app/figures/range.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

constexpr int reachOfChange = 8; // tokens between a word of change and "by" or "from"

/// "24 to 33 billion": the magnitude holds for both ends if the left one is smaller without it.
double scaledLeft(const Quantity& left, const Quantity& right) {
    const bool bare = left.scale == 1 && right.scale > 1;
    return bare && left.value < right.value / right.scale ? left.value * right.scale : left.value;
}

} // namespace

Ranges::Ranges(const Grammar& grammar, const Lexicon& lexicon)
    : m_grammar(grammar), m_prose(grammar.prose()), m_changes(lexicon.table(u"changes")) {}

/// "from" in front, perhaps with a word between: "from about 14 to 24", "from a low of 3 to".
bool Ranges::isFrom(int before) const {
    return m_grammar.isWord(before, u"from"_w) || m_grammar.isWord(before - 1, u"from"_w);
}

/// Whether words of rise and fall lead to "by", "from" or the number behind `before`.
bool Ranges::isChange(int before, const Sentence& sentence) const {
    const bool lead = m_grammar.isWord(before, u"by"_w) || isFrom(before);
    for (int i = before; i >= sentence.firstToken && i > before - (lead ? reachOfChange : 1); --i) {
        if (m_changes.mayBegin(m_prose.tokens[i]) && m_changes.longest(m_prose.tokens, i)) {
            return true;
        }
        if (m_prose.tokens[i].isNumber()) {
            return false;
        }
    }
    return false;
}

bool Ranges::fitsRange(const Quantity& left, const Quantity& right, bool between, bool dash, bool either) const {
    if (right.isRange() || right.share != left.share) {
        return false;
    }
    const bool rated = right.unit.name.startsWith(left.unit.name + QStringLiteral(" per "));
    if (left.unit && right.unit && left.unit.name != right.unit.name && !rated) {
        return false;
    }
    if (left.unit && !right.unit && !between && left.unit.kind != UnitKind::Money) {
        return false; // "88 votes to 31"
    }
    const double low = scaledLeft(left, right);
    if (either) {
        return low < right.value && !left.unit && right.unit.kind == UnitKind::Time;
    }
    if (low >= right.value && !(left.value < 0 && right.value < 0)) {
        return false; // below zero the colder end often stands last
    }
    const bool score = !left.unit && !right.unit && dash && right.value < 100;
    return !score;
}

void Ranges::makeRange(Quantity& left, const Quantity& right) {
    const double scaled = scaledLeft(left, right);
    left.low = std::min(scaled, right.value);
    left.high = std::max(scaled, right.value);
    if (!left.unit) {
        left.unit = right.unit;
    } else if (right.unit) {
        left.unit.name = right.unit.name;
    }
    left.scale = std::max(left.scale, right.scale);
    left.digits |= right.digits;
    left.end = right.end;
    left.numberEnd = right.numberEnd;
}

} // namespace dateline

#include "app/figures/datedistance.h"

#include <algorithm>
#include <iterator>

namespace dateline {

using namespace literals;

namespace {

constexpr int reachOfBracket = 40; // tokens looked through for a bracket
constexpr int reachOfAside = 12; // tokens between the comma that opens an aside and a date that ends it
constexpr int longestLead = 3; // tokens that lead to a date: "as of the"
constexpr int costOfQuantity = 4; // tokens; a date on the far side of another quantity is that one's first
constexpr int costBehindClause = 3; // tokens; a date before the quantity, against one right behind it

} // namespace

int DateDistance::operator()(const Quantity& quantity, const PlacedDate& date) const {
    const bool behind = date.first >= quantity.end;
    const int from = behind ? quantity.end : date.end;
    const int to = behind ? date.first : quantity.first;
    int cost = to - from + (behind ? 0 : costBehindClause);
    const auto begin = std::ranges::lower_bound(m_quantities, from, {}, &Quantity::first);
    const auto end = std::ranges::upper_bound(m_quantities, to, {}, &Quantity::end);
    const int between = std::max(0, int(end - begin));
    cost += costOfQuantity * between;
    if (behind && between > 0 && std::any_of(begin, end, [](const Quantity& each) { return each.previous; })) {
        cost += other; // "to 5 million from 4 million, the bank said in 2018"
    }
    if (!quantity.previous && isEarlierLevels(date)) {
        cost += none; // "5 million, compared to 4 million in 2018, because of 1 million"
    }
    if (behind ? opensClause(date) : endsAside(date)) {
        cost += none;
    }
    const bool labels
        = behind && m_grammar.isWord(date.end, u":"_w); // "(2018: 3 million)": the date of what follows it
    cost += bracketedApart(date, from, to, behind) || labels ? none : 0;
    return cost + (!quantity.previous && isComparison(date) ? none : 0);
}

/// The last quantity in front of a date, or nullptr.
const Quantity* DateDistance::before(const PlacedDate& date) const {
    const auto behind = std::ranges::upper_bound(m_quantities, date.first, {}, &Quantity::end);
    return behind == m_quantities.begin() ? nullptr : &*std::prev(behind);
}

/// Where the words that lead to a date begin: "in", "as of the".
int DateDistance::lead(const PlacedDate& date) const {
    const Quantity* owner = before(date);
    const int begin = owner ? owner->end : m_sentence.firstToken;
    int first = date.first;
    for (; first > begin && first > date.first - longestLead; --first) {
        const WordClass c = m_grammar.of(first - 1);
        if (c != WordClass::Preposition && c != WordClass::Determiner && !m_grammar.isWord(first - 1, u"as"_w)) {
            break;
        }
    }
    return first;
}

/// Whether the quantity right in front of a date is a level compared with: "compared to 4 million in 2018".
bool DateDistance::isEarlierLevels(const PlacedDate& date) const {
    const Quantity* owner = before(date);
    return owner && owner->previous && lead(date) <= owner->end;
}

/// Whether a bracket stands between a quantity and a date, which holds only one of them: "(31 December 2018: $16)".
bool DateDistance::bracketedApart(const PlacedDate& date, int from, int to, bool behind) const {
    if (isBracketed(date)) {
        return behind && lead(date) - 1 != from; // "400 ships (May 2018)", "Sales (in 2018) were 400"
    }
    int depth = 0;
    const int begin = behind ? from : std::max(from, to - reachOfBracket);
    const int end = behind ? std::min(to, from + reachOfBracket) : to;
    for (int i = begin; i < end; ++i) {
        if (m_grammar.isWord(i, u"("_w)) {
            ++depth;
        } else if (m_grammar.isWord(i, u")"_w)) {
            if (--depth < 0) {
                return !behind; // the date's bracket has closed
            }
        }
    }
    return behind && depth > 0 && !m_grammar.isWord(date.first - 1, u"as"_w);
}

/// A bracket around nothing but a date and what leads to it; a year that no word leads to cites: "Hale (2018) found".
bool DateDistance::isBracketed(const PlacedDate& date) const {
    const int first = lead(date);
    return m_grammar.isWord(first - 1, u"("_w) && m_grammar.isWord(date.end, u")"_w)
        && (first < date.first || date.end - date.first > 1);
}

/// "than in 2019", "compared with 2018": the date is not the one the amount is of.
bool DateDistance::isComparison(const PlacedDate& date) const {
    for (int i = date.first - 1; i >= 0 && i >= date.first - 2; --i) {
        if (m_grammar.isWord(i, u"than"_w) || m_grammar.isWord(i, u"compared"_w) || m_grammar.isWord(i, u"versus"_w)) {
            return true;
        }
    }
    return false;
}

/// "..., and in 2018 it sold 50", "...; on 5 May it sold 50": the date is that of the clause it opens.
bool DateDistance::opensClause(const PlacedDate& date) const {
    const int before = lead(date) - 1;
    const bool joined = m_grammar.of(before) == WordClass::Conjunction && m_grammar.isWord(before - 1, u","_w);
    return joined || m_grammar.isWord(before, u";"_w);
}

/// "The mill, founded in 1990, has 300 men": the date is of what the aside tells, but for "the report, released in May,".
bool DateDistance::endsAside(const PlacedDate& date) const {
    if (!m_grammar.isWord(date.end, u","_w)) {
        return false;
    }
    for (int i = date.first - 1; i > m_sentence.firstToken && i > date.first - reachOfAside; --i) {
        if (m_grammar.isWord(i, u","_w)) {
            const WordClass opener = m_grammar.is(i + 1, u"issued") ? WordClass::Noun : m_grammar.of(i + 1);
            return opener == WordClass::Participle || opener == WordClass::Verb || opener == WordClass::Relative;
        }
    }
    return false;
}

} // namespace dateline

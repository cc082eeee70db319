#include "app/time/rule.h"

#include <bit>
#include <cassert>

namespace dateline {

namespace {

constexpr lex::Classes connectors = lex::Comma | lex::Of | lex::In | lex::On;

/// Tries one pattern with backtracking over its optional terms: at most 2^optional ways, whatever the text.
class Attempt {
public:
    Attempt(const Pattern& pattern, std::span<const Lexeme> lexemes, int at) : m_pattern(pattern), m_lexemes(lexemes) {
        m_match.first = at;
    }

    bool run() { return step(0, m_match.first); }
    const Match& match() const { return m_match; }

private:
    bool step(int term, int at) {
        if (term == m_pattern.size()) {
            m_match.end = at;
            return true;
        }
        const Term& wanted = m_pattern[term];
        if (at < int(m_lexemes.size()) && m_lexemes[at].is(wanted.any)) {
            m_match.lexemes[term] = &m_lexemes[at];
            if (step(term + 1, at + 1)) {
                return true;
            }
        }
        m_match.lexemes[term] = nullptr;
        return wanted.optional && step(term + 1, at);
    }

    const Pattern& m_pattern;
    std::span<const Lexeme> m_lexemes;
    Match m_match;
};

/// Keeps what the rule finds if it is longer than the best so far.
void tryRule(const Rule& rule, std::span<const Lexeme> lexemes, int at, std::optional<Found>& best) {
    Attempt attempt(rule.pattern, lexemes, at);
    if (!attempt.run()) {
        return;
    }
    int end = attempt.match().end;
    while (end > at && (lexemes[end - 1].classes & ~connectors) == 0) {
        --end; // "Dec. 7 of" without a year behind it
    }
    if (best && end <= best->end) {
        return;
    }
    if (std::optional<Draft> draft = rule.produce(attempt.match())) {
        best = Found{std::move(*draft), at, end};
    }
}

} // namespace

RuleBook::RuleBook(std::span<const RuleTable> tables) {
    const auto add = [&](std::array<Rules, classes>& byClass, lex::Classes any) {
        const std::size_t rule = m_rules.size() - 1;
        for (; any != 0; any &= any - 1) {
            byClass[std::countr_zero(any)][rule / 64] |= std::uint64_t(1) << (rule % 64);
        }
    };
    for (const RuleTable& table : tables) {
        for (const Rule& rule : table) {
            m_rules.push_back(&rule);
            const Pattern& pattern = rule.pattern;
            const std::size_t at = m_rules.size() - 1;
            assert(at < most);
            for (int first = 0; first < pattern.size(); ++first) {
                add(m_first, pattern[first].any);
                int second = first + 1;
                while (second < pattern.size()) {
                    add(m_second, pattern[second].any);
                    if (!pattern[second++].optional) {
                        break;
                    }
                }
                const bool fills = second == pattern.size() && (second == first + 1 || pattern[second - 1].optional);
                m_single[at / 64] |= std::uint64_t(fills) << (at % 64);
                if (!pattern[first].optional) {
                    break;
                }
            }
        }
    }
}

RuleBook::Rules RuleBook::of(lex::Classes any, const std::array<Rules, classes>& byClass) {
    Rules rules{};
    for (; any != 0; any &= any - 1) {
        for (std::size_t i = 0; i < rules.size(); ++i) {
            rules[i] |= byClass[std::countr_zero(any)][i];
        }
    }
    return rules;
}

std::optional<Found> RuleBook::longestMatch(std::span<const Lexeme> lexemes, int at) const {
    const bool last = at + 1 == int(lexemes.size());
    const Rules first = of(lexemes[at].classes, m_first);
    const Rules second = of(last ? 0 : lexemes[at + 1].classes, m_second);
    std::optional<Found> best;
    for (std::size_t word = 0; word < first.size(); ++word) {
        for (std::uint64_t left = first[word] & (second[word] | m_single[word]); left != 0; left &= left - 1) {
            tryRule(*m_rules[64 * word + std::countr_zero(left)], lexemes, at, best);
        }
    }
    return best;
}

} // namespace dateline

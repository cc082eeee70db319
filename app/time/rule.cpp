#include "app/time/rule.h"

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

} // namespace

std::optional<Found> longestMatch(std::span<const RuleTable> tables, std::span<const Lexeme> lexemes, int at) {
    std::optional<Found> best;
    for (const RuleTable& table : tables) {
        for (const Rule& rule : table) {
            Attempt attempt(rule.pattern, lexemes, at);
            if (!attempt.run()) {
                continue;
            }
            int end = attempt.match().end;
            while (end > at && (lexemes[end - 1].classes & ~connectors) == 0) {
                --end; // "Dec. 7 of" without a year behind it
            }
            if (best && end <= best->end) {
                continue;
            }
            if (std::optional<Draft> draft = rule.produce(attempt.match())) {
                best = Found{std::move(*draft), at, end};
            }
        }
    }
    return best;
}

} // namespace dateline

// Rule: a pattern of lexemes and what it means. To add one: an entry in a table under rules/, or a table and its line
// in times.cpp.
#pragma once

#include "app/time/draft.h"
#include "app/time/lexeme.h"

#include <array>
#include <optional>
#include <span>

namespace dateline {

/// One place of a pattern: a lexeme of any of these classes, `without` none of those.
struct Term {
    lex::Classes any = 0;
    bool optional = false;
};

constexpr Term opt(lex::Classes any) {
    return {any, true};
}

/// Up to eight terms in a row.
class Pattern {
public:
    static constexpr int most = 8;

    constexpr Pattern(std::initializer_list<Term> terms) {
        for (const Term& term : terms) {
            m_terms[m_size++] = term;
        }
    }
    constexpr int size() const { return m_size; }
    constexpr const Term& operator[](int i) const { return m_terms[i]; }

private:
    std::array<Term, most> m_terms{};
    int m_size = 0;
};

/// The lexemes that a pattern matched, by place in the pattern.
struct Match {
    std::array<const Lexeme*, Pattern::most> lexemes{}; // nullptr: an optional term that is absent
    int first = 0; // lexemes of the sentence
    int end = 0;

    bool has(int term) const { return lexemes[term] != nullptr; }
    const Lexeme& operator[](int term) const { return *lexemes[term]; }
    int number(int term) const { return has(term) ? lexemes[term]->whole() : 0; }
};

struct Rule {
    const char* name;
    Pattern pattern;
    std::optional<Draft> (*produce)(const Match& match); // nothing: the words look like it but are not
};

using RuleTable = std::span<const Rule>;

/// What a rule found.
struct Found {
    Draft draft;
    int first = 0; // lexemes
    int end = 0;
};

/// The longest match that begins at lexemes[at]; of equals the earlier rule's.
std::optional<Found> longestMatch(std::span<const RuleTable> tables, std::span<const Lexeme> lexemes, int at);

} // namespace dateline

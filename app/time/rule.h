// Rule: a pattern of lexemes and what it means. To add one: an entry in a table under rules/, or a table and its line
// in times.cpp.
#pragma once

#include "app/time/draft.h"
#include "app/time/lexeme.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace dateline {

/// One place of a pattern: a lexeme of any of these classes.
struct Term {
    lex::Classes any = 0;
    bool optional = false;
};

constexpr Term opt(lex::Classes any) { // a place that may stay empty
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

/// All rules, by the classes of the first two lexemes they can match: most words begin few of them.
class RuleBook {
public:
    explicit RuleBook(std::span<const RuleTable> tables);

    /// The longest match that begins at lexemes[at]; of equals the earlier rule's.
    std::optional<Found> longestMatch(std::span<const Lexeme> lexemes, int at) const;

private:
    static constexpr int classes = 64;
    static constexpr int most = 192; // rules
    using Rules = std::array<std::uint64_t, most / 64>; // one bit a rule, in the order of the tables

    static Rules of(lex::Classes any, const std::array<Rules, classes>& byClass);

    std::vector<const Rule*> m_rules;
    std::array<Rules, classes> m_first{}; // by class: the rules that such a lexeme may begin
    std::array<Rules, classes> m_second{}; // ... and those that it may continue
    Rules m_single{}; // the rules that one lexeme may fill
};

} // namespace dateline

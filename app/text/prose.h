// Prose: a text cut into tokens, sentences and paragraphs. Every finder works on one; nothing in it changes the text.
#pragma once

#include "app/text/lexicon.h"
#include "app/text/span.h"
#include "app/text/token.h"

#include <span>
#include <vector>

namespace dateline {

struct Sentence {
    Span span;
    int firstToken = 0;
    int endToken = 0;
    int paragraph = 0;
    bool body = true; // false: page furniture (headline, byline, related stories)
};

struct Paragraph {
    Span span;
    int firstSentence = 0;
    int endSentence = 0;
    bool body = true;
};

struct Prose {
    QStringView text;
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<Paragraph> paragraphs;
    std::vector<int> firstTokens; // tokenAt() of 0, places, 2 * places ...
    std::vector<int> firstSentences; // sentenceOf() tokens 0, places, 2 * places ...

    static constexpr int places = 32;

    QStringView word(int token) const { return tokens[token].span().of(text); }
    std::span<const Token> tokensOf(const Sentence& s) const {
        return std::span(tokens).subspan(s.firstToken, s.endToken - s.firstToken);
    }
    /// The first token that begins at or after `position`; tokens.size() if none.
    int tokenAt(int position) const;
    /// The sentence that holds a token.
    int sentenceOf(int token) const;
};

/// Cuts a text. `furniture` (sorted) is cut too, but marked as no body. Paragraphs end at blank lines and, unless the
/// text is hard-wrapped, at line breaks; sentences at . ! ? and closing marks, with abbreviations from the lexicon
/// table "abbreviations". No sentence crosses a paragraph.
Prose cutProse(QStringView text, const Lexicon& lexicon, const std::vector<Span>& furniture = {});

} // namespace dateline

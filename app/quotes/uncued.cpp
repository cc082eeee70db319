#include "app/quotes/uncued.h"

#include "app/quotes/clausesubject.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

constexpr int longestSignature = 8; // tokens

/// A quotation that stands for itself: a sentence of its own, not words worked into the writer's.
bool isUtterance(const Passage& passage, const Quotation& quotation) {
    const WordClass before = passage.at(quotation.firstToken - 1);
    const bool heading = quotation.single && quotation.words <= 8 && quotation.firstToken == passage.first
        && quotation.endToken == passage.end;
    if (heading) {
        return false;
    }
    const Token& word = passage.prose->tokens[std::min(quotation.firstToken + 1, passage.end - 1)];
    const bool begins = before == WordClass::Stop || before == WordClass::Colon || before == WordClass::Comma
        || before == WordClass::Mark || before == WordClass::Dash;
    return begins && (word.capitalised() || !word.isWord()) && (quotation.words > 3 || before == WordClass::Stop);
}

/// Whether the passage begins with a word, a conjunction before it aside.
bool opensWith(const Passage& passage, WordId word) {
    const int first = passage.first + (passage.at(passage.first) == WordClass::Coordinator);
    return passage.word(first) == word;
}

/// Who stands beside a quotation without a cue: in front of it, or "..." - Ann Oder
std::optional<Tokens> signature(const NounPhrases& phrases, const Passage& passage, const Quotation& quotation) {
    const int behind = quotation.endToken;
    if (passage.at(behind) == WordClass::Dash && passage.at(behind + 1) == WordClass::Name) {
        const std::optional<Tokens> name = phrases.startingAt(passage, behind + 1, passage.end);
        return name && name->end == passage.end ? name : std::nullopt;
    }
    return announcer(phrases, passage, quotation.firstToken - 1);
}

} // namespace

std::optional<Tokens> announcer(const NounPhrases& phrases, const Passage& passage, int colon) {
    if (passage.at(colon) != WordClass::Colon) {
        return {};
    }
    for (int i = colon - 2; i >= passage.first && colon - i < longestSignature; --i) {
        if (passage.at(i) != WordClass::Preposition) {
            continue;
        }
        const std::optional<Tokens> name = phrases.startingAt(passage, i + 1, colon);
        if (name && name->end == colon && passage.at(colon - 1) == WordClass::Name && opensWith(passage, u"from"_w)) {
            return name;
        }
    }
    return clauseSubject(phrases, passage, colon);
}

void addUncued(const NounPhrases& phrases, const Passage& passage, std::vector<Attribution>& found) {
    std::vector<Tokens> pieces;
    for (const Attribution& attribution : found) {
        pieces.insert(pieces.end(), attribution.pieces.begin(), attribution.pieces.end());
    }
    std::ranges::sort(pieces, {}, &Tokens::first);
    auto piece = pieces.begin();
    int reach = 0;
    for (const Quotation& quotation : passage.quotations) {
        for (; piece != pieces.end() && piece->first <= quotation.firstToken; ++piece) {
            reach = std::max(reach, piece->end);
        }
        if (quotation.endToken > reach && isUtterance(passage, quotation)) {
            Attribution attribution;
            attribution.pieces = {{quotation.firstToken, quotation.endToken}};
            attribution.source = signature(phrases, passage, quotation);
            attribution.carried = !attribution.source;
            found.push_back(attribution);
        }
    }
}

} // namespace dateline

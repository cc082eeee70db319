// Contents, second part: what was said in front of its cue, and what goes on behind a cue that interrupted it.
#include "app/quotes/content.h"

namespace dateline {

using namespace literals;

namespace {

constexpr int longestAside = 40; // tokens between the halves of a quoted sentence
constexpr int longestLead = 20; // tokens before an interrupting cue that make no clause

} // namespace

std::optional<Tokens> Contents::before(const Passage& passage, int end, int floor) const {
    int last = end;
    while (last > floor && passage.at(last - 1) == WordClass::Comma) {
        --last;
    }
    if (last <= floor) {
        return {};
    }
    int first = last;
    const Quotation* final = passage.quotationAt(last - 1);
    if (final) {
        first = final->firstToken;
        const WordClass left = passage.at(first - 1);
        if (isEdge(left) || left == WordClass::Coordinator || left == WordClass::Mark) {
            return Tokens{first, last};
        }
    } else if (last == end) {
        return {};
    }
    for (int words = 0; first > floor && words < longestClause; ++words) {
        if (const Quotation* quotation = passage.quotationAt(first - 1)) {
            first = quotation->firstToken;
            continue;
        }
        const WordClass c = passage.at(first - 1);
        if (c == WordClass::Semicolon || c == WordClass::Open
            || (c == WordClass::Stop && passage.endsSentence(first - 1))) {
            break;
        }
        --first;
    }
    while (first < last && isEdge(passage.at(first))) {
        ++first;
    }
    if (passage.at(first) == WordClass::Coordinator && passage.prose->tokens[first].capitalised()) {
        ++first; // "But the dam will hold, he said"
    }
    const Tokens content{first, last};
    const WordClass opener = passage.at(first);
    const bool adjunct = opener == WordClass::Preposition || opener == WordClass::Subordinator
        || opener == WordClass::Relative || opener == WordClass::To || opener == WordClass::Adverb;
    const bool clause = hasVerb(passage, content) || (last - first > 4 && !adjunct);
    return last - first > 1 && (final || clause) ? std::optional(content) : std::nullopt;
}

std::optional<Tokens> Contents::lead(const Passage& passage, int end, int floor) const {
    int first = end - 1;
    while (first > floor && end - first < longestLead && passage.at(first - 1) != WordClass::Stop
        && passage.at(first - 1) != WordClass::Semicolon && passage.at(first - 1) != WordClass::Mark) {
        --first;
    }
    if (passage.at(end - 1) == WordClass::Comma && first < end - 2) {
        const WordClass joint = passage.at(end - 2);
        if (joint == WordClass::Relative || (joint == WordClass::That && passage.at(end - 3) == WordClass::Comma)) {
            return Tokens{end - 2, end - 1}; // "the mill, which, he said, was sold"
        }
        if (joint == WordClass::Coordinator) {
            return {};
        }
    }
    first += passage.at(first) == WordClass::Coordinator && first < end - 2;
    const bool whole = first == floor || passage.at(first - 1) == WordClass::Stop
        || (passage.at(first - 1) == WordClass::Coordinator
            && (first - 1 == floor || passage.at(first - 2) == WordClass::Stop));
    return passage.at(end - 1) == WordClass::Comma && whole && first < end - 1 ? std::optional(Tokens{first, end - 1})
                                                                               : std::nullopt;
}

/// "The risk," said Oder, who ran the mill, "is that we are late": the rest of a quoted sentence behind longer asides.
const Quotation* laterQuotation(const Passage& passage, int token) {
    for (int i = token; i < passage.end && i - token < longestAside && !passage.endsSentence(i); ++i) {
        if (const Quotation* quotation = passage.quotationAt(i)) {
            const bool goesOn = passage.at(i - 1) == WordClass::Comma && i + 1 < passage.end
                && passage.prose->text[passage.prose->tokens[i + 1].begin].isLower();
            return goesOn ? quotation : nullptr;
        }
    }
    return nullptr;
}

/// ", but "it will not hold"", ", and the dam is dry": more of what was said behind its cue.
std::optional<Tokens> Contents::coordinated(const Passage& passage, int coordinator, bool direct) const {
    const Tokens more = clause(passage, coordinator, CueForm::Past);
    bool quoted = false;
    for (int i = coordinator + 1; i < more.end && i < coordinator + 4; ++i) {
        quoted |= passage.at(i) == WordClass::Mark;
        if (m_cues.at(passage, i)) {
            return {};
        }
    }
    const WordClass next = passage.at(coordinator + 1);
    const bool subject = isNominal(next) || next == WordClass::Determiner || next == WordClass::Pronoun;
    const bool goes = direct ? quoted : quoted || (subject && hasFinite(passage, more));
    return goes ? std::optional(more) : std::nullopt;
}

std::optional<Tokens> Contents::resumed(const Passage& passage, int tail, bool direct) const {
    const int i = m_asides.behindAll(passage, tail);
    const WordClass c = passage.at(i);
    if (const Quotation* later = direct ? laterQuotation(passage, i) : nullptr) {
        return Tokens{later->firstToken, later->endToken};
    }
    if (c != WordClass::Comma && c != WordClass::Colon && c != WordClass::Dash && c != WordClass::Semicolon) {
        return {};
    }
    if (const Quotation* quotation = passage.quotationAt(i + 1)) {
        return Tokens{quotation->firstToken, quotation->endToken};
    }
    const WordClass next = passage.at(i + 1);
    if (c == WordClass::Comma && next == WordClass::Coordinator) {
        return coordinated(passage, i + 1, direct);
    }
    if (direct || c == WordClass::Semicolon || i + 2 >= passage.end || next == WordClass::Ing
        || next == WordClass::Coordinator || next == WordClass::Relative || m_cues.at(passage, i + 1)) {
        return {};
    }
    return clause(passage, i + 1, CueForm::Past);
}

} // namespace dateline

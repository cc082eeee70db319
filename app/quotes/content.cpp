#include "app/quotes/content.h"

#include "app/language/language.h"
#include "app/quotes/quotewords.h"

namespace dateline {

using namespace literals;

namespace {

constexpr int longestAdverbial = 16; // tokens between a cue and a colon

} // namespace

Contents::Contents(const Cues& cues, const NounPhrases& phrases, const Language& language)
    : m_cues(cues), m_phrases(phrases), m_asides(phrases, language), m_ends(cues, phrases) {}

bool Contents::hasVerb(const Passage& passage, Tokens tokens) const {
    for (int i = tokens.first; i < tokens.end; ++i) {
        if (isVerbal(passage.at(i)) || passage.at(i) == WordClass::Mark || m_cues.at(passage, i)) {
            return true;
        }
        if (passage.at(i) == WordClass::Pronoun && passage.prose->word(i).size() > 3) {
            return true; // "he'd", "they're"
        }
        if (passage.at(i) == WordClass::Clitic && !isNominal(passage.at(i + 1))) {
            return true; // "it's late"
        }
    }
    return false;
}

bool Contents::hasFinite(const Passage& passage, Tokens tokens) const {
    for (int i = tokens.first; i < tokens.end; ++i) {
        if (passage.at(i) == WordClass::Finite || passage.at(i) == WordClass::Auxiliary) {
            return true;
        }
    }
    return false;
}

Tokens Contents::clause(const Passage& passage, int first, CueForm form) const {
    return {first, m_ends.endOf(passage, first, form)};
}

/// The words up to the first "and" or "or".
Tokens Contents::firstPart(const Passage& passage, Tokens tokens) const {
    int end = tokens.first;
    while (end < tokens.end && passage.at(end) != WordClass::Coordinator) {
        ++end;
    }
    return hasVerb(passage, {end, std::min(end + 4, tokens.end)}) && end - tokens.first < 5 ? Tokens{tokens.first, end}
                                                                                            : tokens;
}

/// "wrote a letter under a false name: ..."; nullptr if a verb or anything quoted comes first.
const Quotation* Contents::behindColon(const Passage& passage, int token) const {
    const WordClass first = passage.at(token);
    const bool begins = first == WordClass::Preposition || first == WordClass::Ing || first == WordClass::Adverb
        || first == WordClass::Determiner;
    for (int i = token; begins && i - token < longestAdverbial; ++i) {
        const WordClass c = passage.at(i);
        if (c == WordClass::Colon) {
            return passage.quotationAt(i + 1);
        }
        const bool verb = c == WordClass::Finite && !isEdge(passage.at(i + 1)); // "at every stop:"
        if (verb || c == WordClass::Auxiliary || c == WordClass::Stop || c == WordClass::Mark) {
            break;
        }
    }
    return nullptr;
}

/// Whether only a thing is named: "added a floor to the mill", "said something about it". Nothing for "yes" and "no".
bool Contents::namesOnly(const Passage& passage, Tokens rest) const {
    switch (passage.word(rest.first)) {
    case u"something"_w:
    case u"anything"_w:
    case u"everything"_w:
    case u"nothing"_w:
    case u"enough"_w:
    case u"much"_w:
    case u"so"_w: return !isVerbal(passage.at(rest.first + 1)) && passage.at(rest.first + 1) != WordClass::Auxiliary;
    case u"yes"_w:
    case u"no"_w: return false;
    default: break;
    }
    std::optional<Tokens> phrase = m_phrases.startingAt(passage, rest.first, rest.end);
    if (!phrase || passage.at(rest.first) == WordClass::Pronoun) {
        return false;
    }
    int end = phrase->end;
    while (end < rest.end && (passage.at(end) == WordClass::Preposition || passage.at(end) == WordClass::To)) {
        phrase = m_phrases.startingAt(passage, end + 1, rest.end);
        if (!phrase) {
            return false;
        }
        end = phrase->end;
    }
    return end >= rest.end || passage.at(end) == WordClass::Subordinator || passage.word(end) == u"after"_w
        || passage.word(end) == u"when"_w;
}

/// "said as he left", "said about the dam": no words, only when or of what.
bool Contents::isCircumstance(const Passage& passage, Tokens rest) const {
    const WordId word = passage.word(rest.first);
    const bool subordinate = word == u"as"_w || word == u"before"_w || word == u"after"_w || word == u"when"_w
        || word == u"while"_w || word == u"until"_w;
    if (!subordinate && passage.at(rest.first) != WordClass::Preposition) {
        return false;
    }
    for (int i = rest.first; i < rest.end; ++i) {
        if (passage.at(i) == WordClass::Comma || (!subordinate && passage.at(i) == WordClass::Finite)
            || (!subordinate && passage.at(i) == WordClass::Auxiliary)) {
            return false;
        }
    }
    return true;
}

/// The first token behind cue, addressee and asides.
int Contents::startBehind(const Passage& passage, const Cue& cue) const {
    const int addressee = m_asides.behindAddressee(passage, cue);
    const WordClass first = passage.at(addressee);
    if (first == WordClass::That || first == WordClass::Mark || (first == WordClass::To && cue.takes(u'i'))) {
        return addressee;
    }
    const int i = m_asides.behindAll(passage, addressee);
    if (const int later = m_asides.laterThat(passage, cue, addressee); later > i) {
        return later;
    }
    const bool verb = isVerbal(passage.at(i)) || passage.at(i) == WordClass::Auxiliary;
    return verb && first == WordClass::Adverb ? addressee : i; // "said much is late"
}

/// "said yes": one word that is all of an answer.
bool isAnswer(const Passage& passage, int token) {
    const WordClass next = passage.at(token + 1);
    return (passage.word(token) == u"yes"_w || passage.word(token) == u"no"_w)
        && (isEdge(next) || next == WordClass::Coordinator || next == WordClass::Mark);
}

std::optional<Tokens> Contents::behind(const Passage& passage, const Cue& cue, bool relative) const {
    if (cue.takes(u'x') && isAnswer(passage, cue.group.end)) {
        return Tokens{cue.group.end, cue.group.end + 1};
    }
    int i = startBehind(passage, cue);
    const bool introduced = (passage.at(i) == WordClass::Comma || passage.at(i) == WordClass::Colon)
        && passage.at(i + 1) == WordClass::Mark;
    i += introduced;
    if (const Quotation* quotation = passage.quotationAt(i)) {
        const WordClass next = passage.at(quotation->endToken);
        const bool whole = introduced || passage.endsSentence(quotation->endToken - 1) || isEdge(next);
        return whole && !cue.takes(u'n') && !cue.takes(u'N') ? Tokens{quotation->firstToken, quotation->endToken}
                                                             : clause(passage, i, cue.form);
    }
    if (const Quotation* announced = cue.takes(u'q') ? behindColon(passage, i) : nullptr) {
        return Tokens{announced->firstToken, announced->endToken};
    }
    const WordClass c = passage.at(i);
    if (c == WordClass::Colon && cue.takes(u'x') && i + 1 < passage.end) {
        return clause(passage, i + 1, cue.form);
    }
    const bool verb = isVerbal(c) && c != WordClass::Participle;
    if (relative && (c == WordClass::Finite || c == WordClass::Auxiliary)) {
        return clause(passage, i, cue.form);
    }
    if (isEdge(c) || c == WordClass::Close || c == WordClass::Coordinator || verb || i >= passage.end) {
        return {};
    }
    if ((c == WordClass::That && cue.takes(u't')) || (c == WordClass::To && cue.takes(u'i'))
        || (cue.takes(u'w') && introducesQuestion(passage, i))) {
        return clause(passage, i, cue.form);
    }
    const Tokens rest = clause(passage, i, cue.form);
    if (rest.isEmpty()) {
        return {};
    }
    if (isCircumstance(passage, rest)) {
        return {};
    }
    const bool subject = isNominal(c) || c == WordClass::Determiner || c == WordClass::Pronoun || c == WordClass::That;
    if (cue.takes(u'c') && c != WordClass::To && !(cue.takes(u'x') && namesOnly(passage, rest))
        && ((cue.takes(u'x') && cue.takes(u'w')) || (subject && hasVerb(passage, firstPart(passage, rest))))) {
        return rest;
    }
    return nounPhrase(passage, cue, rest);
}

/// "the dam as a ruin".
bool describes(const Passage& passage, Tokens phrase) {
    for (int i = phrase.first + 1; i + 1 < phrase.end; ++i) {
        if (passage.word(i) == u"as"_w) {
            return true;
        }
    }
    return false;
}

/// "called for a vote", "called it "a joke"": what is only named counts as reported where the cue says so or marks
/// stand in it.
std::optional<Tokens> Contents::nounPhrase(const Passage& passage, const Cue& cue, Tokens rest) const {
    const WordClass c = passage.at(rest.first);
    if (!isNominal(c) && c != WordClass::Determiner && c != WordClass::Pronoun && c != WordClass::That
        && c != WordClass::Ing) {
        return {};
    }
    const Tokens phrase{rest.first, nounEnd(passage, rest)};
    int marks = 0;
    for (int k = phrase.first; k < phrase.end; ++k) {
        marks += passage.prose->tokens[k].kind == TokenKind::Mark;
    }
    const bool quoted = cue.takes(u'N') && marks > 1;
    return quoted || cue.takes(u'n') || (cue.takes(u'd') && describes(passage, phrase)) ? std::optional(phrase)
                                                                                        : std::nullopt;
}

/// "and |the council laughed".
bool Contents::opensClause(const Passage& passage, int token) const {
    const std::optional<Tokens> subject = m_phrases.startingAt(passage, token, passage.end);
    const WordClass verb = subject ? passage.at(subject->end) : WordClass::Stop;
    return passage.prose->tokens[token].kind != TokenKind::Mark
        && (verb == WordClass::Finite || verb == WordClass::Auxiliary);
}

/// "bread|, salt and candles": where a list ends that goes on behind a comma, if it goes to the end; 0 if it is none.
int Contents::listEnd(const Passage& passage, int comma, int end) const {
    for (int i = comma; passage.at(i) == WordClass::Comma;) {
        std::optional<Tokens> item = m_phrases.startingAt(passage, i + 1, end);
        if (item && passage.at(item->end) == WordClass::Coordinator) {
            item = m_phrases.startingAt(passage, item->end + 1, end);
            return item && item->end == end ? end : 0;
        }
        if (!item) {
            return 0;
        }
        i = item->end;
    }
    return 0;
}

/// A noun phrase ends before a comma, a subordinate clause, a time or another verb.
int Contents::nounEnd(const Passage& passage, Tokens rest) const {
    bool quoted = false;
    for (int i = rest.first + 1; i < rest.end; ++i) {
        const WordClass c = passage.at(i);
        quoted |= isQuotationMark(passage.prose->text[passage.prose->tokens[i].begin]);
        if (c == WordClass::Mark) {
            continue;
        }
        const bool verb = c == WordClass::Coordinator
            && (isVerbal(passage.at(i + 1)) || (quoted && opensClause(passage, i + 1)));
        const bool moreQuoted = c == WordClass::Comma && passage.at(i + 1) == WordClass::Mark;
        if (const int end = c == WordClass::Comma ? listEnd(passage, i, rest.end) : 0) {
            return end;
        }
        if ((c == WordClass::Comma && !moreQuoted) || c == WordClass::Subordinator || c == WordClass::Colon || verb
            || passage.word(i) == u"when"_w || passage.word(i) == u"after"_w || passage.word(i) == u"during"_w) {
            return i;
        }
    }
    return rest.end;
}

} // namespace dateline

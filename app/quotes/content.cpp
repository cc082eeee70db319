#include "app/quotes/content.h"

#include "app/language/language.h"

namespace dateline {

using namespace literals;

namespace {

constexpr int longestAdverbial = 16; // tokens between a cue and a colon
constexpr int longestLead = 20; // tokens before an interrupting cue that make no clause

bool isWh(const Passage& passage, int token) {
    return passage.at(token) == WordClass::Relative || passage.word(token) == u"whether"_w
        || passage.word(token) == u"if"_w;
}

} // namespace

Contents::Contents(const Cues& cues, const NounPhrases& phrases, const Language& language)
    : m_cues(cues), m_phrases(phrases), m_ends(cues, phrases), m_nouns(language.lexicon.table(u"cuenouns")) {}

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

/// One adverbial at `token`: a time, an adverb or a prepositional phrase; `token` itself if there is none.
int Contents::behindAside(const Passage& passage, int token) const {
    int i = token;
    if (passage.at(i) == WordClass::Adverb) {
        return i + 1;
    }
    const bool preposition = passage.at(i) == WordClass::Preposition || passage.at(i) == WordClass::To;
    i += preposition;
    int time = i;
    while (passage.at(time) == WordClass::Determiner || passage.at(time) == WordClass::Adjective
        || passage.at(time) == WordClass::Adverb) {
        ++time;
    }
    if (passage.at(time) == WordClass::Time) {
        while (passage.at(time) == WordClass::Time || passage.at(time) == WordClass::Number
            || (passage.at(time) == WordClass::Stop && passage.glued(time)
                && passage.at(time + 1) == WordClass::Number)) {
            ++time;
        }
        return time;
    }
    if (!preposition) {
        return token;
    }
    const std::optional<Tokens> object = m_phrases.startingAt(passage, i, passage.end);
    if (!object) {
        return token;
    }
    const WordClass next = passage.at(object->end);
    for (int k = object->first; k < object->end; ++k) {
        if (m_nouns.word(passage.word(k))) {
            return object->end;
        }
    }
    const bool open = next == WordClass::That || next == WordClass::Mark || next == WordClass::Colon
        || next == WordClass::Stop || next == WordClass::Time
        || (next == WordClass::Comma && passage.at(object->end + 1) == WordClass::Mark);
    return open ? object->end : token;
}

/// ", in a bitter letter," in front of a that-clause or a quotation; the comma itself if there is none.
int Contents::behindManner(const Passage& passage, int comma) const {
    if (passage.at(comma + 1) != WordClass::Preposition) {
        return comma;
    }
    const std::optional<Tokens> object = m_phrases.startingAt(passage, comma + 2, passage.end);
    const WordClass next = object ? passage.at(object->end + 1) : WordClass::Stop;
    const bool content = next == WordClass::That || next == WordClass::Mark;
    return content && passage.at(object->end) == WordClass::Comma ? object->end + 1 : comma;
}

int Contents::behindAsides(const Passage& passage, int token) const {
    int i = token;
    for (int count = 0; count < 5; ++count) {
        int next = behindAside(passage, i);
        if (next == i && passage.at(i) == WordClass::Comma) { // "said, in a speech, that"
            const int aside = behindAside(passage, i + 1);
            const bool closed = aside > i + 1 && passage.at(aside) == WordClass::Comma;
            next = closed ? aside + 1 : behindManner(passage, i);
        }
        if (next == i) {
            break;
        }
        i = next;
    }
    return i;
}

int Contents::behindAddressee(const Passage& passage, const Cue& cue) const {
    const int i = cue.group.end;
    if (!cue.takes(u'a') || passage.at(i) == WordClass::That || passage.at(i) == WordClass::Mark) {
        return i;
    }
    const std::optional<Tokens> addressee = m_phrases.startingAt(passage, i, passage.end);
    if (!addressee) {
        return i;
    }
    const int next = behindAsides(passage, addressee->end);
    const bool marked = passage.at(next) == WordClass::That || passage.at(next) == WordClass::To
        || passage.at(next) == WordClass::Mark || passage.at(next) == WordClass::Colon || isWh(passage, next)
        || (passage.at(next) == WordClass::Comma && passage.at(next + 1) == WordClass::Mark);
    const bool always = cue.takes(u'x');
    return marked || always ? addressee->end : i;
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
        if (c == WordClass::Finite || c == WordClass::Auxiliary || c == WordClass::Stop || c == WordClass::Mark) {
            break;
        }
    }
    return nullptr;
}

std::optional<Tokens> Contents::behind(const Passage& passage, const Cue& cue, bool relative) const {
    const int addressee = behindAddressee(passage, cue);
    int i = addressee;
    if (passage.at(i) != WordClass::That && passage.at(i) != WordClass::Mark
        && !(passage.at(i) == WordClass::To && cue.takes(u'i'))) {
        i = behindAsides(passage, i);
    }
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
        || (cue.takes(u'w') && isWh(passage, i))) {
        return clause(passage, i, cue.form);
    }
    const Tokens rest = clause(passage, i, cue.form);
    if (rest.isEmpty()) {
        return {};
    }
    const bool subject = isNominal(c) || c == WordClass::Determiner || c == WordClass::Pronoun || c == WordClass::That;
    if (cue.takes(u'c') && c != WordClass::To
        && ((cue.takes(u'x') && cue.takes(u'w')) || (subject && hasVerb(passage, firstPart(passage, rest))))) {
        return rest;
    }
    return nounPhrase(passage, cue, rest);
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
    return quoted || cue.takes(u'n') ? std::optional(phrase) : std::nullopt;
}

/// A noun phrase ends before a comma, a subordinate clause, a time or another verb.
int Contents::nounEnd(const Passage& passage, Tokens rest) const {
    for (int i = rest.first + 1; i < rest.end; ++i) {
        const WordClass c = passage.at(i);
        if (c == WordClass::Mark) {
            continue;
        }
        const bool verb = (c == WordClass::Coordinator && isVerbal(passage.at(i + 1)));
        if (c == WordClass::Comma || c == WordClass::Subordinator || c == WordClass::Colon || verb
            || passage.word(i) == u"when"_w || passage.word(i) == u"after"_w || passage.word(i) == u"during"_w) {
            return i;
        }
    }
    return rest.end;
}

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
        if (isEdge(left) || left == WordClass::Coordinator) {
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
    const bool whole = first == floor || passage.at(first - 1) == WordClass::Stop;
    return passage.at(end - 1) == WordClass::Comma && whole && first < end - 1 ? std::optional(Tokens{first, end - 1})
                                                                               : std::nullopt;
}

std::optional<Tokens> Contents::resumed(const Passage& passage, int tail, bool direct) const {
    const int i = behindAsides(passage, tail);
    const WordClass c = passage.at(i);
    if (c != WordClass::Comma && c != WordClass::Colon && c != WordClass::Dash) {
        return {};
    }
    if (const Quotation* quotation = passage.quotationAt(i + 1)) {
        return Tokens{quotation->firstToken, quotation->endToken};
    }
    const WordClass next = passage.at(i + 1);
    if (direct || i + 2 >= passage.end || next == WordClass::Ing || next == WordClass::Coordinator
        || next == WordClass::Relative || m_cues.at(passage, i + 1)) {
        return {};
    }
    return clause(passage, i + 1, CueForm::Past);
}

} // namespace dateline

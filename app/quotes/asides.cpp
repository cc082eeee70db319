#include "app/quotes/asides.h"

#include "app/language/language.h"

namespace dateline {

using namespace literals;

namespace {

constexpr int longestSearch = 24; // tokens between a cue and its "that"
constexpr int longestManner = 10; // tokens of ", smiling at the crowd,"

} // namespace

Asides::Asides(const NounPhrases& phrases, const Language& language)
    : m_phrases(phrases), m_nouns(language.lexicon.table(u"cuenouns")), m_cues(language.lexicon.table(u"cues")) {}

bool introducesQuestion(const Passage& passage, int token) {
    return passage.at(token) == WordClass::Relative || passage.word(token) == u"whether"_w
        || passage.word(token) == u"if"_w;
}

/// One adverbial at `token`: a time, an adverb or a prepositional phrase; `token` itself if there is none.
int Asides::behindOne(const Passage& passage, int token) const {
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

/// Whether a participle reports words itself: ", adding, "
bool Asides::takesClause(const Passage& passage, int participle) const {
    const LexiconEntry* cue = m_cues.word(passage.prose->tokens[participle]);
    return cue && cue->value.contains(u'c');
}

/// ", in a bitter letter," in front of a that-clause or a quotation; the comma itself if there is none.
int Asides::behindManner(const Passage& passage, int comma) const {
    if (passage.at(comma + 1) == WordClass::Ing && !takesClause(passage, comma + 1)) { // ", smiling at the crowd, "
        int end = comma + 2;
        while (end - comma < longestManner && !isEdge(passage.at(end)) && passage.at(end) != WordClass::Mark
            && passage.at(end) != WordClass::Finite && passage.at(end) != WordClass::That) {
            ++end;
        }
        return passage.at(end) == WordClass::Comma && passage.at(end + 1) == WordClass::Mark ? end : comma;
    }
    if (passage.at(comma + 1) != WordClass::Preposition) {
        return comma;
    }
    const std::optional<Tokens> object = m_phrases.startingAt(passage, comma + 2, passage.end);
    const WordClass next = object ? passage.at(object->end + 1) : WordClass::Stop;
    const bool content = next == WordClass::That || next == WordClass::Mark;
    return content && passage.at(object->end) == WordClass::Comma ? object->end + 1 : comma;
}

int Asides::behindAll(const Passage& passage, int token) const {
    int i = token;
    for (int count = 0; count < 5; ++count) {
        int next = behindOne(passage, i);
        if (next == i && passage.at(i) == WordClass::Comma) { // "said, in a speech, that"
            const int aside = behindOne(passage, i + 1);
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

int Asides::behindAddressee(const Passage& passage, const Cue& cue) const {
    const int i = cue.group.end;
    if (!cue.takes(u'a') || passage.at(i) == WordClass::That || passage.at(i) == WordClass::Mark) {
        return i;
    }
    std::optional<Tokens> addressee = m_phrases.startingAt(passage, i, passage.end);
    if (!addressee) {
        return i;
    }
    if (passage.at(addressee->end) == WordClass::Coordinator) { // "told Oder and others that"
        const std::optional<Tokens> second = m_phrases.startingAt(passage, addressee->end + 1, passage.end);
        const WordClass next = second ? passage.at(second->end) : WordClass::Stop;
        if (next == WordClass::That || next == WordClass::To || next == WordClass::Colon) {
            addressee->end = second->end;
        }
    }
    const int next = behindAll(passage, addressee->end);
    const bool marked = passage.at(next) == WordClass::That || passage.at(next) == WordClass::To
        || passage.at(next) == WordClass::Mark || passage.at(next) == WordClass::Colon
        || introducesQuestion(passage, next)
        || (passage.at(next) == WordClass::Comma && passage.at(next + 1) == WordClass::Mark);
    const bool always = cue.takes(u'x');
    return marked || always ? addressee->end : i;
}

int Asides::laterThat(const Passage& passage, const Cue& cue, int token) const {
    const WordClass first = passage.at(token);
    const bool aside = first == WordClass::Preposition || first == WordClass::Time || first == WordClass::Adverb
        || first == WordClass::Comma;
    if (!cue.takes(u't') || !(aside || (cue.takes(u'a') && cue.takes(u'x') && first != WordClass::Pronoun))) {
        return -1;
    }
    for (int i = token; i < passage.end && i - token < longestSearch; ++i) {
        switch (passage.at(i)) {
        case WordClass::That: {
            const WordClass next = passage.at(i + 1);
            const bool clause = next == WordClass::Determiner || next == WordClass::Pronoun || isNominal(next)
                || next == WordClass::Mark || next == WordClass::Subordinator || next == WordClass::Preposition;
            return i > token && clause ? i : -1;
        }
        case WordClass::Noun:
        case WordClass::Name:
        case WordClass::Number:
        case WordClass::Adjective:
        case WordClass::Determiner:
        case WordClass::Preposition:
        case WordClass::Time:
        case WordClass::Adverb:
        case WordClass::Comma:
        case WordClass::Clitic:
        case WordClass::Coordinator: break;
        case WordClass::Dash:
            if (!passage.glued(i)) {
                return -1;
            }
            break;
        default: return -1;
        }
    }
    return -1;
}

} // namespace dateline

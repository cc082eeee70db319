#include "app/quotes/cues.h"

#include "app/language/language.h"
#include "app/text/utf16.h"

namespace dateline {

using namespace literals;

namespace {

bool isBe(WordId word) {
    static constexpr WordId forms[]{u"am"_w, u"is"_w, u"are"_w, u"was"_w, u"were"_w, u"be"_w, u"been"_w, u"being"_w};
    return std::ranges::find(forms, word) != std::end(forms);
}

/// A headline in capitals, where capitals say nothing.
bool isTitleCase(const Passage& passage) {
    int small = 0;
    int capitals = 0;
    for (int i = passage.first; i < passage.end; ++i) {
        const Token& token = passage.prose->tokens[i];
        if (token.isWord() && token.length() > 3) {
            ++(token.capitalised() ? capitals : small);
        }
    }
    return capitals > 3 * small;
}

bool isPlural(QStringView word) {
    return word.size() > 3 && word.endsWith(u's') && !hasEnding(word, u"ss");
}

/// "A third say", "the majority say".
bool isPart(WordId word) {
    static constexpr WordId parts[]{u"third"_w, u"quarter"_w, u"half"_w, u"majority"_w, u"minority"_w, u"percent"_w,
        u"rest"_w, u"number"_w, u"handful"_w, u"tenth"_w, u"fifth"_w};
    return std::ranges::find(parts, word) != std::end(parts);
}

/// "He|'s told": "has", not the owner of what follows. "It's said" is a passive.
bool hasDone(const Passage& passage, int clitic) {
    const WordId word = passage.word(clitic - 1);
    return passage.at(clitic) == WordClass::Clitic && (word == u"he"_w || word == u"she"_w || word == u"who"_w);
}

/// He, she, it and who take "says"; they, we, I and you take "say".
bool isThirdSingular(WordId word) {
    return word == u"he"_w || word == u"she"_w || word == u"it"_w || word == u"who"_w || word == u"which"_w;
}

} // namespace

Cues::Cues(const Language& language)
    : m_cues(language.lexicon.table(u"cues")), m_roles(language.lexicon.table(u"roles")) {}

CueForm Cues::formOf(const LexiconEntry& entry) {
    if (hasEnding(entry.note, u"past")) {
        return CueForm::Past;
    }
    if (hasEnding(entry.note, u"present")) {
        return CueForm::Present;
    }
    if (hasEnding(entry.note, u"base")) {
        return CueForm::Base;
    }
    if (hasEnding(entry.note, u"ing")) {
        return hasEnding(entry.note, u"according") ? CueForm::According : CueForm::Ing;
    }
    return CueForm::Participle;
}

PhraseMatch Cues::at(const Passage& passage, int token) const {
    if (token < passage.first || token >= passage.end || passage.at(token) == WordClass::Mark) {
        return {};
    }
    return m_cues.longest(std::span(passage.prose->tokens).first(passage.end), token);
}

bool Cues::isVerb(const Passage& passage, int token, CueForm form) const {
    const WordClass own = passage.at(token);
    const WordClass before = passage.at(token - 1);
    const WordId left = passage.word(token - 1);
    const bool verbal = own == WordClass::Finite || own == WordClass::Base;
    if (before == WordClass::Determiner || before == WordClass::Preposition || before == WordClass::Clitic
        || before == WordClass::Dash || before == WordClass::Number) {
        const bool pronounLike = left == u"that"_w || left == u"some"_w || left == u"many"_w || left == u"most"_w
            || left == u"all"_w || left == u"both"_w || left == u"few"_w;
        const bool alone = form == CueForm::Ing && before == WordClass::Preposition;
        const bool dash = before == WordClass::Dash && !passage.glued(token);
        const bool contracted = (before == WordClass::Clitic && form == CueForm::Ing) || hasDone(passage, token - 1);
        const bool counted = before == WordClass::Number && verbal; // "nine in ten say"
        if (!pronounLike && !alone && !dash && !contracted && !counted) {
            return false;
        }
    }
    if (form == CueForm::Base) {
        if (verbal && before != WordClass::Stop) {
            return true;
        }
        const bool plural = before == WordClass::Noun || before == WordClass::Name
            ? isPlural(passage.prose->word(token - 1)) || m_roles.word(left)
            : false;
        return isPart(left) || before == WordClass::To || before == WordClass::Auxiliary || before == WordClass::Adverb
            || plural || (before == WordClass::Pronoun && !isThirdSingular(left)) || before == WordClass::Relative
            || before == WordClass::Determiner || before == WordClass::Close || before == WordClass::Comma
            || before == WordClass::Coordinator;
    }
    if (form == CueForm::Present && before == WordClass::Adjective) {
        return false;
    }
    return true;
}

/// Walks left over what belongs to the verb.
void Cues::takeGroup(const Passage& passage, Cue& cue) const {
    int first = cue.verb;
    bool be = false;
    bool auxiliary = false;
    for (int steps = 0; steps < 8 && first > passage.first; ++steps) {
        const WordClass before = passage.at(first - 1);
        if (before == WordClass::Auxiliary || before == WordClass::Adverb) {
            be |= isBe(passage.word(first - 1)) && first - 1 < cue.verb && !cue.infinitive;
            auxiliary |= before == WordClass::Auxiliary;
        } else if ((before == WordClass::Clitic && cue.form == CueForm::Ing) || hasDone(passage, first - 1)) {
            auxiliary = true;
        } else if (before == WordClass::To && !cue.infinitive) {
            cue.infinitive = true;
        } else if (cue.infinitive && passage.at(first) == WordClass::To
            && (before == WordClass::Finite || before == WordClass::Base || before == WordClass::Participle
                || before == WordClass::Ing)) {
            auxiliary |= before == WordClass::Finite || before == WordClass::Participle;
        } else {
            break;
        }
        --first;
    }
    cue.group.first = first;
    const bool past = cue.form == CueForm::Past || cue.form == CueForm::Participle;
    cue.passive = past && be;
    const bool finite = cue.form == CueForm::Past || cue.form == CueForm::Present || cue.form == CueForm::Base;
    cue.attached = cue.infinitive ? auxiliary : finite || auxiliary;
}

std::vector<Cue> Cues::find(const Passage& passage) const {
    std::vector<Cue> found;
    const bool titleCase = isTitleCase(passage);
    for (int i = passage.first; i < passage.end; ++i) {
        const PhraseMatch match = at(passage, i);
        if (!match) {
            continue;
        }
        const CueForm form = formOf(*match.entry);
        const WordClass before = passage.at(i - 1);
        const bool opens = before == WordClass::Stop || before == WordClass::Colon || before == WordClass::Mark
            || before == WordClass::Semicolon || before == WordClass::Dash;
        if (passage.prose->tokens[i].capitalised() && !opens && !titleCase) {
            continue;
        }
        if (form != CueForm::According && !isVerb(passage, i, form)) {
            continue;
        }
        Cue cue;
        cue.verb = i;
        cue.group = {i, i + match.length};
        cue.frames = match.entry->value;
        cue.form = form;
        cue.speech = match.entry->note.startsWith(u"speech");
        if (form != CueForm::According) {
            takeGroup(passage, cue);
        }
        found.push_back(cue);
        i += match.length - 1;
    }
    return found;
}

} // namespace dateline

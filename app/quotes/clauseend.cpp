#include "app/quotes/clauseend.h"

namespace dateline {

using namespace literals;

namespace {

constexpr int longestAside = 40; // tokens between dashes

} // namespace

/// ", he said" or ", said Ms. Oder" at a token behind a comma.
bool ClauseEnds::attributes(const Passage& passage, int token) const {
    const PhraseMatch inverted = m_cues.at(passage, token);
    if (inverted) {
        const CueForm form = Cues::formOf(*inverted.entry);
        return form == CueForm::According
            || ((form == CueForm::Ing || form == CueForm::Past) && inverted.entry->note.startsWith(u"speech"));
    }
    const std::optional<Tokens> phrase = m_phrases.startingAt(passage, token, passage.end);
    if (!phrase) {
        return false;
    }
    const PhraseMatch cue = m_cues.at(passage, phrase->end);
    if (!cue || !cue.entry->value.contains(u'q')) {
        return false;
    }
    const WordClass behind = passage.at(phrase->end + cue.length);
    return isEdge(behind) || behind == WordClass::Mark;
}

/// "but would not sign", "but not soon": what was said goes on.
bool goesOn(const Passage& passage, int behindBut) {
    switch (passage.at(behindBut)) {
    case WordClass::Ing:
    case WordClass::To:
    case WordClass::That: return true;
    default: break;
    }
    switch (passage.word(behindBut)) {
    case u"not"_w:
    case u"never"_w:
    case u"also"_w:
    case u"only"_w:
    case u"would"_w:
    case u"could"_w:
    case u"will"_w:
    case u"should"_w:
    case u"can"_w:
    case u"cannot"_w:
    case u"must"_w:
    case u"may"_w: return true;
    default: return false;
    }
}

/// "the council laughed": a subject with an act of its own.
bool tells(const Passage& passage, int determiner) {
    int i = determiner + 1;
    while (isNominal(passage.at(i))) {
        ++i;
    }
    return i > determiner + 1 && (passage.at(i) == WordClass::Finite || passage.at(i) == WordClass::Participle);
}

/// Whether quoted words that end in a comma (", he kept ...") or a question end what was said: what follows is joined
/// to them neither as more of the sentence nor as more quoted words.
bool leavesQuotation(const Passage& passage, int token) {
    const auto joins = [&](int i) {
        const WordClass c = passage.at(i);
        return c == WordClass::That || c == WordClass::To || c == WordClass::Mark
            || passage.prose->tokens[std::min(i, passage.end - 1)].kind == TokenKind::Mark;
    };
    if (token >= passage.end || joins(token)) {
        return false;
    }
    const WordClass c = passage.at(token);
    if (c == WordClass::Determiner) {
        return !joins(token + 1);
    }
    if (c == WordClass::Coordinator) {
        const WordClass next = passage.at(token + 1);
        return !joins(token + 1)
            && !(next == WordClass::Determiner && passage.word(token) != u"but"_w && !tells(passage, token + 1));
    }
    return !isEdge(c) && c != WordClass::Finite && c != WordClass::Auxiliary;
}

/// The sign in front of the closing mark that ends before `token`.
QChar lastQuotedSign(const Passage& passage, int token) {
    const int sign = token - 2;
    return sign > passage.first && passage.prose->tokens[token - 1].kind == TokenKind::Mark
        ? passage.prose->text[passage.prose->tokens[sign].begin]
        : QChar();
}

/// Whether what a dash opens belongs to the sentence: a second dash closes it, or it is only one more part.
bool goesOnBehindDash(const Passage& passage, int dash) {
    int next = dash + 1;
    next += passage.at(next) == WordClass::Dash; // "--"
    for (int i = next; i < passage.end && i - next < longestAside && !passage.endsSentence(i); ++i) {
        if (passage.at(i) == WordClass::Dash && !passage.glued(i)) {
            return true;
        }
    }
    const WordClass c = passage.at(next);
    return c == WordClass::Preposition || c == WordClass::Adverb || c == WordClass::Finite || c == WordClass::Auxiliary
        || (c == WordClass::Coordinator && passage.word(next) != u"but"_w
            && passage.at(next + 1) != WordClass::Pronoun);
}

/// Whether what stands behind a comma is the writer's remark, no longer what was reported: ", who was not there".
bool ClauseEnds::trails(const Passage& passage, int token) const {
    switch (passage.word(token)) {
    case u"who"_w:
    case u"whose"_w: return true;
    case u"but"_w: return !goesOn(passage, token + 1);
    case u"though"_w:
    case u"although"_w: return true;
    case u"and"_w: return passage.at(token + 1) == WordClass::Pronoun;
    case u"which"_w: return attributes(passage, token + 1); // ", which Oder denied"
    default: return false;
    }
}

/// A new report begins: ", while others say", ", Ann Oder said that".
bool ClauseEnds::reports(const Passage& passage, int token) const {
    const WordClass c = passage.at(token);
    const int first = token
        + (c == WordClass::Subordinator || c == WordClass::Relative || c == WordClass::Coordinator
            || passage.word(token) == u"as"_w);
    const std::optional<Tokens> subject = m_phrases.startingAt(passage, first, passage.end);
    if (!subject) {
        return false;
    }
    int verb = subject->end;
    while (passage.at(verb) == WordClass::Adverb || passage.at(verb) == WordClass::Auxiliary) {
        ++verb;
    }
    const PhraseMatch cue = m_cues.at(passage, verb);
    const bool joined = first > token && c != WordClass::Coordinator; // ", while Oder insisted that"
    const bool clause = joined && cue && cue.entry->value.contains(u't')
        && passage.at(verb + cue.length) == WordClass::That;
    return cue && (clause || cue.entry->value.contains(u'x'));
}

/// Whether reported speech ends before `token`, which is no quotation.
bool ClauseEnds::breaksAt(const Passage& passage, int i, CueForm form) const {
    switch (passage.at(i)) {
    case WordClass::Semicolon:
    case WordClass::Close: return true;
    case WordClass::Stop: return passage.endsSentence(i);
    case WordClass::Comma:
        return (attributes(passage, i + 1) && passage.at(i - 1) != WordClass::That) || trails(passage, i + 1)
            || reports(passage, i + 1)
            || (passage.at(i + 1) == WordClass::Coordinator && breaksAt(passage, i + 1, form));
    case WordClass::Coordinator: {
        int next = i + 1;
        while (passage.at(next) == WordClass::Adverb || passage.at(next) == WordClass::Auxiliary
            || (passage.word(next) == u"since"_w && passage.at(next - 1) == WordClass::Auxiliary)) {
            ++next;
        }
        if (reports(passage, i)) { // "that he was well and the army said"
            return true;
        }
        const PhraseMatch cue = m_cues.at(passage, next);
        if (!cue || next - i > 4 || form == CueForm::Base) {
            return false;
        }
        const CueForm second = Cues::formOf(*cue.entry);
        return second == form || (form == CueForm::Ing && second == CueForm::Past)
            || (form != CueForm::Ing && cue.entry->value.contains(u'x') && passage.at(next) == WordClass::Finite);
    }
    case WordClass::Dash: return !passage.glued(i) && !goesOnBehindDash(passage, i);
    default: {
        const PhraseMatch cue = m_cues.at(passage, i);
        return cue && Cues::formOf(*cue.entry) == CueForm::According && passage.at(i - 1) != WordClass::That;
    }
    }
}

/// Behind the bracket that closes the one at `open`; behind `open` itself if none does soon.
int behindBracket(const Passage& passage, int open) {
    int depth = 0;
    for (int i = open; i < passage.end && i - open < 60; ++i) {
        depth += passage.at(i) == WordClass::Open;
        depth -= passage.at(i) == WordClass::Close;
        if (depth == 0) {
            return i + 1;
        }
    }
    return open + 1;
}

int ClauseEnds::endOf(const Passage& passage, int first, CueForm form) const {
    int i = first;
    for (int words = 0; i < passage.end && words < longestClause; ++words) {
        if (const Quotation* quotation = passage.quotationAt(i)) {
            i = quotation->endToken;
            const QChar sign = lastQuotedSign(passage, i);
            const bool closed = (sign == u',' || sign == u'?' || sign == u'!') && leavesQuotation(passage, i);
            if (passage.endsSentence(i - 1) || attributes(passage, i) || closed) {
                break;
            }
            continue;
        }
        if (passage.at(i) == WordClass::Open) {
            i = behindBracket(passage, i);
            continue;
        }
        if (i > first && passage.at(i) == WordClass::Comma && i + 1 < passage.end
            && passage.prose->tokens[i + 1].kind == TokenKind::Mark && passage.glued(i + 1)
            && leavesQuotation(passage, i + 2)) {
            return i + 2;
        }
        if (i > first && breaksAt(passage, i, form)) {
            break;
        }
        ++i;
    }
    while (i > first && isEdge(passage.at(i - 1))) {
        --i;
    }
    return i;
}

} // namespace dateline

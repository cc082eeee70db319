#include "app/time/tense.h"

#include "app/language/language.h"
#include "app/text/utf16.h"

namespace dateline {

using namespace literals;

namespace {

constexpr int reach = 14; // words; farther verbs belong to other clauses

bool isDeterminer(WordId word) {
    switch (word) {
    case u"a"_w:
    case u"an"_w:
    case u"the"_w:
    case u"its"_w:
    case u"his"_w:
    case u"her"_w:
    case u"their"_w:
    case u"our"_w:
    case u"some"_w:
    case u"any"_w: return true;
    default: return false;
    }
}

} // namespace

TenseReader::TenseReader(const Prose& prose, const Language& language)
    : m_prose(prose), m_cues(language.lexicon.table(u"tensewords")), m_verbForms(language.lexicon.table(u"verbforms")) {
}

Tense TenseReader::tenseOf(int at, bool leads) const {
    const Token& token = m_prose.tokens[at];
    if (!token.isWord() || (token.word == u"may"_w && token.capitalised())) { // the month
        return Tense::Unknown;
    }
    if (const LexiconEntry* cue = m_cues.word(token)) {
        const bool had = isWord(at - 2, u"had"_w) || isWord(at - 3, u"had"_w); // had previously been planned
        const bool dropped = isWord(at - 1, u"previously"_w) || (isWord(at - 1, u"been"_w) && had);
        if ((token.word == u"have"_w || token.word == u"has"_w) && isWord(at + 1, u"to"_w)) {
            return Tense::Future; // they have to leave
        }
        const bool noun = at > 0 && isDeterminer(m_prose.tokens[at - 1].word);
        const bool future = cue->value == u"future" || (cue->value == u"intent" && !noun);
        if (future && dropped) {
            return Tense::Past; // as previously planned, had been scheduled
        }
        if (future || cue->value == u"past") {
            return future ? Tense::Future : Tense::Past;
        }
        const bool looksAhead = cue->value == u"prospect"
            ? isWord(at + 1, u"to"_w) || isWord(at + 1, u"for"_w)
            : cue->value == u"motion" ? leads && (isWord(at - 1, u"is"_w) || isWord(at - 1, u"are"_w))
            : cue->value == u"several" ? leads && isPlural(at - 1)
            : leads && cue->value == u"schedule" && !(token.word == u"meet"_w && token.capitalised()); // of a title
        if (looksAhead) {
            return Tense::Future; // agreed to meet, opens Monday
        }
    }
    if (token.word == u"to"_w && (isWord(at - 1, u"is"_w) || isWord(at - 1, u"are"_w) || isToBeDone(at))) {
        return Tense::Future; // is to vote; talks to be held
    }
    if (m_verbForms.word(token)) {
        return Tense::Past;
    }
    return endsInEd(at) && !isAttribute(at) ? Tense::Past : Tense::Unknown;
}

bool TenseReader::endsInEd(int at) const {
    const Token& token = m_prose.tokens[at];
    return token.casing == Casing::Lower && token.length() > 4 && hasEnding(m_prose.word(at), u"ed");
}

/// the talks to be held; but "was to be held", "was believed to be closed"
bool TenseReader::isToBeDone(int to) const {
    const int done = to + 2;
    if (to < 1 || done >= int(m_prose.tokens.size()) || !isWord(to + 1, u"be"_w)
        || !(endsInEd(done) || m_verbForms.word(m_prose.tokens[done]))) {
        return false;
    }
    const Token& before = m_prose.tokens[to - 1];
    const bool verb = m_cues.word(before) || m_verbForms.word(before) || endsInEd(to - 1);
    return !verb;
}

bool TenseReader::isWord(int at, WordId word) const {
    return at >= 0 && at < int(m_prose.tokens.size()) && m_prose.tokens[at].word == word;
}

/// talks resume, polls close; not "this vote", "was open", "the congress vote"
bool TenseReader::isPlural(int at) const {
    return at >= 0 && m_prose.tokens[at].length() > 4 && hasEnding(m_prose.word(at), u"s")
        && !hasEnding(m_prose.word(at), u"ss");
}

bool TenseReader::endsClause(int at) const {
    return m_prose.text[m_prose.tokens[at].begin] == u';';
}

/// a still unspecified date, the proposed merger
bool TenseReader::isAttribute(int participle) const {
    const auto determines = [&](int at) { return at >= 0 && isDeterminer(m_prose.tokens[at].word); };
    const bool adverb = participle > 0
        && (isWord(participle - 1, u"still"_w) || isWord(participle - 1, u"newly"_w)
            || hasEnding(m_prose.word(participle - 1), u"ly"));
    return determines(participle - (adverb ? 2 : 1));
}

/// put off to Tuesday, moved to June
bool TenseReader::isMovedTo(int first) const {
    for (int at = first - 2; isWord(first - 1, u"to"_w) && at > std::max(0, first - 5); --at) {
        switch (m_prose.tokens[at].word) {
        case u"moved"_w:
        case u"postponed"_w:
        case u"rescheduled"_w:
        case u"deferred"_w:
        case u"adjourned"_w:
        case u"off"_w:
        case u"back"_w:
        case u"forward"_w: return true;
        default: break;
        }
    }
    return false;
}

/// until Tuesday, as early as Tuesday: what follows has not come yet.
bool TenseReader::leadsAhead(int first) const {
    if (isWord(first - 1, u"as"_w)) {
        return (isWord(first - 2, u"early"_w) || isWord(first - 2, u"soon"_w)) && isWord(first - 3, u"as"_w);
    }
    return isWord(first - 1, u"until"_w) || isWord(first - 1, u"till"_w) || isMovedTo(first);
}

/// The deadline is Saturday, the fair is on Saturday; Saturday is the deadline.
bool TenseReader::isPresent(const Sentence& sentence, int first, int end) const {
    const auto is = [&](int at) { return at >= sentence.firstToken && (isWord(at, u"is"_w) || isWord(at, u"are"_w)); };
    const bool led = isWord(first - 1, u"on"_w) || isWord(first - 1, u"in"_w) || isWord(first - 1, u"for"_w);
    const bool opens = first == sentence.firstToken && end < sentence.endToken;
    return is(first - 1) || (led && is(first - 2)) || (opens && is(end));
}

bool TenseReader::isLonePhrase() const {
    constexpr int longest = 12; // tokens
    return m_prose.sentences.size() == 1 && int(m_prose.tokens.size()) <= longest
        && at(m_prose.sentences[0], 0, 0) == Tense::Unknown;
}

/// between an auxiliary and its verb: not, now, also, likely
bool TenseReader::isPassedOver(int at) const {
    return isWord(at, u"not"_w) || isWord(at, u"now"_w) || isWord(at, u"also"_w) || isWord(at, u"then"_w)
        || isWord(at, u"again"_w) || hasEnding(m_prose.word(at), u"ly");
}

/// "will meet", "will be held": the verb takes its tense from the auxiliary in front.
bool TenseReader::followsFuture(const Sentence& sentence, int verb) const {
    int low = std::max(sentence.firstToken, verb - 2);
    for (int at = verb - 1; at >= low; --at) {
        low -= low > sentence.firstToken && isPassedOver(at); // will now be sold
        if (isWord(at, u"have"_w) && !isWord(at - 1, u"will"_w)) {
            return false; // may have closed
        }
        const bool isTo = isWord(at, u"to"_w) && (isWord(at - 1, u"is"_w) || isWord(at - 1, u"are"_w));
        if (isTo || tenseOf(at, false) == Tense::Future) {
            return true;
        }
    }
    return false;
}

Tense TenseReader::at(const Sentence& sentence, int first, int end) const {
    if ((first - 1 > sentence.firstToken && leadsAhead(first)) || isPresent(sentence, first, end)) {
        return Tense::Future;
    }
    const int low = std::max(sentence.firstToken, first - reach);
    for (int at = first - 1; at >= low && !endsClause(at); --at) {
        if (const Tense tense = tenseOf(at, true); tense != Tense::Unknown) {
            const int next = end < sentence.endToken && m_prose.text[m_prose.tokens[end].begin] == u',' ? end + 1 : end;
            const bool dropped = next < sentence.endToken && (isWord(next, u"was"_w) || isWord(next, u"were"_w));
            return dropped                          ? Tense::Unknown // the vote planned for Friday was put off
                : followsFuture(sentence, at) ? Tense::Future
                                              : tense;
        }
    }
    const int high = std::min(sentence.endToken, end + reach);
    for (int at = end; at < high && !endsClause(at); ++at) {
        if (const Tense tense = tenseOf(at, false); tense != Tense::Unknown) {
            return tense;
        }
    }
    return Tense::Unknown;
}

} // namespace dateline

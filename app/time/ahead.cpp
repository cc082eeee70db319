#include "app/time/ahead.h"

#include "app/time/length.h"
#include "app/text/utf16.h"

namespace dateline {

using namespace literals;

namespace {

/// the next two weeks, its two years: a length known already
bool isDetermined(WordId first) {
    switch (first) {
    case u"the"_w:
    case u"this"_w:
    case u"these"_w:
    case u"its"_w:
    case u"next"_w:
    case u"last"_w:
    case u"past"_w:
    case u"coming"_w: return true;
    default: return false;
    }
}

/// the first, the largest, four times: ranked or counted within the length
bool ranks(const Prose& prose, int token) {
    switch (prose.tokens[token].word) {
    case u"first"_w:
    case u"second"_w:
    case u"third"_w:
    case u"fourth"_w:
    case u"most"_w:
    case u"least"_w:
    case u"worst"_w:
    case u"only"_w:
    case u"once"_w:
    case u"twice"_w:
    case u"times"_w: return true;
    default: return prose.tokens[token].isWord() && hasEnding(prose.word(token), u"est");
    }
}

bool isRanked(const Prose& prose, const Candidate& candidate) {
    constexpr int reach = 5; // tokens in front of "in"
    const int end = candidate.firstToken - 1;
    for (int at = std::max(prose.sentences[candidate.sentence].firstToken, end - reach); at < end; ++at) {
        if (ranks(prose, at)) {
            return true;
        }
    }
    return false;
}

} // namespace

void countAhead(const Prose& prose, const TenseReader& tenses, Candidate& candidate) {
    const Sentence& sentence = prose.sentences[candidate.sentence];
    const int first = candidate.firstToken;
    if (candidate.draft.type != TimexType::Duration || first <= sentence.firstToken
        || prose.tokens[first - 1].word != u"in"_w || isDetermined(prose.tokens[first].word)) {
        return;
    }
    const std::optional<Length> length = wholeLength(candidate.draft.value);
    const bool steps = length && length->amount < 3000
        && (length->unit == Grain::Day || length->unit == Grain::Week || length->unit == Grain::Month
            || length->unit == Grain::Year || length->unit == Grain::Decade);
    const bool ahead = steps && tenses.at(sentence, first, sentence.endToken) == Tense::Future; // by what is in front
    if (!ahead || isRanked(prose, candidate)) {
        return;
    }
    Draft draft;
    if (prose.tokens[candidate.endToken - 2].word == u"or"_w) { // a year or two
        draft.value = QStringLiteral("FUTURE_REF");
    } else {
        draft.base = Base::Published;
        draft.grain = draft.stepUnit = length->unit;
        draft.step = length->amount;
        draft.mod = candidate.draft.mod;
    }
    candidate.draft = draft;
}

} // namespace dateline

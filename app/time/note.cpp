#include "app/time/note.h"

#include "app/text/utf16.h"
#include "app/time/length.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

/// Days and hours; of the vague words only "now".
bool isPlaced(const Draft& draft) {
    return (draft.type == TimexType::Date || draft.type == TimexType::Time)
        && (draft.value.isEmpty() || draft.value == u"PRESENT_REF");
}

/// "from now": from this day
void placeNow(Draft& draft) {
    if (!draft.value.isEmpty()) {
        draft = Draft();
        draft.grain = draft.stepUnit = Grain::Day;
        draft.base = Base::Published;
    }
}

class RangeJoiner {
public:
    RangeJoiner(const Prose& prose, std::vector<Candidate>& candidates)
        : m_prose(prose), m_candidates(candidates) {}

    void run() {
        std::vector<Candidate> out;
        out.reserve(m_candidates.size());
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            out.push_back(std::move(m_candidates[i]));
            Candidate& first = out.back();
            if (i + 1 < m_candidates.size() && isRange(first, m_candidates[i + 1])) {
                join(first, m_candidates[++i]);
            } else if (!first.draft.clockEnd.isEmpty()) {
                takeFrame(first);
            }
        }
        m_candidates = std::move(out);
    }

private:
    WordId word(int token) const { return token >= 0 ? m_prose.tokens[token].word : WordId{}; }

    bool isRange(const Candidate& a, const Candidate& b) const {
        const int tie = a.endToken;
        const bool goesOn = b.endToken < int(m_prose.tokens.size()) && word(b.endToken) == u"to"_w; // to Ostrin
        if (goesOn || tie + 1 != b.firstToken || a.last || !isPlaced(a.draft) || !isPlaced(b.draft)) {
            return false;
        }
        const Token& token = m_prose.tokens[tie];
        if (!token.isWord()) {
            return isAmong(m_prose.text[token.begin], u"-~\u2013\u2014");
        }
        switch (token.word) {
        case u"to"_w:
        case u"through"_w:
        case u"until"_w:
        case u"till"_w: return true;
        case u"and"_w: return word(a.firstToken - 1) == u"between"_w;
        default: return false;
        }
    }

    void join(Candidate& first, Candidate& last) const {
        placeNow(first.draft);
        placeNow(last.draft);
        first.last = std::move(last.draft);
        first.endToken = last.endToken;
        first.opensRange = false;
        takeFrame(first);
    }

    /// The words that frame a range are part of it: from 2 to 4 p.m.
    void takeFrame(Candidate& range) const {
        const WordId before = word(range.firstToken - 1);
        if (before == u"from"_w || before == u"between"_w) {
            --range.firstToken;
        }
    }

    const Prose& m_prose;
    std::vector<Candidate>& m_candidates;
};

} // namespace

bool isMessage(const Prose& prose) {
    constexpr int longest = 50; // tokens
    return int(prose.tokens.size()) <= longest;
}

bool isNote(const Prose& prose, const TenseReader& tenses) {
    constexpr int longest = 30; // tokens
    const auto isLink = [](const Token& token) { return token.word == u"http"_w || token.word == u"https"_w; };
    return prose.sentences.size() == 1 && int(prose.tokens.size()) <= longest
        && std::ranges::none_of(prose.tokens, isLink) && tenses.at(prose.sentences[0], 0, 0) != Tense::Past;
}

void joinRanges(const Prose& prose, std::vector<Candidate>& candidates) {
    RangeJoiner(prose, candidates).run();
}

void lookAhead(const Prose& prose, Candidate& candidate) {
    Draft& draft = candidate.draft;
    draft.alone = true;
    const WordId last = prose.tokens[candidate.endToken - 1].word;
    const bool counts = last == u"ago"_w || last == u"hence"_w || last == u"now"_w || last == u"today"_w;
    if (counts && draft.stepUnit == Grain::Week && draft.grain == Grain::Week) { // "two weeks ago" is a day then
        draft.grain = draft.stepUnit = Grain::Day;
        draft.step *= 7;
        return;
    }
    const bool led = candidate.firstToken > 0
        && (prose.tokens[candidate.firstToken - 1].word == u"in"_w
            || prose.tokens[candidate.firstToken - 1].word == u"within"_w);
    const std::optional<Length> length
        = led && draft.type == TimexType::Duration ? wholeLength(draft.value) : std::nullopt;
    if (!length || length->amount > 3000) {
        return;
    }
    draft = Draft();
    draft.grain = Grain::Day;
    draft.base = Base::Published;
    draft.stepUnit = Grain::Day;
    draft.shift = length->amount;
    draft.shiftUnit = length->unit;
}

} // namespace dateline

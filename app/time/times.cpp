#include "app/time/times.h"

#include "app/language/language.h"
#include "app/text/limits.h"
#include "app/time/ahead.h"
#include "app/time/guard.h"
#include "app/time/heading.h"
#include "app/time/note.h"
#include "app/time/resolve.h"
#include "app/time/rules/rules.h"

#include <array>

namespace dateline {

namespace {

const RuleBook& ruleBook() {
    static const std::array tables{
        absoluteRules,
        relativeRules,
        distanceRules,
        weekdayRules,
        nthRules,
        quarterRules,
        clockRules,
        durationRules,
        vagueRules,
    };
    static const RuleBook book(tables);
    return book;
}

std::vector<Candidate> findCandidates(const Prose& prose, const Language& language, std::stop_token stop) {
    const Lexer lexer(prose, language);
    const GuardWords words(language);
    std::vector<Candidate> candidates;
    std::vector<Lexeme> lexemes;
    const auto read = [&](const Sentence& part, int sentence) {
        if (!lexer.read(part, lexemes)) {
            return;
        }
        for (Piece& piece : composePieces(prose, lexemes, ruleBook(), words)) {
            candidates.push_back({std::move(piece.draft), {}, sentence, lexemes[piece.first].begin,
                lexemes[piece.end - 1].end, piece.opensRange, false});
        }
    };
    for (int i = 0; i < int(prose.sentences.size()) && !stop.stop_requested(); ++i) {
        Sentence part = prose.sentences[i];
        const int end = part.endToken;
        for (; part.firstToken < end; part.firstToken = part.endToken) {
            part.endToken = std::min(end, part.firstToken + limits::sentenceTokens);
            read(part, i);
        }
    }
    return candidates;
}

/// Words of a report, which count from the day it came out: today, on Friday, last month.
bool countsFromNow(const Draft& draft) {
    return draft.value.isEmpty()
        && ((draft.base == Base::Published && draft.stepUnit != Grain::None) || draft.turn != Turn::Open
            || (draft.weekday != 0 && draft.day == 0 && draft.month == 0));
}

/// A history: many years are named, most of them lie well before the publication date, and hardly anything counts from
/// it.
bool isNarrative(const std::vector<Candidate>& candidates, const std::optional<Timex>& published) {
    if (!published || !published->period) {
        return true;
    }
    const int year = int(std::chrono::year_month_day(published->period->from).year());
    int named = 0;
    int old = 0;
    int fromNow = 0;
    for (const Candidate& candidate : candidates) {
        fromNow += countsFromNow(candidate.draft);
        if (candidate.draft.year != 0 && candidate.draft.grain <= Grain::Year) {
            ++named;
            old += candidate.draft.year < year - 1;
        }
    }
    return old >= 8 && old * 2 >= named && fromNow * 25 <= int(candidates.size());
}

} // namespace

std::vector<TimeMention> findTimes(
    const Prose& prose, const Language& language, const std::optional<Timex>& published, std::stop_token stop) {
    std::vector<Candidate> candidates = findCandidates(prose, language, stop);
    markHeadings(prose, candidates);
    const TenseReader tenses(prose, language);
    Resolver resolver(published, isNarrative(candidates, published));
    const bool lone = tenses.isLonePhrase();
    if (isNote(prose, tenses)) {
        joinRanges(prose, candidates);
    }
    std::vector<TimeMention> mentions;
    mentions.reserve(candidates.size());
    int sentence = -1;
    for (Candidate& candidate : candidates) {
        if (lone) {
            lookAhead(prose, candidate);
        } else {
            countAhead(prose, tenses, candidate);
        }
        resolver.passSentences(candidate.sentence - std::max(sentence, 0));
        sentence = candidate.sentence;
        const Tense tense = lone
            ? Tense::Future
            : tenses.at(prose.sentences[candidate.sentence], candidate.firstToken, candidate.endToken);
        if (candidate.draft.ahead && tense != Tense::Future) {
            continue;
        }
        constexpr int lead = 2; // tokens: "In the", "By"
        candidate.draft.opens = candidate.firstToken <= prose.sentences[candidate.sentence].firstToken + lead;
        const int index = int(mentions.size());
        const bool endsRange = index > 0 && mentions.back().until == index;
        TimeMention mention = endsRange ? resolver.resolveEnd(candidate.draft, tense, mentions.back(), index - 1)
                                        : resolver.resolve(candidate.draft, tense);
        if (candidate.last) {
            resolver.extend(mention, *candidate.last);
        }
        mention.span = {prose.tokens[candidate.firstToken].begin, prose.tokens[candidate.endToken - 1].end};
        mention.sentence = candidate.sentence;
        mention.heading = candidate.heading;
        mention.until = candidate.opensRange ? index + 1 : -1;
        resolver.tell(mention, index, candidate.draft, tense);
        mentions.push_back(std::move(mention));
    }
    return mentions;
}

} // namespace dateline

#include "app/time/times.h"

#include "app/language/language.h"
#include "app/time/compose.h"
#include "app/time/heading.h"
#include "app/time/resolve.h"
#include "app/time/rules/rules.h"

#include <array>

namespace dateline {

namespace {

std::span<const RuleTable> ruleTables() {
    static const std::array tables{
        absoluteRules,
        relativeRules,
        weekdayRules,
        quarterRules,
        clockRules,
        durationRules,
        vagueRules,
    };
    return tables;
}

std::vector<Candidate> findCandidates(const Prose& prose, const Language& language, std::stop_token stop) {
    const Lexer lexer(prose, language);
    std::vector<Candidate> candidates;
    std::vector<Lexeme> lexemes;
    for (int i = 0; i < int(prose.sentences.size()) && !stop.stop_requested(); ++i) {
        if (!lexer.read(prose.sentences[i], lexemes)) {
            continue;
        }
        for (const Piece& piece : composePieces(prose, lexemes, ruleTables())) {
            candidates.push_back(
                {piece.draft, {}, i, lexemes[piece.first].begin, lexemes[piece.end - 1].end, piece.opensRange, false});
        }
    }
    return candidates;
}

/// A history: many years are named, and nearly all lie well before the publication date.
bool isNarrative(const std::vector<Candidate>& candidates, const std::optional<Timex>& published) {
    if (!published || !published->period) {
        return true;
    }
    const int year = int(std::chrono::year_month_day(published->period->from).year());
    int named = 0;
    int old = 0;
    for (const Candidate& candidate : candidates) {
        if (candidate.draft.year != 0 && candidate.draft.grain <= Grain::Year) {
            ++named;
            old += candidate.draft.year < year - 1;
        }
    }
    return old >= 8 && old * 10 >= named * 8 && old * 6 >= int(candidates.size());
}

} // namespace

std::vector<TimeMention> findTimes(
    const Prose& prose, const Language& language, const std::optional<Timex>& published, std::stop_token stop) {
    std::vector<Candidate> candidates = findCandidates(prose, language, stop);
    markHeadings(prose, candidates);
    const TenseReader tenses(prose, language);
    Resolver resolver(published, isNarrative(candidates, published));
    const bool lone = tenses.isLonePhrase();
    std::vector<TimeMention> mentions;
    mentions.reserve(candidates.size());
    int sentence = -1;
    for (const Candidate& candidate : candidates) {
        resolver.passSentences(candidate.sentence - std::max(sentence, 0));
        sentence = candidate.sentence;
        const Tense tense = lone
            ? Tense::Future
            : tenses.at(prose.sentences[candidate.sentence], candidate.firstToken, candidate.endToken);
        TimeMention mention = resolver.resolve(candidate.draft, tense);
        if (candidate.last) {
            resolver.extend(mention, *candidate.last);
        }
        mention.span = {prose.tokens[candidate.firstToken].begin, prose.tokens[candidate.endToken - 1].end};
        mention.sentence = candidate.sentence;
        mention.heading = candidate.heading;
        mention.until = candidate.opensRange ? int(mentions.size()) + 1 : -1;
        resolver.tell(mention, int(mentions.size()));
        mentions.push_back(std::move(mention));
    }
    return mentions;
}

QString reasonId(Reason reason) {
    static constexpr const char16_t* ids[]{u"absolute", u"published", u"previous", u"heading", u"unresolved"};
    return QString::fromUtf16(ids[int(reason)]);
}

} // namespace dateline

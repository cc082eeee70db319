#include "app/quotes/attribution.h"

#include "app/language/language.h"
#include "app/quotes/clausesubject.h"
#include "app/quotes/cuesetting.h"
#include "app/quotes/frontedreport.h"
#include "app/quotes/uncued.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

constexpr int longestSource = 40; // tokens

bool beginsPhrase(WordClass c) {
    return isNominal(c) || c == WordClass::Determiner || c == WordClass::Pronoun;
}

Attribution made(const Cue& cue, std::optional<Tokens> source, Tokens content) {
    Attribution attribution;
    attribution.cue = cue.group;
    attribution.source = source;
    attribution.pieces = {content};
    attribution.speech = cue.speech;
    return attribution;
}

/// Behind a name between commas: ", Xan Oder|,"; `comma` itself if there is none.
int behindName(const Passage& passage, int comma) {
    int end = comma + 1;
    while (passage.at(comma) == WordClass::Comma && passage.at(end) == WordClass::Name) {
        ++end;
    }
    return end - comma > 2 && passage.at(end) == WordClass::Comma ? end : comma;
}

/// ", the company's director|, will sail": the comma that closes what describes a source in front of a verb; 0 if
/// nothing does.
int behindApposition(const Passage& passage, int comma) {
    for (int i = comma + 1; passage.at(comma) == WordClass::Comma && i - comma < longestSource; ++i) {
        const WordClass next = passage.at(i + 1);
        if (passage.at(i) == WordClass::Comma && (next == WordClass::Finite || next == WordClass::Auxiliary)) {
            return i;
        }
        if (passage.at(i) == WordClass::Stop || passage.at(i) == WordClass::Mark
            || passage.at(i) == WordClass::Semicolon) {
            break;
        }
    }
    return 0;
}

} // namespace

Attributions::Attributions(const Language& language)
    : m_phrases(language), m_cues(language), m_contents(m_cues, m_phrases, language) {}

std::optional<Attribution> Attributions::accordingTo(const Passage& passage, const Cue& cue, int floor) const {
    std::optional<Tokens> source = m_phrases.startingAt(passage, cue.group.end, passage.end);
    if (!source) {
        source = upToEdge(passage, cue.group.end);
    }
    if (!source) {
        return {};
    }
    const bool aside
        = passage.at(cue.group.first - 1) == WordClass::Comma && passage.at(source->end) == WordClass::Comma;
    std::optional<Tokens> behind;
    if (aside && source->end + 2 < passage.end) { // "The dam, according to the mayor, will hold."
        behind = m_contents.clause(passage, source->end + 1, CueForm::Past);
    }
    const WordClass link = passage.at(cue.group.first - 2);
    const bool linked = link == WordClass::Relative || link == WordClass::That || link == WordClass::Coordinator;
    if (const std::optional<Tokens> content = m_contents.before(passage, cue.group.first, floor); content && !linked) {
        Attribution attribution = made(cue, source, *content);
        if (behind && !m_contents.hasVerb(passage, *content) && !behind->isEmpty()) {
            attribution.pieces.push_back(*behind);
        }
        return attribution;
    }
    if (behind && !behind->isEmpty()) {
        const std::optional<Tokens> lead = linked ? std::nullopt : m_contents.lead(passage, cue.group.first, floor);
        Attribution attribution = made(cue, source, lead.value_or(*behind));
        if (lead) {
            attribution.pieces.push_back(*behind);
        }
        return attribution;
    }
    return openingSource(passage, cue, *source, floor);
}

/// "According to the mayor, the dam will hold."
std::optional<Attribution> Attributions::openingSource(
    const Passage& passage, const Cue& cue, Tokens source, int floor) const {
    int comma = behindName(passage, source.end);
    while (comma - source.end < longestSource && passage.at(comma) != WordClass::Comma
        && passage.at(comma) != WordClass::Stop) {
        ++comma;
    }
    const WordClass before = passage.at(cue.group.first - 1);
    const bool opens = before == WordClass::Stop || before == WordClass::Coordinator;
    const WordClass next = passage.at(source.end); // "a study published on Monday": no clause of its own
    const bool described = next == WordClass::Relative || isVerbal(next);
    if (opens && comma > source.end && !described && m_contents.hasFinite(passage, {source.end, comma})) {
        comma = source.end - 1; // no comma: "According to the mayor the dam will hold."
    } else if (passage.at(comma) != WordClass::Comma || comma + 1 >= passage.end) {
        const Tokens all{std::max(floor, cue.group.first - 100), cue.group.first};
        return m_contents.hasVerb(passage, all) ? std::optional(made(cue, source, all)) : std::nullopt;
    }
    const Tokens content = m_contents.clause(passage, comma + 1, CueForm::Past);
    return content.isEmpty() ? std::nullopt : std::optional(made(cue, source, content));
}

/// "...," said Ann Oder, a baker
std::optional<Attribution> Attributions::inverted(const Passage& passage, const Cue& cue, int floor) const {
    const bool finite = cue.form == CueForm::Past || cue.form == CueForm::Present;
    const WordClass before = passage.at(cue.group.first - 1);
    const bool behindContent = before == WordClass::Mark || before == WordClass::Comma;
    if (!finite || cue.passive || !cue.speech || !cue.takes(u'q') || (cue.takes(u'a') && cue.takes(u'x'))
        || !behindContent || !beginsPhrase(passage.at(cue.group.end))) {
        return {};
    }
    const bool quoted = before == WordClass::Mark || passage.at(cue.group.first - 2) == WordClass::Mark;
    const WordId next = passage.word(cue.group.end);
    const bool object = next == u"it"_w || next == u"them"_w || next == u"him"_w || next == u"her"_w;
    if (object || (!quoted && m_phrases.subjectOf(passage, cue.group.first, floor))) {
        return {};
    }
    const std::optional<Tokens> source = m_phrases.startingAt(passage, cue.group.end, passage.end);
    std::optional<Tokens> content = m_contents.before(passage, cue.group.first, floor);
    const int described = source && !quoted ? behindApposition(passage, source->end) : 0;
    std::optional<Tokens> rest
        = source ? m_contents.resumed(passage, std::max(source->end, described), quoted) : std::nullopt;
    if (!content && rest && isVerbal(passage.at(rest->first))) { // "The dam, said Oder, will hold"
        content = m_contents.lead(passage, cue.group.first, floor);
    } else if (rest && passage.at(rest->first) != WordClass::Mark) {
        rest.reset();
    }
    if (!source || !content || (!quoted && isVerbal(passage.at(source->end)))) {
        return {};
    }
    Attribution attribution = made(cue, source, *content);
    if (rest) {
        attribution.pieces.push_back(*rest);
    }
    return attribution;
}

/// "After Oder proposed a toll, ...": a time, told by what somebody did.
bool Attributions::tellsOnlyWhen(const Passage& passage, int source, Tokens content) const {
    const std::optional<int> conjunction = sentenceConjunction(passage, source - 1);
    if (!conjunction || !tellsTime(passage.word(*conjunction)) || m_contents.hasVerb(passage, content)) {
        return false;
    }
    for (int i = content.first; i < content.end; ++i) {
        if (passage.at(i) == WordClass::Ing || passage.prose->tokens[i].kind == TokenKind::Mark) {
            return false;
        }
    }
    return true;
}

/// The subject that a cue shares with the one before it in the same clause: "As Oder spoke and pledged".
std::optional<Tokens> sharedHere(const Passage& passage, const Cue& cue, std::optional<Tokens> shared) {
    for (int i = shared ? shared->end : cue.verb; i < cue.verb; ++i) {
        if (isEdge(passage.at(i))) {
            return {};
        }
    }
    return cue.form == CueForm::Ing ? std::nullopt : shared;
}

std::optional<Attribution> Attributions::active(
    const Passage& passage, const Cue& cue, int floor, std::optional<Tokens> shared) const {
    std::optional<Tokens> source;
    if (cue.attached || (cue.form == CueForm::Ing && isNominal(passage.at(cue.group.first - 1)))) {
        source = m_phrases.subjectOf(passage, cue.group.first, passage.first);
    }
    const bool past
        = source && cue.form != CueForm::Ing && source->first > floor && closesQuoted(passage, source->first);
    const bool relative = source && inRelative(passage, cue, *source);
    const std::optional<Tokens> behind
        = past && cue.takes(u'q') ? std::nullopt : m_contents.behind(passage, cue, relative);
    if (behind) {
        if (cue.passive && (!cue.takes(u'a') || passage.at(behind->first) == WordClass::To)
            && passage.at(behind->first) != WordClass::That) {
            return {};
        }
        const std::optional<Tokens> governing = source ? source : sharedHere(passage, cue, shared);
        const Tokens content = fronted(m_phrases, passage, cue, governing, *behind);
        if (tellsAct(passage, cue, content)) {
            return {};
        }
        const bool evidence = cue.takes(u'e') && source && !m_phrases.mayTell(passage, *source);
        if (evidence && passage.at(content.first) != WordClass::Mark) {
            return {}; // "traces of water suggest that ..."
        }
        if (content.end < behind->end && source && tellsOnlyWhen(passage, source->first, content)) {
            return {};
        }
        const int main = content.end + (passage.at(content.end) == WordClass::Comma);
        if (!source && opensSentence(passage, cue) && main < passage.end) {
            source = m_phrases.startingAt(passage, main, passage.end);
        } else if (!source && !cue.passive) {
            source = shared ? shared : clauseSubject(m_phrases, passage, cue.group.first);
        }
        if (!source && content.end < behind->end && passage.at(cue.group.first - 1) == WordClass::Comma) {
            source = m_phrases.endingAt(passage, cue.group.first - 1, floor);
        }
        Attribution attribution = made(cue, cue.passive ? std::nullopt : source, content);
        attribution.carried = !source;
        return attribution;
    }
    return source ? closing(passage, cue, *source, floor) : std::nullopt;
}

/// "| as Oder said", "If, | as Oder said": nothing but a conjunction in front.
bool opensClause(const Passage& passage, int aside) {
    const WordClass before = passage.at(aside - 1);
    return before == WordClass::Stop || (before == WordClass::Comma && passage.at(aside - 2) == WordClass::Subordinator);
}

/// "..., Ann Oder said": the cue stands behind its content, or inside it.
std::optional<Attribution> Attributions::closing(
    const Passage& passage, const Cue& cue, Tokens source, int floor) const {
    if (cue.passive || !(cue.takes(u'q') || closesReport(passage, cue, source))) {
        return {};
    }
    std::optional<Tokens> before = m_contents.before(passage, source.first, floor);
    if (before && !cue.takes(u'q') && !beginsPhrase(passage.at(before->first))) {
        return {};
    }
    const bool direct = before && passage.at(before->first) == WordClass::Mark;
    const std::optional<Tokens> rest
        = m_contents.resumed(passage, m_contents.asides().behindAddressee(passage, cue), direct);
    const bool as = passage.word(source.first - 1) == u"as"_w;
    const int aside = source.first - as;
    if (as && rest && opensClause(passage, aside)) { // "As Oder explained, the dam is dry"
        return made(cue, source, *rest);
    }
    if (!before && rest && (as || cue.takes(u'x') || isVerbal(passage.at(rest->first)))) {
        before = m_contents.lead(passage, aside, floor); // "The dam, as Oder noted, never held"
    }
    if (!before || (!cue.takes(u'c') && passage.at(before->end - 1) != WordClass::Mark)) {
        return {};
    }
    Attribution attribution = made(cue, source, *before);
    if (rest) {
        attribution.pieces.push_back(*rest);
    }
    return attribution;
}

std::optional<Attribution> Attributions::attribute(
    const Passage& passage, const Cue& cue, int floor, std::optional<Tokens> shared) const {
    if (cue.infinitive && !cue.attached) {
        return {};
    }
    if (cue.form == CueForm::According) {
        return accordingTo(passage, cue, floor);
    }
    if (std::optional<Attribution> found = inverted(passage, cue, floor)) {
        return found;
    }
    return active(passage, cue, floor, shared);
}

/// '"A," he said, "B," he added, "C"': one quote whose last piece another cue gives again; takes over what that adds.
bool goesOnWith(Attribution& quote, const Attribution& next) {
    if (quote.pieces.size() < 2 || quote.pieces.back() != next.pieces.front()) {
        return false;
    }
    quote.pieces.insert(quote.pieces.end(), next.pieces.begin() + 1, next.pieces.end());
    return true;
}

std::vector<Attribution> Attributions::find(const Passage& passage) const {
    std::vector<Attribution> found;
    if (passage.statement > 0) {
        Attribution statement;
        statement.source = announcer(m_phrases, passage, passage.statement - 1);
        statement.pieces = {{passage.statement, passage.end}};
        return {statement};
    }
    int floor = passage.first;
    Tokens reported; // what the last cue in front of its content governs
    for (const Cue& cue : m_cues.find(passage)) {
        const int sentence = passage.prose->sentenceOf(cue.verb);
        const bool same
            = !found.empty() && found.back().source && passage.prose->sentenceOf(found.back().cue->first) == sentence;
        const std::optional<Tokens> shared = same ? found.back().source : std::nullopt;
        std::optional<Attribution> attribution = attribute(passage, cue, floor, shared);
        if (attribution) {
            std::erase_if(attribution->pieces, [](Tokens piece) { return piece.isEmpty(); });
        }
        const bool nested
            = cue.verb < reported.end && cue.verb >= reported.first && cue.form != CueForm::According;
        if (nested && attribution && attribution->speech && !attribution->pieces.empty()
            && passage.at(attribution->pieces.front().first) != WordClass::Mark) {
            continue; // what somebody says that another said
        }
        if (attribution && !attribution->pieces.empty() && !found.empty()
            && goesOnWith(found.back(), *attribution)) {
            floor = std::max(floor, attribution->pieces.back().end);
            continue;
        }
        if (attribution && !attribution->pieces.empty()) {
            const Tokens last = attribution->pieces.back();
            if (last.first > cue.verb && last.end > reported.end) {
                reported = last;
            }
            const int source = attribution->source ? attribution->source->end : 0;
            if (attribution->pieces.back().first < cue.verb) { // final or interrupting cue
                floor = std::max({floor, cue.group.end, source, attribution->pieces.back().end});
            }
            found.push_back(*std::move(attribution));
        }
    }
    addUncued(m_phrases, passage, found);
    return found;
}

} // namespace dateline

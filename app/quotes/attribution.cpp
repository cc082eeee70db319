#include "app/quotes/attribution.h"

#include "app/language/language.h"
#include "app/quotes/clausesubject.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

constexpr int longestSource = 40; // tokens
constexpr int longestSignature = 8;

bool beginsPhrase(WordClass c) {
    return isNominal(c) || c == WordClass::Determiner || c == WordClass::Pronoun;
}

/// A quotation that stands for itself: a sentence of its own, not words worked into the writer's.
bool isUtterance(const Passage& passage, const Quotation& quotation) {
    const WordClass before = passage.at(quotation.firstToken - 1);
    const Token& word = passage.prose->tokens[std::min(quotation.firstToken + 1, passage.end - 1)];
    const bool begins = before == WordClass::Stop || before == WordClass::Colon || before == WordClass::Comma
        || before == WordClass::Mark || before == WordClass::Dash;
    return begins && (word.capitalised() || !word.isWord()) && (quotation.words > 3 || before == WordClass::Stop);
}

Attribution made(const Cue& cue, std::optional<Tokens> source, Tokens content) {
    Attribution attribution;
    attribution.cue = cue.group;
    attribution.source = source;
    attribution.pieces = {content};
    attribution.speech = cue.speech;
    return attribution;
}

bool isRelative(const Passage& passage, int token) {
    const WordId word = passage.word(token);
    return word == u"which"_w || word == u"who"_w || word == u"that"_w;
}

/// Whether a subordinate clause of the sentence's beginning has its subject behind `opener`: "When |", "Since the day |".
bool opensSubordinate(const Passage& passage, int opener) {
    const auto subordinates = [&](int token) {
        const WordId word = passage.word(token);
        return passage.at(token) == WordClass::Subordinator || word == u"when"_w || word == u"after"_w
            || word == u"since"_w || word == u"as"_w || word == u"before"_w;
    };
    for (int i = opener; i >= passage.first && opener - i < 6; --i) {
        if (isEdge(passage.at(i)) || passage.at(i) == WordClass::Mark) {
            return false;
        }
        if (subordinates(i) && passage.at(i - 1) == WordClass::Stop) {
            return true;
        }
    }
    return false;
}

/// The content up to its first comma that `ends` the clause.
template <typename Ends> Tokens upToComma(const Passage& passage, Tokens content, Ends ends) {
    for (int i = content.first + 1; i < content.end; ++i) {
        if (passage.at(i) == WordClass::Comma && ends(i + 1)) {
            return {content.first, i};
        }
    }
    return content;
}

} // namespace

Attributions::Attributions(const Language& language)
    : m_phrases(language), m_cues(language), m_contents(m_cues, m_phrases, language) {}

std::optional<Attribution> Attributions::accordingTo(const Passage& passage, const Cue& cue, int floor) const {
    const std::optional<Tokens> source = m_phrases.startingAt(passage, cue.group.end, passage.end);
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
    int comma = source.end;
    while (comma - source.end < longestSource && passage.at(comma) != WordClass::Comma
        && passage.at(comma) != WordClass::Stop) {
        ++comma;
    }
    const bool opens = passage.at(cue.group.first - 1) == WordClass::Stop;
    const bool described = passage.at(source.end) == WordClass::Relative;
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
    std::optional<Tokens> rest = source ? m_contents.resumed(passage, source->end, quoted) : std::nullopt;
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

/// In front of the main clause a report ends at its comma: "When Oder said the dam held, the mayor left", "the mill,
/// which Oder said was sold, is empty".
Tokens Attributions::fronted(
    const Passage& passage, const Cue& cue, std::optional<Tokens> source, Tokens content) const {
    const int opener = source ? source->first - 1 : cue.group.first;
    const bool participle = !source && cue.form == CueForm::Ing && passage.at(opener - 1) == WordClass::Stop;
    if (participle || (source && opensSubordinate(passage, opener))) {
        return upToComma(passage, content, [](int) { return true; });
    }
    const bool own = source && isRelative(passage, source->first);
    const int relative = own ? opener + 1 : opener;
    if (source && isRelative(passage, relative) && passage.at(relative - 1) == WordClass::Comma) {
        return upToComma(passage, content, [&](int token) {
            token += passage.at(token) == WordClass::Adverb;
            return passage.at(token) == WordClass::Finite || passage.at(token) == WordClass::Auxiliary;
        });
    }
    return content;
}

/// Whether the passage begins with a word, a conjunction before it aside.
bool opensWith(const Passage& passage, WordId word) {
    const int first = passage.first + (passage.at(passage.first) == WordClass::Coordinator);
    return passage.word(first) == word;
}

/// "After proposing a toll": the preposition tells of an act; only a clause or a quotation behind it reports words.
bool tellsAct(const Passage& passage, const Cue& cue, Tokens content) {
    return cue.form == CueForm::Ing && !cue.attached && passage.at(cue.group.first - 1) == WordClass::Preposition
        && passage.at(content.first) != WordClass::That && passage.at(content.first) != WordClass::Mark;
}

/// "which Oder said was late": the relative pronoun in front of the source is the subject of what was said.
bool inRelative(const Passage& passage, const Cue& cue, Tokens source) {
    const WordId word = passage.word(source.first - 1);
    const bool pronoun = word == u"which"_w || word == u"who"_w || word == u"what"_w || word == u"that"_w;
    return pronoun && cue.takes(u'c') && !cue.infinitive && passage.at(source.first - 2) != WordClass::Preposition;
}

std::optional<Attribution> Attributions::active(
    const Passage& passage, const Cue& cue, int floor, std::optional<Tokens> shared) const {
    std::optional<Tokens> source;
    if (cue.attached || (cue.form == CueForm::Ing && isNominal(passage.at(cue.group.first - 1)))) {
        source = m_phrases.subjectOf(passage, cue.group.first, passage.first);
    }
    const bool past = source && source->first > floor
        && (passage.at(source->first - 1) == WordClass::Mark
            || (passage.at(source->first - 1) == WordClass::Comma && passage.at(source->first - 2) == WordClass::Mark));
    const bool relative = source && inRelative(passage, cue, *source);
    const std::optional<Tokens> behind
        = past && cue.takes(u'q') ? std::nullopt : m_contents.behind(passage, cue, relative);
    if (behind) {
        if (cue.passive && (!cue.takes(u'a') || passage.at(behind->first) == WordClass::To)
            && passage.at(behind->first) != WordClass::That) {
            return {};
        }
        if (tellsAct(passage, cue, *behind)) {
            return {};
        }
        const Tokens content = fronted(passage, cue, source, *behind);
        if (!source && content.end < behind->end) {
            source = m_phrases.startingAt(passage, content.end + 1, passage.end);
        } else if (!source && !cue.passive) {
            source = shared ? shared : clauseSubject(m_phrases, passage, cue.group.first);
        }
        Attribution attribution = made(cue, cue.passive ? std::nullopt : source, content);
        attribution.carried = !source;
        return attribution;
    }
    if (!source || !cue.takes(u'q') || cue.passive) {
        return {};
    }
    std::optional<Tokens> before = m_contents.before(passage, source->first, floor);
    const bool direct = before && passage.at(before->first) == WordClass::Mark;
    const std::optional<Tokens> rest = m_contents.resumed(passage, m_contents.behindAddressee(passage, cue), direct);
    if (!before && rest && (cue.takes(u'x') || isVerbal(passage.at(rest->first)))) {
        before = m_contents.lead(passage, source->first - (passage.word(source->first - 1) == u"as"_w), floor);
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

/// Who stands beside a quotation without a cue: "And from Ann Oder: ...", "Oder had one message: ...", "..." - Ann Oder
std::optional<Tokens> Attributions::signature(const Passage& passage, const Quotation& quotation) const {
    const int behind = quotation.endToken;
    if (passage.at(behind) == WordClass::Dash && passage.at(behind + 1) == WordClass::Name) {
        const std::optional<Tokens> name = m_phrases.startingAt(passage, behind + 1, passage.end);
        return name && name->end == passage.end ? name : std::nullopt;
    }
    const int colon = quotation.firstToken - 1;
    if (passage.at(colon) != WordClass::Colon) {
        return {};
    }
    for (int i = colon - 2; i >= passage.first && colon - i < longestSignature; --i) {
        if (passage.at(i) != WordClass::Preposition) {
            continue;
        }
        const std::optional<Tokens> name = m_phrases.startingAt(passage, i + 1, colon);
        if (name && name->end == colon && passage.at(colon - 1) == WordClass::Name && opensWith(passage, u"from"_w)) {
            return name;
        }
    }
    return clauseSubject(m_phrases, passage, colon);
}

void Attributions::addUncued(const Passage& passage, std::vector<Attribution>& found) const {
    std::vector<Tokens> pieces;
    for (const Attribution& attribution : found) {
        pieces.insert(pieces.end(), attribution.pieces.begin(), attribution.pieces.end());
    }
    std::ranges::sort(pieces, {}, &Tokens::first);
    auto piece = pieces.begin();
    int reach = 0;
    for (const Quotation& quotation : passage.quotations) {
        for (; piece != pieces.end() && piece->first <= quotation.firstToken; ++piece) {
            reach = std::max(reach, piece->end);
        }
        if (quotation.endToken > reach && isUtterance(passage, quotation)) {
            Attribution attribution;
            attribution.pieces = {{quotation.firstToken, quotation.endToken}};
            attribution.source = signature(passage, quotation);
            attribution.carried = !attribution.source;
            found.push_back(attribution);
        }
    }
}

std::vector<Attribution> Attributions::find(const Passage& passage) const {
    std::vector<Attribution> found;
    int floor = passage.first;
    for (const Cue& cue : m_cues.find(passage)) {
        const int sentence = passage.prose->sentenceOf(cue.verb);
        const bool same
            = !found.empty() && found.back().source && passage.prose->sentenceOf(found.back().cue->first) == sentence;
        const std::optional<Tokens> shared = same ? found.back().source : std::nullopt;
        std::optional<Attribution> attribution = attribute(passage, cue, floor, shared);
        if (attribution) {
            std::erase_if(attribution->pieces, [](Tokens piece) { return piece.isEmpty(); });
        }
        if (attribution && !attribution->pieces.empty()) {
            const int source = attribution->source ? attribution->source->end : 0;
            if (attribution->pieces.back().first < cue.verb) { // final or interrupting cue
                floor = std::max({floor, cue.group.end, source, attribution->pieces.back().end});
            }
            found.push_back(*std::move(attribution));
        }
    }
    addUncued(passage, found);
    return found;
}

} // namespace dateline

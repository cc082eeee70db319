#include "app/chronology/mainclause.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

constexpr int alittleOver = titleLength * 9 / 8;
constexpr int farOver = titleLength * 5 / 4;
constexpr int longSubject = 8; // tokens; a longer subject would leave no room for what it did

/// The subject at the head of a main clause: the words before its verb; the segment's first word if there is no verb.
int subjectEnd(const ClauseCutter& cutter, Segment segment) {
    const int first = cutter.firstKept(segment);
    for (int i = first; i < segment.end; ++i) {
        if (cutter.kept(i) && cutter.isFiniteVerb(i)) {
            return i;
        }
    }
    return first;
}

} // namespace

MainClause::MainClause(ClauseCutter& cutter, const PhraseTable& participles, int timeToken)
    : m_cutter(cutter), m_participles(participles), m_time(timeToken) {}

QString MainClause::words() {
    keepTimedPart();
    if (const QString title = relativeTitle(); !title.isEmpty()) {
        return title;
    }
    m_segments = m_cutter.segments();
    if (m_segments.empty()) {
        return {};
    }
    const std::size_t main = mainSegment();
    if (const QString title = besideMain(main); !title.isEmpty()) {
        return title;
    }
    const std::size_t verb = verbSegment(main);
    if (verb > main && m_cutter.isFiniteVerb(m_cutter.firstKept(m_segments[verb]))) {
        m_cutter.drop(m_segments[main].end, m_segments[verb].first);
    }
    dropAdjunctOfContent(verb);
    std::size_t last = verb;
    for (std::size_t s = verb + 1; s < m_segments.size() && !m_cutter.isAside(m_segments[s]); ++s) {
        if (m_cutter.text(m_segments[main].first, m_segments[s].end).size() <= titleLength) {
            last = s;
        }
    }
    return shortened(m_segments[main].first, m_segments[last].end);
}

/// "The port is full; in 2030 it handled 900 ships": only the part the time stands in, if that is a sentence.
void MainClause::keepTimedPart() {
    int first = m_cutter.first();
    bool quoted = false;
    for (int i = m_cutter.first(); i < m_cutter.end(); ++i) {
        const QChar c = m_cutter.sign(i);
        quoted = quoted != (c == u'"' || c == u'\u201C' || c == u'\u201D');
        if (quoted || (c != u';' && c != u':')) {
            continue;
        }
        if (m_time < i && m_time >= 0) {
            if (m_cutter.hasFiniteVerb({first, i})) {
                m_cutter.drop(i, m_cutter.end());
            }
            return;
        }
        if (m_cutter.hasFiniteVerb({i + 1, m_cutter.end()}) && m_time >= 0) {
            m_cutter.drop(first, i + 1);
            first = i + 1;
        }
    }
}

/// The first token of the noun phrase in front of a relative pronoun, or `relative` if there is none.
int MainClause::subjectBefore(int relative) const {
    int first = relative;
    int at = m_cutter.keptBefore(relative);
    if (at >= 0 && m_cutter.sign(at) == u',') {
        at = m_cutter.keptBefore(at);
    }
    for (; at >= m_cutter.first() && relative - at <= longSubject + 1; --at) {
        const QStringView kind = m_cutter.kind(at);
        const bool nameJoin = m_cutter.isWord(at, u"and"_w) && m_cutter.kind(at - 1).isEmpty()
            && m_cutter.isCapitalised(at - 1) == m_cutter.isCapitalised(at + 1);
        const bool joined = m_cutter.sign(at) == u'-' || m_cutter.sign(at) == u'.' || m_cutter.isWord(at, u"'s"_w);
        const bool word = m_cutter.sign(at).isLetterOrNumber() && (kind.isEmpty() || kind == u"determiner");
        if (!m_cutter.kept(at) || m_cutter.isWord(at, u"that"_w) || !(nameJoin || joined || word)
            || m_cutter.isFiniteVerb(at) || m_cutter.isParticiple(at)) {
            break;
        }
        first = at;
        if (kind == u"determiner") {
            break;
        }
    }
    return first;
}

/// "..., who was ousted this month": the subject is the noun in front.
QString MainClause::relativeTitle() const {
    int relative = -1;
    for (int i = m_cutter.first(); i < std::min(m_time, m_cutter.end()); ++i) {
        const bool pronoun = m_cutter.isWord(i, u"who"_w) || m_cutter.isWord(i, u"which"_w);
        relative = pronoun && m_cutter.kept(i) ? i : relative;
    }
    if (relative <= m_cutter.first()) {
        return {};
    }
    int end = relative + 1;
    while (end < m_cutter.end() && m_cutter.sign(end) != u',' && m_cutter.sign(end) != u';') {
        ++end;
    }
    const int verb = m_cutter.kind(relative + 1) == u"adverb" ? relative + 2 : relative + 1;
    const int first = subjectBefore(relative);
    if (m_time >= end || first == relative || verb >= end || !m_cutter.isFiniteVerb(verb)) {
        return {};
    }
    for (int i = verb + 1; i < m_time; ++i) { // "the men who work here opened it in 1990": another verb comes first
        const bool own = m_cutter.isFiniteVerb(i) && m_cutter.kind(i - 1) != u"auxiliary"
            && m_cutter.kind(i - 1) != u"adverb" && m_cutter.kind(i - 1) != u"conjunction";
        if (own && m_cutter.kept(i)) {
            return {};
        }
    }
    const QString subject = m_cutter.text(first, relative).remove(u',').trimmed();
    return subject + u' ' + cutToFit(relative + 1, end).words;
}

std::size_t MainClause::mainSegment() const {
    const auto headless = [this](std::size_t s) {
        const int first = m_cutter.firstKept(m_segments[s]);
        const Segment& next = m_segments[s + 1];
        if (s == 0 && m_cutter.isPlaceName(m_segments[s])) {
            return m_cutter.kind(m_cutter.firstKept(next)) != u"relative" && m_cutter.hasFiniteVerb(next)
                && !m_cutter.isFiniteVerb(m_cutter.firstKept(next));
        }
        return m_cutter.opensAsAdjunct(m_segments[s]) || (s > 0 && m_cutter.isFiniteVerb(first));
    };
    std::size_t main = 0;
    while (main + 1 < m_segments.size() && headless(main)) {
        ++main;
    }
    if (!m_cutter.hasFiniteVerb(m_segments[verbSegment(main)])) {
        for (std::size_t s = 0; s < main; ++s) { // "Then came the rebuilding of the pier, ..."
            if (m_cutter.kind(m_cutter.firstKept(m_segments[s])) == u"adverb"
                && m_cutter.hasFiniteVerb(m_segments[s])) {
                return s;
            }
        }
    }
    return main;
}

/// The segment that holds the main clause's verb: behind a subject and its appositions ("Ada Finch, the mayor, opened
/// ...", "the bridge, left half built, was sold") the last one that begins with a verb, behind a list ("piers, sheds
/// and roads were sold") the first that holds one; else the main segment itself.
std::size_t MainClause::verbSegment(std::size_t main) const {
    if (m_cutter.hasFiniteVerb(m_segments[main])) {
        return main;
    }
    std::size_t begins = main;
    std::size_t holds = main;
    for (std::size_t s = main + 1; s < m_segments.size(); ++s) {
        if (m_cutter.isFiniteVerb(m_cutter.firstKept(m_segments[s]))) {
            begins = s;
        } else if (holds == main && m_cutter.hasFiniteVerb(m_segments[s]) && !m_cutter.isAside(m_segments[s])) {
            holds = s;
        }
    }
    return begins > main ? begins : holds;
}

/// What the time dates beside the main clause: the deed of an adjunct, or the second thing the subject did.
QString MainClause::besideMain(std::size_t main) const {
    for (std::size_t s = 0; s < main; ++s) {
        if (holdsTime(m_segments[s])) {
            return gerundTitle(m_segments[s], m_segments[main]);
        }
    }
    for (std::size_t s = main; s < m_segments.size(); ++s) {
        if (!holdsTime(m_segments[s])) {
            continue;
        }
        const int first = m_cutter.firstKept(m_segments[s]);
        const bool coordinated = m_cutter.isWord(first, u"and"_w) || m_cutter.isWord(first, u"but"_w);
        if (s > main && coordinated && !m_cutter.isFiniteVerb(first + 1)
            && m_cutter.hasFiniteVerb({first + 1, m_segments[s].end})) {
            return cutToFit(first + 1, m_segments[s].end).words; // "..., but the pier will stay closed until May"
        }
        for (int i = m_time - 1; i >= m_segments[s].first; --i) {
            const bool joins = m_cutter.isWord(i, u"and"_w) || m_cutter.isWord(i, u"but"_w);
            const bool inside = s > main || i > subjectEnd(m_cutter, m_segments[main]);
            const bool verb = m_cutter.isFiniteVerb(i + 1) && m_cutter.kind(i + 1) != u"auxiliary";
            if (joins && verb && (inside || i == m_segments[s].first)) {
                return secondTitle(i + 1, m_segments[s].end, m_segments[main]);
            }
        }
    }
    return {};
}

/// "..., and reopened it on April 9": the second thing the same subject did.
QString MainClause::secondTitle(int verb, int end, Segment main) const {
    const int begin = m_cutter.firstKept(main);
    const int subject = subjectEnd(m_cutter, main);
    if (subject == begin || subject - begin > longSubject) {
        return {};
    }
    return m_cutter.text(begin, subject) + u' ' + cutToFit(verb, end).words;
}

/// "After opening the port in 2013, Mayor Ada Finch has ...": the happening is the one in the adjunct.
QString MainClause::gerundTitle(Segment adjunct, Segment main) const {
    const int participle = m_cutter.firstKept(adjunct) + 1;
    const int begin = m_cutter.firstKept(main);
    const int end = subjectEnd(m_cutter, main);
    if (participle >= adjunct.end || !m_cutter.isParticiple(participle) || end == begin || end - begin > longSubject) {
        return {};
    }
    const QString rest = cutToFit(participle, adjunct.end).words.sliced(m_cutter.word(participle).size());
    return m_cutter.text(begin, end) + u' ' + pastOf(participle) + rest;
}

/// "opening" in the past: the same for nearly all verbs, as -ing and -ed are put to one stem.
QString MainClause::pastOf(int participle) const {
    const QString word = m_cutter.word(participle).toString();
    if (const LexiconEntry* irregular = m_participles.word(wordId(word))) {
        return irregular->value;
    }
    QString stem = word.chopped(3);
    const bool afterVowel = stem.size() > 1 && QStringView(u"aeiou").contains(stem[stem.size() - 2]);
    if (stem.endsWith(u'y') && !afterVowel) {
        stem.back() = u'i';
    }
    return stem + QStringLiteral("ed");
}

/// "said that after the storm, the port will close": the content begins behind its adjunct.
void MainClause::dropAdjunctOfContent(std::size_t verb) {
    if (verb + 1 >= m_segments.size()) {
        return;
    }
    const Segment& segment = m_segments[verb];
    const Segment& next = m_segments[verb + 1];
    const QStringView opens = m_cutter.kind(m_cutter.firstKept(next));
    if ((!opens.isEmpty() && opens != u"determiner" && opens != u"pronoun") || !m_cutter.hasFiniteVerb(next)
        || m_cutter.isFiniteVerb(m_cutter.firstKept(next)) || m_cutter.isParticiple(m_cutter.firstKept(next))) {
        return;
    }
    for (int i = segment.first + 1; i + 1 < segment.end; ++i) {
        const bool said
            = m_cutter.isWord(i, u"that"_w) || m_cutter.isWord(i, u"said"_w) || m_cutter.isWord(i, u"says"_w);
        const int behind = m_cutter.firstKept({i + 1, segment.end});
        const bool adjunct = behind == segment.end || m_cutter.kind(behind) == u"preposition"
            || m_cutter.kind(behind) == u"conjunction" || m_cutter.isWord(behind, u"thanks"_w);
        if (m_cutter.kept(i) && said && adjunct) {
            m_cutter.drop(behind, next.first);
            m_segments[verb].end = next.end;
            m_segments.erase(m_segments.begin() + std::ptrdiff_t(verb) + 1);
            return;
        }
    }
}

/// The clause, its subject without "into countries along the coast" where the verb would not fit behind it.
QString MainClause::shortened(int first, int end) {
    const Cut cut = cutToFit(first, end);
    const int verb = subjectEnd(m_cutter, {first, end});
    if (cut.clean || m_cutter.text(first, verb).size() < titleLength / 2) {
        return cut.words;
    }
    for (int i = m_cutter.firstKept({first, end}) + 1; i < verb; ++i) {
        if (m_cutter.kept(i) && m_cutter.kind(i) == u"preposition" && !m_cutter.isWord(i, u"of"_w)) {
            m_cutter.drop(i, verb);
            return cutToFit(first, end).words;
        }
    }
    return cut.words;
}

/// Cuts before a preposition, conjunction or clause: the longest clean cut of at most titleLength letters, or a little
/// over it where nothing worth reading would be left.
MainClause::Cut MainClause::cutToFit(int first, int end) const {
    Cut best{m_cutter.text(first, m_cutter.endsInParticle(end) ? end : m_cutter.withoutDangling(first, end)), true};
    const bool fits = best.words.size() <= alittleOver;
    if (best.words.size() <= titleLength) {
        return best;
    }
    for (int at = end - 1; at > first; --at) {
        if (!m_cutter.isBoundary(at)) {
            continue;
        }
        const bool clean = m_cutter.isCleanCut(first, at);
        const QString words = m_cutter.text(first, m_cutter.withoutDangling(first, at));
        if (clean && words.size() <= titleLength) {
            const bool worth = words.size() >= (fits ? titleLength * 3 / 4 : titleLength / 2);
            return worth || best.words.size() > farOver ? Cut{words, true} : best;
        }
        if (clean || best.words.size() > farOver) {
            best = {words, clean};
        }
    }
    return best.words.size() <= farOver ? best : Cut{m_cutter.text(first, m_cutter.lastFitting(first, end)), false};
}

} // namespace dateline

#include "app/chronology/mainclause.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

constexpr int alittleOver = titleLength * 9 / 8;
constexpr int farOver = titleLength * 5 / 4;

} // namespace

int MainClause::subjectEnd(Segment segment) const {
    const int first = m_cutter.firstKept(segment);
    for (int i = first; i < segment.end; ++i) {
        if (m_cutter.kept(i) && m_cutter.isFiniteVerb(i)) {
            return i;
        }
    }
    return first;
}

MainClause::MainClause(ClauseCutter& cutter, const PhraseTable& participles, int timeToken)
    : m_cutter(cutter), m_participles(participles), m_time(timeToken) {}

QString MainClause::words() {
    keepTimedPart();
    if (const QString title = relativeTitle(); !title.isEmpty()) {
        return title;
    }
    dropLaterItems();
    m_segments = m_cutter.segments();
    if (m_segments.empty()) {
        return {};
    }
    std::size_t main = mainSegment();
    if (const QString title = besideMain(main); !title.isEmpty()) {
        return title;
    }
    main = isPartitive(main) ? main + 1 : main;
    const std::size_t verb = verbSegment(main);
    if (verb > main && m_cutter.isFiniteVerb(m_cutter.firstKept(m_segments[verb]))) {
        m_cutter.drop(m_segments[main].end, m_segments[verb].first);
    }
    dropAdjunctOfContent(verb);
    std::size_t last = verb;
    for (std::size_t s = verb + 1; s < m_segments.size() && !m_cutter.isAside(m_segments[s]); ++s) {
        if (m_cutter.length(m_segments[main].first, m_segments[s].end) <= titleLength) {
            last = s;
        }
    }
    return shortened(m_segments[main].first, m_segments[last].end);
}

std::optional<Segment> MainClause::subject() {
    m_segments = m_cutter.segments();
    if (m_segments.empty()) {
        return {};
    }
    const std::size_t main = mainSegment();
    const std::size_t verb = verbSegment(main);
    const int first = m_cutter.firstKept(m_segments[main]);
    const bool apart = verb > main && m_cutter.isFiniteVerb(m_cutter.firstKept(m_segments[verb])); // "the mill, sold, ..."
    int end = apart ? m_segments[main].end : subjectEnd(m_segments[main]);
    while (end > first && m_cutter.kind(end - 1) == u"adverb"_w) {
        --end;
    }
    for (int i = first; i < end; ++i) {
        const bool joins = m_cutter.isWord(i, u"and"_w) && i > first; // "the mayor and the council"
        if (m_cutter.kind(i) == u"relative"_w || (m_cutter.kind(i) == u"conjunction"_w && !joins) || m_cutter.isWord(i, u"that"_w)) {
            return {};
        }
    }
    return end > first && end - first <= longSubject ? std::optional(Segment{first, end}) : std::nullopt;
}

/// "One of these, Sorrel, sells ...": Sorrel does.
bool MainClause::isPartitive(std::size_t segment) const {
    constexpr int longestName = 4; // tokens
    const int first = m_cutter.firstKept(m_segments[segment]);
    const bool oneOf = m_cutter.isWord(first, u"one"_w) && m_cutter.isWord(first + 1, u"of"_w)
        && (m_cutter.isWord(first + 2, u"these"_w) || m_cutter.isWord(first + 2, u"them"_w))
        && first + 3 == m_segments[segment].end;
    if (!oneOf || segment + 1 >= m_segments.size()) {
        return false;
    }
    const Segment& name = m_segments[segment + 1];
    return m_cutter.isCapitalised(m_cutter.firstKept(name)) && name.end - name.first <= longestName;
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

std::size_t MainClause::mainSegment() const {
    const auto headless = [this](std::size_t s) {
        const int first = m_cutter.firstKept(m_segments[s]);
        const Segment& next = m_segments[s + 1];
        if (s == 0 && m_cutter.isPlaceName(m_segments[s])) {
            return m_cutter.kind(m_cutter.firstKept(next)) != u"relative"_w && m_cutter.hasFiniteVerb(next)
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
            if (m_cutter.kind(m_cutter.firstKept(m_segments[s])) == u"adverb"_w
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

/// "in a memo that the mill closed"
bool MainClause::holdsContent(Segment segment) const {
    for (int i = segment.first; i < segment.end; ++i) {
        if (m_cutter.isWord(i, u"that"_w) && m_cutter.hasFiniteVerb({i + 1, segment.end})) {
            return true;
        }
    }
    return false;
}

/// "said that after the storm, the port will close": the content begins behind its adjunct.
void MainClause::dropAdjunctOfContent(std::size_t verb) {
    if (verb + 1 >= m_segments.size()) {
        return;
    }
    const Segment& segment = m_segments[verb];
    const Segment& next = m_segments[verb + 1];
    const WordId opens = m_cutter.kind(m_cutter.firstKept(next));
    if ((opens != 0 && opens != u"determiner"_w && opens != u"pronoun"_w) || !m_cutter.hasFiniteVerb(next)
        || m_cutter.isFiniteVerb(m_cutter.firstKept(next)) || m_cutter.isParticiple(m_cutter.firstKept(next))) {
        return;
    }
    for (int i = segment.first + 1; i + 1 < segment.end; ++i) {
        const bool said
            = m_cutter.isWord(i, u"that"_w) || m_cutter.isWord(i, u"said"_w) || m_cutter.isWord(i, u"says"_w);
        const int behind = m_cutter.firstKept({i + 1, segment.end});
        const bool adjunct = behind == segment.end || m_cutter.kind(behind) == u"preposition"_w
            || m_cutter.kind(behind) == u"conjunction"_w || m_cutter.isWord(behind, u"thanks"_w);
        if (m_cutter.kept(i) && said && adjunct && !holdsContent({behind, segment.end})) {
            m_cutter.drop(behind, next.first);
            m_segments[verb].end = next.end;
            m_segments.erase(m_segments.begin() + std::ptrdiff_t(verb) + 1);
            return;
        }
    }
}

/// Whether a clause has its own subject, which leans on nothing: "the number of mills fell", not "it would close".
bool MainClause::tellsAlone(Segment clause) const {
    const int first = m_cutter.firstKept(clause);
    const WordId kind = m_cutter.kind(first);
    const int verb = subjectEnd(clause);
    const bool leans = m_cutter.isWord(first, u"his"_w) || m_cutter.isWord(first, u"her"_w)
        || m_cutter.isWord(first, u"its"_w) || m_cutter.isWord(first, u"their"_w);
    return verb > first && !leans && kind != u"pronoun"_w && kind != u"preposition"_w && kind != u"conjunction"_w && kind != u"relative"_w
        && !m_cutter.isFiniteVerb(first);
}

/// What is reported where it does not fit behind who said it; else the clause, its subject without "into countries along the coast" where the verb would not fit behind it.
QString MainClause::shortened(int first, int end) {
    const Cut cut = cutToFit(first, end);
    if (cut.clean) {
        return cut.words;
    }
    if (const int content = m_cutter.contentBegin({first, end}); content >= 0 && m_cutter.isFact({first, content}) && tellsAlone({content, end})) {
        return cutToFit(content, end).words;
    }
    const int verb = subjectEnd({first, end});
    if (m_cutter.length(first, verb) < titleLength / 2) {
        return cut.words;
    }
    for (int i = m_cutter.firstKept({first, end}) + 1; i < verb; ++i) {
        if (m_cutter.kept(i) && m_cutter.kind(i) == u"preposition"_w && !m_cutter.isWord(i, u"of"_w)) {
            m_cutter.drop(i, verb);
            return cutToFit(first, end).words;
        }
    }
    return cut.words;
}

/// Cuts before a preposition, conjunction or clause: the longest clean cut of at most titleLength letters, or a little
/// over it where nothing worth reading would be left.
MainClause::Cut MainClause::cutToFit(int first, int end) const {
    int last = m_cutter.endsInParticle(end) ? end : m_cutter.withoutDangling(first, end);
    qsizetype length = m_cutter.length(first, last);
    if (length <= titleLength) {
        return {m_cutter.text(first, last), true};
    }
    bool clean = true;
    const bool fits = length <= alittleOver;
    for (int at = end - 1; at > first; --at) {
        if (!m_cutter.isBoundary(at)) {
            continue;
        }
        const bool cleaner = m_cutter.isCleanCut(first, at);
        const int shorter = m_cutter.withoutDangling(first, at);
        const qsizetype left = m_cutter.length(first, shorter);
        const bool found = cleaner && left <= titleLength;
        const bool worth = left >= (fits ? titleLength * 3 / 4 : titleLength / 2);
        if (length > farOver || (cleaner && (!found || worth))) {
            last = shorter;
            length = left;
            clean = cleaner;
        }
        if (found) {
            break;
        }
    }
    last = length <= farOver ? last : m_cutter.lastFitting(first, end);
    return {m_cutter.text(first, last), clean && length <= farOver};
}

} // namespace dateline

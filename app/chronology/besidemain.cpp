// MainClause, second part: what a time dates beside the main clause, in a relative clause, in front of it or behind "and".
#include "app/chronology/mainclause.h"

#include "app/text/utf16.h"

#include <algorithm>

namespace dateline {

using namespace literals;

/// The first token of the noun phrase in front of a relative pronoun, or `relative` if there is none.
int MainClause::subjectBefore(int relative) const {
    int first = relative;
    int at = m_cutter.keptBefore(relative);
    if (at >= 0 && m_cutter.sign(at) == u',') {
        at = m_cutter.keptBefore(at);
    }
    for (; at >= m_cutter.first() && relative - at <= longSubject + 1; --at) {
        const WordId kind = m_cutter.kind(at);
        const bool nameJoin = m_cutter.isWord(at, u"and"_w) && m_cutter.kind(at - 1) == 0
            && m_cutter.isCapitalised(at - 1) == m_cutter.isCapitalised(at + 1);
        const bool joined = m_cutter.sign(at) == u'-' || m_cutter.sign(at) == u'.' || m_cutter.isWord(at, u"'s"_w);
        const bool word = m_cutter.sign(at).isLetterOrNumber() && (kind == 0 || kind == u"determiner"_w);
        if (!m_cutter.kept(at) || m_cutter.isWord(at, u"that"_w) || !(nameJoin || joined || word)
            || m_cutter.isFiniteVerb(at) || m_cutter.isParticiple(at)) {
            break;
        }
        first = at;
        if (kind == u"determiner"_w) {
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
    const int verb = m_cutter.kind(relative + 1) == u"adverb"_w ? relative + 2 : relative + 1;
    const int first = subjectBefore(relative);
    if (m_time >= end || first == relative || verb >= end || !m_cutter.isFiniteVerb(verb)) {
        return {};
    }
    for (int i = verb + 1; i < m_time; ++i) { // "the men who work here opened it in 1990": another verb comes first
        const bool own = m_cutter.isFiniteVerb(i) && m_cutter.kind(i - 1) != u"auxiliary"_w
            && m_cutter.kind(i - 1) != u"adverb"_w && m_cutter.kind(i - 1) != u"conjunction"_w;
        if (own && m_cutter.kept(i)) {
            return {};
        }
    }
    const QString subject = m_cutter.text(first, relative).remove(u',').trimmed();
    return subject + u' ' + cutToFit(relative + 1, end).words;
}

/// What the time dates beside the main clause: the deed of an adjunct, or the second thing the subject did.
QString MainClause::besideMain(std::size_t main) const {
    for (std::size_t s = 0; s < main; ++s) {
        if (holdsTime(m_segments[s])) {
            const QString title = gerundTitle(m_segments[s], m_segments[main]);
            return title.isEmpty() ? clauseTitle(m_segments[s]) : title;
        }
    }
    if (m_cutter.opensAsAdjunct(m_segments[main])) { // nothing else is left
        if (const QString title = clauseTitle(m_segments[main]); !title.isEmpty()) {
            return title;
        }
    }
    if (const QString title = listedTitle(m_segments[main]); !title.isEmpty()) {
        return title;
    }
    for (std::size_t s = main; s < m_segments.size(); ++s) {
        if (!holdsTime(m_segments[s])) {
            continue;
        }
        if (const QString title = s > main ? trailingTitle(m_segments[s], m_segments[main]) : QString(); !title.isEmpty()) {
            return title;
        }
        const int first = m_cutter.firstKept(m_segments[s]);
        const bool coordinated = m_cutter.isWord(first, u"and"_w) || m_cutter.isWord(first, u"but"_w)
            || m_cutter.isWord(first, u"yet"_w);
        if (s > main && coordinated && !m_cutter.hasFiniteVerb({first + 1, m_segments[s].end})) {
            if (const QString title = clauseBehind(s); !title.isEmpty()) { // ", and on May 2, the mayor resigned"
                return title;
            }
        }
        if (s > main && coordinated && m_cutter.isFiniteVerb(first + 1)) { // ", and was completed by May 2"
            return secondTitle(first + 1, m_segments[s].end, m_segments[main]);
        }
        const int quoted = first + 2 < m_segments[s].end && m_cutter.opensQuotation(first + 1) ? first + 2 : -1;
        if (s > main && coordinated && quoted >= 0 && m_cutter.isFiniteVerb(quoted)) { // ", and "mended" the pump"
            return secondTitle(first + 1, m_segments[s].end, m_segments[main]);
        }
        if (s > main && coordinated && !m_cutter.isFiniteVerb(first + 1)
            && m_cutter.hasFiniteVerb({first + 1, m_segments[s].end})) {
            return cutToFit(first + 1, m_segments[s].end).words; // "..., but the pier will stay closed until May"
        }
        for (int i = m_time - 1; i >= m_segments[s].first; --i) {
            const bool joins = m_cutter.isWord(i, u"and"_w) || m_cutter.isWord(i, u"but"_w);
            const bool inside = s > main || i > subjectEnd(m_segments[main]);
            const bool verb = m_cutter.isFiniteVerb(i + 1) && m_cutter.kind(i + 1) != u"auxiliary"_w;
            const bool timeNext = m_cutter.firstKept({i + 1, m_cutter.end()}) > m_time;
            const bool ownSubject = joins && inside && !m_cutter.kept(i - 1) && tellsAlone({i + 1, m_segments[s].end})
                && m_cutter.hasFiniteVerb({i + 1, m_time});
            if (ownSubject) { // "Osmouth fell on May 2 and the allies went on in the autumn"
                return cutToFit(i + 1, m_segments[s].end).words;
            }
            if (joins && timeNext && inside && m_cutter.hasFiniteVerb({m_time, m_segments[s].end})) {
                return cutToFit(m_cutter.firstKept({i + 1, m_cutter.end()}), m_segments[s].end).words;
            }
            if (joins && verb && (inside || i == m_segments[s].first)) {
                return secondTitle(i + 1, m_segments[s].end, m_segments[main]);
            }
        }
    }
    return {};
}

/// The first clause behind a segment, adjuncts passed over; empty if it has no subject of its own.
QString MainClause::clauseBehind(std::size_t segment) const {
    std::size_t s = segment + 1;
    while (s < m_segments.size() && m_cutter.opensAsAdjunct(m_segments[s])) {
        ++s;
    }
    return s < m_segments.size() && tellsAlone(m_segments[s]) && !m_cutter.isParticiple(m_cutter.firstKept(m_segments[s]))
        ? cutToFit(m_cutter.firstKept(m_segments[s]), m_segments[s].end).words
        : QString();
}

/// "..., and reopened it on April 9": the second thing the same subject did.
QString MainClause::secondTitle(int verb, int end, Segment main) const {
    const int begin = m_cutter.firstKept(main);
    const int subject = subjectEnd(main);
    if (subject == begin || subject - begin > longSubject) {
        return {};
    }
    return m_cutter.text(begin, subject) + u' ' + cutToFit(verb, end).words;
}

/// "When the council cut the grant in 2013, ...": the happening is the one of the clause in front.
QString MainClause::clauseTitle(Segment adjunct) const {
    static constexpr QStringView joints[]{u"when", u"after", u"before", u"as", u"once", u"while", u"because", u"until"};
    const int first = m_cutter.firstKept(adjunct);
    const int subject = m_cutter.firstKept({first + 1, adjunct.end});
    const bool joined = first < adjunct.end
        && std::ranges::find(joints, m_cutter.word(first).toString().toLower()) != std::end(joints);
    if (!joined || subject >= adjunct.end || m_cutter.kind(subject) == u"pronoun"_w || m_cutter.isFiniteVerb(subject)) {
        return {};
    }
    const int verb = subjectEnd({subject, adjunct.end});
    for (int i = subject; i < verb; ++i) {
        if (m_cutter.kind(i) == u"relative"_w || m_cutter.isWord(i, u"that"_w)) {
            return {};
        }
    }
    const bool told = verb > subject && verb - subject <= longSubject && m_time > verb;
    return told ? cutToFit(subject, adjunct.end).words : QString();
}

/// "After opening the port in 2013, Mayor Ada Finch has ...": the happening is the one in the adjunct.
QString MainClause::gerundTitle(Segment adjunct, Segment main) const {
    const int participle = m_cutter.firstKept(adjunct) + 1;
    const int begin = m_cutter.firstKept(main);
    const int end = subjectEnd(main);
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
    const bool afterVowel = stem.size() > 1 && isAmong(stem[stem.size() - 2], u"aeiou");
    if (stem.endsWith(u'y') && !afterVowel) {
        stem.back() = u'i';
    }
    return stem + QStringLiteral("ed");
}

} // namespace dateline

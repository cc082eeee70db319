// MainClause, third part: what one of several dates dates behind the main clause, in a participle's words or in a list.
#include "app/chronology/mainclause.h"

#include <algorithm>

namespace dateline {

using namespace literals;

/// "The union grew, taking in Osmouth in 1952": what the subject did by the way. What a main clause brought about
/// ("leading to a strike") was not its subject's deed.
QString MainClause::trailingTitle(Segment aside, Segment main) const {
    static constexpr WordId results[]{u"leading"_w, u"resulting"_w, u"meaning"_w, u"including"_w, u"according"_w,
        u"following"_w, u"beginning"_w, u"starting"_w, u"depending"_w, u"regarding"_w, u"concerning"_w, u"dating"_w,
        u"ranging"_w, u"being"_w, u"owing"_w, u"pending"_w, u"lasting"_w, u"culminating"_w, u"causing"_w, u"during"_w};
    const Segment deed = timedDeed(aside);
    const int participle = deed.first;
    const bool result = std::ranges::any_of(results, [&](WordId word) { return m_cutter.isWord(participle, word); });
    const int begin = m_cutter.firstKept(main);
    const int end = subjectEnd(main);
    if (participle >= deed.end || !m_cutter.isParticiple(participle) || result || end == begin
        || end - begin > longSubject || m_cutter.kind(begin) == u"relative"_w || endsInSubject({end, main.end})) {
        return {};
    }
    const QString rest = cutToFit(participle, deed.end).words.sliced(m_cutter.word(participle).size());
    return m_cutter.text(begin, end) + u' ' + pastOf(participle) + rest;
}

/// Of "besieging the fort in May and capturing it in June" the part the time stands in.
Segment MainClause::timedDeed(Segment aside) const {
    Segment deed{m_cutter.firstKept(aside), aside.end};
    deed.first += m_cutter.kind(deed.first) == u"adverb"_w;
    for (int i = deed.first; i < deed.end; ++i) {
        const int next = i + 1 + (m_cutter.kind(i + 1) == u"adverb"_w);
        if (m_cutter.isWord(i, u"and"_w) && m_cutter.isParticiple(next)) {
            (i < m_time ? deed.first : deed.end) = i < m_time ? next : i;
        }
    }
    return deed;
}

/// "Osmouth fell but the islanders, having fled, ...": what follows is told of another than Osmouth.
bool MainClause::endsInSubject(Segment predicate) const {
    for (int i = predicate.end - 1; i > predicate.first; --i) {
        if (m_cutter.isWord(i, u"but"_w)) {
            return !m_cutter.hasFiniteVerb({i + 1, predicate.end});
        }
    }
    return false;
}

/// Whether a date ends in front of `joint`: its words are gone, or it is a year.
bool MainClause::endsDate(int joint) const {
    return joint > m_cutter.first() && (!m_cutter.kept(joint - 1) || m_cutter.sign(joint - 1).isDigit());
}

/// The first token of "Tull in 1955" in "took Osmouth in 1952, Tull in 1955", or -1 if the time dates no such item.
int MainClause::itemBegin(int verb) const {
    if (m_time >= m_cutter.end()) {
        return -1; // dated by a sentence behind
    }
    for (int i = m_time - 1; i > verb; --i) {
        if (!m_cutter.kept(i)) {
            continue;
        }
        const bool joins = m_cutter.isWord(i, u"and"_w) || m_cutter.sign(i) == u',';
        if (joins && endsDate(i)) {
            int first = m_cutter.firstKept({i + 1, m_time});
            while (m_cutter.isWord(first, u"and"_w) || m_cutter.kind(first) == u"adverb"_w) {
                first = m_cutter.firstKept({first + 1, m_time});
            }
            return first < m_time && opensItem(first) ? first : -1;
        }
        const bool verbal = m_cutter.isFiniteVerb(i) || m_cutter.isParticiple(i) || m_cutter.kind(i) == u"relative"_w;
        if (verbal || m_cutter.sign(i) == u',') {
            return -1;
        }
    }
    return -1;
}

/// What other dates date goes: "delivered 310 tons |and 745 tons in 2023|", "fell |and the allies marched on in May|".
void MainClause::dropLaterItems() {
    constexpr int longestItem = 10; // tokens
    if (m_time < m_cutter.first() || m_time >= m_cutter.end()) {
        return; // dated from elsewhere, as by a heading or the sentence before
    }
    int joint = m_time + 1;
    while (joint < m_cutter.end() && !m_cutter.kept(joint)) {
        ++joint;
    }
    const bool comma = joint < m_cutter.end() && m_cutter.sign(joint) == u',';
    if (!(comma || m_cutter.isWord(joint, u"and"_w)) || !m_cutter.hasFiniteVerb({m_cutter.first(), m_time})) {
        return;
    }
    const Segment rest{joint + 1, m_cutter.end()};
    const bool clause = !comma && tellsAlone(rest) && m_cutter.kind(rest.first) != u"adverb"_w; // "and never again"
    const bool item = !m_cutter.hasFiniteVerb(rest) && (opensItem(rest.first) || m_cutter.isWord(rest.first, u"followed"_w));
    const int far = clause ? rest.end : std::min(rest.end, joint + longestItem);
    for (int i = rest.first; (clause || item) && i < far && (clause || m_cutter.sign(i) != u','); ++i) {
        const bool year = m_cutter.word(i).size() == 4 && m_cutter.sign(i).isDigit() && m_cutter.kind(i - 1) == u"preposition"_w;
        if (year || !m_cutter.kept(i)) {
            m_cutter.drop(joint, rest.end);
            return;
        }
    }
}

bool MainClause::opensItem(int i) const {
    return m_cutter.isCapitalised(i) || (i < m_cutter.end() && m_cutter.sign(i).isDigit())
        || m_cutter.kind(i) == u"determiner"_w || m_cutter.kind(i) == u"preposition"_w;
}

/// The last verb between a subject and an item of a list, participles behind a comma among them; -1 in a relative clause.
int MainClause::verbOfItem(int subject, int item) const {
    int verb = subject;
    for (int i = subject; i < item; ++i) {
        if (m_cutter.kind(i) == u"relative"_w) {
            return -1;
        }
        const bool aside = m_cutter.isParticiple(i) && m_cutter.sign(i - 1) == u',';
        verb = m_cutter.kept(i) && (m_cutter.isFiniteVerb(i) || aside) ? i : verb;
    }
    return verb;
}

/// "Oder took Osmouth on May 2, Tull on May 5 and finally Sorrel on May 9": she took Tull on the second day, Sorrel on
/// the third. "The fleet fell back to Osmouth in May and to Tull in June": the item begins with the clause's preposition.
QString MainClause::listedTitle(Segment main) const {
    const int begin = m_cutter.firstKept(main);
    const int subject = subjectEnd(main);
    const int item = itemBegin(subject);
    const int verb = item < 0 ? -1 : verbOfItem(subject, item);
    if (verb < 0 || subject == begin || subject - begin > longSubject) {
        return {};
    }
    const bool led = m_cutter.kind(item) == u"preposition"_w;
    int cut = m_cutter.firstKept({verb + 1, item});
    while (led && cut < item && m_cutter.word(cut) != m_cutter.word(item)) {
        ++cut;
    }
    if (cut >= item || (!led && !takesItem(verb, cut))) {
        return {};
    }
    const QString told = m_cutter.isParticiple(verb) ? m_cutter.text(begin, subject) + u' ' + pastOf(verb)
                                                     : m_cutter.text(begin, cut);
    const QString title = told + u' ' + m_cutter.text(item, m_cutter.withoutDangling(item, m_time));
    return title.size() <= titleLength ? title : QString();
}

/// Whether the verb's object stands right behind it, so that an item can stand in its place: not "began badly".
bool MainClause::takesItem(int verb, int object) const {
    const WordId kind = m_cutter.kind(object);
    const QStringView word = m_cutter.word(object);
    if (m_cutter.kind(verb) == u"auxiliary"_w) {
        return kind == u"determiner"_w || m_cutter.sign(object).isDigit();
    }
    return kind == u"determiner"_w
        || (kind == 0 && m_cutter.sign(object).isLetterOrNumber() && !word.endsWith(u"ly") && !word.endsWith(u"ed"));
}

} // namespace dateline

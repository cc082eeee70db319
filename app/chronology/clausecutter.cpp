#include "app/chronology/clausecutter.h"

#include "app/text/dateline.h"
#include "app/text/utf16.h"

#include <algorithm>

namespace dateline {

using namespace literals;

ClauseCutter::ClauseCutter(const Prose& prose, const Lexicon& lexicon, const Sentence& sentence)
    : m_prose(prose), m_functionWords(lexicon.table(u"functionwords")), m_verbForms(lexicon.table(u"verbforms")),
      m_openWords(lexicon.table(u"openwords")), m_cues(lexicon.table(u"cues")),
      m_unfinished(lexicon.table(u"unfinished")), m_timeUnits(lexicon.table(u"timeunits")),
      m_wordClasses(lexicon.table(u"wordclasses")), m_verbs(m_verbForms.mask() | m_openWords.mask() | m_cues.mask()),
      m_first(sentence.firstToken), m_end(sentence.endToken),
      m_kept(m_end - m_first, true) {}

void ClauseCutter::dropBracketed() {
    int open = -1;
    for (int i = m_first; i < m_end; ++i) {
        const QChar c = sign(i);
        if ((c == u'(' || c == u'[') && open < 0) {
            open = i;
        } else if ((c == u')' || c == u']') && open >= 0) {
            drop(open, i + 1);
            open = -1;
        }
    }
}

void ClauseCutter::dropDateline(const std::vector<TimeMention>& times, int firstTime) {
    int end = behindDateline(m_prose, m_first, m_end);
    for (int t = firstTime; t < int(times.size()) && times[t].span.begin < m_prose.tokens[m_end - 1].end; ++t) {
        if (times[t].heading) {
            end = std::max(end, m_prose.tokenAt(times[t].span.end));
        }
    }
    while (end < m_end && !m_prose.tokens[end].isWord() && !m_prose.tokens[end].isNumber() && sign(end) != u'"'
        && sign(end) != u'\u201C') {
        ++end;
    }
    drop(m_first, end);
}

void ClauseCutter::dropTime(Span span) {
    const int first = m_prose.tokenAt(span.begin);
    int end = std::min(m_prose.tokenAt(span.end), m_end);
    if (first < m_first || first >= m_end || isWord(end, u"'s"_w)) {
        return;
    }
    const bool modifier = first + 1 < end && sign(first + 1) == u'-' && end < m_end && m_prose.tokens[end].isWord();
    const int from = modifier ? first : prepositionsBefore(first); // "after second-quarter sales"
    if (from == first && !modifier && holdsPlace(first, end)) {
        return;
    }
    if (end + 1 < m_end && sign(end) == u',' && (isWord(end + 1, u"that"_w) || isWord(end + 1, u"to"_w))
        && hasFiniteVerb({m_first, from})) {
        ++end; // "said on April 2, 2031, that ..."
    }
    drop(from, end);
}

/// Words of a date that the clause cannot do without: "a May 2 meeting", "if last month is a sign of ...".
bool ClauseCutter::holdsPlace(int first, int end) const {
    const bool attribute = (isWord(first - 1, u"a"_w) || isWord(first - 1, u"an"_w)) && end < m_end
        && m_prose.tokens[end].isWord();
    const bool opens = firstKept({m_first, m_end}) == first || isWord(first - 1, u"that"_w)
        || kind(first - 1) == u"conjunction"_w || kind(first - 1) == u"relative"_w;
    return attribute || (opens && isFiniteVerb(end));
}

/// Where "until at least", "as early as", "back in" or "late on" in front of a date begins.
int ClauseCutter::prepositionsBefore(int time) const {
    int from = time;
    if (isWord(from - 1, u"least"_w) && isWord(from - 2, u"at"_w)) {
        from -= 2;
    }
    while (from > m_first && isPreposition(from - 1) && kept(from - 1) && !isParticle(from - 1)
        && !(from < time && isWord(from - 1, u"over"_w))) {
        --from;
    }
    const LexiconEntry* rough = from - 1 > m_first ? m_unfinished.word(m_prose.tokens[from - 1]) : nullptr;
    const bool keptBack = isWord(from - 1, u"back"_w) && !isWord(from, u"in"_w); // "held back when", "dates back to"
    const bool begins = isWord(from - 1, u"beginning"_w) || isWord(from - 1, u"starting"_w);
    if (rough && rough->value == u"rough" && (begins || from < time) && !keptBack) {
        from -= isWord(from - 2, u"as"_w) ? 2 : 1;
        return begins ? from : prepositionsBefore(from); // "beginning as early as in May"
    }
    return from;
}

bool ClauseCutter::opensWith(Span span) const {
    const int end = m_prose.tokenAt(span.end);
    return firstKept({m_first, m_end}) == m_prose.tokenAt(span.begin) && end < m_end && sign(end) == u',';
}

/// "trade picked up by May": a small word of the verb, not of the date.
bool ClauseCutter::isParticle(int i) const {
    return isWord(i, u"up"_w) || isWord(i, u"down"_w) || isWord(i, u"out"_w) || isWord(i, u"off"_w);
}

void ClauseCutter::dropOpeners() {
    int i = firstKept({m_first, m_end});
    if (isWord(i, u"and"_w) || isWord(i, u"but"_w) || isWord(i, u"or"_w)) {
        drop(i, i + 1);
        i = firstKept({i, m_end});
    }
    if (isWord(i, u"a"_w) && isWord(i + 1, u"total"_w) && isWord(i + 2, u"of"_w) && i + 3 < m_end
        && m_prose.tokens[i + 3].isNumber()) {
        drop(i, i + 3);
    }
}

std::vector<Segment> ClauseCutter::segments() const {
    std::vector<Segment> found;
    int first = m_first;
    int quoteDepth = 0;
    for (int i = m_first; i <= m_end; ++i) {
        if (i < m_end && m_prose.tokens[i].kind == TokenKind::Mark && isQuotationMark(i)) {
            quoteDepth ^= 1;
        }
        if (i == m_end || (quoteDepth == 0 && isBreak(i))) {
            if (keptIn(first, i) > 0) {
                found.push_back({first, i});
            }
            first = i + 1;
        }
    }
    return found;
}

int ClauseCutter::keptIn(int first, int end) const {
    return int(std::count(m_kept.begin() + (first - m_first), m_kept.begin() + (end - m_first), true));
}

int ClauseCutter::firstKept(Segment segment) const {
    int i = segment.first;
    while (i < segment.end && !kept(i)) {
        ++i;
    }
    return i;
}

WordId ClauseCutter::kind(int i) const {
    return inSentence(i) ? m_functionWords.role(m_prose.tokens[i]) : 0;
}

bool ClauseCutter::isPreposition(int i) const {
    return kind(i) == u"preposition"_w;
}

bool ClauseCutter::isParticiple(int i) const {
    return inSentence(i) && m_prose.tokens[i].casing == Casing::Lower && m_prose.word(i).size() > 4
        && hasEnding(m_prose.word(i), u"ing");
}

bool ClauseCutter::opensAsAdjunct(Segment segment) const {
    const int i = firstKept(segment);
    if (i >= segment.end) {
        return true;
    }
    const WordId first = kind(i);
    const QStringView opening = m_prose.word(i);
    const bool participle = hasEnding(opening, u"ing") || hasEnding(opening, u"ed") || hasEnding(opening, u"ly");
    const bool named = isFiniteVerb(i + 1) || (kind(i + 1) == u"adverb"_w && isFiniteVerb(i + 2)); // "Mohamed won"
    const bool opener = m_prose.tokens[i].casing == Casing::Capital && participle && i == m_first && !named;
    const int counted = isWord(i, u"at"_w) && (isWord(i + 1, u"least"_w) || isWord(i + 1, u"most"_w)) ? i + 2 : i + 1;
    const bool rough = counted < m_end && m_prose.tokens[counted].isNumber()
        && (counted == i + 2 || isWord(i, u"about"_w) || isWord(i, u"around"_w) || isWord(i, u"over"_w)
            || isWord(i, u"only"_w));
    const bool inverted = first == u"auxiliary"_w && firstKept({m_first, m_end}) == i;
    const bool measured = i + 1 < m_end
        && m_timeUnits.word(m_prose.tokens[i + 1]) && (isWord(i + 2, u"after"_w) || isWord(i + 2, u"before"_w));
    if (measured) { // "Eight years after the mayor proposed it, ..."
        return true;
    }
    if (rough) { // "About 900 people ...", "At least nine ships ..." are subjects
        return false;
    }
    return first == u"preposition"_w || first == u"conjunction"_w || first == u"adverb"_w || first == u"relative"_w || opener
        || inverted;
}

bool ClauseCutter::isPlaceName(Segment segment) const {
    if (segment.end >= m_end || !isAmong(sign(segment.end), u"-\u2013\u2014")) {
        return false;
    }
    for (int i = segment.first; i < segment.end; ++i) {
        if (kept(i) && (!m_prose.tokens[i].isWord() || !isCapitalised(i))) {
            return false;
        }
    }
    return true;
}

bool ClauseCutter::isAside(Segment segment) const {
    const int i = firstKept(segment);
    return i >= segment.end || kind(i) == u"relative"_w || isParticiple(i) || kind(i) == u"determiner"_w
        || kind(i) == u"preposition"_w || kind(i) == u"conjunction"_w || kind(i) == u"adverb"_w
        || m_prose.tokens[i].isNumber() || m_prose.tokens[i].word == u"according"_w;
}

bool ClauseCutter::isBoundary(int i) const {
    const bool doubled = i > m_first && i + 1 < m_end && m_prose.tokens[i - 1].word == m_prose.tokens[i + 1].word;
    if (!kept(i) || m_prose.tokens[i].glued || doubled) { // "year on year"
        return false;
    }
    const WordId word = kind(i);
    if (isWord(i, u"and"_w) || isWord(i, u"or"_w)) { // not inside "Belt and Road" or "yellow and blue signs"
        const bool list
            = i + 1 < m_end && kind(i + 1) == 0 && !isFiniteVerb(i + 1) && !m_prose.tokens[i + 1].isNumber();
        return !list || (isCapitalised(i + 1) && !isCapitalised(i - 1));
    }
    if (word == u"conjunction"_w) {
        return true;
    }
    const LexiconEntry* listed = m_wordClasses.word(m_prose.tokens[i]);
    const bool named = (listed && listed->value == u"noun") || (i > m_first && m_prose.tokens[i - 1].glued); // "an all-town meeting"
    const bool opensPhrase = isParticiple(i) && !named && i > m_first && kind(i - 1) == 0;
    return word == u"preposition"_w || word == u"relative"_w || opensPhrase;
}

int ClauseCutter::withoutDangling(int first, int end) const {
    const auto hangs = [this](int i) {
        const WordId word = kind(i);
        return !kept(i) || word == u"preposition"_w || word == u"conjunction"_w || word == u"determiner"_w
            || word == u"relative"_w
            || (m_prose.tokens[i].kind == TokenKind::Punctuation && sign(i) != u'%' && sign(i) != u')');
    };
    while (end > first + 1 && hangs(end - 1)) {
        --end;
    }
    return end;
}

bool ClauseCutter::endsInParticle(int end) const {
    int last = keptBefore(end);
    while (last >= 0 && isPunctuation(last)) {
        last = keptBefore(last);
    }
    const LexiconEntry* word = last < 0 ? nullptr : m_functionWords.word(m_prose.tokens[last]);
    const bool determiner = word && word->value == u"determiner" && word->note != u"alone"; // "open to all" is whole
    const bool adverb = isWord(last, u"so"_w) || isWord(last, u"once"_w); // "has done so", "at once"
    const bool closed = isWord(last, u"that"_w) || determiner || (kind(last) == u"conjunction"_w && !adverb) || isWord(last, u"as"_w)
        || isWord(last, u"of"_w);
    return last >= 0 && !closed;
}

int ClauseCutter::lastFitting(int first, int end) const {
    qsizetype length = 0;
    int previous = -1;
    for (int i = first; i < end; ++i) {
        if (kept(i)) {
            length += isSpaced(previous, i) + lettersOf(i);
            previous = i;
        }
        if (length > titleLength) {
            return withoutDangling(first, std::max(i, first + 1));
        }
    }
    return withoutDangling(first, end);
}

int ClauseCutter::keptBefore(int i) const {
    while (--i >= m_first) {
        if (kept(i)) {
            return i;
        }
    }
    return -1;
}

bool ClauseCutter::isCleanCut(int first, int cut) const {
    const int last = withoutDangling(first, cut) - 1;
    const int before = keptBefore(last);
    const bool passive = before >= first && kind(before) == u"auxiliary"_w && isPastForm(last);
    const bool infinitive = isWord(before, u"to"_w) || (before >= first && kind(before) == u"auxiliary"_w);
    const bool quotationNext = cut + 1 < m_end && m_prose.tokens[cut + 1].kind == TokenKind::Mark
        && isQuotationMark(cut + 1) && m_prose.tokens[cut].isWord();
    const LexiconEntry* waits = m_unfinished.word(m_prose.tokens[last]);
    const bool wantsMore = isFiniteVerb(last) || infinitive || isParticiple(last)
        || (waits && waits->value == u"phrase")
        || (isWord(cut, u"of"_w) && before >= first && kind(before) == u"determiner"_w); // "at the speed of"
    const int content = contentBegin({first, cut}); // "said that the number of mills" tells nothing yet
    return hasFiniteVerb({first, cut}) && (!wantsMore || passive) && !quotationNext
        && (content < 0 || hasFiniteVerb({content, cut}));
}

void ClauseCutter::drop(int first, int end) {
    for (int i = std::max(first, m_first); i < std::min(end, m_end); ++i) {
        m_kept[i - m_first] = false;
    }
}

bool ClauseCutter::joinsWords(int i) const {
    return m_prose.tokens[i].glued && i + 1 < m_end && m_prose.tokens[i + 1].glued && sign(i + 1) != u'-';
}

bool ClauseCutter::isBreak(int i) const {
    if (!kept(i)) {
        return false;
    }
    const QChar c = sign(i);
    const bool dash = c == u'\u2014' || c == u'\u2013' || (c == u'-' && !joinsWords(i));
    return c == u',' || c == u';' || c == u':' || dash;
}

} // namespace dateline

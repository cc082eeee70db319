#include "app/chronology/clausecutter.h"

#include <algorithm>

namespace dateline {

using namespace literals;

ClauseCutter::ClauseCutter(
    const Prose& prose, const PhraseTable& functionWords, const PhraseTable& verbForms, const Sentence& sentence)
    : m_prose(prose), m_functionWords(functionWords), m_verbForms(verbForms), m_first(sentence.firstToken),
      m_end(sentence.endToken), m_kept(m_end - m_first, true) {}

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
    int end = m_first;
    for (int i = m_first; i < std::min(m_end, m_first + 20); ++i) {
        const bool dash = sign(i) == u'\u2014' || sign(i) == u'\u2013' || (sign(i) == u'-' && !joinsWords(i));
        if (dash && (endsInBracket(i) || m_prose.tokens[m_first].casing == Casing::Upper)) {
            end = i + 1;
        }
    }
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
    const int end = std::min(m_prose.tokenAt(span.end), m_end);
    if (first < m_first || first >= m_end) {
        return;
    }
    int from = first;
    while (from > m_first && isPreposition(from - 1) && kept(from - 1)) {
        --from;
    }
    drop(from, end);
}

void ClauseCutter::dropTrailingAttribution(const Quote& quote) {
    if (!quote.cue || quote.kind == QuoteKind::Direct || quote.cue->begin < quote.content.end) {
        return;
    }
    const int from = m_prose.tokenAt(quote.content.end);
    int end = std::max(m_prose.tokenAt(quote.cue->end), quote.mention ? m_prose.tokenAt(quote.mention->end) : 0);
    end = std::min(end, m_end);
    while (end < m_end && sign(end) != u',' && sign(end) != u';') {
        ++end;
    }
    if (from > m_first && from < end) {
        drop(from, end);
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

QStringView ClauseCutter::kind(int i) const {
    const LexiconEntry* entry = i < m_end ? m_functionWords.word(m_prose.tokens[i].word) : nullptr;
    return entry ? QStringView(entry->value) : QStringView();
}

bool ClauseCutter::isParticiple(int i) const {
    return m_prose.tokens[i].casing == Casing::Lower && m_prose.word(i).size() > 4 && m_prose.word(i).endsWith(u"ing");
}

bool ClauseCutter::opensAsAdjunct(Segment segment) const {
    const int i = firstKept(segment);
    if (i >= segment.end) {
        return true;
    }
    const QStringView first = kind(i);
    const bool gerund = m_prose.tokens[i].casing == Casing::Capital && m_prose.word(i).endsWith(u"ing") && i == m_first;
    return first == u"preposition" || first == u"conjunction" || first == u"adverb" || first == u"relative" || gerund;
}

bool ClauseCutter::isAside(Segment segment) const {
    const int i = firstKept(segment);
    return i >= segment.end || kind(i) == u"relative" || isParticiple(i) || kind(i) == u"determiner"
        || kind(i) == u"preposition" || kind(i) == u"conjunction" || kind(i) == u"adverb"
        || m_prose.tokens[i].isNumber() || m_prose.tokens[i].word == u"according"_w;
}

bool ClauseCutter::isBoundary(int i) const {
    if (!kept(i) || m_prose.tokens[i].glued) {
        return false;
    }
    const QStringView word = kind(i);
    if (word == u"conjunction") { // not inside a name: "Belt and Road"
        return !(isCapitalised(i - 1) && i + 1 < m_end && isCapitalised(i + 1));
    }
    return word == u"preposition" || word == u"relative";
}

int ClauseCutter::withoutDangling(int first, int end) const {
    const auto hangs = [this](int i) {
        const QStringView word = kind(i);
        return !kept(i) || word == u"preposition" || word == u"conjunction" || word == u"determiner"
            || word == u"relative"
            || (m_prose.tokens[i].kind == TokenKind::Punctuation && sign(i) != u'%' && sign(i) != u')');
    };
    while (end > first + 1 && hangs(end - 1)) {
        --end;
    }
    return end;
}

int ClauseCutter::lastFitting(int first, int end) const {
    while (end > first + 1 && text(first, end).size() > titleLength) {
        --end;
    }
    return withoutDangling(first, end);
}

bool ClauseCutter::isFiniteVerb(int i) const {
    if (!m_prose.tokens[i].isWord() || m_prose.tokens[i].casing != Casing::Lower) {
        return false;
    }
    const bool past = m_prose.word(i).size() > 3 && m_prose.word(i).endsWith(u"ed");
    return past || kind(i) == u"auxiliary" || m_verbForms.mayBegin(m_prose.tokens[i]);
}

bool ClauseCutter::hasFiniteVerb(Segment segment) const {
    for (int i = segment.first; i < segment.end; ++i) {
        if (kept(i) && isFiniteVerb(i)) {
            return true;
        }
    }
    return false;
}

void ClauseCutter::drop(int first, int end) {
    for (int i = std::max(first, m_first); i < std::min(end, m_end); ++i) {
        m_kept[i - m_first] = false;
    }
}

QString ClauseCutter::text(int first, int end) const {
    QString words;
    int previous = -1;
    for (int i = first; i < end; ++i) {
        if (!kept(i)) {
            continue;
        }
        const bool space = previous >= 0 && (previous + 1 != i ? !isPunctuation(i) : !m_prose.tokens[i].glued);
        if (space) {
            words += u' ';
        }
        for (QChar c : m_prose.word(i)) {
            if (c != u'\u00AD') {
                words += c;
            }
        }
        previous = i;
    }
    return words;
}

bool ClauseCutter::joinsWords(int i) const {
    return m_prose.tokens[i].glued && i + 1 < m_end && m_prose.tokens[i + 1].glued && sign(i + 1) != u'-';
}

bool ClauseCutter::endsInBracket(int i) const {
    while (i > m_first && (sign(i) == u'-' || sign(i) == u'\u2014' || sign(i) == u'\u2013')) {
        --i;
    }
    return sign(i) == u')';
}

bool ClauseCutter::isBreak(int i) const {
    const QChar c = sign(i);
    const bool dash = c == u'\u2014' || c == u'\u2013' || (c == u'-' && !joinsWords(i));
    return c == u',' || c == u';' || c == u':' || dash;
}

} // namespace dateline

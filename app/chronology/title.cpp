#include "app/chronology/title.h"

#include "app/language/language.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

/// A stretch of kept tokens between commas, semicolons or dashes.
struct Segment {
    int first = 0;
    int end = 0;
};

/// Cuts one sentence down to its main clause: every step takes tokens away, nothing is ever added.
class Cutter {
public:
    Cutter(const Prose& prose, const PhraseTable& functionWords, const Sentence& sentence)
        : m_prose(prose), m_functionWords(functionWords), m_first(sentence.firstToken), m_end(sentence.endToken),
          m_kept(m_end - m_first, true) {}

    bool kept(int i) const { return m_kept[i - m_first]; }

    void dropBracketed() {
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

    /// "PORT MARRIN, June 22 (Newswire) --" before the first words, and the heading "May 2 -" in the same paragraph.
    void dropDateline(const std::vector<TimeMention>& times, int firstTime) {
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

    /// The words of the date itself, with the preposition before them.
    void dropTime(Span span) {
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

    /// ", police said" and the like behind the words they vouch for.
    void dropTrailingAttribution(const Quote& quote) {
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

    std::vector<Segment> segments() const {
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

    int keptIn(int first, int end) const {
        return int(std::count(m_kept.begin() + (first - m_first), m_kept.begin() + (end - m_first), true));
    }

    int firstKept(Segment segment) const {
        int i = segment.first;
        while (i < segment.end && !kept(i)) {
            ++i;
        }
        return i;
    }

    QStringView kind(int i) const {
        const LexiconEntry* entry = i < m_end ? m_functionWords.word(m_prose.tokens[i].word) : nullptr;
        return entry ? QStringView(entry->value) : QStringView();
    }

    bool isCapitalised(int i) const { return m_prose.tokens[i].capitalised(); }

    bool isParticiple(int i) const {
        return m_prose.tokens[i].casing == Casing::Lower && m_prose.word(i).size() > 4
            && m_prose.word(i).endsWith(u"ing");
    }

    /// An adjunct before the main clause: "In a speech ...", "After ...", "However", "Citing ...".
    bool opensAsAdjunct(Segment segment) const {
        const int i = firstKept(segment);
        if (i >= segment.end) {
            return true;
        }
        const QStringView first = kind(i);
        const bool gerund
            = m_prose.tokens[i].casing == Casing::Capital && m_prose.word(i).endsWith(u"ing") && i == m_first;
        return first == u"preposition" || first == u"conjunction" || first == u"adverb" || first == u"relative"
            || gerund;
    }

    /// What may go without loss behind the main clause or inside it: relative clauses, participles, appositions.
    bool isAside(Segment segment) const {
        const int i = firstKept(segment);
        return i >= segment.end || kind(i) == u"relative" || isParticiple(i) || kind(i) == u"determiner"
            || kind(i) == u"preposition" || kind(i) == u"conjunction" || kind(i) == u"adverb";
    }

    void drop(int first, int end) {
        for (int i = std::max(first, m_first); i < std::min(end, m_end); ++i) {
            m_kept[i - m_first] = false;
        }
    }

    /// The kept words of a range, as written, white space folded.
    QString text(int first, int end) const {
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

    QChar sign(int i) const { return m_prose.text[m_prose.tokens[i].begin]; }
    bool isQuotationMark(int i) const { return sign(i) != u'\'' && sign(i) != u'\u2019' && sign(i) != u'\u2018'; }
    int first() const { return m_first; }
    int end() const { return m_end; }

private:
    bool isPunctuation(int i) const { return m_prose.tokens[i].kind == TokenKind::Punctuation && sign(i) != u'$'; }
    bool isPreposition(int i) const { return kind(i) == u"preposition"; }
    bool joinsWords(int i) const {
        return m_prose.tokens[i].glued && i + 1 < m_end && m_prose.tokens[i + 1].glued && sign(i + 1) != u'-';
    }
    bool endsInBracket(int i) const {
        while (i > m_first && (sign(i) == u'-' || sign(i) == u'\u2014' || sign(i) == u'\u2013')) {
            --i;
        }
        return sign(i) == u')';
    }
    bool isBreak(int i) const {
        const QChar c = sign(i);
        const bool dash = c == u'\u2014' || c == u'\u2013' || (c == u'-' && !joinsWords(i));
        return c == u',' || c == u';' || c == u':' || dash;
    }

    const Prose& m_prose;
    const PhraseTable& m_functionWords;
    int m_first;
    int m_end;
    std::vector<bool> m_kept;
};

/// Cuts at a word before a preposition, conjunction or clause so that at most titleLength letters are left.
QString shortened(const Cutter& cutter, int first, int end) {
    QString words = cutter.text(first, end);
    int cut = end;
    while (words.size() > titleLength && cut > first + 3) {
        --cut;
        const QStringView kind = cutter.kind(cut);
        const bool boundary = kind == u"preposition" || kind == u"conjunction" || kind == u"relative";
        if (boundary && cutter.kept(cut)) {
            words = cutter.text(first, cut);
        }
    }
    return words;
}

QString tidied(QString words) {
    static constexpr QStringView openers = u"\"\u201C\u00AB\u201E";
    while (!words.isEmpty() && (words.back().isSpace() || QStringView(u",;:.-\u2013\u2014").contains(words.back()))) {
        words.chop(1);
    }
    const bool straightOpen = words.count(u'"') % 2 == 1;
    const bool curlyOpen = words.count(u'\u201C') > words.count(u'\u201D');
    if (straightOpen || curlyOpen) { // half a quotation: up to its opening mark, or none if it opens the title
        const qsizetype open = straightOpen ? words.lastIndexOf(u'"') : words.lastIndexOf(u'\u201C');
        words = open > words.size() / 3 ? words.first(open).trimmed() : words.remove(open, 1);
    }
    while (!words.isEmpty() && (openers.contains(words.back()) || words.back() == u',' || words.back().isSpace())) {
        words.chop(1);
    }
    if (!words.isEmpty()) {
        words[0] = words[0].toUpper();
    }
    return words;
}

/// The subject at the head of a main clause: the determiner and capitalised words before its verb.
int subjectEnd(const Cutter& cutter, Segment segment) {
    int i = cutter.firstKept(segment);
    while (i < segment.end && (cutter.isCapitalised(i) || cutter.kind(i) == u"determiner")) {
        ++i;
    }
    return i;
}

/// "After opening the port in 2013, Mayor Ada Finch has ...": the happening is the one in the adjunct.
QString gerundTitle(const Cutter& cutter, Segment adjunct, Segment main) {
    const int first = cutter.firstKept(adjunct);
    const int end = subjectEnd(cutter, main);
    const int begin = cutter.firstKept(main);
    if (first + 1 >= adjunct.end || !cutter.isParticiple(first + 1) || end == begin || end - begin > 7) {
        return {};
    }
    return cutter.text(begin, end) + u' ' + shortened(cutter, first + 1, adjunct.end);
}

/// The main clause and as much behind it as there is room for.
QString mainClause(Cutter& cutter, int timeToken) {
    const std::vector<Segment> segments = cutter.segments();
    std::size_t main = 0;
    while (main + 1 < segments.size() && cutter.opensAsAdjunct(segments[main])) {
        ++main;
    }
    if (segments.empty()) {
        return {};
    }
    for (std::size_t s = 0; s < main; ++s) {
        const bool holdsTime = segments[s].first <= timeToken && timeToken < segments[s].end;
        const QString title = holdsTime ? gerundTitle(cutter, segments[s], segments[main]) : QString();
        if (!title.isEmpty()) {
            return title;
        }
    }
    std::size_t last = main;
    for (std::size_t s = main + 1; s < segments.size(); ++s) {
        const bool aside = cutter.isAside(segments[s]);
        if (aside && s + 1 < segments.size() && s == last + 1 && !cutter.isAside(segments[s + 1])) {
            cutter.drop(segments[s].first - 1, segments[s].end + 1);
        }
        if (cutter.text(segments[main].first, segments[s].end).size() > titleLength) {
            break;
        }
        last = s;
    }
    return shortened(cutter, segments[main].first, segments[last].end);
}

} // namespace

TitleMaker::TitleMaker(const Account& account, const Prose& prose, const Language& language)
    : m_account(account), m_prose(prose), m_functionWords(language.lexicon.table(u"functionwords")) {}

QString TitleMaker::title(int sentenceIndex, int time) const {
    const Sentence& sentence = m_prose.sentences[sentenceIndex];
    Cutter cutter(m_prose, m_functionWords, sentence);
    cutter.dropDateline(m_account.times, firstTimeIn(sentence));
    cutter.dropBracketed();
    if (time >= 0) {
        cutter.dropTime(m_account.times[time].span);
    }
    for (auto quote = firstQuoteAt(sentence);
         quote != m_account.quotes.end() && quote->content.begin < sentence.span.end; ++quote) {
        cutter.dropTrailingAttribution(*quote);
    }
    const int timeToken = time >= 0 ? m_prose.tokenAt(m_account.times[time].span.begin) : -1;
    return tidied(mainClause(cutter, timeToken));
}

int TitleMaker::firstTimeIn(const Sentence& sentence) const {
    const auto first = std::ranges::lower_bound(
        m_account.times, sentence.span.begin, {}, [](const TimeMention& time) { return time.span.begin; });
    return int(first - m_account.times.begin());
}

std::vector<Quote>::const_iterator TitleMaker::firstQuoteAt(const Sentence& sentence) const {
    return std::ranges::lower_bound(
        m_account.quotes, sentence.span.begin, {}, [](const Quote& quote) { return quote.content.begin; });
}

} // namespace dateline

#include "app/chronology/title.h"

#include "app/chronology/clausecutter.h"
#include "app/language/language.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

/// Cuts before a preposition, conjunction or clause: the longest cut of at most titleLength letters, or a little over
/// it where nothing worth reading would be left.
QString shortened(const ClauseCutter& cutter, int first, int end) {
    QString longer = cutter.text(first, end);
    if (longer.size() <= titleLength) {
        return longer;
    }
    for (int cut = end - 1; cut > first; --cut) {
        if (!cutter.isBoundary(cut)) {
            continue;
        }
        const QString words = cutter.text(first, cutter.withoutDangling(first, cut));
        if (words.size() <= titleLength) {
            const bool worth = words.size() >= titleLength / 2 || longer.size() > titleLength * 5 / 4;
            return worth ? words : longer;
        }
        longer = words;
    }
    return longer.size() <= titleLength * 3 / 2 ? longer : cutter.text(first, cutter.lastFitting(first, end));
}

QString tidied(QString words) {
    static constexpr QStringView openers = u"\u201C\u00AB\u201E";
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

/// The subject at the head of a main clause: the words before its verb; the segment's first word if there is no verb.
int subjectEnd(const ClauseCutter& cutter, Segment segment) {
    const int first = cutter.firstKept(segment);
    for (int i = first; i < segment.end; ++i) {
        if (cutter.isFiniteVerb(i)) {
            return i;
        }
    }
    return first;
}

constexpr int longSubject = 8; // tokens; a longer subject would leave no room for what it did

/// "..., and reopened it on April 9": the second thing the same subject did.
QString secondTitle(const ClauseCutter& cutter, Segment second, Segment main) {
    const int verb = cutter.firstKept(second) + 1;
    const int begin = cutter.firstKept(main);
    const int end = subjectEnd(cutter, main);
    const bool coordinated = cutter.kind(verb - 1) == u"conjunction" && verb < second.end && cutter.isFiniteVerb(verb);
    if (!coordinated || end == begin || end - begin > longSubject) {
        return {};
    }
    return cutter.text(begin, end) + u' ' + shortened(cutter, verb, second.end);
}

/// "After opening the port in 2013, Mayor Ada Finch has ...": the happening is the one in the adjunct.
QString gerundTitle(const ClauseCutter& cutter, Segment adjunct, Segment main) {
    const int first = cutter.firstKept(adjunct);
    const int end = subjectEnd(cutter, main);
    const int begin = cutter.firstKept(main);
    if (first + 1 >= adjunct.end || !cutter.isParticiple(first + 1) || end == begin || end - begin > longSubject) {
        return {};
    }
    return cutter.text(begin, end) + u' ' + shortened(cutter, first + 1, adjunct.end);
}

/// The segment that holds the main clause's verb: the first one behind a subject and its appositions ("Ada Finch, the
/// mayor, opened ..."), or the main segment itself.
std::size_t verbSegment(const ClauseCutter& cutter, const std::vector<Segment>& segments, std::size_t main) {
    if (cutter.hasFiniteVerb(segments[main])) {
        return main;
    }
    for (std::size_t s = main + 1; s < segments.size(); ++s) {
        if (cutter.isFiniteVerb(cutter.firstKept(segments[s]))) {
            return s;
        }
    }
    return main;
}

/// The main clause and as much behind it as there is room for.
QString mainClause(ClauseCutter& cutter, int timeToken) {
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
    for (std::size_t s = main + 1; s < segments.size(); ++s) {
        const bool holdsTime = segments[s].first <= timeToken && timeToken < segments[s].end;
        const QString title = holdsTime ? secondTitle(cutter, segments[s], segments[main]) : QString();
        if (!title.isEmpty()) {
            return title;
        }
    }
    const std::size_t verb = verbSegment(cutter, segments, main);
    if (verb > main) {
        cutter.drop(segments[main].end, segments[verb].first);
    }
    std::size_t last = verb;
    for (std::size_t s = verb + 1; s < segments.size() && !cutter.isAside(segments[s]); ++s) {
        if (cutter.text(segments[main].first, segments[s].end).size() <= titleLength) {
            last = s;
        }
    }
    return shortened(cutter, segments[main].first, segments[last].end);
}

} // namespace

TitleMaker::TitleMaker(const Account& account, const Prose& prose, const Language& language)
    : m_account(account), m_prose(prose), m_functionWords(language.lexicon.table(u"functionwords")),
      m_verbForms(language.lexicon.table(u"verbforms")) {}

QString TitleMaker::title(int sentenceIndex, int time, int until) const {
    constexpr int reach = 200; // tokens a title is sought in; keeps sentences of any length linear
    Sentence sentence = m_prose.sentences[sentenceIndex];
    sentence.endToken = std::min(sentence.endToken, sentence.firstToken + reach);
    sentence.span.end = m_prose.tokens[sentence.endToken - 1].end;
    ClauseCutter cutter(m_prose, m_functionWords, m_verbForms, sentence);
    cutter.dropDateline(m_account.times, firstTimeIn(sentence));
    cutter.dropBracketed();
    dropDates(cutter, sentence, time);
    if (until >= 0) {
        cutter.dropTime({m_account.times[time].span.begin, m_account.times[until].span.end});
    }
    for (auto quote = firstQuoteAt(sentence);
         quote != m_account.quotes.end() && quote->content.begin < sentence.span.end; ++quote) {
        cutter.dropTrailingAttribution(*quote);
    }
    const int timeToken = time >= 0 ? m_prose.tokenAt(m_account.times[time].span.begin) : -1;
    return tidied(mainClause(cutter, timeToken));
}

QString TitleMaker::words(int sentenceIndex) const {
    const Sentence& sentence = m_prose.sentences[sentenceIndex];
    const ClauseCutter cutter(m_prose, m_functionWords, m_verbForms, sentence);
    return tidied(cutter.text(
        cutter.first(), cutter.lastFitting(cutter.first(), std::min(cutter.end(), cutter.first() + titleLength))));
}

void TitleMaker::dropDates(ClauseCutter& cutter, const Sentence& sentence, int own) const {
    for (int t = firstTimeIn(sentence);
         t < int(m_account.times.size()) && m_account.times[t].span.begin < sentence.span.end; ++t) {
        const Timex& timex = m_account.times[t].timex;
        if (t == own || (timex.type == TimexType::Date && timex.grain == Grain::Day)) {
            cutter.dropTime(m_account.times[t].span);
        }
    }
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

#include "app/chronology/title.h"

#include "app/chronology/mainclause.h"
#include "app/language/language.h"
#include "app/text/utf16.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

QString tidied(QString words) {
    static constexpr QStringView openers = u"\u201C\u00AB\u201E";
    const auto marksItem = [](QChar c) { return c.isSpace() || isAmong(c, u"\u2022\u00B7/|>*"); };
    words.remove(0, std::ranges::find_if_not(words, marksItem) - words.begin());
    while (!words.isEmpty() && (words.back().isSpace() || isAmong(words.back(), u",;:.-\u2013\u2014"))) {
        words.chop(1);
    }
    const bool straightOpen = words.count(u'"') % 2 == 1;
    const bool curlyOpen = words.count(u'\u201C') > words.count(u'\u201D');
    if (straightOpen || curlyOpen) { // half a quotation: the words stay, the mark goes
        words.remove(straightOpen ? words.lastIndexOf(u'"') : words.lastIndexOf(u'\u201C'), 1);
    }
    while (!words.isEmpty() && (openers.contains(words.back()) || words.back() == u',' || words.back().isSpace())) {
        words.chop(1);
    }
    if (!words.isEmpty()) {
        words[0] = words[0].toUpper();
    }
    return words;
}

} // namespace

TitleMaker::TitleMaker(const Account& account, const Prose& prose, const Language& language)
    : m_account(account), m_prose(prose), m_lexicon(language.lexicon), m_coreference(prose, account.people) {
    for (const Person& person : account.people) {
        if (person.kind == PersonKind::Person) {
            m_named.insert(m_named.end(), person.mentions.begin(), person.mentions.end());
        }
    }
    std::ranges::sort(m_named);
}

QString TitleMaker::title(int sentence, int time, int until) const {
    QString title = clause(sentence, time, until, false);
    if (waitsForDate(title)) { // "The show will be held"
        title = clause(sentence, time, until, true);
    }
    if (!title.isEmpty() && !hasVerb(title)) { // "Con Edison, which maintains ...": no clause was made out
        const QString all = words(sentence);
        title = hasVerb(all) || !title.contains(u' ') ? all : title;
    }
    return title;
}

bool TitleMaker::hasVerb(const QString& title) const {
    const Prose prose = cutProse(title, m_lexicon);
    return std::ranges::any_of(prose.sentences, [&](const Sentence& sentence) {
        return ClauseCutter(prose, m_lexicon, sentence).hasFiniteVerb({sentence.firstToken, sentence.endToken});
    });
}

bool TitleMaker::standsAlone(const QString& title) const {
    static constexpr QStringView leaning[]{u"he", u"she", u"it", u"they", u"his", u"her", u"its", u"their", u"this", u"that",
        u"these", u"those", u"such", u"there", u"i", u"we", u"you"};
    constexpr int fewWords = 3;
    const QString opening = title.left(title.indexOf(u' ')).toLower();
    const QString last = title.sliced(title.lastIndexOf(u' ') + 1).toLower();
    const bool bareAttribution = title.count(u' ') < fewWords && m_lexicon.table(u"cues").word(wordId(last)); // "Finch said"
    return std::ranges::find(leaning, opening) == std::end(leaning) && !bareAttribution
        && (title.count(u' ') >= fewWords || hasVerb(title));
}

bool TitleMaker::waitsForDate(const QString& title) const {
    const QString last = title.sliced(title.lastIndexOf(u' ') + 1).toLower();
    const LexiconEntry* entry = m_lexicon.table(u"unfinished").word(wordId(last));
    return entry && entry->value == u"date";
}

/// As much of a sentence as a title is sought in; keeps sentences of any length linear.
Sentence TitleMaker::beginning(int sentence) const {
    constexpr int reach = 200; // tokens
    Sentence whole = m_prose.sentences[sentence];
    whole.endToken = std::min(whole.endToken, whole.firstToken + reach);
    whole.span.end = m_prose.tokens[whole.endToken - 1].end;
    return whole;
}

bool TitleMaker::reaches(int sentence, int time) const {
    return time < 0 || m_account.times[time].span.begin < beginning(sentence).span.end;
}

/// The sentence without the place and date in front of it and without what stands in brackets.
ClauseCutter TitleMaker::opened(const Sentence& sentence) const {
    ClauseCutter cutter(m_prose, m_lexicon, sentence);
    cutter.dropDateline(m_account.times, firstTimeIn(sentence));
    cutter.dropBracketed();
    return cutter;
}

/// The main clause; the words of its date are in it only if it is to be `dated`.
QString TitleMaker::clause(int sentenceIndex, int time, int until, bool dated) const {
    const Sentence sentence = beginning(sentenceIndex);
    ClauseCutter cutter = opened(sentence);
    if (!dated) {
        dropDates(cutter, sentence, time);
    }
    if (until >= 0 && !dated) {
        cutter.dropTime({m_account.times[time].span.begin, m_account.times[until].span.end});
    }
    for (auto quote = firstQuoteAt(sentence);
         quote != m_account.quotes.end() && quote->content.begin < sentence.span.end; ++quote) {
        cutter.dropTrailingAttribution(*quote);
    }
    cutter.dropOpeners();
    const int timeToken = time >= 0 ? m_prose.tokenAt(m_account.times[time].span.begin) : -1;
    keepReported(cutter, sentence, timeToken);
    const QString words = MainClause(cutter, m_lexicon.table(u"participles"), timeToken).words();
    return tidied(withoutPronoun(words, sentence));
}

/// "..., she said, adding that fares would rise in 2033": what was added is what the date dates.
void TitleMaker::keepReported(ClauseCutter& cutter, const Sentence& sentence, int timeToken) const {
    const auto first = firstQuoteAt(sentence);
    for (auto quote = first; quote != m_account.quotes.end() && quote->content.begin < sentence.span.end; ++quote) {
        const int begin = m_prose.tokenAt(quote->content.begin);
        const int end = std::min(m_prose.tokenAt(quote->content.end), cutter.end());
        const bool added = quote != first && quote->cue && quote->cue->end <= quote->content.begin;
        if (added && quote->kind != QuoteKind::Direct && begin <= timeToken && timeToken < end) {
            cutter.drop(cutter.first(), m_prose.tokens[begin].word == u"that"_w ? begin + 1 : begin);
            cutter.drop(end, cutter.end());
        }
    }
}

QString TitleMaker::words(int sentenceIndex) const {
    const ClauseCutter cutter(m_prose, m_lexicon, beginning(sentenceIndex));
    return tidied(cutter.text(
        cutter.first(), cutter.lastFitting(cutter.first(), std::min(cutter.end(), cutter.first() + titleLength))));
}

void TitleMaker::dropDates(ClauseCutter& cutter, const Sentence& sentence, int own) const {
    for (int t = firstTimeIn(sentence);
         t < int(m_account.times.size()) && m_account.times[t].span.begin < sentence.span.end; ++t) {
        const Timex& timex = m_account.times[t].timex;
        const bool leads = t == firstTimeIn(sentence) && cutter.opensWith(m_account.times[t].span);
        if (t == own || leads || (timex.type == TimexType::Date && timex.grain == Grain::Day)) {
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

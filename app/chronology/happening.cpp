#include "app/chronology/happening.h"

#include "app/chronology/clausecutter.h"
#include "app/chronology/pageline.h"
#include "app/language/language.h"
#include "app/time/tense.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

/// The words around one time mention.
class Surroundings {
public:
    Surroundings(const Prose& prose, const Lexicon& lexicon, const TimeMention& mention)
        : m_prose(prose), m_lexicon(lexicon), m_functionWords(lexicon.table(u"functionwords")), m_first(prose.tokenAt(mention.span.begin)),
          m_end(prose.tokenAt(mention.span.end)), m_sentence(prose.sentences[mention.sentence]) {}

    /// "the 2009 budget gap", "this year's theme": the words only say which one is meant.
    bool qualifiesNoun(const TimeMention& mention) const {
        if (mention.timex.grain == Grain::Day && !isClitic(m_end)) {
            return false;
        }
        if (isClitic(m_end)) {
            return isWord(m_first, u"this"_w) || mention.timex.grain == Grain::None;
        }
        return isNoun(m_end) && (isDeterminer(m_first - 1) || isClitic(m_first - 1) || isDeterminer(m_first));
    }

    /// "— Ada Finch (@adafinch) May 2, 2031": who wrote what stands above, and when.
    bool standsInSignature() const {
        constexpr int longest = 16; // tokens
        const QStringView sign = m_prose.word(m_sentence.firstToken);
        return (sign == u"\u2014" || sign == u"\u2013" || sign == u"-")
            && m_sentence.endToken - m_sentence.firstToken <= longest && m_end + 1 >= m_sentence.endToken;
    }

    /// "Winter makes roads worse", "pipes that spring leaks", "most fires break out in winter": no season of any year.
    bool isAnySeason(const TimeMention& mention, const TenseReader& tenses) const {
        if (mention.timex.grain != Grain::Season || m_end != m_first + 1) {
            return false;
        }
        Sentence told = m_sentence;
        told.endToken = m_end;
        while (inSentence(told.endToken) && m_prose.word(told.endToken) != u",") {
            ++told.endToken;
        }
        return kind(m_first - 1) != u"preposition"_w || isWord(m_first - 1, u"to"_w)
            || tenses.at(told, m_first, m_end) == Tense::Unknown;
    }

    /// "Christmas trees", "by winter weather": a feast or season that names a thing.
    bool belongsToNoun(const TimeMention& mention) const {
        const PhraseTable& holidays = m_lexicon.table(u"holidays");
        const bool season = mention.timex.grain == Grain::Season;
        const bool named = m_end == m_first + 1 && (season || holidays.word(m_prose.tokens[m_first]));
        const auto behind = [this](WordId word) { return isWord(m_first - 1, word); };
        const bool when = behind(u"at"_w) || behind(u"on"_w) || behind(u"in"_w) || behind(u"last"_w) || behind(u"this"_w)
            || behind(u"next"_w) || (behind(u"by"_w) && !season);
        return named && !when && isNoun(m_end) && m_prose.tokens[m_end].casing == Casing::Lower
            && !isVerb(m_end);
    }

    /// "Oduya, L. (2004)", "Retrieved May 3, 2010": where something was written or read.
    bool standsInReference(const TimeMention& mention) const {
        const bool bracketed = mention.timex.grain == Grain::Year && isSign(m_first - 1, u'(') && isSign(m_end, u')');
        const int before = isWord(m_first - 1, u"on"_w) ? m_first - 2 : m_first - 1;
        const bool read = isWord(before, u"retrieved"_w) || isWord(before, u"accessed"_w);
        return bracketed || (read && before == m_sentence.firstToken);
    }

    /// "Pilgrims at the old mosque in 2008.": a year, and nothing that happened in it.
    bool standsInCaption(const TimeMention& mention) const {
        constexpr int longest = 40; // tokens
        const Token& opening = m_prose.tokens[m_sentence.firstToken];
        const bool participle = m_prose.word(m_sentence.firstToken).endsWith(u"ed")
            || m_lexicon.table(u"participles").word(opening) || m_lexicon.table(u"verbforms").word(opening);
        return mention.timex.grain == Grain::Year && m_first > m_sentence.firstToken && !participle
            && m_sentence.endToken - m_sentence.firstToken <= longest && !changesBy()
            && !ClauseCutter(m_prose, m_lexicon, m_sentence).hasFiniteVerb({m_sentence.firstToken, m_sentence.endToken});
    }

    /// "Ada Finch passes a ferry during the regatta on May 2, 2030.", and below "Odo Marsh | Harbour Wire": the picture's day.
    bool standsAboveCredit(const TimeMention& mention) const {
        const int own = m_prose.sentenceOf(m_sentence.firstToken);
        if (mention.timex.grain != Grain::Day || m_end + 1 < m_sentence.endToken || own + 1 >= int(m_prose.sentences.size())) {
            return false;
        }
        const Sentence& next = m_prose.sentences[own + 1];
        return next.paragraph != m_sentence.paragraph && isCredit(next) && tellsInPresent();
    }

    /// "This is a busy time of the year ...": what holds at any time happens at none.
    bool isGeneral() const {
        const int first = m_sentence.firstToken;
        const bool demonstrative = isWord(first, u"this"_w) || isWord(first, u"that"_w) || isWord(first, u"these"_w)
            || isWord(first, u"those"_w);
        return demonstrative && (isWord(first + 1, u"is"_w) || isWord(first + 1, u"are"_w)) && isDeterminer(first + 2);
    }

    /// "Annual Conference 2021": the year belongs to a name.
    bool endsName(const TimeMention& mention) const {
        return mention.timex.grain == Grain::Year && m_end == m_first + 1 && inSentence(m_first - 1)
            && m_prose.tokens[m_first - 1].isWord() && m_prose.tokens[m_first - 1].capitalised()
            && kind(m_first - 1) == 0 && m_first - 1 > m_sentence.firstToken;
    }

    /// "PORT VELL, May 8 (Harbour Wire) -- ...": the day the article was filed.
    bool standsInDateline() const {
        constexpr int longestDateline = 16; // tokens from the place to the dash
        if (m_prose.tokens[m_sentence.firstToken].casing != Casing::Upper
            || m_first - m_sentence.firstToken > longestDateline) {
            return false;
        }
        for (int i = m_end; inSentence(i) && i < m_sentence.firstToken + longestDateline; ++i) {
            const QStringView sign = m_prose.word(i);
            if ((sign == u"-" && !m_prose.tokens[i].glued) || sign == u"\u2014" || sign == u"\u2013") {
                return true;
            }
        }
        return false;
    }

    /// "than in 2019" (but not "more than half in 2019"), "compared with 2015", "from 7.6 billion a year before", "up from the 500 million offered in
    /// 2015".
    bool isComparisonBase(const TimeMention& mention) const {
        const int from = std::max(m_sentence.firstToken, m_first - 3);
        for (int i = m_first - 1; i >= from; --i) {
            if ((isWord(i, u"than"_w) && !(i + 1 < m_first && isNumber(i + 1))) || isWord(i, u"compared"_w) || isWord(i, u"versus"_w)) {
                return true;
            }
        }
        return numberSince(u"from"_w) && (isYearBefore() || (mention.timex.grain >= Grain::Year && comesUpFrom()));
    }

    /// "from 2012 to 2019", "between May and July", "May 2-5", "(July 1 to July 3)", "on May 4 and 5".
    bool rangesTo(const TimeMention& mention, const TimeMention& next) const {
        if (m_prose.tokenAt(next.span.begin) != m_end + 1
            || !(mention.timex.period->from < next.timex.period->from)) {
            return false;
        }
        const bool to = isWord(m_end, u"to"_w) || isWord(m_end, u"until"_w) || isWord(m_end, u"through"_w);
        const bool opened = isWord(m_first - 1, u"from"_w) || isSign(m_first - 1, u'(');
        return (opened && to) || (isWord(m_first - 1, u"between"_w) && isWord(m_end, u"and"_w)) || isDash(m_end)
            || goesOnWith(mention, next);
    }

    bool isSince() const { return isWord(m_first - 1, u"since"_w) || isWord(m_first, u"since"_w); }

private:
    bool inSentence(int i) const { return i >= m_sentence.firstToken && i < m_sentence.endToken; }
    bool isWord(int i, WordId word) const { return inSentence(i) && m_prose.tokens[i].word == word; }
    bool isClitic(int i) const { return isWord(i, u"'s"_w) && m_prose.tokens[i].glued; }
    WordId kind(int i) const { return inSentence(i) ? m_functionWords.role(m_prose.tokens[i]) : 0; }
    bool isSign(int i, QChar sign) const { return inSentence(i) && m_prose.text[m_prose.tokens[i].begin] == sign; }
    bool isNumber(int i) const {
        return inSentence(i)
            && (m_prose.tokens[i].isNumber() || m_lexicon.table(u"numerals").word(m_prose.tokens[i]));
    }
    bool isDash(int i) const { return isSign(i, u'-') || isSign(i, u'\u2013') || isSign(i, u'\u2014'); }

    /// "on 28 and 29 August", "in 1997 and 1998": one stretch of time, if nothing happens in its second part alone.
    bool goesOnWith(const TimeMention& mention, const TimeMention& next) const {
        const bool adjoins = mention.timex.period->to + std::chrono::days(1) == next.timex.period->from;
        const int behind = m_prose.tokenAt(next.span.end);
        return adjoins && isWord(m_end, u"and"_w) && mention.timex.grain == next.timex.grain && !isVerb(behind)
            && !isNoun(behind);
    }

    /// Names between bars, and no more.
    bool isCredit(const Sentence& sentence) const {
        constexpr int longest = 16; // tokens
        int bars = 0;
        for (int i = sentence.firstToken; i < sentence.endToken; ++i) {
            const Token& token = m_prose.tokens[i];
            const QChar sign = m_prose.text[token.begin];
            bars += sign == u'|' || sign == u'/';
            if (token.isWord() && token.casing == Casing::Lower) {
                return false;
            }
        }
        return bars > 0 && sentence.endToken - sentence.firstToken <= longest;
    }

    /// Whether the sentence's first verb ends in the -s of the present.
    bool tellsInPresent() const {
        const ClauseCutter cutter(m_prose, m_lexicon, m_sentence);
        for (int i = m_sentence.firstToken; i < m_sentence.endToken; ++i) {
            if (cutter.isFiniteVerb(i)) {
                return m_prose.word(i).endsWith(u's') && !isWord(i, u"was"_w);
            }
        }
        return false;
    }

    /// "traffic fell by half": a verb, though before "by" most are participles.
    bool changesBy() const {
        for (int i = m_sentence.firstToken + 1; i < m_sentence.endToken; ++i) {
            if (isWord(i, u"by"_w) && m_lexicon.table(u"verbforms").word(m_prose.tokens[i - 1])) {
                return true;
            }
        }
        return false;
    }

    bool isVerb(int i) const {
        constexpr int seen = 3; // tokens on either side; keeps sentences of any length linear
        Sentence near = m_sentence;
        near.firstToken = std::max(near.firstToken, i - seen);
        near.endToken = std::min(near.endToken, i + seen);
        return ClauseCutter(m_prose, m_lexicon, near).isFiniteVerb(i);
    }
    bool isDeterminer(int i) const { return kind(i) == u"determiner"_w; }
    bool isNoun(int i) const {
        return inSentence(i) && m_prose.tokens[i].isWord() && kind(i) == 0 && !isClitic(i);
    }

    /// "a year before", "a year earlier", "a year ago": the last word of the mention points back.
    bool isYearBefore() const {
        return isWord(m_end - 1, u"before"_w) || isWord(m_end - 1, u"earlier"_w) || isWord(m_end - 1, u"ago"_w);
    }

    /// "up from the 500 million offered in 2015"
    bool comesUpFrom() const {
        for (int i = m_first - 1; inSentence(i) && i >= m_first - 10; --i) {
            if (isWord(i, u"from"_w)) {
                return isWord(i - 1, u"up"_w) || isWord(i - 1, u"down"_w);
            }
        }
        return false;
    }

    bool numberSince(WordId word) const {
        bool number = false;
        for (int i = m_first - 1; inSentence(i) && i >= m_first - 10; --i) {
            number = number || m_prose.tokens[i].isNumber();
            if (isWord(i, word)) {
                return number;
            }
        }
        return false;
    }

    const Prose& m_prose;
    const Lexicon& m_lexicon;
    const PhraseTable& m_functionWords;
    int m_first;
    int m_end;
    const Sentence& m_sentence;
};

bool isPlaced(const TimeMention& mention) {
    const Timex& timex = mention.timex;
    return (timex.type == TimexType::Date || timex.type == TimexType::Time) && timex.period
        && timex.grain < Grain::Century;
}

/// Spans of direct quotes, in order, for lookups in order.
class DirectSpeech {
public:
    explicit DirectSpeech(const std::vector<Quote>& quotes) {
        for (const Quote& quote : quotes) {
            if (quote.kind == QuoteKind::Direct) {
                const std::vector<Span> whole{quote.content};
                const std::vector<Span>& pieces = quote.pieces.empty() ? whole : quote.pieces;
                m_spans.insert(m_spans.end(), pieces.begin(), pieces.end());
            }
        }
        std::ranges::sort(m_spans);
    }

    bool holds(Span span) const {
        const auto after = std::ranges::upper_bound(m_spans, span.begin, {}, &Span::begin);
        return after != m_spans.begin() && std::prev(after)->contains(span);
    }

private:
    std::vector<Span> m_spans;
};

} // namespace

std::vector<Happening> findHappenings(const Prose& prose, const Language& language,
    const std::vector<TimeMention>& times, const std::vector<Quote>& quotes) {
    const DirectSpeech speech(quotes);
    const TenseReader tenses(prose, language);
    std::vector<Happening> found;
    for (int i = 0; i < int(times.size()); ++i) {
        const TimeMention& mention = times[i];
        const bool endsRange = !found.empty() && found.back().until == i;
        if (endsRange || mention.heading || !isPlaced(mention) || !prose.sentences[mention.sentence].body
            || speech.holds(mention.span)) {
            continue;
        }
        const Surroundings around(prose, language.lexicon, mention);
        if (around.standsInDateline() || around.qualifiesNoun(mention) || around.endsName(mention)
            || around.isAnySeason(mention, tenses) || around.belongsToNoun(mention) || around.standsInReference(mention)
            || around.standsInCaption(mention) || around.standsAboveCredit(mention) || around.isGeneral()
            || standsInPageLine(prose, language.lexicon, mention) || around.standsInSignature() || around.isComparisonBase(mention)
            || around.isSince()) {
            continue;
        }
        Happening happening{i, -1, *mention.timex.period};
        if (i + 1 < int(times.size()) && isPlaced(times[i + 1]) && around.rangesTo(mention, times[i + 1])) {
            happening.until = i + 1;
            happening.period.to = times[i + 1].timex.period->to;
        }
        found.push_back(happening);
    }
    return found;
}

} // namespace dateline

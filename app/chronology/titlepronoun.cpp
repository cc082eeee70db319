// TitleMaker, second part: a title that begins with a pronoun begins with what that stands for, where the text tells it.
#include "app/chronology/title.h"

#include "app/chronology/mainclause.h"
#include "app/text/utf16.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

constexpr int longest = titleLength * 9 / 8; // a longer title keeps its pronoun, unless that stands for a name

/// "The council of Port Vell": the last word before what only qualifies it.
int headOf(const ClauseCutter& cutter, Segment phrase) {
    int head = phrase.first;
    for (int i = phrase.first; i < phrase.end && cutter.kind(i) != u"preposition"_w; ++i) {
        head = cutter.kept(i) && cutter.sign(i).isLetterOrNumber() ? i : head;
    }
    return head;
}

/// "the mayor and the council", not "the mayor of Tull and Marrin".
bool joinsNouns(const ClauseCutter& cutter, Segment phrase) {
    for (int i = phrase.first; i < phrase.end && cutter.kind(i) != u"preposition"_w; ++i) {
        if (cutter.isWord(i, u"and"_w)) {
            return true;
        }
    }
    return false;
}

bool looksPlural(const ClauseCutter& cutter, int head) {
    static constexpr QStringView unmarked[]{u"people", u"men", u"women", u"children", u"police"};
    const QString word = cutter.word(head).toString().toLower();
    const bool ending = word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"us") && !word.endsWith(u"is");
    return ending || word.endsWith(u"men") || std::ranges::find(unmarked, word) != std::end(unmarked);
}

} // namespace

QString TitleMaker::withoutPronoun(const QString& words, const Sentence& sentence) const {
    const QString opening = words.left(words.indexOf(u' ')).toLower();
    const bool owns = opening == u"his" || opening == u"her" || opening == u"its" || opening == u"their";
    QString name;
    if (opening == u"he" || opening == u"she" || opening == u"his" || opening == u"her") {
        name = nameFor(opening == u"his" ? QStringLiteral("he") : opening == u"her" ? QStringLiteral("she") : opening, sentence);
    } else if (owns) {
        name = subjectBefore(opening == u"its" ? QStringLiteral("it") : QStringLiteral("they"), sentence, false);
    } else if (opening == u"it" || opening == u"they" || opening == u"this") {
        name = subjectFor(opening, sentence);
    }
    if (name.isEmpty()) {
        return words;
    }
    if (owns) { // "Its mills closed"
        name += name.endsWith(u's') ? QStringLiteral("'") : QStringLiteral("'s");
    }
    const QString title = name + words.sliced(opening.size());
    const bool person = opening == u"he" || opening == u"she";
    return person || title.size() <= longest ? title : words;
}

/// Who "he" or "she" is: somebody who speaks here, or was named shortly before; empty if nobody is known.
QString TitleMaker::nameFor(const QString& pronoun, const Sentence& sentence) const {
    constexpr int near = 2; // sentences
    for (auto quote = firstQuoteAt(sentence);
         quote != m_account.quotes.end() && quote->content.begin < sentence.span.end; ++quote) {
        const bool meant = quote->mention && quote->speaker >= 0
            && quote->mention->of(m_prose.text).compare(pronoun, Qt::CaseInsensitive) == 0;
        if (meant) {
            return m_account.people[quote->speaker].name;
        }
    }
    const std::vector<Person>& people = m_account.people;
    const int person = m_coreference.antecedent(wordId(pronoun), sentence.span.begin, -1, people);
    if (person < 0) {
        return {};
    }
    const QString& name = people[person].name;
    const bool nickname = std::ranges::any_of(people[person].mentions, [&](Span mention) { // dubbed "Red Ada"
        return mention.begin > 0 && isAmong(m_prose.text[mention.begin - 1], u"\"\u201C")
            && mention.of(m_prose.text) == name;
    });
    if (nickname) {
        return {};
    }
    const int own = m_prose.sentenceOf(sentence.firstToken);
    const Span from = m_prose.sentences[std::max(0, own - near)].span;
    const bool lately = std::ranges::any_of(people[person].mentions,
        [&](Span mention) { return mention.begin >= from.begin && mention.begin < sentence.span.begin; });
    return lately ? name : QString();
}

/// "It was sold in 2030", behind "The bridge stood half built.": the bridge was; "the loans are few; they were $6
/// million in May": the loans were.
QString TitleMaker::subjectFor(const QString& pronoun, const Sentence& sentence) const {
    const ClauseCutter cutter = opened(sentence);
    const int leading = leadingPronoun(cutter, sentence, wordId(pronoun));
    if (leading >= 0) {
        return standsForSomething(cutter, leading) ? subjectBefore(pronoun, sentence, false) : QString();
    }
    const auto token = std::find_if(m_prose.tokens.begin() + sentence.firstToken, m_prose.tokens.begin() + sentence.endToken,
        [&](const Token& word) { return word.word == wordId(pronoun); });
    const int at = int(token - m_prose.tokens.begin());
    return at < sentence.endToken && standsForSomething(cutter, at) ? subjectBefore(pronoun, sentence, true) : QString();
}

/// What the sentence itself (`own`) or the one before tells of. Only its subject is taken, and only where it can be
/// meant by its number.
QString TitleMaker::subjectBefore(const QString& pronoun, const Sentence& sentence, bool own) const {
    constexpr int near = 2; // sentences
    const int last = m_prose.sentenceOf(sentence.firstToken);
    for (int s = own ? last : last - 1; s >= std::max(0, last - near); --s) {
        const Sentence before = beginning(s);
        if (!before.body || before.paragraph + 1 < sentence.paragraph) {
            return {};
        }
        ClauseCutter cutter = opened(before);
        dropDates(cutter, before, -1);
        cutter.dropOpeners();
        const std::optional<Segment> subject = MainClause(cutter, m_lexicon.table(u"participles"), -1).subject();
        const int first = subject ? subject->first : before.firstToken;
        if (subject && cutter.kind(first) == u"pronoun"_w) {
            continue; // another link of the chain
        }
        const bool meant = subject && mayMean(pronoun, cutter, *subject);
        if (subject && !meant && pronoun == u"this") {
            continue; // "The mills' sales were 7 percent; this has dropped"
        }
        if (!meant) {
            return {};
        }
        const QString name = cutter.text(first, subject->end).remove(u',').trimmed();
        const bool indefinite = cutter.isWord(first, u"a"_w) || cutter.isWord(first, u"an"_w);
        return indefinite ? QStringLiteral("the") + name.sliced(name.indexOf(u' ')) : name;
    }
    return {};
}

/// Where the pronoun that is the subject of the sentence stands, behind dates, adverbs and adjuncts; -1 if none is.
int TitleMaker::leadingPronoun(const ClauseCutter& cutter, const Sentence& sentence, WordId pronoun) const {
    int at = sentence.firstToken;
    const auto leadsIn = [&](int i) {
        const auto time = std::ranges::upper_bound(m_account.times, m_prose.tokens[i].begin, {},
            [](const TimeMention& mention) { return mention.span.begin; });
        const bool dated = time != m_account.times.begin() && std::prev(time)->span.end > m_prose.tokens[i].begin;
        const WordId kind = cutter.kind(i);
        return dated || !cutter.kept(i) || !m_prose.tokens[i].isWord() || kind == u"preposition"_w || kind == u"conjunction"_w
            || kind == u"adverb"_w;
    };
    while (at < sentence.endToken && m_prose.tokens[at].word != pronoun && leadsIn(at)) {
        ++at;
    }
    if (cutter.isWord(at, pronoun)) {
        return at;
    }
    for (const Segment& segment : cutter.segments()) { // "In May, with the help of a fleet, they took Osmouth"
        const int first = cutter.firstKept(segment);
        if (cutter.isWord(first, pronoun)) {
            return first;
        }
        if (!cutter.opensAsAdjunct(segment) || cutter.hasFiniteVerb(segment)) {
            break;
        }
    }
    return -1;
}

/// Whether the pronoun's verb has it stand for something: not "It rained", "It was clear that ...". "This" does so with
/// a change alone ("This has dropped to 5 percent"): what else it means is seldom a thing.
bool TitleMaker::standsForSomething(const ClauseCutter& cutter, int pronoun) const {
    int verb = pronoun + 1;
    bool auxiliary = false;
    while (cutter.kind(verb) == u"auxiliary"_w || cutter.kind(verb) == u"adverb"_w) {
        auxiliary |= cutter.kind(verb) == u"auxiliary"_w;
        ++verb;
    }
    if (verb >= cutter.end()) {
        return false;
    }
    if (cutter.isWord(pronoun, u"this"_w)) {
        const LexiconEntry* change = m_lexicon.table(u"changes").word(m_prose.tokens[verb]);
        return change && change->note.startsWith(u"verb");
    }
    if (cutter.isWord(pronoun, u"they"_w)) {
        return true;
    }
    const bool planned = cutter.isWord(verb, u"to"_w) && cutter.isWord(verb + 1, u"be"_w); // "It is to be sold"
    const bool empty = m_lexicon.table(u"impersonal").word(m_prose.tokens[verb]) || cutter.isWord(verb + 1, u"that"_w);
    return !empty && (!auxiliary || cutter.isFiniteVerb(verb) || planned);
}

bool TitleMaker::mayMean(const QString& pronoun, const ClauseCutter& cutter, Segment subject) const {
    const WordId kind = cutter.kind(subject.first);
    const bool article = cutter.isWord(subject.first, u"the"_w) || cutter.isWord(subject.first, u"a"_w)
        || cutter.isWord(subject.first, u"an"_w);
    const bool empty = cutter.isWord(subject.first, u"there"_w); // "There were 12 of them"
    if ((kind != 0 && !article) || empty || m_prose.tokens[subject.first].isNumber()) {
        return false;
    }
    const int head = headOf(cutter, subject);
    if (pronoun == u"they") {
        return looksPlural(cutter, head) || joinsNouns(cutter, subject);
    }
    const Span span{m_prose.tokens[subject.first].begin, m_prose.tokens[subject.end - 1].end};
    const auto named = std::ranges::upper_bound(m_named, span.begin, {}, &Span::end);
    const bool person = m_lexicon.table(u"roles").word(m_prose.tokens[head])
        || (named != m_named.end() && named->begin < span.end);
    const bool name = cutter.isCapitalised(head) && pronoun != u"this";
    return !person && !joinsNouns(cutter, subject) && (name || !looksPlural(cutter, head));
}

} // namespace dateline

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
    for (int i = phrase.first; i < phrase.end && cutter.kind(i) != u"preposition"; ++i) {
        head = cutter.kept(i) && cutter.sign(i).isLetterOrNumber() ? i : head;
    }
    return head;
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
        name = subjectBefore(opening == u"its" ? QStringLiteral("it") : QStringLiteral("they"), sentence);
    } else if (opening == u"it" || opening == u"they") {
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
    std::vector<Person> people = m_account.people;
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

/// "It was sold in 2030", behind "The bridge stood half built.": the bridge was.
QString TitleMaker::subjectFor(const QString& pronoun, const Sentence& sentence) const {
    return standsForSomething(sentence, wordId(pronoun)) ? subjectBefore(pronoun, sentence) : QString();
}

/// What the sentence before tells of. Only its subject is taken, and only where it can be meant by its number.
QString TitleMaker::subjectBefore(const QString& pronoun, const Sentence& sentence) const {
    constexpr int near = 2; // sentences
    const int own = m_prose.sentenceOf(sentence.firstToken);
    for (int s = own - 1; s >= std::max(0, own - near); --s) {
        const Sentence before = beginning(s);
        if (!before.body || before.paragraph + 1 < sentence.paragraph) {
            return {};
        }
        ClauseCutter cutter = opened(before);
        dropDates(cutter, before, -1);
        cutter.dropOpeners();
        const std::optional<Segment> subject = MainClause(cutter, m_lexicon.table(u"participles"), -1).subject();
        const int first = subject ? subject->first : before.firstToken;
        if (subject && cutter.kind(first) == u"pronoun") {
            continue; // another link of the chain
        }
        if (!subject || !mayMean(pronoun, cutter, *subject)) {
            return {};
        }
        const QString name = cutter.text(first, subject->end).remove(u',').trimmed();
        const bool indefinite = cutter.isWord(first, u"a"_w) || cutter.isWord(first, u"an"_w);
        return indefinite ? QStringLiteral("the") + name.sliced(name.indexOf(u' ')) : name;
    }
    return {};
}

/// Whether the pronoun is the subject of the sentence, and no empty one: not "It rained", "It was clear that ...".
bool TitleMaker::standsForSomething(const Sentence& sentence, WordId pronoun) const {
    const ClauseCutter cutter = opened(sentence);
    int at = sentence.firstToken;
    const auto leadsIn = [&](int i) {
        const auto time = std::ranges::upper_bound(m_account.times, m_prose.tokens[i].begin, {},
            [](const TimeMention& mention) { return mention.span.begin; });
        const bool dated = time != m_account.times.begin() && std::prev(time)->span.end > m_prose.tokens[i].begin;
        const QStringView kind = cutter.kind(i);
        return dated || !cutter.kept(i) || !m_prose.tokens[i].isWord() || kind == u"preposition" || kind == u"conjunction"
            || kind == u"adverb";
    };
    while (at < sentence.endToken && m_prose.tokens[at].word != pronoun && leadsIn(at)) {
        ++at;
    }
    if (!cutter.isWord(at, pronoun)) {
        return false;
    }
    int verb = at + 1;
    bool auxiliary = false;
    while (cutter.kind(verb) == u"auxiliary" || cutter.kind(verb) == u"adverb") {
        auxiliary |= cutter.kind(verb) == u"auxiliary";
        ++verb;
    }
    const bool planned = cutter.isWord(verb, u"to"_w) && cutter.isWord(verb + 1, u"be"_w); // "It is to be sold"
    const bool empty = m_lexicon.table(u"impersonal").word(m_prose.tokens[std::min(verb, sentence.endToken - 1)])
        || cutter.isWord(verb + 1, u"that"_w);
    return verb < sentence.endToken && !empty && (!auxiliary || cutter.isFiniteVerb(verb) || planned || pronoun == u"they"_w);
}

bool TitleMaker::mayMean(const QString& pronoun, const ClauseCutter& cutter, Segment subject) const {
    const QStringView kind = cutter.kind(subject.first);
    const bool article = cutter.isWord(subject.first, u"the"_w) || cutter.isWord(subject.first, u"a"_w)
        || cutter.isWord(subject.first, u"an"_w);
    if ((!kind.isEmpty() && !article) || m_prose.tokens[subject.first].isNumber()) {
        return false;
    }
    const int head = headOf(cutter, subject);
    if (pronoun == u"they") {
        return looksPlural(cutter, head);
    }
    const Span span{m_prose.tokens[subject.first].begin, m_prose.tokens[subject.end - 1].end};
    const auto named = std::ranges::upper_bound(m_named, span.begin, {}, &Span::end);
    const bool person = m_lexicon.table(u"roles").word(m_prose.tokens[head])
        || (named != m_named.end() && named->begin < span.end);
    return !person && (cutter.isCapitalised(head) || !looksPlural(cutter, head));
}

} // namespace dateline

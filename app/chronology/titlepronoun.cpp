// TitleMaker, second part: a title that begins with a pronoun begins with what that stands for, where the text tells it.
#include "app/chronology/title.h"

#include "app/chronology/mainclause.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

constexpr int longest = titleLength * 9 / 8; // a longer title keeps its pronoun

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
    if (opening == u"he" || opening == u"she") {
        return named(words, opening, sentence);
    }
    return opening == u"it" || opening == u"they" ? referred(words, opening, sentence) : words;
}

/// A title that begins with a pronoun for somebody who speaks here, or was named shortly before, begins with the name
/// instead.
QString TitleMaker::named(const QString& words, const QString& opening, const Sentence& sentence) const {
    constexpr int near = 2; // sentences
    for (auto quote = firstQuoteAt(sentence);
         quote != m_account.quotes.end() && quote->content.begin < sentence.span.end; ++quote) {
        const bool meant = quote->mention && quote->speaker >= 0
            && quote->mention->of(m_prose.text).compare(opening, Qt::CaseInsensitive) == 0;
        if (meant) {
            return m_account.people[quote->speaker].name + words.sliced(opening.size());
        }
    }
    std::vector<Person> people = m_account.people;
    const int person = m_coreference.antecedent(wordId(opening), sentence.span.begin, -1, people);
    if (person < 0) {
        return words;
    }
    const QString& name = people[person].name;
    const bool nickname = std::ranges::any_of(people[person].mentions, [&](Span mention) { // dubbed "Red Ada"
        return mention.begin > 0 && QStringView(u"\"\u201C").contains(m_prose.text[mention.begin - 1])
            && mention.of(m_prose.text) == name;
    });
    if (nickname) {
        return words;
    }
    const int own = m_prose.sentenceOf(sentence.firstToken);
    const Span from = m_prose.sentences[std::max(0, own - near)].span;
    const bool lately = std::ranges::any_of(people[person].mentions,
        [&](Span mention) { return mention.begin >= from.begin && mention.begin < sentence.span.begin; });
    return lately ? name + words.sliced(opening.size()) : words;
}

/// "It was sold in 2030", behind "The bridge stood half built.": the bridge was. Only the subject of the sentence before
/// is taken, and only where it can be meant by its number.
QString TitleMaker::referred(const QString& words, const QString& opening, const Sentence& sentence) const {
    constexpr int near = 2; // sentences
    const int own = m_prose.sentenceOf(sentence.firstToken);
    if (!standsForSomething(sentence, wordId(opening))) {
        return words;
    }
    for (int s = own - 1; s >= std::max(0, own - near); --s) {
        const Sentence before = beginning(s);
        if (!before.body || before.paragraph + 1 < sentence.paragraph) {
            return words;
        }
        ClauseCutter cutter = opened(before);
        dropDates(cutter, before, -1);
        cutter.dropOpeners();
        const std::optional<Segment> subject = MainClause(cutter, m_lexicon.table(u"participles"), -1).subject();
        const int first = subject ? subject->first : before.firstToken;
        if (subject && cutter.kind(first) == u"pronoun") {
            continue; // another link of the chain
        }
        if (!subject || !mayMean(opening, cutter, *subject)) {
            return words;
        }
        QString name = cutter.text(first, subject->end).remove(u',').trimmed();
        const bool indefinite = cutter.isWord(first, u"a"_w) || cutter.isWord(first, u"an"_w);
        name = indefinite ? QStringLiteral("the") + name.sliced(name.indexOf(u' ')) : name;
        const QString title = name + words.sliced(opening.size());
        return title.size() <= longest ? title : words;
    }
    return words;
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

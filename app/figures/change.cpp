#include "app/figures/change.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

constexpr int reachOfVerb = 5; // tokens between a verb of change and its amount
constexpr int reachOfObject = 10; // with an object between: "cut its debt by 5 percent"
constexpr int reachOfLevel = 14; // tokens between a change and the level it led to

bool measuresChange(UnitKind kind) {
    return kind == UnitKind::Percent || kind == UnitKind::Points;
}

} // namespace

ChangeMarker::ChangeMarker(const Grammar& grammar, const Lexicon& lexicon)
    : m_grammar(grammar), m_prose(grammar.prose()), m_changes(lexicon.table(u"changes")),
      m_approximators(lexicon.table(u"approximators")) {}

std::vector<ChangeMarker::Word> ChangeMarker::changeWords(const Sentence& sentence) const {
    std::vector<Word> words;
    for (int i = sentence.firstToken; i < sentence.endToken; ++i) {
        if (!m_changes.mayBegin(m_prose.tokens[i])) {
            continue;
        }
        const PhraseMatch match = m_changes.longest(m_prose.tokens, i);
        if (!match || i + match.length > sentence.endToken) {
            continue;
        }
        const QString& note = match.entry->note;
        Word word;
        word.token = i + match.length - 1;
        word.direction = match.entry->value == u"up" ? Direction::Up : Direction::Down;
        word.verb = note.contains(u"verb");
        word.noun = note.contains(u"noun");
        word.particle = note.contains(u"particle");
        word.comparative = note.contains(u"comparative");
        word.transitive = note.contains(u"transitive");
        words.push_back(word);
        i = word.token;
    }
    return words;
}

const ChangeMarker::Word* ChangeMarker::wordAt(const std::vector<Word>& words, int token) const {
    const auto found = std::ranges::lower_bound(words, token, {}, &Word::token);
    return found != words.end() && found->token == token ? &*found : nullptr;
}

/// The token right before a quantity with its qualifier and articles: "to", "by", "from", a verb ...
int ChangeMarker::introducer(const Quantity& quantity, int sentenceFirst) const {
    int i = (quantity.qualifierFirst >= 0 ? quantity.qualifierFirst : quantity.first) - 1;
    while (i > sentenceFirst) {
        const WordClass c = m_grammar.of(i);
        const bool lead = m_grammar.isWord(i, u"of"_w)
            && (m_grammar.isWord(i - 1, u"total"_w) || m_grammar.isWord(i - 1, u"high"_w)
                || m_grammar.isWord(i - 1, u"low"_w) || m_grammar.isWord(i - 1, u"close"_w)
                || m_grammar.isWord(i - 1, u"record"_w));
        if (lead) {
            i -= 2;
        } else if (m_grammar.isWord(i, u"a"_w) || m_grammar.isWord(i, u"an"_w) || m_grammar.isWord(i, u"the"_w)
            || m_grammar.isWord(i, u"another"_w) || (c == WordClass::Skip && !m_grammar.isWord(i, u"more"_w))
            || m_grammar.isWord(i, u"just"_w) || m_grammar.isWord(i, u"only"_w)) {
            --i;
        } else {
            break;
        }
    }
    return i;
}

/// "ended down 1 percent", but "gave up 517 yards".
bool ChangeMarker::isClosing(int verb) const {
    return m_grammar.is(verb, u"closing");
}

/// A verb or particle of change with nothing but adverbs between it and the token.
const ChangeMarker::Word* ChangeMarker::verbBefore(const std::vector<Word>& words, int token, int sentenceFirst) const {
    for (int i = token; i >= sentenceFirst && i > token - reachOfVerb; --i) {
        if (const Word* word = wordAt(words, i)) {
            if (word->verb) {
                return word;
            }
            const WordClass before = i > sentenceFirst ? m_grammar.of(i - 1) : WordClass::Punctuation;
            const bool phrasal = before == WordClass::Verb || before == WordClass::Participle;
            const bool ended = phrasal && isClosing(i - 1);
            return word->particle && (!phrasal || ended || wordAt(words, i - 1)) ? word : nullptr;
        }
        const WordClass c = m_grammar.of(i);
        if (c != WordClass::Adverb && c != WordClass::Skip && !m_approximators.mayBegin(m_prose.tokens[i])) {
            return nullptr;
        }
    }
    return nullptr;
}

/// Whether a word of change is used as a verb: "lowered", "to lower", "bring down".
bool ChangeMarker::actsOnObject(const Word& word, int sentenceFirst) const {
    const WordClass c = m_grammar.of(word.token);
    if (word.verb && (c == WordClass::Verb || c == WordClass::Participle)) {
        return true;
    }
    const WordClass before = word.token > sentenceFirst ? m_grammar.of(word.token - 1) : WordClass::Punctuation;
    return (word.verb && m_grammar.isWord(word.token - 1, u"to"_w)) || (word.particle && before == WordClass::Verb);
}

/// A verb of change whose object stands before "by".
const ChangeMarker::Word* ChangeMarker::objectVerbBefore(
    const std::vector<Word>& words, int token, int sentenceFirst) const {
    for (int i = token; i >= sentenceFirst && i > token - reachOfObject; --i) {
        if (m_grammar.of(i) == WordClass::Punctuation && !m_grammar.isHyphen(i)) {
            return nullptr;
        }
        if (const Word* word = wordAt(words, i)) {
            return word;
        }
    }
    return nullptr;
}

/// "a rise of", "an increase in exports of".
const ChangeMarker::Word* ChangeMarker::nounOf(const std::vector<Word>& words, int of, int sentenceFirst) const {
    if (const Word* word = wordAt(words, of - 1); word && word->noun) {
        return word;
    }
    for (int i = of - 1; i >= sentenceFirst && i > of - reachOfVerb; --i) {
        if (const Word* word = wordAt(words, i); word && word->noun && m_grammar.isWord(i + 1, u"in"_w)) {
            return word;
        }
    }
    return nullptr;
}

bool ChangeMarker::isComparison(int token) const {
    return m_grammar.isWord(token, u"than"_w) || m_grammar.isWord(token, u"on"_w) || m_grammar.isWord(token, u"from"_w)
        || m_grammar.isWord(token, u"compared"_w) || m_grammar.isWord(token, u"year"_w);
}

/// "a 9.2 percent drop", "a 7 percent share price increase", "2 percent higher", "5 percent more than".
const ChangeMarker::Word* ChangeMarker::behind(
    const std::vector<Word>& words, const Quantity& quantity, int sentenceEnd) const {
    const int reach = measuresChange(quantity.unit.kind) ? 4 : 1;
    for (int i = quantity.end; i < sentenceEnd && i < quantity.end + reach; ++i) {
        if (const Word* word = wordAt(words, i)) {
            const bool last = i + 1 >= sentenceEnd || !m_grammar.isNominal(i + 1);
            if (word->noun && last) {
                return word;
            }
            if (word->comparative) {
                return i == quantity.end && m_grammar.isWord(i + 1, u"than"_w) ? word : nullptr;
            }
            const bool closes = i + 1 >= sentenceEnd || !m_prose.tokens[i + 1].isWord() || isComparison(i + 1);
            return word->particle && i == quantity.end && closes ? word : nullptr;
        }
        const WordClass c = m_grammar.of(i);
        if (!m_grammar.isNominal(i) && c != WordClass::Adjective && c != WordClass::Skip && !m_grammar.isHyphen(i)) {
            return nullptr;
        }
    }
    return nullptr;
}

/// "lost 286 tonnes", but not "added a 30 degree slope".
bool ChangeMarker::isAmountOf(const Quantity& quantity) const {
    return quantity.unit.kind == UnitKind::Measure && !(m_grammar.inText(quantity.end) && m_grammar.isNominal(quantity.end));
}

void ChangeMarker::linkLevel(std::vector<Quantity>& quantities, int index) const {
    for (int i = index - 1; i >= 0; --i) {
        if (quantities[index].first - quantities[i].end > reachOfLevel) {
            return;
        }
        if (quantities[i].change && quantities[i].level < 0) {
            quantities[i].level = index;
            quantities[index].leadsFrom = i;
            return;
        }
    }
}

/// "recorded 3,398 journeys, up 75 percent": the level stands in front of its change.
void ChangeMarker::linkLevelInFront(std::vector<Quantity>& quantities, int index) const {
    if (index == 0 || !quantities[index].change || quantities[index].unit.kind != UnitKind::Percent) {
        return;
    }
    const Quantity& before = quantities[index - 1];
    const int word = quantities[index].changeWord;
    bool behindComma
        = m_grammar.isWord(before.end, u","_w) && word > before.end && word - before.end <= reachOfVerb;
    for (int i = before.end + 1; behindComma && i < std::min(word, quantities[index].first); ++i) {
        behindComma = !m_grammar.isNominal(i) && m_grammar.of(i) != WordClass::Conjunction
            && m_grammar.of(i) != WordClass::Pronoun; // a subject of its own: "..., while the fund rose 2 percent"
    }
    if (behindComma && !before.change && before.unit.kind != UnitKind::Percent) {
        quantities[index].level = index - 1;
    }
}

void ChangeMarker::markOne(
    const Sentence& sentence, const std::vector<Word>& words, std::vector<Quantity>& quantities, int index) const {
    Quantity& quantity = quantities[index];
    const int first = sentence.firstToken;
    const int i = introducer(quantity, first);
    const Word* word = behind(words, quantity, sentence.endToken);
    if (!word && i >= first) {
        if (m_grammar.isWord(i, u"by"_w)) {
            word = objectVerbBefore(words, i - 1, first);
            if (!word && index > 0 && quantities[index - 1].change) {
                quantity.change = true;
                quantity.direction = quantities[index - 1].direction;
                return;
            }
        } else if (m_grammar.isWord(i, u"of"_w)) {
            word = nounOf(words, i, first);
        } else if (m_grammar.isWord(i, u"to"_w) || m_grammar.isWord(i, u"at"_w)) {
            linkLevel(quantities, index);
            const Word* verb = quantity.leadsFrom < 0 ? objectVerbBefore(words, i - 1, first) : nullptr;
            if (verb && verb->token + 1 < i && actsOnObject(*verb, first)) {
                quantity.changeWord = verb->token; // "lowered its debt to"
            }
            return;
        } else if (m_grammar.isWord(i, u"from"_w)) {
            quantity.previous = objectVerbBefore(words, i - 1, first) || (index > 0 && quantities[index - 1].end == i);
            return;
        } else if (m_grammar.isWord(i, u"with"_w) || m_grammar.isWord(i, u"versus"_w)
            || m_grammar.isWord(i, u"against"_w)) {
            quantity.previous = m_grammar.isWord(i, u"versus"_w) || m_grammar.isWord(i - 1, u"compared"_w);
            return;
        } else {
            word = verbBefore(words, i, first);
            if (word && word->transitive && !measuresChange(quantity.unit.kind)
                && !isAmountOf(quantity) && quantity.unit.name != u"points") {
                word = nullptr;
            }
        }
    }
    if (word) {
        quantity.change = true;
        quantity.direction = word->direction;
        quantity.changeWord = word->token;
    }
}

void ChangeMarker::mark(const Sentence& sentence, std::vector<Quantity>& quantities) const {
    if (quantities.empty()) {
        return;
    }
    const std::vector<Word> words = changeWords(sentence);
    for (int i = 0; i < int(quantities.size()); ++i) {
        markOne(sentence, words, quantities, i);
        linkLevelInFront(quantities, i);
    }
}

} // namespace dateline

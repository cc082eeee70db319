#include "app/figures/grammar.h"

namespace dateline {

using namespace literals;

namespace {

WordClass classOf(WordId role) {
    switch (role) {
    case u"plural"_w: return WordClass::Plural;
    case u"adjective"_w: return WordClass::Adjective;
    case u"skip"_w: return WordClass::Skip;
    case u"verb"_w: return WordClass::Verb;
    case u"auxiliary"_w: return WordClass::Auxiliary;
    case u"adverb"_w: return WordClass::Adverb;
    case u"determiner"_w: return WordClass::Determiner;
    case u"preposition"_w: return WordClass::Preposition;
    case u"conjunction"_w: return WordClass::Conjunction;
    case u"pronoun"_w: return WordClass::Pronoun;
    case u"relative"_w: return WordClass::Relative;
    case u"label"_w: return WordClass::Label;
    case u"month"_w: return WordClass::Month;
    case u"weekday"_w: return WordClass::Weekday;
    default: return WordClass::Noun;
    }
}

} // namespace

Grammar::Grammar(const Prose& prose, const Lexicon& lexicon)
    : m_prose(prose), m_classes(lexicon.table(u"wordclasses")), m_numberWords(lexicon.table(u"numberwords")),
      m_known(prose.tokens.size(), -1) {}

WordClass Grammar::of(int token) const {
    if (!inText(token)) {
        return WordClass::Punctuation;
    }
    std::int8_t& known = m_known[token];
    if (known < 0) {
        known = std::int8_t(lookUp(token));
    }
    return WordClass(known);
}

WordClass Grammar::lookUp(int i) const {
    const Token& token = m_prose.tokens[i];
    if (token.isNumber()) {
        return WordClass::Number;
    }
    if (!token.isWord()) {
        return WordClass::Punctuation;
    }
    const QStringView word = m_prose.word(i);
    if (token.length() == 2 && (word[0] == u'\'' || word[0] == u'\u2019')) {
        return WordClass::Clitic;
    }
    if (token.word == u"may"_w && token.casing == Casing::Capital) {
        return WordClass::Month;
    }
    const bool opens = i == 0 || !m_prose.tokens[i - 1].isWord();
    const bool code = inText(i + 1) && m_prose.tokens[i + 1].isNumber() && m_prose.tokens[i + 1].glued;
    if (code || (token.word == u"us"_w && token.casing == Casing::Upper)) {
        return WordClass::Name; // "the i4", "the US"
    }
    if (const WordId role = m_classes.role(token)) {
        const WordClass wordClass = classOf(role);
        const bool closed = wordClass >= WordClass::Auxiliary;
        if (wordClass <= WordClass::Plural && token.casing == Casing::Lower && followsModal(i)) {
            return WordClass::Verb;
        }
        if (wordClass == WordClass::Verb
            && (followsNounMarker(i) || followsAdjective(i) || isWord(i + 1, u"of"_w) || isWord(i + 1, u":"_w))) {
            return isPlural(i) ? WordClass::Plural : WordClass::Noun;
        }
        if (wordClass == WordClass::Noun && token.length() > 5 && endsIn(i, u"ing") && i > 0 && isPlural(i - 1)) {
            return WordClass::Participle; // "people earning"
        }
        if (token.casing == Casing::Lower || closed || opens) {
            return wordClass;
        }
    }
    if (token.casing == Casing::Lower && followsModal(i)) {
        return WordClass::Verb;
    }
    if (token.capitalised() && !opens) {
        return WordClass::Name;
    }
    if (word.size() > 4 && hasEnding(word, u"ly")) {
        return followsNounMarker(i) && precedesNoun(i) ? WordClass::Adjective : WordClass::Adverb;
    }
    if (word.size() > 4 && (hasEnding(word, u"ed") || hasEnding(word, u"ing"))) {
        return hasEnding(word, u"ing") && followsAdjective(i) ? WordClass::Noun : WordClass::Participle;
    }
    if (hasEnding(word, u"ous") || hasEnding(word, u"ful") || hasEnding(word, u"able") || hasEnding(word, u"ible")) {
        return WordClass::Adjective;
    }
    if (token.capitalised()) {
        return WordClass::Name;
    }
    return isPlural(i) ? WordClass::Plural : WordClass::Noun;
}

/// Behind "will", "might" and the like stands a verb: "might withdraw".
bool Grammar::followsModal(int i) const {
    static constexpr WordId modals[]{u"will"_w, u"would"_w, u"can"_w, u"could"_w, u"may"_w, u"might"_w, u"must"_w,
        u"shall"_w, u"should"_w, u"cannot"_w, u"did"_w, u"does"_w};
    const int before = isWord(i - 1, u"not"_w) ? i - 2 : i - 1;
    return before >= 0 && std::ranges::find(modals, m_prose.tokens[before].word) != std::end(modals);
}

/// Behind an article, a possessive or a preposition stands a noun, whatever else the word can be: "the offer", "a run
/// of".
bool Grammar::followsNounMarker(int i) const {
    if (i == 0 || m_prose.tokens[i].glued) {
        return false;
    }
    const Token& before = m_prose.tokens[i - 1];
    if (before.length() == 2 && m_prose.text[before.end - 1] == u's' && !m_prose.text[before.begin].isLetter()) {
        return true;
    }
    static constexpr WordId markers[]{u"a"_w, u"an"_w, u"the"_w, u"its"_w, u"his"_w, u"their"_w, u"our"_w, u"my"_w,
        u"your"_w, u"no"_w, u"of"_w, u"in"_w, u"for"_w, u"on"_w, u"by"_w, u"from"_w, u"with"_w, u"per"_w, u"new"_w,
        u"each"_w, u"every"_w};
    return std::ranges::find(markers, before.word) != std::end(markers);
}

/// "total pay", "recent claims": behind a plain adjective a verb is a noun.
bool Grammar::followsAdjective(int i) const {
    if (i == 0 || !m_classes.mayBegin(m_prose.tokens[i - 1]) || isWord(i - 1, u"more"_w)) {
        return false;
    }
    const WordId role = m_classes.role(m_prose.tokens[i - 1]);
    return role == u"adjective"_w || role == u"skip"_w;
}

/// "a disorderly exit", but not "the newly built pier" or "a highly critical report".
bool Grammar::precedesNoun(int i) const {
    if (!inText(i + 1) || m_prose.tokens[i + 1].casing != Casing::Lower || endsIn(i + 1, u"ed")
        || endsIn(i + 1, u"ing")) {
        return false;
    }
    const WordClass next = classOf(m_classes.role(m_prose.tokens[i + 1]));
    return next <= WordClass::Plural && !endsIn(i + 1, u"ous") && !endsIn(i + 1, u"able");
}

bool Grammar::isPlural(int i) const {
    const Token& token = m_prose.tokens[i];
    if (!token.isWord()) {
        return false;
    }
    if (const WordId role = m_classes.role(token)) {
        if (role == u"plural"_w) {
            return true;
        }
        if (role != u"verb"_w && role != u"noun"_w && role != u"label"_w) {
            return false;
        }
    }
    if (token.length() < 4 || !(endsIn(i, u"s") || (token.casing == Casing::Upper && endsIn(i, u"S")))) {
        return (token.length() == 3 && endsIn(i, u"s") && m_prose.word(i).front().isUpper())
            || (token.length() > 4 && endsIn(i, u"men"));
    }
    return !endsIn(i, u"ss") && !endsIn(i, u"us") && !endsIn(i, u"is") && token.casing != Casing::Upper;
}

bool Grammar::isNominal(int i) const {
    const WordClass c = of(i);
    return c == WordClass::Noun || c == WordClass::Plural || c == WordClass::Name || c == WordClass::Label;
}

bool Grammar::isListed(int i, QStringView role) const {
    const LexiconEntry* entry = m_numberWords.word(m_prose.tokens[i]);
    const qsizetype at = entry ? entry->value.indexOf(role) : -1;
    const qsizetype end = at + role.size();
    return at >= 0 && (at == 0 || entry->value[at - 1] == u' ') && (end == entry->value.size() || entry->value[end] == u' ');
}

bool Grammar::isHyphen(int i) const {
    return inText(i) && inText(i + 1) && m_prose.tokens[i].glued && m_prose.tokens[i + 1].glued
        && m_prose.tokens[i].length() == 1
        && isAmong(m_prose.text[m_prose.tokens[i].begin], u"-\u2010\u2011");
}

} // namespace dateline

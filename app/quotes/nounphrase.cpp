#include "app/quotes/nounphrase.h"

#include "app/language/language.h"
#include "app/text/utf16.h"

namespace dateline {

using namespace literals;

namespace {

constexpr int longest = 30; // tokens in a noun phrase
constexpr int longestAside = 45; // tokens between a subject and its verb

bool linksNouns(WordId word) {
    static constexpr WordId links[]{u"of"_w, u"for"_w, u"at"_w, u"from"_w, u"in"_w, u"with"_w, u"on"_w, u"about"_w,
        u"against"_w, u"near"_w, u"to"_w, u"by"_w, u"within"_w, u"inside"_w, u"behind"_w, u"outside"_w};
    return std::ranges::find(links, word) != std::end(links);
}

bool linksBehind(WordId word) {
    static constexpr WordId links[]{u"of"_w, u"for"_w, u"at"_w, u"from"_w, u"in"_w, u"with"_w, u"by"_w};
    return std::ranges::find(links, word) != std::end(links);
}

/// Prepositions that may open a clause too: "since Oder said", but "since 2010".
bool isConjunction(const Passage& passage, int token) {
    const WordId word = passage.word(token);
    return word == u"as"_w || word == u"after"_w || word == u"before"_w || word == u"until"_w
        || (word == u"since"_w && passage.at(token + 1) != WordClass::Number);
}

bool beginsClause(const Passage& passage, int token) {
    switch (passage.at(token - 1)) {
    case WordClass::Stop:
    case WordClass::Comma:
    case WordClass::Coordinator:
    case WordClass::Subordinator:
    case WordClass::That:
    case WordClass::Relative:
    case WordClass::Colon:
    case WordClass::Semicolon:
    case WordClass::Dash:
    case WordClass::Mark:
    case WordClass::Adverb:
    case WordClass::Time:
    case WordClass::Open:
    case WordClass::Close: return true;
    case WordClass::Preposition: return isConjunction(passage, token - 1);
    default: return false;
    }
}

/// "miners", "artists", "millennials": nouns of people, as their endings have it.
bool isDoer(QStringView head) {
    static constexpr QStringView endings[]{u"ers", u"ors", u"ists", u"ians", u"ials", u"ants", u"ees", u"men", u"women", u"er",
        u"or", u"ist", u"ian", u"ant", u"man", u"woman"};
    return std::ranges::any_of(endings, [&](QStringView ending) { return head.size() > 4 && head.endsWith(ending); });
}

/// "everyone", "twelve percent": some people.
bool isSome(WordId word) {
    static constexpr WordId some[]{u"percent"_w, u"everyone"_w, u"everybody"_w, u"nobody"_w, u"ones"_w, u"others"_w, u"all"_w,
        u"last"_w, u"none"_w, u"many"_w, u"most"_w, u"half"_w, u"people"_w};
    return std::ranges::find(some, word) != std::end(some);
}

/// Whether a phrase that begins there is told of someone: "she was fine and the army said".
bool isPredicate(const Passage& passage, int first) {
    const int verb = passage.at(first - 1) == WordClass::Adverb ? first - 2 : first - 1;
    return passage.at(verb) == WordClass::Auxiliary;
}

int openBracketOf(const Passage& passage, int close, int floor) {
    for (int i = close - 1; i >= floor && close - i < 16; --i) {
        if (passage.at(i) == WordClass::Open) {
            return i;
        }
    }
    return close;
}

} // namespace

NounPhrases::NounPhrases(const Language& language)
    : m_roles(language.lexicon.table(u"roles")), m_titles(language.lexicon.table(u"titles")),
      m_organisations(language.lexicon.table(u"organisations")) {}

/// "spokesman Jan Oder", "former senator Oder": small words that may stand before a name in one phrase.
bool NounPhrases::mayPrecedeName(const Passage& passage, int token) const {
    const Token& before = passage.prose->tokens[token];
    const WordClass opener = passage.at(token - 1);
    if (opener == WordClass::Mark || opener == WordClass::Stop || opener == WordClass::Comma
        || opener == WordClass::Coordinator || opener == WordClass::Colon) {
        return true;
    }
    return before.capitalised() || before.kind == TokenKind::Mark || passage.at(token) == WordClass::Clitic
        || passage.at(token) == WordClass::Number || m_roles.word(before) || m_titles.word(before)
        || m_organisations.word(before);
}

/// Nouns, names and adjectives leftwards from `end`, determiner included; `end` if there are none.
int NounPhrases::chunkStart(const Passage& passage, int end, int floor) const {
    int i = end;
    while (i > floor) {
        const WordClass c = passage.at(i - 1);
        const bool inner = i < end;
        if (isNominal(c)) {
            const bool name = inner && passage.at(i) == WordClass::Name && c == WordClass::Noun;
            if (name && !mayPrecedeName(passage, i - 1)) {
                break;
            }
        } else if (c == WordClass::Dash && inner && passage.glued(i)) {
        } else if (inner && passage.at(i) == WordClass::Dash && passage.glued(i)
            && (c == WordClass::Adverb || c == WordClass::Time)) { // "well-known", "55-year-old"
        } else if (c == WordClass::Stop && inner && passage.glued(i - 1) && passage.at(i - 2) == WordClass::Name) {
        } else if (inner && (c == WordClass::Participle || c == WordClass::Ing || c == WordClass::Adverb)) {
            const WordClass left = passage.at(i - 2);
            const bool modifier = left == WordClass::Determiner || left == WordClass::Dash
                || left == WordClass::Adjective
                || (left == WordClass::Adverb && passage.at(i - 3) == WordClass::Determiner)
                || (c == WordClass::Adverb && left == WordClass::Determiner);
            if (!modifier) {
                break;
            }
        } else if (c == WordClass::Time && inner && passage.at(i) == WordClass::Clitic) {
        } else {
            break;
        }
        --i;
    }
    while (i > floor && passage.at(i - 1) == WordClass::Determiner && end - i < longest) {
        --i;
    }
    return i;
}

std::optional<Tokens> NounPhrases::endingAt(const Passage& passage, int end, int floor) const {
    int last = end;
    while (last > floor && passage.at(last - 1) == WordClass::Close) {
        const int open = openBracketOf(passage, last - 1, floor);
        if (open == last - 1) {
            return {};
        }
        last = open;
    }
    if (last - 1 > floor && passage.at(last - 1) == WordClass::Stop && !passage.endsSentence(last - 1)
        && passage.at(last - 2) == WordClass::Name) {
        --last; // "Oder Mills Inc."
    }
    if (last <= floor) {
        return {};
    }
    const WordClass head = passage.at(last - 1);
    if (head == WordClass::Pronoun || head == WordClass::Relative || head == WordClass::That) {
        return Tokens{last - 1, last};
    }
    int first = chunkStart(passage, last, floor);
    while (first < last && first - 2 >= floor && last - first < longest) {
        const WordClass link = passage.at(first - 1);
        int left = first - 1;
        const bool noun = link == WordClass::Preposition || link == WordClass::To;
        if (noun && !linksNouns(passage.word(first - 1))) {
            break;
        }
        if (!noun && link != WordClass::Coordinator) {
            break;
        }
        if (noun && passage.at(left - 1) == WordClass::Participle && isNominal(passage.at(left - 2))) {
            --left; // "officials involved in the case"
        }
        const int start = isNominal(passage.at(left - 1)) ? chunkStart(passage, left, floor) : left;
        if (start == left || (!noun && isPredicate(passage, start))) {
            break;
        }
        first = start;
    }
    const bool absolute = passage.word(first - 1) == u"with"_w && passage.at(first - 2) == WordClass::Comma
        && passage.at(end) == WordClass::Ing; // ", with Oder saying"
    const bool object
        = passage.at(first - 1) == WordClass::Preposition && !beginsClause(passage, first) && !absolute;
    if (first == last || object || passage.at(first - 1) == WordClass::To) {
        return {};
    }
    return Tokens{first, end};
}

/// The phrase left of a comma, if what follows the comma describes it: "Ann Oder, 55, a baker in Tull,".
std::optional<Tokens> NounPhrases::acrossCommas(const Passage& passage, int comma, int floor) const {
    std::optional<Tokens> found;
    int asides = 0;
    for (int i = comma - 1; i > floor && comma - i < longestAside && asides < 5; --i) {
        if (passage.at(i) != WordClass::Comma) {
            if (passage.at(i) == WordClass::Mark || passage.at(i) == WordClass::Semicolon) {
                break;
            }
            continue;
        }
        ++asides;
        const WordClass starter = passage.at(i + 1);
        if (starter == WordClass::Coordinator || starter == WordClass::Pronoun || starter == WordClass::Finite) {
            break;
        }
        const std::optional<Tokens> base = endingAt(passage, i, floor);
        if (base && beginsClause(passage, base->first)) {
            found = base;
            if (passage.at(base->first - 1) != WordClass::Comma) {
                break;
            }
        }
    }
    return found;
}

/// "two experts who saw the dam": from the object of a relative clause to the noun that it describes.
std::optional<Tokens> NounPhrases::behindRelative(const Passage& passage, Tokens object, int floor) const {
    int i = object.first - 1;
    while (i > floor && object.first - i < 5 && (isVerbal(passage.at(i)) || passage.at(i) == WordClass::Adverb)) {
        --i;
    }
    const bool verb = i < object.first - 1;
    const bool relative
        = passage.word(i) == u"who"_w || (passage.at(i) == WordClass::That && isNominal(passage.at(i - 1)));
    const std::optional<Tokens> noun = verb && relative ? endingAt(passage, i, floor) : std::nullopt;
    return noun ? noun : object;
}

/// In front of "on Monday" or "today" between a subject and its verb.
int beforeTime(const Passage& passage, int verb, int floor) {
    int i = verb;
    while (i > floor + 1 && (passage.at(i - 1) == WordClass::Time || passage.at(i - 1) == WordClass::Number)) {
        --i;
    }
    if (i == verb || passage.at(i) != WordClass::Time) {
        return verb;
    }
    i -= passage.word(i - 1) == u"last"_w; // "last week"
    i -= passage.at(i - 1) == WordClass::Preposition;
    return isNominal(passage.at(i - 1)) ? i : verb;
}

std::optional<Tokens> NounPhrases::subjectOf(const Passage& passage, int verb, int floor) const {
    verb = beforeTime(passage, verb, floor);
    if (passage.at(verb - 1) == WordClass::Comma) {
        return acrossCommas(passage, verb - 1, floor);
    }
    if (passage.at(verb - 1) == WordClass::Dash && !passage.glued(verb - 1)) {
        for (int i = verb - 2; i > floor && verb - i < longestAside; --i) {
            if (passage.at(i) == WordClass::Dash && !passage.glued(i)) {
                return endingAt(passage, i, floor);
            }
        }
    }
    const std::optional<Tokens> phrase = endingAt(passage, verb, floor);
    return phrase ? behindRelative(passage, *phrase, floor) : phrase;
}

std::optional<Tokens> NounPhrases::startingAt(const Passage& passage, int first, int ceiling) const {
    if (passage.at(first) == WordClass::Pronoun) {
        return Tokens{first, first + 1};
    }
    int i = first;
    int lastNominal = first;
    while (i < ceiling && i - first < longest) {
        const WordClass c = passage.at(i);
        if (i > first && c == WordClass::Adjective && passage.at(i + 1) == WordClass::Time && lastNominal == i) {
            break; // "Ann Oder | last month"
        }
        if (isNominal(c) || (c == WordClass::Stop && passage.glued(i + 1))
            || (c == WordClass::Dash && passage.glued(i))) {
            ++i;
            lastNominal = isNominal(c) ? i : lastNominal;
        } else if (c == WordClass::Stop && passage.at(i - 1) == WordClass::Name && passage.at(i + 1) == WordClass::Name
            && (passage.prose->tokens[i - 1].length() <= 3 || m_titles.word(passage.prose->tokens[i - 1]))) {
            ++i; // an initial or an abbreviated title
        } else if (c == WordClass::Determiner || c == WordClass::Participle || c == WordClass::Ing
            || c == WordClass::Adverb || c == WordClass::Time) {
            const bool determined
                = c == WordClass::Determiner ? lastNominal == first : i > first && lastNominal == first;
            const bool graded = c == WordClass::Participle && i > first && isNominal(passage.at(i + 1))
                && hasEnding(passage.prose->word(i - 1), u"ly"); // "the newly elected mayor"
            if (!determined && !graded && !(c == WordClass::Time && passage.at(i + 1) == WordClass::Clitic)) {
                break;
            }
            ++i;
        } else if (lastNominal == i && i > first && linksBehind(passage.word(i))
            && (isNominal(passage.at(i + 1)) || passage.at(i + 1) == WordClass::Determiner)) {
            ++i;
            i += passage.at(i) == WordClass::Determiner;
        } else {
            break;
        }
    }
    if (lastNominal == first) {
        return i > first && passage.at(first) == WordClass::Determiner ? std::optional(Tokens{first, first + 1})
                                                                       : std::nullopt;
    }
    return Tokens{first, lastNominal};
}

bool NounPhrases::mayTell(const Passage& passage, Tokens phrase) const {
    for (int i = phrase.first; i < phrase.end; ++i) {
        const Token& token = passage.prose->tokens[i];
        const WordClass c = passage.at(i);
        const bool known = m_roles.word(token) || m_organisations.word(token);
        const bool alone = phrase.end == phrase.first + 1 && !passage.prose->word(i).endsWith(u's');
        const bool named = c == WordClass::Name && (token.casing == Casing::Upper || i > passage.first || alone);
        if (known || named || c == WordClass::Pronoun || c == WordClass::Relative || c == WordClass::That) {
            return true;
        }
    }
    return passage.at(phrase.end - 1) == WordClass::Determiner || isSome(passage.word(phrase.end - 1))
        || isDoer(passage.prose->word(phrase.end - 1));
}

} // namespace dateline

#include "app/quotes/speakers.h"

#include "app/language/language.h"
#include "app/text/utf16.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

constexpr int longestObject = 8; // tokens behind a preposition

QString oneLine(QStringView words) {
    return words.toString().simplified().remove(QChar(0xAD));
}

Gender genderOf(const LexiconEntry* role) {
    if (!role) {
        return Gender::Unknown;
    }
    return role->value == u"m" ? Gender::Male : role->value == u"f" ? Gender::Female : Gender::Unknown;
}

/// "the mayor", with nothing behind it.
bool isDefinite(const Passage& passage, Tokens source, int end) {
    return passage.word(source.first) == u"the"_w && end == source.end;
}

} // namespace

Speakers::Speakers(const Prose& prose, const Language& language, std::vector<Person>& people)
    : m_prose(prose), m_people(people), m_phrases(language), m_roles(language.lexicon.table(u"roles")),
      m_organisations(language.lexicon.table(u"organisations")), m_coreference(prose, people) {
    for (int i = 0; i < int(people.size()); ++i) {
        for (Span span : people[i].mentions) {
            m_names.push_back({span, i});
        }
    }
    std::ranges::sort(m_names);
}

/// The words up to the first preposition, comma or bracket, or the first of two: "a spokesman | for the ministry".
int Speakers::headEnd(const Passage& passage, Tokens source) const {
    int i = source.first;
    while (i < source.end) {
        const WordClass c = passage.at(i);
        const bool second = c == WordClass::Coordinator && passage.at(i - 1) == WordClass::Name;
        const bool described = c == WordClass::Participle && isNominal(passage.at(i - 1))
            && !hasEnding(m_prose.word(i - 1), u"ly"); // "officials | involved", but "the newly elected mayor"
        const bool ends = c == WordClass::Preposition || c == WordClass::To || c == WordClass::Comma
            || c == WordClass::Open || described || second;
        if (ends && i > source.first && !isInName(passage, i)) {
            break;
        }
        ++i;
    }
    return i;
}

/// "of" in "Ministry of Trade".
bool Speakers::isInName(const Passage& passage, int token) const {
    const Span word = m_prose.tokens[token].span();
    const auto after = std::ranges::lower_bound(m_names, std::pair{Span{word.begin, word.begin}, 0});
    return passage.at(token - 1) == WordClass::Name && after != m_names.begin()
        && std::prev(after)->first.end > word.end;
}

/// The person named at the end of the head, or whose name reaches over it ("Ministry of Trade").
int Speakers::namedIn(Span head) const {
    auto after = std::ranges::lower_bound(m_names, std::pair{Span{head.end, head.end}, 0});
    while (after != m_names.begin()) {
        --after;
        if (after->first.end >= head.end && after->first.begin < head.end) {
            return after->second;
        }
        if (after->first.begin < head.begin) {
            break;
        }
    }
    return -1;
}

/// "the team's coach, Jan Oder,": the name between commas; "a study by the Tull Institute": whose it is.
int Speakers::namedBeside(const Passage& passage, Tokens source, int head) const {
    if (passage.at(source.end) == WordClass::Comma && passage.at(source.end + 1) == WordClass::Name) {
        const std::optional<Tokens> aside = m_phrases.startingAt(passage, source.end + 1, passage.end);
        if (aside && (passage.at(aside->end) == WordClass::Comma || passage.at(aside->end) == WordClass::Stop)) {
            const int person = namedIn(passage.span(*aside));
            if (person >= 0 && m_people[person].kind == PersonKind::Person) {
                return person;
            }
        }
    }
    const LexiconEntry* noun = m_organisations.word(passage.word(head - 1));
    const WordId link = passage.word(head);
    if (noun && noun->value == u"document" && head < source.end && (link == u"by"_w || link == u"from"_w)) {
        return namedIn(passage.span(source));
    }
    const int last = namedIn(passage.span(source));
    const bool titled = last >= 0 && head < source.end && m_people[last].kind == PersonKind::Person
        && passage.at(source.end - 2) == WordClass::Stop;
    if (titled) {
        return last; // "the undersecretary for schools Mr. Oder"
    }
    return -1;
}

/// "the Tull council's first comments on the ferry": whose words they are; empty if nobody's.
Tokens Speakers::ownerOfWords(const Passage& passage, Tokens source, int head) const {
    const LexiconEntry* noun = m_organisations.word(passage.word(head - 1));
    for (int i = source.first + 1; noun && noun->value == u"document" && i < head; ++i) {
        if (passage.at(i) == WordClass::Clitic) {
            return {source.first, i};
        }
    }
    return {};
}

/// "the team's coach, Xan Oder,": a name behind a role that nothing else told to be somebody's.
std::optional<Tokens> Speakers::newNameBeside(const Passage& passage, Tokens source, int head) const {
    const LexiconEntry* role = m_roles.word(passage.word(head - 1));
    if (!role || role->value == u"p" || head != source.end || passage.at(head) != WordClass::Comma) {
        return {};
    }
    int end = head + 1;
    while (passage.at(end) == WordClass::Name) {
        ++end;
    }
    const bool closed = passage.at(end) == WordClass::Comma || passage.at(end) == WordClass::Stop;
    return closed && end - head > 2 ? std::optional(Tokens{head + 1, end}) : std::nullopt;
}

/// "the president": the last person named with that role.
int Speakers::holderOf(QStringView role, int position) const {
    auto it = std::ranges::lower_bound(m_names, std::pair{Span{position, position}, 0});
    for (int steps = 0; it != m_names.begin() && steps < 60; ++steps) {
        --it;
        const Person& person = m_people[it->second];
        if (person.kind == PersonKind::Person && person.role.contains(role, Qt::CaseInsensitive)) {
            return it->second;
        }
    }
    return -1;
}

PersonKind Speakers::kindOf(const Passage& passage, int head) const {
    const WordId word = passage.word(head);
    if (const LexiconEntry* role = m_roles.word(word)) {
        return role->value == u"p" ? PersonKind::Group : PersonKind::Person;
    }
    if (const LexiconEntry* body = m_organisations.word(word)) {
        return body->value == u"document" ? PersonKind::Document : PersonKind::Organisation;
    }
    const QStringView text = m_prose.word(head);
    return text.endsWith(u's') && passage.at(head) == WordClass::Noun ? PersonKind::Group : PersonKind::Organisation;
}

/// "the ministry": the last body named with that word; "the town": with one of the same sort ("Municipality of Tull").
int Speakers::bodyWith(const LexiconEntry& body, QStringView head, int position) const {
    const auto fits = [&](QStringView word) {
        const LexiconEntry* entry = m_organisations.word(wordId(word));
        return word.compare(head, Qt::CaseInsensitive) == 0
            || (entry && !entry->note.isEmpty() && entry->note == body.note);
    };
    auto it = std::ranges::lower_bound(m_names, std::pair{Span{position, position}, 0});
    for (int steps = 0; it != m_names.begin() && steps < 60; ++steps) {
        --it;
        const Person& person = m_people[it->second];
        const auto words = QStringView(person.name).split(u' ');
        if (person.kind == PersonKind::Organisation && std::ranges::any_of(words, fits)) {
            return it->second;
        }
    }
    return -1;
}

int Speakers::add(const Passage& passage, Tokens source, int head) {
    WordId key = emptyWord;
    for (int i = source.first; i < source.end; ++i) {
        key = (key ^ passage.word(i)) * 1099511628211ULL;
    }
    const auto known = m_unnamed.find(key);
    if (known != m_unnamed.end()) {
        return known->second;
    }
    Tokens words = source;
    for (int i = source.end - 1; i > source.first; --i) {
        words.end = passage.at(i) == WordClass::Open ? i : words.end;
    }
    int name = head + 1;
    while (name > source.first && passage.at(name - 1) == WordClass::Name) {
        --name;
    }
    const bool described = name > source.first && name <= head && passage.at(name - 1) == WordClass::Noun;
    if (described) {
        words = {name, head + 1}; // "harbour master Xan Oder"
    }
    Person person;
    person.name = oneLine(passage.span(words).of(m_prose.text));
    person.kind = described ? PersonKind::Person : kindOf(passage, head);
    person.gender = genderOf(m_roles.word(passage.word(head)));
    m_people.push_back(std::move(person));
    m_unnamed[key] = int(m_people.size()) - 1;
    return int(m_people.size()) - 1;
}

/// Whom "who" means: the noun in front of it, or at least the name.
int Speakers::antecedentOf(const Passage& passage, int relative, int last) {
    const int end = relative - (passage.at(relative - 1) == WordClass::Comma);
    std::optional<Tokens> noun = m_phrases.endingAt(passage, end, passage.first);
    const bool somebody = passage.word(relative) == u"who"_w && passage.at(end - 1) != WordClass::Number;
    for (int i = end - 1; somebody && !noun && i > passage.first && end - i < longestObject; --i) {
        if (passage.at(i) == WordClass::Preposition) { // "He spoke with the mayor, who"
            const std::optional<Tokens> object = m_phrases.startingAt(passage, i + 1, end);
            noun = object && object->end == end ? object : std::nullopt;
            break;
        }
    }
    if (!noun) {
        return passage.at(end - 1) == WordClass::Name ? namedIn(m_prose.tokens[end - 1].span()) : -1;
    }
    const WordClass head = passage.at(noun->end - 1);
    const bool known
        = !noun->isEmpty() && noun->end <= relative && head != WordClass::Relative && head != WordClass::That;
    return known ? speakerOf(passage, *noun, last) : -1;
}

int Speakers::speakerOf(const Passage& passage, Tokens source, int last) {
    const Span span = passage.span(source);
    const WordClass first = passage.at(source.first);
    if (source.end - source.first == 1) {
        if (first == WordClass::Relative || first == WordClass::That) {
            return antecedentOf(passage, source.first, last);
        }
        if (first == WordClass::Pronoun) {
            const int person = m_coreference.antecedent(passage.word(source.first), span.begin, last, m_people);
            if (person >= 0) {
                Coreference::learnGender(passage.word(source.first), m_people[person]);
                m_people[person].mentions.push_back(span);
            }
            return person;
        }
    }
    const int end = headEnd(passage, source);
    const Span head = passage.span({source.first, end});
    int person = namedIn(head);
    if (person >= 0) {
        return person;
    }
    if (const Tokens owner = ownerOfWords(passage, source, end); !owner.isEmpty()) {
        return speakerOf(passage, owner, last);
    }
    person = namedBeside(passage, source, end);
    if (person >= 0) {
        return person;
    }
    if (const std::optional<Tokens> name = newNameBeside(passage, source, end)) {
        person = add(passage, *name, name->end - 1);
        m_people[person].kind = PersonKind::Person;
        m_people[person].role
            = oneLine(passage.span({source.first + (first == WordClass::Determiner), end}).of(m_prose.text));
        m_people[person].mentions.push_back(passage.span(*name));
        m_coreference.mention(person, span.begin);
        return person;
    }
    const LexiconEntry* body = m_organisations.word(passage.word(end - 1));
    const bool oneBody = body && (body->value == u"organisation" || !body->note.isEmpty()) && body->note != u"any";
    if (oneBody && isDefinite(passage, source, end) && end - source.first == 2) {
        person = bodyWith(*body, m_prose.word(end - 1), span.begin);
    }
    const LexiconEntry* role = m_roles.word(passage.word(end - 1));
    if (person < 0 && role && role->value != u"p" && isDefinite(passage, source, end)) {
        person = holderOf(m_prose.word(end - 1), span.begin);
    }
    person = person >= 0 ? person : add(passage, source, end - 1);
    m_people[person].mentions.push_back(span);
    m_coreference.mention(person, span.begin);
    return person;
}

} // namespace dateline

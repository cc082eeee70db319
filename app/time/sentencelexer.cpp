#include "app/time/sentencelexer.h"

#include "app/text/numeral.h"
#include "app/text/utf16.h"

#include <array>

namespace dateline {

using namespace literals;

namespace {

/// Of the table "timelinks".
lex::Classes connector(WordId role) {
    switch (role) {
    case u"the"_w: return lex::The;
    case u"a"_w: return lex::A;
    case u"this"_w: return lex::This;
    case u"that"_w: return lex::That;
    case u"of"_w: return lex::Of;
    case u"in"_w: return lex::In;
    case u"and"_w: return lex::And;
    case u"or"_w: return lex::Or;
    case u"to"_w: return lex::To;
    case u"on"_w: return lex::On;
    default: return 0;
    }
}

} // namespace

void SentenceLexer::read() {
    while (m_at < m_end) {
        if (token(m_at).isNumber()) {
            readNumber();
        } else if (token(m_at).isWord()) {
            readWord();
        } else {
            readSign();
        }
    }
}

std::optional<int> SentenceLexer::digits(int at, int most) const {
    if (at >= m_end || !token(at).isNumber() || token(at).length() > most) {
        return {};
    }
    int value = 0;
    for (QChar c : text(at)) {
        if (c < u'0' || c > u'9') {
            return {};
        }
        value = value * 10 + c.unicode() - u'0';
    }
    return value;
}

/// Words that say nothing about time run together into one empty lexeme.
void SentenceLexer::push(const Lexeme& lexeme, int tokens) {
    const int begin = m_at;
    m_at += tokens;
    if (lexeme.classes != 0 || m_out.empty() || m_out.back().classes != 0) {
        m_out.push_back(lexeme);
        m_out.back().begin = begin;
        m_out.back().hyphen = m_hyphen;
    }
    m_out.back().end = m_at;
    m_hyphen = false;
}

/// A hyphen that ties words ("third-quarter") is no lexeme; between two numbers, months or weekdays it is a range.
bool SentenceLexer::absorbsHyphen() const {
    if (!token(m_at).glued || m_at + 1 >= m_end || !token(m_at + 1).glued || m_at == m_first || m_out.empty()) {
        return false;
    }
    const Token& before = token(m_at - 1);
    const Token& after = token(m_at + 1);
    if (before.isNumber() && after.isNumber()) {
        return false;
    }
    const auto both = [&](const PhraseTable& table) { return table.word(before) && table.word(after); };
    const bool fullDay = before.isNumber() && m_out.size() > 1 && m_out[m_out.size() - 2].is(lex::Month);
    const bool nextMonth = fullDay && m_tables.months.word(after); // "August 30-September 2"
    return !both(m_tables.months) && !both(m_tables.weekdays) && !nextMonth && !m_out.back().is(lex::Decade | lex::Meridiem);
}

void SentenceLexer::readSign() {
    const QChar c = m_prose.text[token(m_at).begin];
    Lexeme lexeme;
    if (c == u'-' && absorbsHyphen()) {
        m_hyphen = true;
        ++m_at;
        return;
    }
    if (c == u'.' && token(m_at).glued && !m_out.empty()
        && m_out.back().is(lex::Month | lex::Weekday | lex::Era | lex::Meridiem | lex::Approx)
        && m_out.back().end == m_at && token(m_at - 1).length() <= 4 && m_at + 1 < m_end) {
        ++m_at; // of an abbreviation
        return;
    }
    const bool twofold
        = m_at > m_first && token(m_at).glued && m_prose.text[token(m_at - 1).begin] == c; // ''60 steps''
    if ((c == u'\'' || c == u'\u2019' || c == u'\u2018') && !twofold && gluedNumber(m_at + 1)
        && token(m_at + 1).length() == 2) {
        if (const std::optional<int> year = digits(m_at + 1, 2)) {
            const bool decade = gluedWord(m_at + 2) && token(m_at + 2).word == u"s"_w && *year % 10 == 0;
            lexeme.classes = decade ? lex::Decade : lex::ShortYear;
            lexeme.number = decade ? *year : fullYear(*year);
            push(lexeme, decade ? 3 : 2);
            return;
        }
    }
    if (c == u'\u00BD' && !token(m_at).glued) {
        lexeme.classes = lex::Number;
        lexeme.number = 0.5;
        push(lexeme, 1);
        return;
    }
    lexeme.classes = c == u','                                       ? lex::Comma
        : c == u'/'                                                  ? lex::Slash
        : c == u'-' || c == u'\u2013' || c == u'\u2014' || c == u'~' ? lex::Dash
        : (c == u'\'' || c == u'\u2019') && token(m_at).glued        ? lex::Possessive
                                                                     : 0;
    push(lexeme, 1);
}

bool SentenceLexer::readNumeralWords() {
    if (!m_tables.numerals.mayBegin(token(m_at))) {
        return false;
    }
    const std::span<const Token> sentence = std::span(m_prose.tokens).first(m_end);
    const NumeralReader reader(m_prose.text, sentence, m_tables.numerals);
    std::optional<Numeral> numeral = reader.at(m_at);
    if (numeral && numeral->share && numeral->tokens == 2 && !token(m_at + 1).glued) { // two quarters
        numeral = NumeralReader(m_prose.text, sentence.first(m_at + 1), m_tables.numerals).at(m_at);
    }
    if (!numeral || numeral->vague || numeral->share || numeral->tokens < 1) {
        return false;
    }
    Lexeme lexeme;
    lexeme.classes = lex::Number;
    lexeme.number = numeral->value;
    int tokens = numeral->tokens;
    if (lexeme.number >= 1 && lexeme.number <= 12) {
        lexeme.classes |= lex::Hour;
    }
    const bool teens = tokens == 1 && lexeme.number >= 17 && lexeme.number <= 20;
    if (const int next = m_at + tokens; teens && next < m_end && m_tables.numerals.mayBegin(token(next))) {
        const std::optional<Numeral> rest = reader.at(next);
        if (rest && rest->value >= 10 && rest->value <= 99) { // nineteen ninety-seven
            lexeme.classes = lex::Year;
            lexeme.number = lexeme.number * 100 + rest->value;
            tokens += rest->tokens;
        }
    }
    const auto isMonthAt
        = [&](std::size_t back) { return m_out.size() >= back && m_out[m_out.size() - back].is(lex::Month); };
    const bool behindMonth = isMonthAt(1) || (isMonthAt(2) && m_out.back().is(lex::Ordinal));
    const WordId before = m_at > m_first ? token(m_at - 1).word : WordId{};
    const bool led = tokens > 2 && (before == u"in"_w || before == u"since"_w || before == u"until"_w);
    if (((behindMonth && tokens > 1) || led) && lexeme.number >= 1500 && lexeme.number < 2100) {
        lexeme.classes = lex::Year; // October two thousand and five
    }
    push(lexeme, tokens);
    return true;
}

bool SentenceLexer::readQuarterCode() {
    const WordId word = token(m_at).word;
    const bool capital = token(m_at).casing == Casing::Capital;
    if ((word != u"q"_w && (word != u"h"_w || !capital)) || !gluedNumber(m_at + 1)) {
        return false;
    }
    const std::optional<int> part = digits(m_at + 1, 1);
    const bool quarter = word == u"q"_w;
    if (!part || *part < 1 || *part > (quarter ? 4 : 2)) {
        return false;
    }
    Lexeme lexeme;
    lexeme.classes = lex::Unit | lex::Ordinal;
    lexeme.unit = quarter ? Grain::Quarter : Grain::Half;
    lexeme.number = *part;
    push(lexeme, 2);
    return true;
}

void SentenceLexer::addTimeWord(Lexeme& lexeme, int& length) const {
    const PhraseMatch match = m_tables.words.longest(std::span(m_prose.tokens).first(m_end), m_at);
    if (!match || match.length < length) {
        return;
    }
    const lex::Classes classes = classOf(match.entry->role);
    const int next = m_at + match.length;
    const bool goesOn = next < m_end && m_tables.weekdays.mayBegin(token(next)); // the day before last Friday
    const bool clause = next < m_end && token(next).isWord() && match.entry->role == u"told"_w; // the day before he left
    const bool compares = (classes & (lex::Earlier | lex::Later)) && next < m_end && token(next).word == u"than"_w;
    if (clause || compares || (goesOn && match.length > 1 && (classes & (lex::Ago | lex::Hence)))) {
        return;
    }
    if (match.length > length) {
        lexeme = Lexeme();
    }
    length = match.length;
    lexeme.classes |= classes;
    lexeme.entry = match.entry;
    if (classes & (lex::Point | lex::Decade | lex::Meridiem | lex::Each)) {
        lexeme.number = match.entry->note.toInt();
    }
}

/// "may" and "march" in small letters are months only beside a number.
bool SentenceLexer::isMonth() const {
    const LexiconEntry* month = m_tables.months.word(token(m_at));
    if (!month || month->note.isEmpty() || token(m_at).casing != Casing::Lower) {
        return month;
    }
    if ((m_at + 1 < m_end && token(m_at + 1).isNumber()) || m_at == m_first) {
        return m_at + 1 < m_end && token(m_at + 1).isNumber();
    }
    const WordId before = token(m_at - 1).word;
    return token(m_at - 1).isNumber() || before == u"of"_w || before == u"in"_w || before == u"last"_w
        || before == u"next"_w;
}

/// The tables a word stands in; the longest phrase wins, and phrases of the same length add up.
void SentenceLexer::addTables(Lexeme& lexeme, int& length) const {
    const std::span<const Token> sentence = std::span(m_prose.tokens).first(m_end);
    const auto look = [&](const PhraseTable& table, lex::Classes classes) -> const LexiconEntry* {
        const PhraseMatch match = table.longest(sentence, m_at);
        if (!match || match.length < length) {
            return nullptr;
        }
        if (match.length > length) {
            lexeme = Lexeme();
            length = match.length;
        }
        lexeme.classes |= classes;
        lexeme.entry = match.entry;
        return match.entry;
    };
    if (const LexiconEntry* month = isMonth() ? look(m_tables.months, lex::Month) : nullptr) {
        lexeme.number = month->number;
    }
    if (const LexiconEntry* weekday = look(m_tables.weekdays, lex::Weekday)) {
        lexeme.number = weekday->number;
        lexeme.classes |= weekday->note == u"plural" ? lex::Plural : 0;
    }
    if (const LexiconEntry* ordinal = look(m_tables.ordinals, lex::Ordinal)) {
        lexeme.number = ordinal->number;
    }
    if (const LexiconEntry* unit = look(m_tables.units, lex::Unit)) {
        lexeme.unit = grainOf(unit->value);
        lexeme.classes |= unit->note.isEmpty() ? 0 : lex::Plural;
        lexeme.scale = unit->value == u"2W" ? 2 : 1;
    }
    look(m_tables.seasons, lex::Season);
    if (const LexiconEntry* part = look(m_tables.dayParts, lex::DayPart)) {
        lexeme.classes |= part->note == u"plural" ? lex::Plural : part->note == u"point" ? lex::Clock : 0;
    }
    look(m_tables.holidays, lex::Holiday);
    if (const LexiconEntry* zone = m_tables.zones.word(token(m_at))) {
        const bool sure = token(m_at).casing == Casing::Upper || zone->note != u"capitals";
        look(m_tables.zones, sure ? lex::Zone : 0);
    }
    addTimeWord(lexeme, length);
}

/// "Two years before, it burned": adverbs like "earlier" and "later"; as a preposition the word goes on.
bool SentenceLexer::isAdverb() const {
    const int next = m_at + 1;
    return next == m_end
        || (!token(next).isWord() && !token(next).isNumber()
            && isAmong(m_prose.text[token(next).begin], u".,;:)"));
}

/// What a small word joins, or earlier and later; 0 for a word that is in no list of such.
lex::Classes SentenceLexer::link() const {
    const Token& word = token(m_at);
    const WordId role = m_tables.links.role(word);
    if (role == u"before"_w || role == u"after"_w) {
        return !isAdverb() ? 0 : role == u"before"_w ? lex::Earlier : lex::Later;
    }
    return word.word == u"'s"_w ? lex::Possessive : connector(role);
}

/// Most words say nothing about time.
bool SentenceLexer::passesOver() {
    const Token& word = token(m_at);
    if ((word.tables & (m_tables.mask | m_tables.links.mask())) || word.word == u"'s"_w) {
        return false;
    }
    push({}, 1);
    return true;
}

void SentenceLexer::readWord() {
    if (passesOver() || (m_tables.links.mayBegin(token(m_at)) && readQuarterCode())) {
        return;
    }
    Lexeme lexeme;
    lexeme.classes = link();
    int length = lexeme.classes != 0 ? 1 : 0;
    if (token(m_at).tables & m_tables.mask) {
        addTables(lexeme, length);
        if (!lexeme.is(~lex::A) && readNumeralWords()) {
            return;
        }
    }
    push(lexeme, std::max(length, 1));
}

} // namespace dateline

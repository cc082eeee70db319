#include "app/time/sentencelexer.h"

#include "app/text/numeral.h"

#include <array>

namespace dateline {

using namespace literals;

namespace {

struct UnitName {
    QStringView value;
    Grain grain;
};

Grain grainOf(QStringView value) {
    static constexpr std::array<UnitName, 12> names{
        {{u"S", Grain::Second}, {u"MIN", Grain::Minute}, {u"H", Grain::Hour}, {u"D", Grain::Day}, {u"W", Grain::Week},
            {u"WE", Grain::Weekend}, {u"M", Grain::Month}, {u"Q", Grain::Quarter}, {u"Y", Grain::Year},
            {u"DE", Grain::Decade}, {u"CE", Grain::Century}, {u"L", Grain::Millennium}}};
    return std::ranges::find(names, value, &UnitName::value)->grain;
}

struct ClassName {
    WordId name;
    lex::Classes classes;
};

/// The names that the table "timewords" uses.
lex::Classes classOf(WordId name) {
    static constexpr std::array<ClassName, 39> names{
        {{u"last"_w, lex::Last}, {u"past"_w, lex::Past}, {u"previous"_w, lex::Previous}, {u"next"_w, lex::Next},
            {u"following"_w, lex::Following}, {u"coming"_w, lex::Coming}, {u"current"_w, lex::Current},
            {u"latest"_w, lex::Latest}, {u"recent"_w, lex::Recent}, {u"same"_w, lex::Same}, {u"ago"_w, lex::Ago},
            {u"earlier"_w, lex::Earlier}, {u"later"_w, lex::Later}, {u"hence"_w, lex::Hence}, {u"point"_w, lex::Point},
            {u"night"_w, lex::Point | lex::DayPart}, {u"early"_w, lex::Early}, {u"mid"_w, lex::Mid},
            {u"late"_w, lex::Late}, {u"start"_w, lex::Start}, {u"end"_w, lex::End}, {u"ref"_w, lex::Ref},
            {u"often"_w, lex::Often}, {u"each"_w, lex::Each}, {u"rate"_w, lex::Rate}, {u"vague"_w, lex::Vague},
            {u"approx"_w, lex::Approx}, {u"fiscal"_w, lex::Fiscal}, {u"half"_w, lex::Half},
            {u"period"_w, lex::TimeSpan}, {u"long"_w, lex::Long}, {u"old"_w, lex::Long}, {u"oclock"_w, lex::Meridiem},
            {u"era"_w, lex::Era}, {u"meridiem"_w, lex::Meridiem}, {u"decade"_w, lex::Decade}, {u"more"_w, lex::More}}};
    const auto found = std::ranges::find(names, name, &ClassName::name);
    return found == names.end() ? 0 : found->classes;
}

/// Words too common to be worth a table: looked at only beside an anchor.
lex::Classes connector(WordId word) {
    switch (word) {
    case u"the"_w: return lex::The;
    case u"a"_w:
    case u"an"_w: return lex::A;
    case u"this"_w:
    case u"these"_w: return lex::This;
    case u"that"_w:
    case u"those"_w: return lex::That;
    case u"of"_w: return lex::Of;
    case u"in"_w:
    case u"during"_w: return lex::In;
    case u"and"_w: return lex::And;
    case u"or"_w: return lex::Or;
    case u"to"_w:
    case u"through"_w:
    case u"until"_w:
    case u"till"_w: return lex::To;
    case u"on"_w:
    case u"at"_w: return lex::On;
    case u"'s"_w: return lex::Possessive;
    default: return 0;
    }
}

int centuryOfShortYear(int year) {
    return year < 40 ? 2000 : 1900;
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
void SentenceLexer::push(Lexeme lexeme, int tokens) {
    lexeme.begin = m_at;
    lexeme.end = m_at + tokens;
    lexeme.hyphen = m_hyphen;
    m_hyphen = false;
    m_at += tokens;
    if (lexeme.classes == 0 && !m_out.empty() && m_out.back().classes == 0) {
        m_out.back().end = lexeme.end;
        return;
    }
    m_out.push_back(lexeme);
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
    const auto both = [&](const PhraseTable& table) { return table.word(before.word) && table.word(after.word); };
    return !both(m_tables.months) && !both(m_tables.weekdays) && !m_out.back().is(lex::Decade | lex::Meridiem);
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
    if ((c == u'\'' || c == u'\u2019' || c == u'\u2018') && gluedNumber(m_at + 1) && token(m_at + 1).length() == 2) {
        if (const std::optional<int> year = digits(m_at + 1, 2)) {
            const bool decade = gluedWord(m_at + 2) && token(m_at + 2).word == u"s"_w && *year % 10 == 0;
            lexeme.classes = decade ? lex::Decade : lex::ShortYear;
            lexeme.number = decade ? *year : centuryOfShortYear(*year) + *year;
            push(lexeme, decade ? 3 : 2);
            return;
        }
    }
    lexeme.classes = c == u','                                       ? lex::Comma
        : c == u'/'                                                  ? lex::Slash
        : c == u'-' || c == u'\u2013' || c == u'\u2014' || c == u'~' ? lex::Dash
        : (c == u'\'' || c == u'\u2019') && token(m_at).glued        ? lex::Possessive
                                                                     : 0;
    push(lexeme, 1);
}

bool SentenceLexer::readDigitDate() {
    const auto date = [&](int year, int month, int day, int tokens) {
        if (year < 1 || !civilDay(year, month, day) || (m_at + tokens < m_end && gluedNumber(m_at + tokens))) {
            return false;
        }
        Lexeme lexeme;
        lexeme.classes = lex::FullDate;
        lexeme.number = year;
        lexeme.month = month;
        lexeme.day = day;
        push(lexeme, tokens);
        return true;
    };
    const auto civil = [&](int a, int b, int c, bool yearFirst, bool shortYear, int tokens) {
        if (yearFirst) {
            return date(a, b, c, tokens);
        }
        const int year = shortYear ? centuryOfShortYear(c) + c : c;
        return a > 12           ? date(year, b, a, tokens)
            : b > 12 || a <= 12 ? date(year, a, b, tokens) || date(year, b, a, tokens)
                                : false;
    };
    if (m_at + 4 < m_end && (sign(m_at + 1, u'-') || sign(m_at + 1, u'/')) && token(m_at + 1).glued
        && gluedNumber(m_at + 2) && sign(m_at + 3, text(m_at + 1).front().unicode()) && gluedNumber(m_at + 4)) {
        const std::optional<int> a = digits(m_at, 4);
        const std::optional<int> b = digits(m_at + 2, 2);
        const std::optional<int> c = digits(m_at + 4, 4);
        const int lastLength = token(m_at + 4).length();
        const bool yearFirst = token(m_at).length() == 4 && lastLength <= 2;
        if (a && b && c && (yearFirst || (token(m_at).length() <= 2 && (lastLength == 4 || lastLength == 2)))) {
            return civil(*a, *b, *c, yearFirst, lastLength == 2, 5);
        }
        return false;
    }
    const QStringView number = text(m_at);
    if (number.count(u'.') == 2 && number.size() >= 8 && number.size() <= 10 && !number.contains(u',')) {
        const QList<QStringView> parts = number.split(u'.');
        const bool yearFirst = parts[0].size() == 4;
        if (parts[1].size() <= 2 && (yearFirst || parts[2].size() == 4)) {
            return civil(parts[0].toInt(), parts[1].toInt(), parts[2].toInt(), yearFirst, false, 1);
        }
    }
    return false;
}

bool SentenceLexer::readClock() {
    Lexeme lexeme;
    lexeme.classes = lex::Clock;
    int tokens = 0;
    if (const std::optional<int> hour = digits(m_at, 2);
        hour && sign(m_at + 1, u':') && token(m_at + 1).glued && gluedNumber(m_at + 2)) {
        const std::optional<int> minute = digits(m_at + 2, 2);
        if (!minute || token(m_at + 2).length() != 2 || *minute > 59 || *hour > 24) {
            return false;
        }
        lexeme.number = *hour;
        lexeme.minute = *minute;
        tokens = 3;
        if (sign(m_at + 3, u':') && gluedNumber(m_at + 4) && token(m_at + 4).length() == 2) {
            lexeme.second = digits(m_at + 4, 2).value_or(0);
            tokens = 5;
        }
    } else if (const QStringView number = text(m_at); number.size() <= 5 && number.count(u'.') == 1 && m_at + 1 < m_end
               && m_tables.words.word(token(m_at + 1).word)
               && classOf(wordId(m_tables.words.word(token(m_at + 1).word)->value)) == lex::Meridiem) {
        const QList<QStringView> parts = number.split(u'.');
        if (parts[1].size() != 2 || parts[0].toInt() > 24 || parts[1].toInt() > 59) {
            return false;
        }
        lexeme.number = parts[0].toInt();
        lexeme.minute = parts[1].toInt();
        tokens = 1;
    } else {
        return false;
    }
    push(lexeme, tokens);
    return true;
}

bool SentenceLexer::readNumberWithEnding(int value) {
    if (!gluedWord(m_at + 1)) {
        return false;
    }
    const WordId ending = token(m_at + 1).word;
    Lexeme lexeme;
    lexeme.number = value;
    if (ending == u"st"_w || ending == u"nd"_w || ending == u"rd"_w || ending == u"th"_w) {
        lexeme.classes = lex::Ordinal;
    } else if (ending == u"s"_w && value % 10 == 0
        && (token(m_at).length() == 4 ? value >= 1000 && value < 2200 : value >= 20 && value < 100)) {
        lexeme.classes = lex::Decade;
    } else if (ending == u"q"_w && value >= 1 && value <= 4) {
        lexeme.classes = lex::Unit | lex::Ordinal;
        lexeme.unit = Grain::Quarter;
    } else {
        return false;
    }
    push(lexeme, 2);
    return true;
}

/// "2 1/2" and "2½" are 2.5.
bool SentenceLexer::readFraction(int value) {
    const auto half = [&](int at) { return digits(at, 1) == 1 && sign(at + 1, u'/') && digits(at + 2, 1) == 2; };
    Lexeme lexeme;
    lexeme.classes = lex::Number;
    if (m_at + 3 < m_end && half(m_at + 1)) {
        lexeme.number = value + 0.5;
        push(lexeme, 4);
        return true;
    }
    if (sign(m_at + 1, u'\u00BD')) {
        lexeme.number = value + 0.5;
        push(lexeme, 2);
        return true;
    }
    return false;
}

void SentenceLexer::readNumber() {
    if (readDigitDate() || readClock()) {
        return;
    }
    const std::optional<int> value = digits(m_at, 4);
    if (value && (readNumberWithEnding(*value) || readFraction(*value))) {
        return;
    }
    readPlainNumber();
}

void SentenceLexer::readPlainNumber() {
    Lexeme lexeme;
    const std::optional<int> value = digits(m_at, 4);
    if (value) {
        lexeme.number = *value;
        lexeme.classes = lex::Number;
        const int length = token(m_at).length();
        if (length == 4 && *value >= 1000 && *value < 2200) {
            lexeme.classes |= lex::Year;
        } else if (length <= 2 && *value >= 1 && *value <= 31) {
            lexeme.classes |= lex::DayNumber;
        }
        if (length <= 2 && *value <= 24) {
            lexeme.classes |= lex::Hour;
        }
    } else if (token(m_at).length() <= 12) {
        const QString plain = text(m_at).toString().remove(u',');
        bool good = false;
        lexeme.number = plain.toDouble(&good);
        lexeme.classes = good ? lex::Number : 0;
    }
    push(lexeme, 1);
}

bool SentenceLexer::readNumeralWords() {
    if (!m_tables.numerals.mayBegin(token(m_at))) {
        return false;
    }
    const std::span<const Token> sentence = std::span(m_prose.tokens).first(m_end);
    const NumeralReader reader(m_prose.text, sentence, m_tables.numerals);
    const std::optional<Numeral> numeral = reader.at(m_at);
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
    push(lexeme, tokens);
    return true;
}

bool SentenceLexer::readQuarterCode() {
    const WordId word = token(m_at).word;
    if ((word != u"q"_w && word != u"h"_w) || token(m_at).casing != Casing::Capital || !gluedNumber(m_at + 1)) {
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
    const lex::Classes classes = classOf(wordId(match.entry->value));
    if (match.length > length) {
        lexeme = Lexeme();
    }
    length = match.length;
    lexeme.classes |= classes;
    lexeme.entry = match.entry;
    if (classes & (lex::Point | lex::Decade | lex::Meridiem)) {
        lexeme.number = match.entry->note.toInt();
    }
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
    if (const LexiconEntry* month = look(m_tables.months, lex::Month)) {
        lexeme.number = month->number;
    }
    if (const LexiconEntry* weekday = look(m_tables.weekdays, lex::Weekday)) {
        lexeme.number = weekday->number;
    }
    if (const LexiconEntry* ordinal = look(m_tables.ordinals, lex::Ordinal)) {
        lexeme.number = ordinal->number;
    }
    if (const LexiconEntry* unit = look(m_tables.units, lex::Unit)) {
        lexeme.unit = grainOf(unit->value);
        lexeme.classes |= unit->note.isEmpty() ? 0 : lex::Plural;
    }
    look(m_tables.seasons, lex::Season);
    if (const LexiconEntry* part = look(m_tables.dayParts, lex::DayPart)) {
        lexeme.classes |= part->note == u"plural" ? lex::Plural : part->note == u"point" ? lex::Clock : 0;
    }
    look(m_tables.holidays, lex::Holiday);
    look(m_tables.zones, token(m_at).casing == Casing::Upper ? lex::Zone : 0);
    addTimeWord(lexeme, length);
}

void SentenceLexer::readWord() {
    if (readQuarterCode()) {
        return;
    }
    Lexeme lexeme;
    lexeme.classes = connector(token(m_at).word);
    int length = lexeme.classes != 0 ? 1 : 0;
    if (token(m_at).tables != 0) {
        addTables(lexeme, length);
        if (!lexeme.is(~lex::A) && readNumeralWords()) {
            return;
        }
    }
    push(lexeme, std::max(length, 1));
}

} // namespace dateline

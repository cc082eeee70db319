// The part of the sentence lexer that reads digits: dates, clock times, ordinals, decades, fractions.
#include "app/time/sentencelexer.h"

#include "app/text/utf16.h"

namespace dateline {

using namespace literals;

/// 2021-W24, 2021-W24-5: a week of ISO 8601, its number in `month`, its day in `day`.
bool SentenceLexer::readIsoWeek() {
    if (m_at + 3 >= m_end || !sign(m_at + 1, u'-') || !gluedWord(m_at + 2) || token(m_at + 2).word != u"w"_w
        || !gluedNumber(m_at + 3)) {
        return false;
    }
    const std::optional<int> year = digits(m_at, 4);
    const std::optional<int> week = digits(m_at + 3, 2);
    const bool day = sign(m_at + 4, u'-') && token(m_at + 4).glued && gluedNumber(m_at + 5);
    const int weekday = day ? digits(m_at + 5, 1).value_or(0) : 0;
    if (!year || token(m_at).length() != 4 || !week || token(m_at + 3).length() != 2 || weekday > 7
        || isoWeekOf(mondayOf({*year, unsigned(*week)})) != IsoWeek{*year, unsigned(*week)}) {
        return false;
    }
    Lexeme lexeme;
    lexeme.classes = lex::FullDate;
    lexeme.unit = Grain::Week;
    lexeme.number = *year;
    lexeme.month = *week;
    lexeme.day = weekday;
    push(lexeme, weekday != 0 ? 6 : 4);
    return true;
}

/// 20210618 standing alone.
bool SentenceLexer::readRunDate() {
    if (token(m_at).length() != 8) {
        return false;
    }
    const std::optional<int> run = digits(m_at, 8);
    const bool known = run && *run >= 1900'00'00 && *run < 2100'00'00;
    if (!known || !civilDay(*run / 10'000, *run / 100 % 100, *run % 100)) {
        return false;
    }
    Lexeme lexeme;
    lexeme.classes = lex::FullDate;
    lexeme.number = *run / 10'000;
    lexeme.month = *run / 100 % 100;
    lexeme.day = *run % 100;
    push(lexeme, 1);
    return true;
}

bool SentenceLexer::readDigitDate() {
    if (readIsoWeek() || readRunDate()) {
        return true;
    }
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
        const int year = shortYear ? fullYear(c) : c;
        if (tokens == 1) {
            return date(year, b, a, tokens) || date(year, a, b, tokens); // dotted: the day stands first
        }
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

bool SentenceLexer::isMeridiem(int at) const {
    const LexiconEntry* word = at < m_end ? m_tables.words.word(token(at)) : nullptr;
    return word && classOf(word->role) == lex::Meridiem;
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
        tokens += readHalfLetter(m_at + tokens, lexeme);
    } else if (const std::optional<int> run = digits(m_at, 4); run && *run >= 100 && *run < 1300 && *run % 100 < 60
               && isMeridiem(m_at + 1)) {
        lexeme.number = *run / 100; // 430pm, 1140 a.m.
        lexeme.minute = *run % 100;
        tokens = 1;
    } else if (const QStringView number = text(m_at); number.size() <= 5 && number.count(u'.') == 1 && isMeridiem(m_at + 1)) {
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

/// 0800 hours, at 1630 GMT; in brackets a zone only says the time before once more.
bool SentenceLexer::readClockOfFour() {
    const std::optional<int> run = digits(m_at, 4);
    const int next = m_at + 1;
    if (!run || token(m_at).length() != 4 || *run > 2400 || *run % 100 > 59 || next >= m_end) {
        return false;
    }
    const bool led = m_at > m_first && token(m_at - 1).word == u"at"_w;
    const bool zone = led && token(next).casing == Casing::Upper && m_tables.zones.word(token(next));
    const bool hours = token(next).word == u"hours"_w && (led || *run < 1000);
    if (!zone && !hours) {
        return false;
    }
    Lexeme lexeme;
    lexeme.classes = lex::Clock;
    lexeme.number = *run / 100;
    lexeme.minute = *run % 100;
    push(lexeme, hours ? 2 : 1);
    return true;
}

/// The "p" of 7:30p; how many tokens that takes.
int SentenceLexer::readHalfLetter(int at, Lexeme& lexeme) const {
    const bool letter = gluedWord(at) && (token(at).word == u"a"_w || token(at).word == u"p"_w);
    if (!letter || lexeme.number > 12 || gluedNumber(at + 1) || gluedWord(at + 1)) {
        return 0;
    }
    lexeme.number = int(lexeme.number) % 12 + (token(at).word == u"p"_w ? 12 : 0);
    return 1;
}

/// 15h30, 15h00; "at 15h" and "at 9p", where a bare "15h" is a length and "9p" a price.
bool SentenceLexer::readHourWithLetter(int hour) {
    if (hour > 24 || token(m_at).length() > 2) {
        return false;
    }
    Lexeme lexeme;
    lexeme.classes = lex::Clock;
    lexeme.number = hour;
    lexeme.minute = 0;
    const bool led = m_at > m_first && (token(m_at - 1).word == u"at"_w || sign(m_at - 1, u'@'));
    if (token(m_at + 1).word == u"h"_w) {
        const std::optional<int> minute = gluedNumber(m_at + 2) ? digits(m_at + 2, 2) : std::nullopt;
        const bool minutes = minute && *minute < 60 && token(m_at + 2).length() == 2;
        lexeme.minute = minutes ? *minute : 0;
        const bool zoned = m_at + 2 < m_end && m_tables.zones.mayBegin(token(m_at + 2));
        if (minutes || ((led || zoned) && !gluedNumber(m_at + 2))) {
            push(lexeme, minutes ? 3 : 2);
            return true;
        }
    } else if (const int letter = led && hour >= 1 ? readHalfLetter(m_at + 1, lexeme) : 0) {
        push(lexeme, 1 + letter);
        return true;
    }
    return false;
}

bool SentenceLexer::readNumberWithEnding(int value) {
    if (!gluedWord(m_at + 1)) {
        return false;
    }
    if (readHourWithLetter(value)) {
        return true;
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
    const std::optional<int> below = sign(m_at + 1, u'/') ? digits(m_at + 2, 1) : std::nullopt;
    if (below && (*below == 2 || *below == 4) && value < *below && m_at + 3 < m_end
        && m_tables.units.mayBegin(token(m_at + 3))) {
        lexeme.number = double(value) / *below; // 1/2 hour
        push(lexeme, 3);
        return true;
    }
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

/// $12 December is no day of December
bool SentenceLexer::isAmount() const {
    const bool led = m_at > m_first && !token(m_at - 1).isWord() && !token(m_at - 1).isNumber();
    return led && isAmong(m_prose.text[token(m_at - 1).begin], u"$\u20AC\u00A3\u00A5");
}

void SentenceLexer::readNumber() {
    if (isAmount()) {
        push({}, 1);
        return;
    }
    if (readDigitDate() || readClock() || readClockOfFour()) {
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
        const bool apart = m_at + 1 < m_end && token(m_at + 1).word == u"s"_w && *value % 10 == 0;
        if (length == 4 && apart && *value >= 1000 && *value < 2200) { // the 1990 s
            lexeme.classes = lex::Decade;
            push(lexeme, 2);
            return;
        }
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

} // namespace dateline

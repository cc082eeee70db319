// The part of the sentence lexer that reads digits: dates, clock times, ordinals, decades, fractions.
#include "app/time/sentencelexer.h"

namespace dateline {

using namespace literals;

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
        const int year = shortYear ? fullYear(c) : c;
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
    } else if (const std::optional<int> run = digits(m_at, 4);
               run && *run >= 100 && *run < 1300 && *run % 100 < 60 && gluedWord(m_at + 1)
               && m_tables.words.word(token(m_at + 1).word)
               && classOf(m_tables.words.word(token(m_at + 1).word)->value) == lex::Meridiem) {
        lexeme.number = *run / 100; // 430pm
        lexeme.minute = *run % 100;
        tokens = 1;
    } else if (const QStringView number = text(m_at); number.size() <= 5 && number.count(u'.') == 1 && m_at + 1 < m_end
               && m_tables.words.word(token(m_at + 1).word)
               && classOf(m_tables.words.word(token(m_at + 1).word)->value) == lex::Meridiem) {
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

} // namespace dateline

// Reads a date standing alone, whatever the order of its parts: a page's metadata, a line under a headline, an option.
#include "app/time/times.h"

#include "app/language/language.h"
#include "app/text/utf16.h"

#include <array>

namespace dateline {

using namespace literals;

namespace {

/// Gathers the parts of a timestamp from its tokens, each part once.
class TimestampReader {
public:
    TimestampReader(QStringView text, const Language& language)
        : m_text(text), m_tokens(tokenize(text, language.lexicon)), m_months(language.lexicon.table(u"months")),
          m_weekdays(language.lexicon.table(u"weekdays")), m_zones(language.lexicon.table(u"zones")) {}

    std::optional<Timex> read() {
        while (m_at < int(m_tokens.size())) {
            const Token& token = m_tokens[m_at];
            if (token.isNumber() ? !readNumber() : token.isWord() ? !readWord(token) : !skipSign(token)) {
                return {};
            }
        }
        return parseTimex3(value());
    }

private:
    bool is(int at, QStringView sign) const {
        return at < int(m_tokens.size()) && m_tokens[at].span().of(m_text) == sign;
    }
    bool gluedNumber(int at, int digits) const {
        return at < int(m_tokens.size()) && m_tokens[at].isNumber() && m_tokens[at].glued
            && m_tokens[at].length() == digits;
    }
    int numberAt(int at) const { return m_tokens[at].span().of(m_text).toInt(); }

    bool readNumber() {
        const QStringView digits = m_tokens[m_at].span().of(m_text);
        if (digits.contains(u',')) {
            return false;
        }
        if (is(m_at + 1, u":") && gluedNumber(m_at + 2, 2)) {
            return readClock();
        }
        if (digits.contains(u'.')) {
            return readDotted(digits);
        }
        if (is(m_at + 1, u"-") || is(m_at + 1, u"/")) {
            if (const std::optional<bool> triple = readTriple()) {
                return *triple;
            }
        }
        if (digits.size() == 8 && m_year == 0) {
            ++m_at;
            return setDate(digits.first(4).toInt(), digits.sliced(4, 2).toInt(), digits.sliced(6).toInt());
        }
        return readPlain(digits);
    }

    /// A year, a day of a month, or the hour before a.m. and p.m.
    bool readPlain(QStringView digits) {
        const int number = digits.toInt();
        ++m_at;
        if (digits.size() == 4 && m_year == 0) {
            m_year = number;
            return true;
        }
        if (digits.size() > 2) {
            return false;
        }
        if (m_hour < 0 && m_at < int(m_tokens.size()) && meridiem(m_tokens[m_at].word)) {
            m_hour = number;
            return number >= 1 && number <= 12;
        }
        if (m_day == 0) {
            m_day = number;
            skipOrdinalEnding();
            return number >= 1 && number <= 31;
        }
        return false;
    }

    void skipOrdinalEnding() {
        static constexpr std::array<WordId, 4> endings{u"st"_w, u"nd"_w, u"rd"_w, u"th"_w};
        if (m_at < int(m_tokens.size()) && m_tokens[m_at].glued && std::ranges::count(endings, m_tokens[m_at].word)) {
            ++m_at;
        }
    }

    /// 2021-06-18, 18/06/2021, 6/18/21: three numbers with the same sign between. Nothing if they are not three.
    std::optional<bool> readTriple() {
        const QStringView sign = m_tokens[m_at + 1].span().of(m_text);
        const auto part
            = [&](int at) { return at < int(m_tokens.size()) && m_tokens[at].isNumber() && m_tokens[at].glued; };
        if (!part(m_at + 2)) {
            return {};
        }
        const int first = numberAt(m_at);
        const int second = numberAt(m_at + 2);
        const bool yearFirst = m_tokens[m_at].length() == 4;
        if (!is(m_at + 3, sign) || !part(m_at + 4)) {
            m_at += 3;
            return yearFirst && m_year == 0 && setMonth(first, second);
        }
        const int third = numberAt(m_at + 4);
        const bool shortYear = m_tokens[m_at + 4].length() == 2;
        m_at += 5;
        if (yearFirst) {
            return setDate(first, second, third);
        }
        const int year = shortYear ? third + (third < 70 ? 2000 : 1900) : third;
        return first > 12 ? setDate(year, second, first) : setDate(year, first, second);
    }

    /// 18.06.2021, 2021.06.18 and 9.30 come as one number.
    bool readDotted(QStringView digits) {
        const QList<QStringView> parts = digits.split(u'.');
        ++m_at;
        if (parts.size() == 2 && parts[1].size() == 2 && m_hour < 0) {
            m_hour = parts[0].toInt();
            m_minute = parts[1].toInt();
            return true;
        }
        if (parts.size() != 3) {
            return false;
        }
        const bool yearFirst = parts[0].size() == 4;
        return setDate(parts[yearFirst ? 0 : 2].toInt(), parts[1].toInt(), parts[yearFirst ? 2 : 0].toInt());
    }

    bool readClock() {
        if (m_hour >= 0) {
            return false;
        }
        m_hour = numberAt(m_at);
        m_minute = numberAt(m_at + 2);
        m_at += 3;
        if (is(m_at, u":") && m_at + 1 < int(m_tokens.size()) && m_tokens[m_at + 1].isNumber()) {
            m_second = m_tokens[m_at + 1].span().of(m_text).toString().section(u'.', 0, 0).toInt();
            m_at += 2;
        }
        return readOffset();
    }

    /// +08:00, +0800, -5 behind a clock time.
    bool readOffset() {
        if (!is(m_at, u"+") && !is(m_at, u"-")) {
            return true;
        }
        if (m_at + 1 >= int(m_tokens.size()) || !m_tokens[m_at + 1].isNumber()) {
            return is(m_at, u"-");
        }
        const QStringView sign = m_tokens[m_at].span().of(m_text);
        const QStringView digits = m_tokens[m_at + 1].span().of(m_text);
        const bool colon = is(m_at + 2, u":") && gluedNumber(m_at + 3, 2);
        if (digits.size() != 2 && digits.size() != 4) {
            return false;
        }
        const QStringView minutes = colon ? m_tokens[m_at + 3].span().of(m_text) : digits.sliced(2);
        m_zone = QStringLiteral("%1%2:%3").arg(sign, digits.first(2), minutes.isEmpty() ? QStringView(u"00") : minutes);
        m_at += colon ? 4 : 2;
        return true;
    }

    static bool meridiem(WordId word) {
        return word == u"am"_w || word == u"a.m"_w || word == u"a.m."_w || word == u"pm"_w || word == u"p.m"_w
            || word == u"p.m."_w;
    }

    bool readWord(const Token& token) {
        ++m_at;
        if (const LexiconEntry* month = m_months.word(token); month && m_month == 0) {
            m_month = int(month->number);
            return true;
        }
        if (m_hour >= 0 && meridiem(token.word)) {
            const bool afternoon = token.span().of(m_text).front().toLower() == u'p';
            m_hour = m_hour % 12 + (afternoon ? 12 : 0);
            return true;
        }
        if (const LexiconEntry* zone = m_zones.word(token); zone && m_hour >= 0 && m_zone.isEmpty()) {
            m_zone = zone->value;
            return readOffset();
        }
        if (token.word == u"z"_w && m_hour >= 0) {
            m_zone = QStringLiteral("Z");
            return true;
        }
        return m_weekdays.word(token) || isFiller(token.word);
    }

    static bool isFiller(WordId word) {
        static constexpr std::array<WordId, 16> fillers{u"at"_w, u"on"_w, u"t"_w, u"of"_w, u"the"_w, u"published"_w,
            u"posted"_w, u"updated"_w, u"date"_w, u"issued"_w, u"released"_w, u"modified"_w, u"last"_w, u"created"_w,
            u"time"_w, u"o'clock"_w};
        return std::ranges::count(fillers, word) > 0;
    }

    bool skipSign(const Token& token) {
        ++m_at;
        return isAmong(m_text[token.begin], u",.-\u2013\u2014|()[]:;@\u00B7\u2022\"'");
    }

    bool setDate(int year, int month, int day) {
        m_day = day;
        return day >= 1 && setMonth(year, month);
    }

    bool setMonth(int year, int month) {
        if (m_year != 0 || m_month != 0) {
            return false;
        }
        m_year = year;
        m_month = month;
        return year > 0 && month >= 1;
    }

    QString value() const {
        if (m_year == 0 || (m_month == 0 && m_day != 0)) {
            return {};
        }
        QString value = padded(m_year, 4);
        if (m_month != 0) {
            value += u'-' + padded(m_month, 2);
        }
        if (m_day == 0) {
            return m_hour < 0 ? value : QString();
        }
        value += u'-' + padded(m_day, 2);
        if (m_hour >= 0) {
            value += u'T' + padded(m_hour, 2) + u':' + padded(std::max(m_minute, 0), 2);
            value += m_second >= 0 ? u':' + padded(m_second, 2) : QString();
            value += m_zone;
        }
        return value;
    }

    QStringView m_text;
    std::vector<Token> m_tokens;
    const PhraseTable& m_months;
    const PhraseTable& m_weekdays;
    const PhraseTable& m_zones;
    int m_at = 0;
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
    int m_hour = -1;
    int m_minute = -1;
    int m_second = -1;
    QString m_zone;
};

constexpr int longestTimestamp = 80;

} // namespace

std::optional<Timex> parseTimestamp(QStringView text, const Language& language) {
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty() || trimmed.size() > longestTimestamp) {
        return {};
    }
    return TimestampReader(trimmed, language).read();
}

} // namespace dateline

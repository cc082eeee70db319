#include "app/text/digits.h"

#include <array>
#include <charconv>
#include <string_view>

namespace dateline {

namespace {

constexpr int longestNumber = 64; // characters; what is longer is no quantity
constexpr int mostGroups = 7; // groups of digits in one number

/// Collects the characters of one number and turns them into a double in the C locale.
class Digits {
public:
    void add(QStringView part) {
        for (QChar c : part) {
            if (m_size < longestNumber) {
                m_chars[m_size] = char(c.unicode());
            }
            ++m_size;
        }
    }

    std::optional<double> value(int exponent) {
        std::array<char, 8> power{'e'};
        const std::to_chars_result written = std::to_chars(power.data() + 1, power.data() + power.size(), exponent);
        add(std::string_view(power.data(), written.ptr - power.data()));
        double number = 0;
        if (m_size > longestNumber
            || std::from_chars(m_chars.data(), m_chars.data() + m_size, number).ec != std::errc()) {
            return std::nullopt;
        }
        return number;
    }

private:
    void add(std::string_view part) {
        for (char c : part) {
            if (m_size < longestNumber) {
                m_chars[m_size] = c;
            }
            ++m_size;
        }
    }

    std::array<char, longestNumber> m_chars{};
    int m_size = 0;
};

class DigitReader {
public:
    DigitReader(QStringView text, std::span<const Token> tokens, int at)
        : m_text(text), m_tokens(tokens), m_at(at), m_next(at) {}

    std::optional<DigitNumber> read(int exponent) {
        DigitNumber number;
        if (isSign(m_at) && vulgarFraction(signAt(m_at)) > 0) {
            return DigitNumber{vulgarFraction(signAt(m_at)), 1, true, false};
        }
        if (const std::optional<double> share = commonFraction(m_at)) {
            return DigitNumber{*share, 3, true, false};
        }
        if (!mantissa()) {
            return std::nullopt;
        }
        number.whole = m_next == m_at + 1 && !word(m_at).contains(u',') && !word(m_at).contains(u'.');
        exponent += power();
        const std::optional<double> value = m_digits.value(exponent);
        if (!value) {
            return std::nullopt;
        }
        number.value = *value;
        if (exponent == 0 && m_plain) {
            addFraction(number);
        }
        number.tokens = m_next - m_at;
        return number;
    }

private:
    bool in(int i) const { return i < int(m_tokens.size()); }
    QStringView word(int i) const { return m_tokens[i].span().of(m_text); }
    bool isNumber(int i) const { return in(i) && m_tokens[i].isNumber(); }
    bool isSign(int i) const { return in(i) && !m_tokens[i].isWord() && !m_tokens[i].isNumber(); }
    QChar signAt(int i) const { return m_text[m_tokens[i].begin]; }
    bool glued(int i) const { return in(i) && m_tokens[i].glued; }
    bool isPlain(int i) const { return isNumber(i) && !word(i).contains(u'.') && !word(i).contains(u','); }
    bool isPlain(int i, int digits) const { return isPlain(i) && m_tokens[i].length() == digits; }

    /// The digits before any power or fraction. m_plain stays true for a whole number.
    bool mantissa() {
        if (isSign(m_at) && signAt(m_at) == u'.' && isPlain(m_at + 1) && glued(m_at + 1)) {
            m_digits.add(u".");
            m_digits.add(word(m_at + 1));
            m_next = m_at + 2;
            m_plain = false;
            return true;
        }
        if (!isNumber(m_at)) {
            return false;
        }
        const QStringView first = word(m_at);
        if (first.count(u'.') > 1) {
            return false;
        }
        addWithoutCommas(first);
        m_plain = !first.contains(u'.');
        m_next = m_at + 1;
        if (m_plain && !first.contains(u',')) {
            groups();
        }
        return true;
    }

    /// Groups the tokenizer keeps apart, and a decimal comma.
    void groups() {
        const bool group = m_tokens[m_at].length() <= 3 && signAt(m_at) != u'0';
        if (isSign(m_next) && glued(m_next) && isNumber(m_next + 1) && glued(m_next + 1)) {
            const QChar mark = signAt(m_next);
            if (mark == u',' && group && indianGroups()) {
                return;
            }
            if (mark == u',' && m_tokens[m_next + 1].length() <= 2 && isPlain(m_next + 1)
                && !continuesList(m_next + 2)) {
                m_digits.add(u".");
                m_digits.add(word(m_next + 1));
                m_plain = false;
                m_next += 2;
                return;
            }
            if ((mark == u'\'' || mark == u'\u2019') && group && isPlain(m_next + 1, 3)) {
                m_digits.add(word(m_next + 1));
                m_next += 2;
                return;
            }
        }
        if (group) {
            blankGroups();
        }
    }

    bool continuesList(int i) const { return isGluedComma(i) && isNumber(i + 1) && glued(i + 1); }

    bool isGluedComma(int i) const { return isSign(i) && glued(i) && signAt(i) == u','; }

    void addWithoutCommas(QStringView part) {
        for (QChar c : part) {
            if (c != u',') {
                m_digits.add(QStringView(&c, 1));
            }
        }
    }

    /// "12,34,567.89": groups of two, then one of three, which the tokenizer joins to the last of two.
    bool indianGroups() {
        int comma = m_next;
        while (comma < m_at + 2 * mostGroups && isGluedComma(comma) && isPlain(comma + 1, 2) && glued(comma + 1)) {
            comma += 2;
        }
        const int last = comma + 1;
        if (!isGluedComma(comma) || !isNumber(last) || !glued(last) || word(last).indexOf(u',') != 2) {
            return false;
        }
        for (int part = m_next + 1; part <= last; part += 2) {
            addWithoutCommas(word(part));
        }
        m_next = last + 1;
        m_plain = false;
        return true;
    }

    /// "816 000", "1 414 021 100": single blanks between groups of three.
    void blankGroups() {
        const bool named = m_at > 0 && (m_tokens[m_at - 1].capitalised() || m_tokens[m_at - 1].isNumber());
        while (
            m_next < m_at + mostGroups && isNumber(m_next) && m_tokens[m_next].begin == m_tokens[m_next - 1].end + 1) {
            const QChar blank = m_text[m_tokens[m_next].begin - 1];
            const QStringView group = word(m_next);
            const qsizetype whole = group.indexOf(u'.') < 0 ? group.size() : group.indexOf(u'.');
            if (whole != 3 || group.contains(u',') || (blank == u' ' && named) || !blank.isSpace() || blank == u'\n') {
                return;
            }
            m_digits.add(group);
            m_plain = whole == group.size();
            ++m_next;
            if (!m_plain) {
                return;
            }
        }
    }

    /// "e6", "x10^6", "×10−5" behind the mantissa; 0 if there is none.
    int power() {
        int i = m_next;
        if (glued(i) && m_tokens[i].isWord() && (word(i) == u"e" || word(i) == u"E")) {
            return signedPower(i + 1);
        }
        const bool times = in(i) && (word(i) == u"x" || word(i) == u"×");
        if (!times || !isPlain(i + 1) || word(i + 1) != u"10") {
            return 0;
        }
        i += 2;
        if (isSign(i) && signAt(i) == u'^') {
            ++i;
        }
        return glued(i) ? signedPower(i) : 0;
    }

    int signedPower(int i) {
        const bool minus = isSign(i) && glued(i) && (signAt(i) == u'-' || signAt(i) == u'\u2212');
        const int digits = i + (minus ? 1 : 0);
        if (!isPlain(digits) || !glued(digits) || m_tokens[digits].length() > 2) {
            return 0;
        }
        m_next = digits + 1;
        m_plain = false;
        const int size = word(digits).toInt();
        return minus ? -size : size;
    }

    /// The share that "n/d" at i means, if n < d and d is a usual denominator.
    std::optional<double> commonFraction(int i) const {
        if (!isPlain(i) || !isSign(i + 1) || signAt(i + 1) != u'/' || !glued(i + 1) || !isPlain(i + 2) || !glued(i + 2)
            || m_tokens[i].length() > 2 || m_tokens[i + 2].length() > 3
            || (glued(i + 3) && isSign(i + 3) && signAt(i + 3) == u'/')) {
            return std::nullopt;
        }
        const int above = word(i).toInt();
        const int below = word(i + 2).toInt();
        static constexpr std::array usual{2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64, 100};
        if (above <= 0 || above >= below || std::ranges::find(usual, below) == usual.end()) {
            return std::nullopt;
        }
        return double(above) / below;
    }

    void addFraction(DigitNumber& number) {
        const int i = m_next;
        if (isSign(i) && vulgarFraction(signAt(i)) > 0) {
            number.value += vulgarFraction(signAt(i));
            m_next = i + 1;
        } else if (const std::optional<double> share = glued(i) ? std::nullopt : commonFraction(i)) {
            number.value += *share;
            m_next = i + 3;
        } else {
            return;
        }
        number.fraction = true;
        number.whole = false;
    }

    QStringView m_text;
    std::span<const Token> m_tokens;
    int m_at;
    int m_next;
    bool m_plain = true;
    Digits m_digits;
};

} // namespace

double vulgarFraction(QChar c) {
    switch (c.unicode()) {
    case u'\u00BC': return 0.25;
    case u'\u00BD': return 0.5;
    case u'\u00BE': return 0.75;
    case u'\u2153': return 1.0 / 3;
    case u'\u2154': return 2.0 / 3;
    case u'\u2155': return 0.2;
    case u'\u2156': return 0.4;
    case u'\u2157': return 0.6;
    case u'\u2158': return 0.8;
    case u'\u2159': return 1.0 / 6;
    case u'\u215A': return 5.0 / 6;
    case u'\u215B': return 0.125;
    case u'\u215C': return 0.375;
    case u'\u215D': return 0.625;
    case u'\u215E': return 0.875;
    default: return 0;
    }
}

std::optional<DigitNumber> digitsAt(QStringView text, std::span<const Token> tokens, int at, int exponent) {
    return DigitReader(text, tokens, at).read(exponent);
}

} // namespace dateline

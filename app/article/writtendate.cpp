#include "app/article/writtendate.h"

#include "app/article/lines.h"
#include "app/article/mime.h"
#include "app/text/utf16.h"
#include "app/time/times.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

std::optional<Timex> plausible(std::optional<Timex> date) {
    const bool web = date && date->period && date->period->from >= day(1994, 1, 1);
    return web && date->period->to - date->period->from <= std::chrono::days(1) ? date : std::nullopt;
}

/// The word of a month in the languages pages are written in: 1..12, or 0.
int monthOf(const QString& word, const Language& language) {
    const LexiconEntry* entry = language.lexicon.table(u"pagemonths").word(wordId(word));
    return entry ? int(entry->number) : 0;
}

struct DateParts {
    int day = 0;
    int month = 0;
    int year = 0;
    bool numeric = false; // the month was a number
};

std::optional<Timex> dateOf(const DateParts& parts) {
    const QString iso = QStringLiteral("%1-%2-%3")
                            .arg(parts.year, 4, 10, QChar(u'0'))
                            .arg(parts.month, 2, 10, QChar(u'0'))
                            .arg(parts.day, 2, 10, QChar(u'0'));
    return plausible(parseTimex3(iso));
}

/// A date inside a short text as other languages write it: "20.04.2020", "20.4.20", "20. April 2020", "20 de
/// abril de 2020".
std::optional<Timex> foreignDate(const QString& text, const Language& language) {
    DateParts parts;
    qsizetype at = 0;
    const auto take = [&](auto belongs) {
        const qsizetype begin = at;
        while (at < text.size() && belongs(text[at])) {
            ++at;
        }
        return QStringView(text).sliced(begin, at - begin);
    };
    while (at < text.size()) {
        if (isDigit(text[at])) {
            const QStringView digits = take(isDigit);
            const int number = digits.size() <= 4 ? digits.toInt() : 0;
            if (digits.size() == 4 && parts.day > 0 && parts.month > 0) {
                parts.year = number;
                return dateOf(parts);
            }
            if (digits.size() == 2 && parts.day > 0 && parts.month > 0 && parts.numeric) {
                parts.year = 2000 + number;
                return dateOf(parts);
            }
            const bool dotted = at < text.size() && text[at] == u'.';
            const bool second = parts.day > 0 && parts.month == 0 && digits.size() <= 2 && dotted;
            parts = second ? DateParts{parts.day, number, 0, true} : DateParts{digits.size() <= 2 ? number : 0};
        } else if (text[at].isLetter() && text[at] != u'º') { // a letter to Unicode
            const QString word = take([](QChar c) { return c.isLetter(); }).toString();
            const int month = monthOf(word, language);
            if (month > 0 && parts.day > 0) {
                parts.month = month;
            } else if (word != u"de" && word != u"del") {
                parts = {};
            }
        } else {
            const QChar mark = text[at++];
            parts = mark.isSpace() || mark == u'.' || mark == u'º' || mark == u',' ? parts : DateParts{};
        }
    }
    return {};
}

/// "02-12-2025", "8/11/2017" at the beginning of a text.
std::optional<Timex> numericDate(QStringView text, DateOrder order) {
    std::array<int, 3> numbers{};
    qsizetype at = 0;
    QChar separator;
    for (int i = 0; i < 3; ++i) {
        const qsizetype begin = at;
        while (at < text.size() && isDigit(text[at]) && at - begin < 5) {
            ++at;
        }
        const qsizetype digits = at - begin;
        if (digits == 0 || (i < 2 ? digits > 2 : digits != 4)) {
            return {};
        }
        numbers[i] = text.sliced(begin, digits).toInt();
        if (i < 2) {
            if (at == text.size() || !isAmong(text[at], u"/-.") || (i == 1 && text[at] != separator)) {
                return {};
            }
            separator = text[at++];
        }
    }
    const bool monthFirst = separator != u'.' && order == DateOrder::MonthFirst;
    const bool swapped = (monthFirst || numbers[1] > 12) && numbers[0] <= 12;
    return dateOf(
        swapped ? DateParts{numbers[1], numbers[0], numbers[2]} : DateParts{numbers[0], numbers[1], numbers[2]});
}

} // namespace

std::optional<Timex> machineDate(const QString& text, DateOrder order, const Language& language) {
    const QString trimmed = text.trimmed();
    if (const auto date = numericDate(trimmed, order)) {
        return date;
    }
    const bool dotted = trimmed.count(u'.') == 2; // day first, whatever the language
    if (const auto date = dotted ? std::nullopt : plausible(parseTimestamp(trimmed, language))) {
        return date;
    }
    if (const auto date = plausible(parseTimex3(mailDate(trimmed.toUtf8())))) {
        return date;
    }
    if (trimmed.size() >= 8 && std::all_of(trimmed.begin(), trimmed.begin() + 8, isDigit)
        && (trimmed.size() == 8 || !isDigit(trimmed[8]))) {
        return plausible(
            parseTimex3(QString(trimmed.first(4) + u'-' + trimmed.sliced(4, 2) + u'-' + trimmed.sliced(6, 2))));
    }
    if (const auto date = plausible(parseTimex3(trimmed.first(std::min<qsizetype>(10, trimmed.size()))))) {
        return date;
    }
    return foreignDate(trimmed, language);
}

std::optional<Timex> writtenDate(const QString& text, DateOrder order, const Language& language) {
    constexpr qsizetype shortest = 6;
    constexpr qsizetype longest = 100;
    if (text.size() < shortest || text.size() > longest) {
        return {};
    }
    if (const auto date = foreignDate(text, language)) {
        return date;
    }
    if (const auto date = numericDate(text, order)) {
        return date;
    }
    return plausible(readLine(text, language).date);
}

bool tellsOfChange(const QString& text) {
    for (QStringView word : {u"pdate", u"odifi", u"aktualis", u"eändert", u"mis à jour", u"ctualiza"}) {
        if (text.contains(word)) {
            return true;
        }
    }
    return false;
}

std::optional<Timex> addressDate(const QString& address) {
    for (qsizetype i = 0; i + 10 < address.size(); ++i) {
        const QStringView piece = QStringView(address).sliced(i, 10);
        const bool separated = (piece[4] == u'/' || piece[4] == u'-') && piece[7] == piece[4];
        if (separated && address[i + 10].isDigit() == false && i > 0 && !address[i - 1].isDigit()) {
            if (const auto date = plausible(parseTimex3(piece.toString().replace(u'/', u'-')))) {
                return date;
            }
        }
    }
    return {};
}

} // namespace dateline

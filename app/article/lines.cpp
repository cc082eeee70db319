#include "app/article/lines.h"

#include "app/text/utf16.h"
#include "app/time/times.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr int shortLine = 160; // furniture that is more than its phrase is still no paragraph

struct FoundPhrase {
    const LexiconEntry* entry = nullptr;
    qsizetype end = 0; // in the line
    bool whole = false; // but for punctuation, the phrase is the line
};

FoundPhrase leadingPhrase(QStringView line, const Language& language) {
    const QStringView head = line.first(std::min<qsizetype>(line.size(), shortLine));
    const PhraseTable& furniture = language.lexicon.table(u"furniture");
    std::vector<Token> tokens;
    const auto isSign = [](const Token& token) { return !token.isWord() && !token.isNumber(); };
    Tokenizer tokenizer(head);
    while ((tokens.empty() || isSign(tokens.back())) && tokenizer.hasNext()) {
        tokens.push_back(tokenizer.next());
    }
    language.lexicon.lookUp(tokens);
    if (tokens.empty() || !furniture.mayBegin(tokens.back())) {
        return {}; // as of most lines, told by their first word
    }
    const std::size_t first = tokens.size() - 1;
    while (tokenizer.hasNext()) {
        tokens.push_back(tokenizer.next());
    }
    const PhraseMatch match = furniture.longest(tokens, int(first));
    if (!match) {
        return {};
    }
    const std::size_t end = first + match.length;
    const bool whole = line.size() <= shortLine
        && std::none_of(tokens.begin() + end, tokens.end(), [](const Token& t) { return t.isWord(); });
    return {match.entry, tokens[end - 1].end, whole};
}

bool isLinkArrow(QChar c) {
    return c == u'>' || c == u'»' || c == u'›' || c == u'→';
}

bool isBreadcrumb(QStringView line) {
    if (line.size() > shortLine || line.endsWith(u'.')) {
        return false;
    }
    for (qsizetype i = 1; i + 1 < line.size(); ++i) {
        if (isLinkArrow(line[i]) && line[i - 1].isSpace() && line[i + 1].isSpace() && line.front().isLetter()) {
            return true;
        }
    }
    return false;
}

QStringView withoutEdges(QStringView text) {
    const auto isEdge = [](QChar c) { return c.isSpace() || isAmong(c, u":|,;-–—•·"); };
    while (!text.isEmpty() && isEdge(text.front())) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isEdge(text.back())) {
        text.chop(1);
    }
    return text;
}

bool hasClock(const Timex& timex) {
    return timex.value.contains(u'T');
}

bool hasDigit(QStringView text) {
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

/// A publication date names its year and is a day.
std::optional<Timex> fullDate(QStringView text, const Language& language) {
    if (!hasDigit(text)) {
        return {};
    }
    std::optional<Timex> date = parseTimestamp(text, language);
    return date && date->period && date->period->to - date->period->from <= std::chrono::days(1) ? date : std::nullopt;
}

/// Words that may stand in a place: capitalised, or the small ones of names.
bool looksLikePlace(QStringView text) {
    static constexpr std::array<QStringView, 12> small{
        u"of", u"de", u"la", u"le", u"el", u"al", u"and", u"the", u"on", u"in", u"du", u"del"};
    int words = 0;
    for (QStringView word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (++words > 6 || hasDigit(word)) {
            return false;
        }
        if (!word.front().isUpper() && std::ranges::find(small, word) == small.end()) {
            return false;
        }
    }
    return words > 0 && text.front().isUpper() && !text.contains(u':');
}

/// "Ann Lee 2031-05-04", "Ann Lee 4 May 2031": the date of such a line, and nothing else on it.
std::optional<Timex> dateBehindName(QStringView line, const Language& language) {
    const auto digit = std::ranges::find_if(line, [](QChar c) { return c.isDigit(); });
    const qsizetype at = digit - line.begin();
    const QStringView name = withoutEdges(line.first(at));
    const bool named = at > 1 && line[at - 1].isSpace() && name.contains(u' ') && looksLikePlace(name);
    return named && line.size() - at <= 20 ? fullDate(line.sliced(at), language) : std::nullopt;
}

/// Date alone, behind a label, beside a byline or behind a place.
bool readDateLine(QStringView line, const FoundPhrase& phrase, const Language& language, LineReading& reading) {
    if (line.size() > shortLine || !hasDigit(line)) {
        return false;
    }
    if (phrase.entry && phrase.entry->value == u"section") {
        return false; // "Related: Ferry stops again (May 2, 2031)"
    }
    const bool label = phrase.entry && phrase.entry->value == u"date";
    const QStringView rest = withoutEdges(label ? line.sliced(phrase.end) : line);
    reading.date = fullDate(rest, language);
    for (qsizetype i = 0; i < rest.size() && !reading.date; ++i) {
        if (isAmong(rest[i], u"|•·,-–—/(")) {
            const QStringView before = withoutEdges(rest.first(i));
            reading.date = fullDate(withoutEdges(rest.sliced(i + 1)), language);
            if (reading.date && looksLikePlace(before) && reading.byline.isEmpty()) {
                reading.place = before.toString();
            } else if (reading.date && rest[i] == u',') {
                reading.date.reset();
            } else if (!reading.date && isAmong(rest[i], u"|/•·")) {
                reading.date = fullDate(before, language);
            }
        }
    }
    if (!reading.date) {
        reading.date = dateBehindName(rest, language);
    }
    const bool colon = label && phrase.end < line.size() && line[phrase.end] == u':';
    if (!reading.date && label && (colon || (!rest.isEmpty() && rest.front().isDigit()))) {
        return true; // "Updated at 9:15 a.m."
    }
    reading.labelled = reading.date && (label || hasClock(*reading.date));
    return reading.date.has_value();
}

/// "By Ann Lee and Tom Roe", "Written by ..."; the names, or nothing.
QString readByline(QStringView line, const FoundPhrase& phrase) {
    if (!phrase.entry || phrase.entry->value != u"byline" || line.size() > shortLine) {
        return {};
    }
    const QStringView names = withoutEdges(line.sliced(phrase.end));
    const bool sentence = names.endsWith(u'.') && names.count(u' ') > 6;
    const bool article = names.startsWith(u"the ") || names.startsWith(u"a ") || names.startsWith(u"an ");
    const bool name = !names.isEmpty() && (names.front().isUpper() || (names.count(u' ') < 2 && !article));
    return !name || sentence ? QString() : names.toString();
}

bool isCaption(QStringView line, const Language& language) {
    // the credit at the end of a caption: "... Image: Ann Lee."
    constexpr qsizetype longest = 60;
    const qsizetype before = std::max<qsizetype>(line.size() - longest, 0);
    const qsizetype colon = before + line.sliced(before).lastIndexOf(u':');
    if (colon <= 0 || colon < before) {
        return false;
    }
    const qsizetype space = line.first(colon).lastIndexOf(u' ');
    const FoundPhrase phrase = leadingPhrase(line.sliced(space + 1), language);
    return phrase.entry && phrase.entry->value == u"caption";
}

/// "Image 1 of 8", "3 / 8" of a series of pictures.
bool isPictureCount(QStringView line) {
    constexpr qsizetype most = 20;
    static constexpr std::array<QStringView, 5> words{u"image", u"photo", u"picture", u"slide", u"of"};
    if (line.size() > most) {
        return false;
    }
    int numbers = 0;
    bool divided = false;
    for (QStringView word : line.split(u' ', Qt::SkipEmptyParts)) {
        const bool number = std::ranges::all_of(word, [](QChar c) { return c.isDigit(); });
        const bool known = word == u"/"
            || std::ranges::any_of(words, [&](QStringView one) { return word.compare(one, Qt::CaseInsensitive) == 0; });
        if (!number && !known) {
            return false;
        }
        numbers += number;
        divided = divided || word == u"/" || word == u"of";
    }
    return numbers == 2 && divided;
}

/// "(c) 2021 The Courier", "© The Courier".
bool isCopyright(QStringView line) {
    return line.startsWith(u'©') || (line.startsWith(u"(c) ", Qt::CaseInsensitive) && line.size() <= shortLine);
}

/// A line short enough, with an address in it.
bool tellsContact(QStringView line) {
    constexpr qsizetype most = 220;
    static constexpr std::array<QStringView, 5> marks{u"@", u"http", u"Twitter", u"Facebook", u"Instagram"};
    return line.size() <= most && std::ranges::any_of(marks, [&](QStringView mark) { return line.contains(mark); });
}

void readPhrase(QStringView line, const FoundPhrase& phrase, LineReading& reading) {
    if (isCopyright(line)) {
        reading.kind = LineKind::Credit;
        return;
    }
    if (!phrase.entry) {
        return;
    }
    const QString& kind = phrase.entry->value;
    if ((kind == u"contact" || kind == u"action") && tellsContact(line)) {
        reading.kind = LineKind::Credit;
        return;
    }
    const bool colon = phrase.end < line.size() && line[phrase.end] == u':';
    const bool begins = (phrase.entry->note == u"begins" || colon) && (line.size() <= shortLine || kind == u"credit");
    if (!phrase.whole && !begins) {
        return;
    }
    if (kind == u"action") {
        reading.kind = LineKind::Action;
    } else if (kind == u"section") {
        reading.kind = LineKind::Section;
        reading.opensList = phrase.whole;
    } else if (kind == u"credit") {
        reading.kind = LineKind::Credit;
    } else if (kind == u"caption") {
        reading.kind = LineKind::Caption;
    }
}

} // namespace

std::vector<Line> visibleLines(QStringView text) {
    std::vector<Line> lines;
    bool blank = true;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = text.indexOf(u'\n', at);
        end = end < 0 ? text.size() : end;
        const QStringView line = text.sliced(at, end - at);
        const QStringView trimmed = line.trimmed();
        if (!trimmed.isEmpty()) {
            const int begin = int(trimmed.data() - text.data());
            lines.push_back({{begin, begin + int(trimmed.size())}, blank});
        }
        blank = trimmed.isEmpty();
        at = end + 1;
    }
    return lines;
}

LineReading readLine(QStringView line, const Language& language) {
    LineReading reading;
    if (isBreadcrumb(line)) {
        reading.kind = LineKind::Breadcrumb;
        return reading;
    }
    const FoundPhrase phrase = leadingPhrase(line, language);
    const QStringView head = line.first(std::max<qsizetype>(line.indexOf(u'|'), 0)).trimmed();
    reading.byline = head.isEmpty() ? readByline(line, phrase) : readByline(head, leadingPhrase(head, language));
    if (readDateLine(line, phrase, language, reading)) {
        reading.kind = LineKind::DateLine;
    } else if (!reading.byline.isEmpty()) {
        reading.kind = LineKind::Byline;
    } else if (isCaption(line, language) || isPictureCount(line)) {
        reading.kind = LineKind::Caption;
    } else {
        readPhrase(line, phrase, reading);
    }
    return reading;
}

Dateline readDateline(QStringView paragraph, const Language& language) {
    constexpr qsizetype reach = 120;
    const QStringView head = paragraph.first(std::min(paragraph.size(), reach));
    qsizetype dash = -1;
    for (qsizetype i = 1; i < head.size() && dash < 0; ++i) {
        const bool spaced = head[i - 1].isSpace() || head[i - 1] == u')';
        const bool mark = spaced && isAmong(head[i], u"-–—_―");
        if (mark && (i + 1 == head.size() || !head[i + 1].isLetterOrNumber() || head[i] == u'—')) {
            dash = i;
        }
    }
    if (dash < 0) {
        return {};
    }
    Dateline dateline;
    QStringView rest = head.first(dash).trimmed();
    dateline.span = {0, int(rest.size())};
    if (const qsizetype open = rest.lastIndexOf(u'('); open >= 0 && rest.endsWith(u')')) {
        dateline.agency = rest.sliced(open + 1).chopped(1).trimmed().toString();
        rest = withoutEdges(rest.first(open));
    }
    for (qsizetype comma = rest.indexOf(u','); comma > 0; comma = rest.indexOf(u',', comma + 1)) {
        const QStringView after = withoutEdges(rest.sliced(comma + 1));
        if (hasDigit(after)) {
            dateline.date = fullDate(after, language);
            rest = rest.first(comma).trimmed();
            break;
        }
    }
    const QStringView city
        = rest.first(std::max<qsizetype>(0, rest.indexOf(u',') < 0 ? rest.size() : rest.indexOf(u',')));
    const bool capitals = city.size() > 1 && city == city.toString().toUpper();
    const bool agency = !dateline.agency.isEmpty() && dateline.agency.size() < 40 && dateline.agency.front().isUpper();
    const bool placed = !rest.isEmpty() && looksLikePlace(rest) && (capitals || agency);
    if (!placed && !(agency && rest.isEmpty())) {
        return {};
    }
    dateline.place = rest.toString();
    return dateline;
}

} // namespace dateline

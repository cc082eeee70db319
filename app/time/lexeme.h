// Lexemes: the words of a sentence as the grammar of time expressions sees them: months, units, ordinals, clock times
// ...
#pragma once

#include "app/text/prose.h"
#include "app/time/timex.h"

#include <algorithm>
#include <vector>

namespace dateline {

struct Language;
struct LexiconEntry;

/// What a lexeme can be; a word may be several things at once ("second": an ordinal and a unit).
namespace lex {
using Classes = std::uint64_t;
enum Index {
    monthAt,
    weekdayAt,
    seasonAt,
    holidayAt,
    dayPartAt,
    unitAt,
    pluralAt,
    dayNumberAt,
    ordinalAt,
    numberAt,
    yearAt,
    shortYearAt,
    decadeAt,
    clockAt,
    hourAt,
    meridiemAt,
    zoneAt,
    fullDateAt,
    vagueAt,
    theAt,
    aAt,
    thisAt,
    thatAt,
    lastAt,
    nextAt,
    pastAt,
    previousAt,
    followingAt,
    comingAt,
    currentAt,
    latestAt,
    recentAt,
    sameAt,
    agoAt,
    earlierAt,
    laterAt,
    henceAt,
    pointAt,
    earlyAt,
    midAt,
    lateAt,
    startAt,
    endAt,
    halfAt,
    fiscalAt,
    approxAt,
    ofAt,
    inAt,
    andAt,
    orAt,
    toAt,
    dashAt,
    slashAt,
    commaAt,
    onAt,
    eraAt,
    refAt,
    rateAt,
    oftenAt,
    eachAt,
    periodAt,
    longAt,
    possessiveAt,
    moreAt
};
constexpr Classes bit(Index index) { // the class as a set of one
    return Classes(1) << index;
}

inline constexpr Classes Month
    = bit(monthAt),
    Weekday = bit(weekdayAt), Season = bit(seasonAt), Holiday = bit(holidayAt), DayPart = bit(dayPartAt),
    Unit = bit(unitAt), Plural = bit(pluralAt), DayNumber = bit(dayNumberAt), Ordinal = bit(ordinalAt),
    Number = bit(numberAt), Year = bit(yearAt), ShortYear = bit(shortYearAt), Decade = bit(decadeAt),
    Clock = bit(clockAt), Hour = bit(hourAt), Meridiem = bit(meridiemAt), Zone = bit(zoneAt),
    FullDate = bit(fullDateAt), Vague = bit(vagueAt), The = bit(theAt), A = bit(aAt), This = bit(thisAt),
    That = bit(thatAt), Last = bit(lastAt), Next = bit(nextAt), Past = bit(pastAt), Previous = bit(previousAt),
    Following = bit(followingAt), Coming = bit(comingAt), Current = bit(currentAt), Latest = bit(latestAt),
    Recent = bit(recentAt), Same = bit(sameAt), Ago = bit(agoAt), Earlier = bit(earlierAt), Later = bit(laterAt),
    Hence = bit(henceAt), Point = bit(pointAt), Early = bit(earlyAt), Mid = bit(midAt), Late = bit(lateAt),
    Start = bit(startAt), End = bit(endAt), Half = bit(halfAt), Fiscal = bit(fiscalAt), Approx = bit(approxAt),
    Of = bit(ofAt), In = bit(inAt), And = bit(andAt), Or = bit(orAt), To = bit(toAt), Dash = bit(dashAt),
    Slash = bit(slashAt), Comma = bit(commaAt), On = bit(onAt), Era = bit(eraAt), Ref = bit(refAt), Rate = bit(rateAt),
    Often = bit(oftenAt), Each = bit(eachAt), TimeSpan = bit(periodAt), Long = bit(longAt),
    Possessive = bit(possessiveAt), More = bit(moreAt);

/// What a time expression can hang on; a sentence without any holds none.
inline constexpr Classes Anchors = Month | Weekday | Season | Holiday | DayPart | Unit | Year | ShortYear | Decade
    | Clock | Meridiem | FullDate | Point | Ref | Often | Era | TimeSpan | Current | Recent | Past | Slash | Fiscal
    | Ordinal;
} // namespace lex

struct Lexeme {
    lex::Classes classes = 0; // 0: a run of words that say nothing about time
    double number = 0; // of a month, weekday, ordinal, cardinal, year, hour, decade's first year
    int minute = -1; // of a clock time
    int second = -1;
    int month = 0; // of a full date, with `day` and the year in `number`
    int day = 0;
    Grain unit = Grain::None;
    int scale = 1; // of a unit that is several others: a fortnight is 2 weeks
    const LexiconEntry* entry = nullptr; // the word's line in its table

    /// The number as one that can be counted with; beyond a billion it is no year, day or hour anyway.
    int whole() const { return int(std::clamp(number, -1e9, 1e9)); }
    int begin = 0; // tokens of the prose
    int end = 0;
    bool hyphen = false; // tied to the lexeme before by a hyphen

    bool is(lex::Classes any) const { return classes & any; }
};

/// The word lists that the grammar reads, beside the text it reads them in.
struct TimeTables {
    const Prose& prose;
    const PhraseTable& months;
    const PhraseTable& weekdays;
    const PhraseTable& seasons;
    const PhraseTable& holidays;
    const PhraseTable& dayParts;
    const PhraseTable& units;
    const PhraseTable& ordinals;
    const PhraseTable& words;
    const PhraseTable& zones;
    const PhraseTable& numerals;
    const PhraseTable& links; // the small words between those of the others
    std::uint64_t mask; // of all but the links
};

class Lexer {
public:
    Lexer(const Prose& prose, const Language& language);

    /// The lexemes of a sentence into `out` (cleared first). False if nothing in it can anchor a time expression.
    bool read(const Sentence& sentence, std::vector<Lexeme>& out) const;

private:
    bool mayAnchor(int at, int end) const;

    TimeTables m_tables;
    std::uint64_t m_anchors = 0; // the tables whose every word can anchor
};

} // namespace dateline

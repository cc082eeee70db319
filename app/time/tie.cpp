#include "app/time/tie.h"

#include "app/time/length.h"

namespace dateline {

using namespace literals;

namespace {

bool isRange(const Gap& gap) {
    return !gap.comma && ((gap.classes & (lex::To | lex::Dash)) || (gap.afterBetween && gap.word == u"and"_w));
}

bool leadsClock(const Gap& gap) {
    switch (gap.word) {
    case 0:
    case u"at"_w:
    case u"for"_w:
    case u"from"_w:
    case u"between"_w:
    case u"around"_w:
    case u"about"_w: return true;
    default: return false;
    }
}

bool leadsDay(const Gap& gap) {
    return gap.word == 0 || gap.word == u"on"_w || (gap.word == u"of"_w && !gap.comma);
}

bool isClockOnly(const Draft& draft) {
    return draft.type == TimexType::Time && draft.stepUnit == Grain::None && draft.weekday == 0 && draft.day == 0;
}

bool namesDay(const Draft& draft) {
    return draft.value.isEmpty() && !isClockOnly(draft)
        && (draft.grain == Grain::Day || (draft.type == TimexType::Time && draft.stepUnit == Grain::Day));
}

bool isOpenWeekday(const Draft& draft) {
    return draft.value.isEmpty() && draft.weekday != 0 && draft.month == 0 && draft.day == 0 && draft.year == 0
        && draft.stepUnit == Grain::None && draft.turn == Turn::Open && draft.nth == 0;
}

bool isBareYear(const Draft& draft) {
    return draft.value.isEmpty() && draft.grain == Grain::Year && draft.year != 0 && !draft.fiscal;
}

int hourOf(const QString& clock) {
    return QStringView(clock).sliced(1, 2).toInt();
}

QString withHour(const QString& clock, int hour) {
    return u'T' + padded(hour, 2) + clock.sliced(3);
}

/// "9" beside "tonight" is 21 hours; beside "this morning" it stays 9.
QString clockInPart(const Draft& clock, QStringView part) {
    const int hour = hourOf(clock.clock);
    const bool late = part == u"TAF" || part == u"TEV" || (part == u"TNI" && hour >= 5);
    return clock.openHour && hour < 12 && late ? withHour(clock.clock, hour + 12) : clock.clock;
}

Draft dayWithClock(const Draft& day, const Draft& clock) {
    Draft draft = day;
    draft.type = TimexType::Time;
    draft.weak = false;
    if (isPrecise(day)) {
        draft.clock = clockInPart(day, clock.clock);
    } else {
        draft.clock = isPrecise(clock) ? clockInPart(clock, day.clock) : clock.clock;
        draft.clockEnd = clock.clockEnd;
        if (Draft end = clock; !clock.clockEnd.isEmpty()) {
            end.clock = clock.clockEnd;
            draft.clockEnd = clockInPart(end, day.clock);
        }
    }
    draft.openHour = clock.openHour && day.clock.isEmpty();
    return draft;
}

/// 4 p.m. to 6 p.m.; the day of either is that of both.
std::optional<Draft> clockRange(const Draft& a, const Draft& b, const Gap& gap) {
    if (!isRange(gap) || !isPrecise(a) || !isPrecise(b) || !a.clockEnd.isEmpty() || !b.clockEnd.isEmpty()
        || !gap.clockLeads || (namesDay(a) && (namesDay(b) || gap.dayBehind))) {
        return {};
    }
    Draft draft = namesDay(b) ? b : a;
    draft.clock = a.clock == u"T24:00" ? QStringLiteral("T00:00") : clockBefore(a, b); // between midnight and 4 a.m.
    draft.clockEnd = b.clock;
    draft.weak = false;
    draft.openHour = false;
    return draft;
}

/// Friday night; 10 p.m. Wednesday; tonight at 8 p.m.; the night of April 22; 3:15 in the afternoon
std::optional<Draft> dayAndClock(const Draft& a, const Draft& b, const Gap& gap) {
    if (isPrecise(a) && isPrecise(b)) {
        return {};
    }
    const bool inPart
        = isClockOnly(b) && !isPrecise(b) && (gap.word == u"in"_w || gap.word == u"early"_w || gap.word == u"late"_w);
    const bool vagueB = isClockOnly(b) && !isPrecise(b);
    if (namesDay(a) && isClockOnly(b) && (vagueB ? gap.word == 0 || inPart : leadsClock(gap))) {
        return vagueB && !a.clock.isEmpty() && !isPrecise(a) ? std::nullopt : std::optional(dayWithClock(a, b));
    }
    if (isClockOnly(a) && namesDay(b) && leadsDay(gap)) {
        const bool two = !isPrecise(a) && !b.clock.isEmpty();
        return two ? std::nullopt : std::optional(dayWithClock(b, a));
    }
    const bool parts = isClockOnly(a) && isClockOnly(b) && isPrecise(a) != isPrecise(b);
    if (parts && !gap.comma && (isPrecise(a) ? inPart : leadsClock(gap))) {
        return isPrecise(a) ? dayWithClock(b, a) : dayWithClock(a, b);
    }
    return {};
}

/// tomorrow before 5pm, Friday after 10:30 p.m.
std::optional<Draft> dayAroundClock(const Draft& a, const Draft& b, const Gap& gap) {
    const Mod mod = gap.word == u"before"_w ? Mod::Before : gap.word == u"after"_w ? Mod::After : Mod::None;
    if (mod == Mod::None || gap.comma || !namesDay(a) || isPrecise(a) || !isClockOnly(b) || !isPrecise(b) || b.openHour
        || !b.clockEnd.isEmpty()) {
        return {};
    }
    Draft draft = dayWithClock(a, b);
    draft.mod = mod;
    return draft;
}

/// every Tuesday at 4pm, 3pm each day
std::optional<Draft> setAndClock(const Draft& a, const Draft& b, const Gap& gap) {
    const bool setFirst = a.type == TimexType::Set;
    const Draft& set = setFirst ? a : b;
    const Draft& clock = setFirst ? b : a;
    if (set.type != TimexType::Set || !isClockOnly(clock) || !isPrecise(clock) || (setFirst && !leadsClock(gap))
        || (!setFirst && gap.word != 0)) {
        return {};
    }
    const bool daily = set.value == u"P1D";
    const QString days = set.value.section(u'T', 0, 0); // of "every evening" too
    const bool named = days.startsWith(u"XXXX") && days.size() > 8;
    Draft draft = set;
    draft.value = (daily ? QStringLiteral("XXXX-XX-XX") : days) + clock.clock;
    return daily || named ? std::optional(draft) : std::nullopt;
}

/// two days after Easter, three weeks from tomorrow
std::optional<Draft> distance(const Draft& a, const Draft& b, const Gap& gap) {
    const int sign = gap.word == u"after"_w || (gap.word == u"from"_w && !gap.opensRange) ? 1
        : gap.word == u"before"_w                                                         ? -1
                                                                                          : 0;
    const std::optional<Length> length
        = a.type == TimexType::Duration && sign != 0 && !gap.comma ? wholeLength(a.value) : std::nullopt;
    if (!length || gap.businessDays || length->unit <= Grain::Hour || length->unit > Grain::Century
        || length->amount > 3000 || b.type != TimexType::Date || !b.value.isEmpty() || b.shiftUnit != Grain::None
        || (b.grain > Grain::Day && length->unit < b.grain) || b.grain > Grain::Year || b.mod != Mod::None) {
        return {};
    }
    Draft draft = b;
    draft.shift = sign * length->amount;
    draft.shiftUnit = length->unit;
    draft.weak = false;
    return draft;
}

/// two years and three months ago
std::optional<Draft> longerDistance(const Draft& a, const Draft& b, const Gap& gap) {
    const std::optional<Length> length
        = a.type == TimexType::Duration && gap.steps && gap.word == u"and"_w ? wholeLength(a.value) : std::nullopt;
    if (!length || length->unit <= Grain::Hour || length->unit <= b.stepUnit || length->unit > Grain::Century
        || length->amount > 3000 || !b.value.isEmpty() || b.step == 0 || b.shiftUnit != Grain::None) {
        return {};
    }
    Draft draft = b;
    draft.shift = b.step < 0 ? -length->amount : length->amount;
    draft.shiftUnit = length->unit;
    return draft;
}

/// a year ago today, 20 years ago this month, five years ago last month
std::optional<Draft> agoOfPoint(const Draft& a, const Draft& b, const Gap& gap) {
    const bool steps = gap.ago && a.value.isEmpty() && a.step < 0 && a.mod == Mod::None && a.shiftUnit == Grain::None
        && a.stepUnit >= Grain::Week && a.stepUnit <= Grain::Century;
    const bool point = b.type == TimexType::Date && b.value.isEmpty() && b.base == Base::Published
        && b.grain >= Grain::Day && b.grain <= Grain::Month && b.stepUnit == b.grain && b.weekday == 0
        && b.shiftUnit == Grain::None;
    if (!steps || !point || gap.word != 0 || gap.comma || b.grain >= a.stepUnit) {
        return {};
    }
    Draft draft = b;
    draft.shift = a.step;
    draft.shiftUnit = a.stepUnit;
    return draft;
}

/// two years ago in May, last year on June 5: of that year
std::optional<Draft> dateOfStep(const Draft& a, const Draft& b, const Gap& gap) {
    const bool year = a.value.isEmpty() && a.type == TimexType::Date && a.grain == Grain::Year && a.stepUnit == Grain::Year
        && a.step != 0 && a.mod == Mod::None && !a.fiscal;
    const bool open = b.value.isEmpty() && b.year == 0 && b.turn == Turn::Open && b.stepUnit == Grain::None && b.month != 0;
    const bool led = gap.word == (b.day != 0 ? u"on"_w : u"in"_w);
    if (!year || !open || !led || gap.comma || b.grain > Grain::Month || gap.opensRange) {
        return {};
    }
    Draft draft = b;
    draft.weak = false;
    draft.stepUnit = Grain::Year;
    draft.step = a.step;
    draft.base = gap.ago ? Base::Published : a.base;
    return draft;
}

/// Friday from last week, next week on Tuesday
std::optional<Draft> weekdayOfWeek(const Draft& a, const Draft& b, const Gap& gap) {
    const auto isWeek = [](const Draft& draft) {
        return draft.grain == Grain::Week && draft.stepUnit == Grain::Week && draft.value.isEmpty();
    };
    const bool ofWeek = isOpenWeekday(a) && isWeek(b)
        && (gap.word == 0 || gap.word == u"of"_w || gap.word == u"in"_w || gap.word == u"from"_w);
    const bool onDay = isWeek(a) && isOpenWeekday(b)
        && (gap.word == 0 || gap.word == u"on"_w || (gap.classes & (lex::Possessive | lex::Dash)));
    if ((!ofWeek && !onDay) || gap.comma) {
        return {};
    }
    Draft draft = ofWeek ? b : a;
    const Draft& day = ofWeek ? a : b;
    draft.grain = Grain::Day;
    draft.weekday = day.weekday;
    draft.type = day.type;
    draft.clock = day.clock;
    draft.clockEnd = day.clockEnd;
    return draft;
}

/// 26 June in 2019, Independence Day of 1998, Passover last year
std::optional<Draft> dateOfYear(const Draft& a, const Draft& b, const Gap& gap) {
    const bool open = a.value.isEmpty() && a.year == 0 && a.turn == Turn::Open && a.stepUnit == Grain::None
        && (a.month != 0 || !a.holiday.isEmpty()) && a.grain <= Grain::Month;
    const bool stepped = b.value.isEmpty() && b.grain == Grain::Year && b.stepUnit == Grain::Year && b.year == 0;
    if (!open || gap.comma || (gap.word != 0 && gap.word != u"in"_w && gap.word != u"of"_w)) {
        return {};
    }
    Draft draft = a;
    draft.weak = false;
    if (isBareYear(b) && gap.word != 0) {
        draft.year = b.year;
    } else if (stepped && gap.word != u"in"_w && (gap.word != 0 || b.step != 0)) {
        draft.stepUnit = Grain::Year;
        draft.step = b.step;
        draft.base = b.base;
    } else {
        return {};
    }
    return draft;
}

/// the second half of the 1990s, the first half of June: of a year the halves have values of their own
std::optional<Draft> halfOf(const Draft& a, const Draft& b, const Gap& gap) {
    const bool half = a.value.isEmpty() && a.grain == Grain::Half && a.part != 0 && a.year == 0
        && a.stepUnit == Grain::None;
    const bool whole = b.value.isEmpty() && b.type == TimexType::Date && b.mod == Mod::None
        && (b.grain == Grain::Month || b.grain == Grain::Decade || b.grain == Grain::Century);
    if (!half || !whole || gap.word != u"of"_w || gap.comma) {
        return {};
    }
    Draft draft = b;
    draft.mod = a.part == 1 ? Mod::Start : Mod::End;
    draft.weak = false;
    return draft;
}

/// 2 hours 30 minutes, one year and six months
std::optional<Draft> longerLength(const Draft& a, const Draft& b, const Gap& gap) {
    if (a.type != TimexType::Duration || b.type != TimexType::Duration || (gap.word != 0 && gap.word != u"and"_w)) {
        return {};
    }
    Draft draft = a;
    draft.value = addedLength(a.value, b.value);
    draft.weak = false;
    return draft.value.isEmpty() ? std::nullopt : std::optional(draft);
}

} // namespace

bool isPrecise(const Draft& draft) {
    return draft.clock.size() > 1 && draft.clock[1].isDigit();
}

QString clockBefore(const Draft& begin, const Draft& end) {
    const int hour = hourOf(begin.clock);
    const bool late = begin.openHour && !end.openHour && hour < 12 && hour + 12 <= hourOf(end.clock);
    return late ? withHour(begin.clock, hour + 12) : begin.clock;
}

std::optional<Draft> tieDrafts(const Draft& a, const Draft& b, const Gap& gap) {
    for (const auto tie :
        {clockRange, dayAndClock, dayAroundClock, setAndClock, distance, longerDistance, agoOfPoint, dateOfStep, weekdayOfWeek, dateOfYear, halfOf, longerLength}) {
        if (std::optional<Draft> draft = tie(a, b, gap)) {
            return draft;
        }
    }
    return {};
}

} // namespace dateline

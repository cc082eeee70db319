#include "app/time/rules/rules.h"

namespace dateline {

using namespace lex;

namespace {

/// Zones stay out of the value: a TIMEX3 of news tells local time.
std::optional<Draft> clock(int hour, int minute, int second) {
    if (hour > 24 || minute > 59 || (hour == 24 && (minute > 0 || second > 0))) {
        return {};
    }
    Draft draft;
    draft.type = TimexType::Time;
    draft.base = Base::Mention;
    draft.grain = Grain::Minute;
    draft.clock = u'T' + padded(hour, 2) + (minute >= 0 ? u':' + padded(minute, 2) : QString())
        + (second >= 0 ? u':' + padded(second, 2) : QString());
    return draft;
}

int hourOf(const Lexeme& hour, const Lexeme& meridiem) {
    const int number = hour.whole();
    return meridiem.entry->value == u"oclock" ? number : number % 12 + meridiem.whole();
}

/// 10:35 a.m. EST
std::optional<Draft> clockMeridiem(const Match& m) {
    if (m[0].entry || m[0].number > 12) {
        return {};
    }
    return clock(hourOf(m[0], m[1]), std::max(m[0].minute, 0), m[0].second);
}

/// 16:50 GMT
std::optional<Draft> clockAlone(const Match& m) {
    if (m[0].entry) {
        return {};
    }
    std::optional<Draft> draft = clock(m[0].whole(), m[0].minute, m[0].second);
    if (draft) {
        draft->weak = !m.has(1); // a score or a ratio looks the same
        draft->openHour = m[0].number <= 12 && m[0].number >= 1;
    }
    return draft;
}

/// 10 p.m., 5 o'clock
std::optional<Draft> hourMeridiem(const Match& m) {
    const bool twelve = m[0].number >= 1 && m[0].number <= 12;
    std::optional<Draft> draft = twelve ? clock(hourOf(m[0], m[1]), 0, -1) : std::nullopt;
    if (draft) {
        draft->openHour = m[1].entry->value == u"oclock";
    }
    return draft;
}

/// ten thirty a.m.
std::optional<Draft> hourMinuteMeridiem(const Match& m) {
    const bool good = m[0].number >= 1 && m[0].number <= 12 && m[1].number >= 10 && m[1].number < 60;
    return good && m[2].entry->value == u"meridiem" ? clock(hourOf(m[0], m[2]), m.number(1), -1) : std::nullopt;
}

/// So many minutes past (or, below 0, to) an hour, noon or midnight.
std::optional<Draft> minutesFrom(int minutes, const Lexeme& hour, const Lexeme* meridiem) {
    if (hour.is(Plural) || minutes <= -60 || minutes >= 60 || (hour.is(DayPart) && !hour.is(Clock))) {
        return {};
    }
    const bool named = hour.is(DayPart);
    const int number = named ? hour.entry->value.sliced(1, 2).toInt()
        : meridiem           ? hourOf(hour, *meridiem)
                             : hour.whole();
    if (!named && (hour.number < 1 || hour.number > 12)) {
        return {};
    }
    const int total = (number * 60 + minutes + 24 * 60) % (24 * 60);
    std::optional<Draft> draft = clock(total / 60, total % 60, -1);
    draft->openHour = !named && !(meridiem && meridiem->entry->value == u"meridiem");
    return draft;
}

const Lexeme* optionalAt(const Match& m, int term) {
    return m.has(term) ? &m[term] : nullptr;
}

/// half past seven
std::optional<Draft> halfPast(const Match& m) {
    return minutesFrom(30, m[2], optionalAt(m, 3));
}

/// a quarter past noon, quarter to 3 p.m.
std::optional<Draft> quarterPast(const Match& m) {
    return m[1].unit == Grain::Quarter && !m[1].is(Plural) && !m[1].is(Ordinal)
        ? minutesFrom(m[2].is(Past) ? 15 : -15, m[3], optionalAt(m, 4))
        : std::nullopt;
}

/// 20 minutes past 3pm; "ten past nine" wants "at" in front
std::optional<Draft> minutesPast(const Match& m) {
    std::optional<Draft> draft = (m.has(1) && m[1].unit != Grain::Minute) || m[0].number < 1
        ? std::nullopt
        : minutesFrom(m.number(0), m[3], optionalAt(m, 4));
    if (draft) {
        draft->weak = !m.has(1) && !m.has(4) && !m[3].is(DayPart);
    }
    return draft;
}

/// 20 minutes to 2 p.m., 15 minutes to noon
std::optional<Draft> minutesTo(const Match& m) {
    const bool sure = m[1].unit == Grain::Minute && (m.has(4) || m[3].is(DayPart));
    return sure && m[0].number >= 1 ? minutesFrom(-m.number(0), m[3], optionalAt(m, 4)) : std::nullopt;
}

/// 12 noon
std::optional<Draft> twelveNoon(const Match& m) {
    return m[0].number == 12 && m[1].is(Clock) && m[1].entry->note == u"point"
        ? clock(m[1].entry->value.sliced(1, 2).toInt(), 0, -1)
        : std::nullopt;
}

/// 4 in the morning
std::optional<Draft> hourInPart(const Match& m) {
    if (m[0].number < 1 || m[0].number > 12 || m[4].is(Plural | Clock)) {
        return {};
    }
    const int number = m[0].whole();
    const QString& part = m[4].entry->value;
    if (number == 12 && part == u"TNI") {
        return clock(24, 0, -1); // as midnight is written
    }
    const bool afternoon = part == u"TAF" || part == u"TEV" || (part == u"TNI" && number >= 5);
    return clock(number % 12 + (afternoon ? 12 : 0), 0, -1);
}

Draft dayPart(const Lexeme& lexeme) {
    Draft draft;
    draft.type = TimexType::Time;
    draft.base = Base::Mention;
    draft.grain = Grain::PartOfDay;
    draft.clock = lexeme.entry->value;
    return draft;
}

/// noon, midnight; "night" and "dawn" want company
std::optional<Draft> barePart(const Match& m) {
    Draft draft = dayPart(m[0]);
    draft.weak = !m[0].is(Clock);
    return m[0].is(Plural) ? std::nullopt : std::optional(draft);
}

/// this morning, that night, the next morning, last night, the evening
std::optional<Draft> namedPart(const Match& m) {
    if (m[2].is(Plural) || m[2].entry->note == u"vague" || m[2].is(Point)) {
        return {};
    }
    Draft draft = dayPart(m[2]);
    const Lexeme& word = m.has(1) ? m[1] : m[0];
    draft.stepUnit = word.is(The) ? Grain::None : Grain::Day;
    draft.step = word.is(Last | Previous) ? -1 : word.is(Next | Following) ? 1 : 0;
    draft.base = word.is(This | Last | Next) && !(m.has(0) && m[0].is(The)) ? Base::Published : Base::Mention;
    draft.weak = word.is(The);
    return draft;
}

constexpr Classes Step = Last | Next | This | That | Previous | Following | Same;

constexpr Rule rules[] = {
    {"10:35 a.m. EST", {{Clock}, {Meridiem}, opt(Zone)}, clockMeridiem},
    {"16:50 GMT", {{Clock}, opt(Zone)}, clockAlone},
    {"10 p.m. EST", {{Hour}, {Meridiem}, opt(Zone)}, hourMeridiem},
    {"4 in the morning", {{Hour}, opt(Meridiem), {In | On}, opt(The), {DayPart}}, hourInPart},
    {"ten thirty a.m.", {{Hour}, {Number}, {Meridiem}, opt(Zone)}, hourMinuteMeridiem},
    {"half past seven", {{Half}, {Past}, {Hour | DayPart}, opt(Meridiem)}, halfPast},
    {"a quarter to noon", {opt(A), {Unit}, {Past | To}, {Hour | DayPart}, opt(Meridiem)}, quarterPast},
    {"20 minutes past 3 p.m.", {{Number}, opt(Unit), {Past}, {Hour | DayPart}, opt(Meridiem)}, minutesPast},
    {"20 minutes to 3 p.m.", {{Number}, {Unit}, {To}, {Hour | DayPart}, opt(Meridiem)}, minutesTo},
    {"12 noon", {{Hour}, {DayPart}}, twelveNoon},
    {"noon", {{DayPart}}, barePart},
    {"this morning", {{The | This | That | Last | Next}, opt(Step), {DayPart}}, namedPart},
};

} // namespace

const RuleTable clockRules = rules;

} // namespace dateline

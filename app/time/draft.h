// Draft: what the words of a time expression say, before it is known which days they mean ("the third quarter", "last
// May").
#pragma once

#include "app/time/timex.h"

namespace dateline {

/// What a draft that steps (last year, two days later) counts from.
enum class Base {
    Open, // nothing said: the clause and the dates around decide ("May 4", "Friday")
    Published, // the publication date: today, last year, two weeks ago
    Mention, // the date last told: that year, two days later
};

enum class Turn { Open, Last, This, Next, Previous, Following };

/// Unset numbers are 0. A draft with a `value` is settled already: lengths, sets, vague words.
struct Draft {
    TimexType type = TimexType::Date;
    Grain grain = Grain::None; // of what is named: Year for "last year", Day for "May 4"
    Mod mod = Mod::None;
    QString value;
    QString clock; // T10:35, TMO
    QString clockEnd; // of a range of clock times
    int year = 0; // of a decade or century its first year; negative: before Christ
    int month = 0;
    int day = 0;
    int weekday = 0; // 1: Monday
    int nth = 0; // which weekday, day, week, weekend, month or quarter of its month or year; -1: the last
    int part = 0; // which quarter, half or season (1: spring)
    QStringView holiday; // as the lexicon writes it
    Base base = Base::Open;
    Grain stepUnit = Grain::None; // steps of the base: -1 Year for "last year"
    int step = 0;
    Grain shiftUnit = Grain::None; // "two days after Easter": so far from the date that is found
    int shift = 0;
    Turn turn = Turn::Open; // "last Friday", "next May"
    bool fiscal = false;
    bool weak = false; // counts only with company: a clock time, a year or "on" beside it
    bool generic = false; // of no year in particular but in a history: "winter quarters"
    bool ahead = false; // counts only where the clause looks ahead: "will soon", not "had soon"
    bool heading = false;
    bool alone = false; // the whole text, as one types a date: what has passed by then comes next day
    bool openHour = false; // a clock time that does not say which half of the day
    bool opens = false; // its sentence: "In January it was rebuilt"
    bool reports = false; // "a year earlier": in a results story that quarter of the year before

    bool isDay() const { return value.isEmpty() && grain == Grain::Day; }
};

} // namespace dateline

#include "app/language/language.h"
#include "app/time/times.h"
#include "tests/printing.h"

using namespace dateline;

namespace {

QString read(const char16_t* text) {
    const std::optional<Timex> timex = parseTimestamp(text, english());
    return timex ? toTimex3(*timex) : QString();
}

} // namespace

TEST_CASE("timestamps of machines", "[timestamp]") {
    CHECK(read(u"2021-06-18") == "2021-06-18");
    CHECK(read(u" 2021-06-18 16:50 ") == "2021-06-18T16:50");
    CHECK(read(u"2021-06-18T16:50:09Z") == "2021-06-18T16:50:09Z");
    CHECK(read(u"2021-06-18T16:50:00+08:00") == "2021-06-18T16:50:00+08:00");
    CHECK(read(u"2021-06-18T16:50:00.123-0500") == "2021-06-18T16:50:00-05:00");
    CHECK(read(u"20210618") == "2021-06-18");
    CHECK(read(u"2021") == "2021");
    CHECK(read(u"2021-06") == "2021-06");
    CHECK(read(u"Fri, 18 Jun 2021 16:50:00 +0800") == "2021-06-18T16:50:00+08:00");
    CHECK(read(u"Fri, 18 Jun 2021 16:50:00 GMT") == "2021-06-18T16:50:00Z");
}

TEST_CASE("timestamps of people", "[timestamp]") {
    CHECK(read(u"June 18, 2021, 9:15 a.m.") == "2021-06-18T09:15");
    CHECK(read(u"June 18, 2021 at 12:05 AM EDT") == "2021-06-18T00:05-04:00");
    CHECK(read(u"Published: 18th June 2021 | 9.30 pm") == "2021-06-18T21:30");
    CHECK(read(u"Updated 4 pm, Friday, 18 June 2021") == "2021-06-18T16:00");
    CHECK(read(u"18/06/2021") == "2021-06-18");
    CHECK(read(u"06/18/21") == "2021-06-18");
    CHECK(read(u"18.06.2021") == "2021-06-18");
    CHECK(read(u"Sept. 5, 2017") == "2017-09-05");
    CHECK(read(u"May 2010") == "2010-05");
}

TEST_CASE("what is no timestamp is refused", "[timestamp]") {
    for (const char16_t* text : {u"", u"   ", u"soon", u"2021-02-30", u"June 31, 2021", u"June 18", u"18", u"16:50",
             u"31/31/2021", u"version 2021.06", u"June 18, 2021 was a warm day", u"1,234", u"2021-06-18 2021-06-19",
             u"99:99 2021-06-18", u"12345678901234567890", u"June 18, 2021 25:00"}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK(read(text).isEmpty());
    }
}

TEST_CASE("parts of a timestamp keep their bounds", "[timestamp]") {
    CHECK(read(u"2021-06-18T16:50Z") == "2021-06-18T16:50Z");
    CHECK(read(u"2021-06-18 16:50:09") == "2021-06-18T16:50:09");
    CHECK(read(u"2021-06-18T16:50:00+08") == "2021-06-18T16:50:00+08:00");
    CHECK(read(u"2021-06-18T16:50:00-0330") == "2021-06-18T16:50:00-03:30");
    CHECK(read(u"2021/06/18") == "2021-06-18");
    CHECK(read(u"2021.06.18") == "2021-06-18");
    CHECK(read(u"06/18/69") == "2069-06-18");
    CHECK(read(u"06/18/70") == "1970-06-18");
    CHECK(read(u"12/12/2021") == "2021-12-12");
    CHECK(read(u"13/12/2021") == "2021-12-13");
    CHECK(read(u"12/13/2021") == "2021-12-13");
    CHECK(read(u"June 18, 2021, 12 p.m.") == "2021-06-18T12:00");
    CHECK(read(u"June 18, 2021, 12 am") == "2021-06-18T00:00");
    CHECK(read(u"June 18, 2021, 00:00") == "2021-06-18T00:00");
    CHECK(read(u"June 18, 2021, 23:59:59") == "2021-06-18T23:59:59");
    CHECK(read(u"18 June 2021 16:50 CET") == "2021-06-18T16:50+01:00");
    CHECK(read(u"29 February 2020") == "2020-02-29");
}

TEST_CASE("what stands twice in a timestamp, or is out of bounds, makes it none", "[timestamp]") {
    for (const char16_t* text : {u"2021-06-18 16:50 17:50", u"June July 2021", u"18 June 2021 2022", u"20210618 20210619",
             u"2021-13", u"2021-00", u"20211318", u"2021-06-18T16:60", u"2021-06-18T24:30", u"29 February 2021",
             u"0 June 2021", u"32 June 2021", u"18/06-2021", u"13/13/2021", u"June 18, 2021, 13 p.m."}) {
        CAPTURE(QString::fromUtf16(text));
        CHECK(read(text).isEmpty());
    }
}

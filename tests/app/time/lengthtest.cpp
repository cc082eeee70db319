#include "app/time/length.h"

#include "tests/printing.h"

using namespace dateline;

TEST_CASE("a length is written in whole units, its halves and quarters in smaller ones", "[timex]") {
    CHECK(lengthValue(3, Grain::Day) == "P3D");
    CHECK(lengthValue(20, Grain::Minute) == "PT20M");
    CHECK(lengthValue(2.5, Grain::Year) == "P2Y6M");
    CHECK(lengthValue(0.5, Grain::Year) == "P6M");
    CHECK(lengthValue(1.5, Grain::Hour) == "PT1H30M");
    CHECK(lengthValue(0.5, Grain::Hour) == "PT30M");
    CHECK(lengthValue(2.5, Grain::Minute) == "PT2M30S");
    CHECK(lengthValue(0.5, Grain::Minute) == "PT30S");
    CHECK(lengthValue(1.5, Grain::Day) == "P1DT12H");
    CHECK(lengthValue(0.25, Grain::Century) == "P25Y");
    CHECK(lengthValue(2.3, Grain::Year) == "P2.3Y");
    CHECK(vagueLength(Grain::Year) == "PXY");
    CHECK(vagueLength(Grain::Minute) == "PTXM");
}

TEST_CASE("a length of one number and one unit is read, no other", "[timex]") {
    const auto read = [](QStringView value) {
        const std::optional<Length> length = wholeLength(value);
        return length ? lengthValue(length->amount, length->unit) : QString();
    };
    for (const QStringView value : {u"P3D", u"PT20M", u"P20M", u"P99999Y", u"P2CE", u"P1Q"}) {
        CAPTURE(value.toString());
        CHECK(read(value) == value);
    }
    for (const QStringView value : {u"", u"P", u"3D", u"PXY", u"P123456Y", u"P2Y6M", u"PT3D", u"P3H", u"2021-06-18"}) {
        CAPTURE(value.toString());
        CHECK(read(value).isEmpty());
    }
}

TEST_CASE("lengths add up from the longer unit to the shorter", "[timex]") {
    CHECK(addedLength(u"PT1H", u"PT30M") == "PT1H30M");
    CHECK(addedLength(u"P1Y", u"P6M") == "P1Y6M");
    CHECK(addedLength(u"P3D", u"PT5H") == "P3DT5H");
    CHECK(addedLength(u"P1M", u"P3D") == "P1M3D");
    CHECK(addedLength(u"P1M", u"PT20M") == "P1MT20M");
    CHECK(addedLength(u"PT20M", u"PT5S") == "PT20M5S");
    for (const auto& [longer, shorter] : {std::pair{u"PT30M", u"PT1H"}, {u"P6M", u"P1Y"}, {u"P1Y", u"P1Y"}, {u"PXY", u"P6M"},
             {u"P2.3Y", u"P6M"}, {u"P1Y", u"PXM"}, {u"P1Y", u"P2Y6M"}, {u"", u"P6M"}, {u"PT20M", u"P1M"}, {u"P1Y", u""}}) {
        CAPTURE(QString::fromUtf16(longer), QString::fromUtf16(shorter));
        CHECK(addedLength(longer, shorter).isEmpty());
    }
}

#include "ui/charts/numbertext.h"

#include "tests/printing.h"

using namespace dateline;

namespace {

QString text(double value, const QString& unit = {}, bool change = false) {
    Amount amount;
    amount.value = value;
    amount.unit = unit;
    amount.change = change;
    return amountText(amount);
}

} // namespace

TEST_CASE("ticks of an axis share a magnitude", "[charts]") {
    CHECK(numberText(500000, Scale::Short, 2e6) == "0.5m");
    CHECK(numberText(0, Scale::Short, 2e6) == "0");
    CHECK(numberText(-5e8, Scale::Short, -2e9) == QString::fromUtf16(u"\u22120.5bn"));
    CHECK(numberText(1234, Scale::Short, 2e9) == "1,234");
    CHECK(numberText(3e6, Scale::Short, 10) == "3m");
}

TEST_CASE("a currency's sign stands before the digits", "[charts]") {
    Amount amount;
    amount.value = -17.8e9;
    amount.sign = QStringLiteral("$");
    CHECK(amountText(amount) == QString::fromUtf16(u"\u2212$17.8bn"));
    amount.value = 3e6;
    amount.sign = QStringLiteral("CHF");
    amount.qualifier = Qualifier::MoreThan;
    CHECK(amountText(amount) == QString::fromUtf16(u"over CHF\u00A03m"));
}

TEST_CASE("numbers as a newspaper prints them", "[charts]") {
    const auto [value, wanted] = GENERATE(table<double, const char16_t*>({
        {0, u"0"},
        {7, u"7"},
        {0.25, u"0.25"},
        {2.02, u"2.02"},
        {3398, u"3,398"},
        {89000, u"89,000"},
        {999999, u"999,999"},
        {1e6, u"1m"},
        {7.6e6, u"7.6m"},
        {2020000, u"2.02m"},
        {17.8e9, u"17.8bn"},
        {1.25e12, u"1.25tn"},
        {1234.5e12, u"1,234.5tn"},
        {1234567, u"1,234,567"},
        {1234567890.5, u"1,234,567,890.5"},
        {-12, u"\u221212"},
        {-4.5e6, u"\u22124.5m"},
        {0.1 + 0.2, u"0.3"},
        {1e30, u"1e30"},
        {1e-30, u"1e-30"},
    }));
    CHECK(numberText(value) == QString::fromUtf16(wanted));
}

TEST_CASE("magnitudes at length", "[charts]") {
    CHECK(numberText(17.8e9, Scale::Words) == "17.8 billion");
    CHECK(numberText(9e6, Scale::Words) == "9 million");
    CHECK(numberText(89000, Scale::Words) == "89,000");
}

TEST_CASE("percent stands at the number, changes have their sign, levels do not", "[charts]") {
    CHECK(text(18.3, "percent", true) == "+18.3%");
    CHECK(text(-12, "percent", true) == QString::fromUtf16(u"\u221212%"));
    CHECK(text(0, "percent", true) == "0%");
    CHECK(text(75, "percent") == "75%");
    CHECK(text(1.5, "percentage point", true) == "+1.5");
    CHECK(text(17.8e9, "USD") == "17.8bn");
    CHECK(text(7.6e6, "metres") == "7.6 million");
}

TEST_CASE("ranges, bounds and approximations", "[charts]") {
    Amount amount;
    amount.low = 5e6;
    amount.high = 7e6;
    CHECK(amountText(amount) == QString::fromUtf16(u"5\u20137m"));
    CHECK(amountText(amount, Scale::Words) == QString::fromUtf16(u"5\u20137 million"));
    amount.low = 800000;
    CHECK(amountText(amount) == QString::fromUtf16(u"800,000\u20137m"));
    amount.low = -5;
    amount.high = -3;
    CHECK(amountText(amount) == QString::fromUtf16(u"\u22125 to \u22123"));
    Amount bound;
    bound.value = 300;
    bound.qualifier = Qualifier::MoreThan;
    CHECK(amountText(bound) == "over 300");
    bound.qualifier = Qualifier::LessThan;
    CHECK(amountText(bound) == "under 300");
    bound.qualifier = Qualifier::About;
    CHECK(amountText(bound) == "about 300");
    bound.qualifier = Qualifier::Exact;
    bound.low = 300;
    CHECK(amountText(bound) == "over 300");
}

TEST_CASE("what is computed is told to three digits", "[charts]") {
    Amount amount;
    amount.value = 17.8e9 / 1.183;
    amount.derived = true;
    CHECK(amountText(amount) == "15bn");
    amount.value = 3398 / 1.75;
    CHECK(amountText(amount) == "1,940");
}

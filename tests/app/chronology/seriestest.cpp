#include "app/chronology/series.h"

#include "tests/printing.h"

using namespace dateline;

namespace {

Period year(int number) {
    return {day(number, 1, 1), day(number, 12, 31)};
}

Period quarter(int number, unsigned first) {
    return {day(number, first, 1), day(number, first + 3, 1) - std::chrono::days(1)};
}

/// Builds an account figure by figure; the article's text is the words of its figures.
class AccountMaker {
public:
    int add(const QString& words, double value, const QString& unit, const QString& measure,
        std::optional<Period> period, int sentence = 0) {
        Figure figure;
        figure.span = {int(m_account.article.text.size()), int(m_account.article.text.size() + words.size())};
        figure.value = value;
        figure.unit = unit;
        figure.measure = measure;
        figure.period = period;
        figure.sentence = sentence;
        m_account.article.text += words + ' ';
        m_account.figures.push_back(figure);
        return int(m_account.figures.size()) - 1;
    }

    Figure& operator[](int index) { return m_account.figures[index]; }
    Article& article() { return m_account.article; }
    Chronology chronology() const { return makeChronology({m_account}); }

private:
    Account m_account;
};

} // namespace

TEST_CASE("figures of one measure and unit are one series in order of time", "[series]") {
    AccountMaker account;
    account.add("58", 58, "percent", "public debt", year(1999), 1);
    account.add("31", 31, "percent", "the public debt", year(1991), 0);
    account.add("12", 12, "ships", "harbour", year(1999), 2);
    const std::vector<Series> series = makeSeries(account.chronology());
    REQUIRE(series.size() == 2);
    CHECK(series[0].measure == "Public debt");
    CHECK(series[0].unit == "percent");
    REQUIRE(series[0].points.size() == 2);
    CHECK(series[0].points[0].value == 31);
    CHECK(series[0].points[0].grain == Grain::Year);
    CHECK(series[0].points[1].value == 58);
    CHECK(series[1].points.size() == 1);
}

TEST_CASE("units and kinds are never mixed", "[series]") {
    AccountMaker account;
    account.add("5", 5, "USD", "exports", year(2020));
    account.add("6", 6, "EUR", "exports", year(2020));
    const int change = account.add("7", 7, "percent", "exports", year(2020));
    account.add("8", 8, "percent", "exports", year(2021));
    account[change].change = true;
    account[change].direction = Direction::Down;
    const std::vector<Series> series = makeSeries(account.chronology());
    REQUIRE(series.size() == 4);
    for (const Series& one : series) {
        CHECK(one.points.size() == 1);
        if (one.change) {
            CHECK(one.points[0].value == -7);
        }
    }
}

TEST_CASE("counts of one unit are one series only if they count the same", "[series]") {
    AccountMaker account;
    account.add("12", 12, "people", "people killed", year(2020), 0);
    account.add("900", 900, "people", "people employed", year(2021), 1);
    account.add("14", 14, "people", "people killed on the coast", year(2022), 2);
    const std::vector<Series> series = makeSeries(account.chronology());
    REQUIRE(series.size() == 2);
    CHECK(series[0].measure == "People killed");
    CHECK(series[0].points.size() == 2);
    CHECK(series[1].measure == "People employed");
    AccountMaker one;
    one.add("12", 12, "people", "people", year(2020), 0);
    one.add("15", 15, "people", "people", year(2021), 1);
    AccountMaker other;
    other.add("900", 900, "people", "people", year(2021), 0);
    Chronology both = one.chronology();
    both.accounts.push_back(other.chronology().accounts.front());
    const std::vector<Series> apart = makeSeries(both);
    REQUIRE(apart.size() == 2);
    CHECK(apart[0].points.size() == 2);
    CHECK(apart[1].points.size() == 1);
}

TEST_CASE("a base is worked out from a change and the level it led to", "[series]") {
    AccountMaker account;
    const int change = account.add("25 percent", 25, "percent", "direct investment", year(2020));
    const int level = account.add("10 billion", 1e10, "USD", "direct investment", year(2020));
    account[change].change = true;
    account[change].direction = Direction::Up;
    account[change].base = level;
    const std::vector<Series> series = makeSeries(account.chronology());
    REQUIRE(series.size() == 2);
    CHECK(series[0].unit == "USD");
    REQUIRE(series[0].points.size() == 2);
    const SeriesPoint& base = series[0].points[0];
    CHECK(base.derived);
    CHECK(base.value == Approx(8e9));
    CHECK(base.period == year(2019));
    CHECK(base.figure == change);
    CHECK_FALSE(series[0].points[1].derived);
}

TEST_CASE("a quarter's base needs the words year on year", "[series]") {
    AccountMaker account;
    const int level = account.add("3,000 trips", 3000, "trips", "ferries", quarter(2021, 1));
    const int change = account.add("50 percent", 50, "percent", "ferries", quarter(2021, 1));
    account[change].change = true;
    account[change].direction = Direction::Up;
    account[change].base = level;
    CHECK(makeSeries(account.chronology())[0].points.size() == 1);
    account.article().text += "year on year";
    const std::vector<Series> series = makeSeries(account.chronology());
    REQUIRE(series[0].points.size() == 2);
    CHECK(series[0].points[0].value == Approx(2000));
    CHECK(series[0].points[0].period == quarter(2020, 1));
    CHECK(series[0].points[0].grain == Grain::Quarter);
}

TEST_CASE("a base the text states is not worked out again", "[series]") {
    AccountMaker account;
    const int change = account.add("25 percent", 25, "percent", "exports", year(2020));
    const int level = account.add("10", 10, "USD", "exports", year(2020));
    account.add("8", 8, "USD", "exports", year(2019));
    account[change].change = true;
    account[change].direction = Direction::Up;
    account[change].base = level;
    const std::vector<Series> series = makeSeries(account.chronology());
    REQUIRE(series[0].points.size() == 2);
    CHECK_FALSE(series[0].points[0].derived);
}

TEST_CASE("what tells points of one sentence apart is their category", "[series]") {
    AccountMaker account;
    account.add("7 million", 7e6, "people", "people out of extreme poverty", year(2030));
    account.add("30 million", 3e7, "people", "people out of moderate poverty", year(2030));
    account.article().published = Timex{};
    account.article().published->period = Period{day(2021, 6, 18), day(2021, 6, 18)};
    const std::vector<Series> series = makeSeries(account.chronology());
    REQUIRE(series.size() == 1);
    CHECK(series[0].measure == "People out of poverty");
    REQUIRE(series[0].points.size() == 2);
    CHECK(series[0].points[0].category == "Extreme");
    CHECK(series[0].points[1].category == "Moderate");
    CHECK(series[0].points[0].expected);
}

TEST_CASE("conflicting values of one period stay side by side", "[series]") {
    AccountMaker account;
    account.add("60,000", 60000, "people", "march", year(2010), 0);
    account.add("150,000", 150000, "people", "march", year(2010), 1);
    const std::vector<Series> series = makeSeries(account.chronology());
    REQUIRE(series.size() == 1);
    CHECK(series[0].points.size() == 2);
}

TEST_CASE("words without digits and spans of time are not charted", "[series]") {
    AccountMaker account;
    account.add("three", 3, "ships", "harbour", year(2010));
    account.add("5", 5, "years", "voyage", year(2010));
    account.add("65", 65, "years old", "captain", year(2010));
    CHECK(makeSeries(account.chronology()).empty());
    CHECK(makeSeries({}).empty());
}

TEST_CASE("ranges keep both ends, places without a measure take the unit's name", "[series]") {
    AccountMaker account;
    const int range = account.add("5 to 6", 0, "trains", "", std::nullopt);
    account[range].value.reset();
    account[range].low = 5;
    account[range].high = 6;
    const std::vector<Series> series = makeSeries(account.chronology());
    REQUIRE(series.size() == 1);
    CHECK(series[0].measure == "Trains");
    CHECK(series[0].points[0].value == 5.5);
    CHECK(series[0].points[0].low == 5.0);
    CHECK(series[0].points[0].high == 6.0);
}

TEST_CASE("every charted figure is in exactly one series", "[series]") {
    AccountMaker account;
    for (int i = 0; i < 200; ++i) {
        account.add(QString::number(i), i, i % 3 ? "tonnes" : "USD", QStringLiteral("cargo of pier %1").arg(i % 7),
            year(1900 + i % 50), i / 2);
    }
    std::vector<int> seen(200, 0);
    for (const Series& series : makeSeries(account.chronology())) {
        for (const SeriesPoint& point : series.points) {
            ++seen[point.figure];
            CHECK((point.figure % 3 ? "tonnes" : "USD") == series.unit);
        }
    }
    CHECK(seen == std::vector<int>(200, 1));
}

TEST_CASE("what is named alike before the comma is one series", "[series]") {
    AccountMaker account;
    account.add("500", 500, "leaks", "leaks, the city's engineers", year(2019), 0);
    account.add("750", 750, "leaks", "leaks", year(2020), 1);
    account.add("300", 300, "leaks", "mains, the city's engineers", year(2020), 2);
    const std::vector<Series> series = makeSeries(account.chronology());
    REQUIRE(series.size() == 2);
    CHECK(series[0].measure == "Leaks");
    CHECK(series[0].points.size() == 2);
}

#include "app/article/writtendate.h"

#include "tests/printing.h"

using namespace dateline;

namespace {

QString told(const std::optional<Timex>& date) {
    return date ? toTimex3(*date) : QString();
}

QString machine(const char* text, DateOrder order = DateOrder::DayFirst) {
    return told(machineDate(QString::fromUtf8(text), order, english()));
}

QString written(const QByteArray& text, DateOrder order = DateOrder::DayFirst) {
    return told(writtenDate(QString::fromUtf8(text), order, english()));
}

QString address(const char* text) {
    return told(addressDate(QString::fromUtf8(text)));
}

} // namespace

TEST_CASE("days as machines write them", "[writtendate]") {
    CHECK(machine("2031-05-04") == "2031-05-04");
    CHECK(machine("20310504") == "2031-05-04");
    CHECK(machine("20310504T0930") == "2031-05-04");
    CHECK(machine("203105041") == "");
    CHECK(machine("2031-05-04 and more") == "2031-05-04");
    CHECK(machine("Sun, 04 May 2031 09:00:00 +0200").startsWith("2031-05-04"));
    CHECK(machine("4.5.2031", DateOrder::MonthFirst) == "2031-05-04");
    CHECK(machine("4/5/2031") == "2031-05-04");
    CHECK(machine("4/5/2031", DateOrder::MonthFirst) == "2031-04-05");
    CHECK(machine("4/25/2031") == "2031-04-25");
    CHECK(machine("25/4/2031", DateOrder::MonthFirst) == "2031-04-25");
    CHECK(machine("13/13/2031") == "");
    CHECK(machine("04-05/2031") == "");
    CHECK(machine("123-05-2031") == "");
    CHECK(machine("1961-05-04") == "");
    CHECK(machine("soon") == "");
    CHECK(machine("") == "");
}

TEST_CASE("days as people of many languages write them", "[writtendate]") {
    CHECK(written("Sunday, May 4, 2031") == "2031-05-04");
    CHECK(written("4. Mai 2031") == "2031-05-04");
    CHECK(written("4 de mayo de 2031") == "2031-05-04");
    CHECK(written("4 del mayo del 2031") == "2031-05-04");
    CHECK(written("1º de mayo de 2031") == "2031-05-01");
    CHECK(written("le 4 mai 2031") == "2031-05-04");
    CHECK(written("4. 5. 2031") == "2031-05-04");
    CHECK(written("8.5.12") == "2012-05-08");
    CHECK(written("4 mai 203") == "");
    CHECK(written("mai 2031") == "");
    CHECK(written("44 mai 2031") == "");
    CHECK(written("May 4") == "");
    CHECK(written(QByteArray("word ").repeated(30) + "4 May 2031") == "");
}

TEST_CASE("the day in a page's address", "[writtendate]") {
    CHECK(address("https://courier.example/2031/05/04/ferries-stop") == "2031-05-04");
    CHECK(address("https://courier.example/news/2031-05-04-ferries-stop") == "2031-05-04");
    CHECK(address("https://courier.example/2031/05-04/ferries") == "");
    CHECK(address("https://courier.example/12031-05-04-ferries") == "");
    CHECK(address("https://courier.example/2031-05-041") == "");
    CHECK(address("https://courier.example/2031-15-04-ferries") == "");
    CHECK(address("2031-05-04-ferries") == "");
    CHECK(address("short") == "");
}

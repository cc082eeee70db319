#include "app/chronology/facets.h"

#include "app/chronology/extract.h"

#include "tests/printing.h"

using namespace dateline;

namespace {

Account told(const char* text) {
    Article article;
    article.text = QString::fromUtf8(text);
    article.published = parseTimex3(u"2021-06-20");
    return extract(std::move(article));
}

QStringList placesIn(const char* text) {
    const Account account = told(text);
    REQUIRE_FALSE(account.events.empty());
    return placesOf(account, account.events.front(), landmarksOf(account));
}

} // namespace

TEST_CASE("an event is placed where its words say", "[facets]") {
    CHECK(placesIn("On June 3, 2021 the bridge at Port Marrin fell.") == QStringList{"Port Marrin"});
    CHECK(placesIn("Lenders met in Port Marrin on May 4, 2020 and dined near Sull.")
        == QStringList{"Port Marrin", "Sull"});
    CHECK(placesIn("Police closed the road in the Lower Vale on May 4, 2020.") == QStringList{"Lower Vale"});
    CHECK(placesIn("Votes were counted in Kestria's capital on May 4, 2020, Kestria said.") == QStringList{"Kestria"});
}

TEST_CASE("a name that is a place once is one behind other words too", "[facets]") {
    CHECK(placesIn("On May 4, 2020 the lenders came to Sull. Rents rose in Sull.") == QStringList{"Sull"});
    CHECK(placesIn("On May 4, 2020 the lenders came to Sull. Rents rose.").isEmpty());
    CHECK(placesIn("On May 4, 2020 the people of the Lower Vale voted. They live in the Lower Vale.") == QStringList{"Lower Vale"});
    CHECK(placesIn("On May 4, 2020 the mills of March were sold. It was cold in March.").isEmpty());
    CHECK(placesIn("On May 4, 2020 Kestria said no. The talks were in Kestria.").isEmpty()); // who acts is no place
}

TEST_CASE("dates, people and common words are no places", "[facets]") {
    CHECK(placesIn("In March 2016 the bridge fell.").isEmpty());
    CHECK(placesIn("On May 4, 2020 the mayor was in talks.").isEmpty());
    CHECK(placesIn("On May 4, 2020 a letter from Mina Tovar came. \"It is mine,\" Mina Tovar said.").isEmpty());
}

TEST_CASE("an event behind the dateline is placed by it", "[facets]") {
    Article article;
    article.text = QStringLiteral("PORT MARRIN, June 20 -- The quay opened on June 19, 2021.");
    article.place = QStringLiteral("PORT MARRIN");
    article.dateline = {0, 23};
    article.published = parseTimex3(u"2021-06-20");
    const Account account = extract(std::move(article));
    REQUIRE_FALSE(account.events.empty());
    CHECK(placesOf(account, account.events.front(), landmarksOf(account)) == QStringList{"Port Marrin"});
}

TEST_CASE("sections are the lines over paragraphs that are no sentence and no date", "[facets]") {
    const Account account = told("The harbour opened on May 4, 2020.\n\nWhat the lenders want\n\nThey met on May 5, "
                                 "2020.\n\nMay 9, 2020\n\nThe mayor resigned.\n");
    const Landmarks landmarks = landmarksOf(account);
    REQUIRE(landmarks.headings.size() == 1);
    REQUIRE(account.events.size() == 3);
    CHECK(sectionOf(account, account.events[0], landmarks).isEmpty());
    CHECK(sectionOf(account, account.events[1], landmarks) == "What the lenders want");
    CHECK(sectionOf(account, account.events[2], landmarks) == "What the lenders want");
}

TEST_CASE("a figure's measure is the name of its chart", "[facets]") {
    const Chronology chronology = makeChronology({told("Freight rose to 5 million tonnes on May 4, 2020.")});
    REQUIRE(chronology.accounts.front().figures.size() == 1);
    CHECK_FALSE(measuresOf(chronology).front().front().isEmpty());
}

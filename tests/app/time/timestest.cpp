#include "app/time/times.h"

#include "app/language/language.h"
#include "tests/printing.h"

#include <QDir>
#include <QFile>

using namespace dateline;

namespace {

std::vector<TimeMention> timesIn(const QString& text, QStringView published = u"2021-06-18") {
    const Prose prose = cutProse(text, english().lexicon);
    return findTimes(prose, english(), parseTimex3(published));
}

QString valuesIn(const QString& text, QStringView published = u"2021-06-18") {
    QStringList values;
    for (const TimeMention& mention : timesIn(text, published)) {
        values << toTimex3(mention.timex);
    }
    return values.isEmpty() ? QStringLiteral("-") : values.join(u' ');
}

QString periodOf(const TimeMention& mention) {
    return mention.timex.period ? toIso(mention.timex.period->from) + u' ' + toIso(mention.timex.period->to)
                                : QString();
}

} // namespace

TEST_CASE("the corpus of time expressions", "[times]") {
    int phrases = 0;
    int negatives = 0;
    const QDir folder(QStringLiteral(SOURCE_DIR "/tests/corpus/time"));
    for (const QString& name : folder.entryList({QStringLiteral("*.tsv")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#')) {
                continue;
            }
            const QStringList fields = line.split(u'\t');
            REQUIRE(fields.size() == 3);
            ++phrases;
            negatives += fields[2] == u"-";
            CAPTURE(name, fields[0], fields[1]);
            CHECK(valuesIn(fields[1], fields[0]) == fields[2]);
        }
    }
    CHECK(phrases >= 910);
    CHECK(negatives >= 250);
}

TEST_CASE("spans take the article and the modifier in, the preposition not", "[times]") {
    const auto words = [](const QString& text) {
        QStringList spans;
        for (const TimeMention& mention : timesIn(text)) {
            spans << mention.span.of(text).toString();
        }
        return spans;
    };
    CHECK(words("It opened in the third quarter of 2019.") == QStringList{"the third quarter of 2019"});
    CHECK(words("It opened in early 2020.") == QStringList{"early 2020"});
    CHECK(words("It opened at the end of January.") == QStringList{"the end of January"});
    CHECK(words("It took nearly two weeks.") == QStringList{"nearly two weeks"});
    CHECK(words("It is a five-year plan.") == QStringList{"five-year"});
    CHECK(words("Friday's vote") == QStringList{"Friday"});
    CHECK(words("It opens on Monday at 4 p.m.") == QStringList{"Monday at 4 p.m."});
    CHECK(words("It opens from 2 to 4 p.m. tomorrow.") == QStringList{"2 to 4 p.m. tomorrow"});
    CHECK(words("I'll be away from 2 to 4 p.m. tomorrow.") == QStringList{"from 2 to 4 p.m. tomorrow"});
    CHECK(words("It ran from May 4 to June 2, 2019.") == QStringList{"May 4", "June 2, 2019"});
    CHECK(words("It opened in the last week of March.") == QStringList{"the last week of March"});
    CHECK(words("It opened two days after Easter 2019.") == QStringList{"two days after Easter 2019"});
    CHECK(words("It burned at about noon on Friday.") == QStringList{"noon on Friday"});
    CHECK(words("It was built about 1910.") == QStringList{"about 1910"});
    CHECK(words("It burned about two years ago.") == QStringList{"about two years ago"});
    CHECK(words("It burned a week or so ago.") == QStringList{"a week or so ago"});
    CHECK(words("Two years before, it had burned.") == QStringList{"Two years before"});
    CHECK(words("It took over a year.") == QStringList{"over a year"});
    CHECK(words("It was paid back over three years.") == QStringList{"three years"});
    CHECK(words("It opened earlier this year.") == QStringList{"earlier this year"});
    CHECK(words("Earlier Friday it opened.") == QStringList{"Friday"});
    CHECK(words("It talked about the future.") == QStringList{"the future"});
    CHECK(words("It fell from a year-earlier profit.") == QStringList{"year-earlier"});
    CHECK(words("It calls on Dec. 7 of all things.") == QStringList{"Dec. 7"});
}

TEST_CASE("a paragraph that is only a date, or begins with one before a dash or colon, is a heading", "[times]") {
    const std::vector<TimeMention> times = timesIn("Sept. 5-7, 2017\n\nThe council met in Verran.\n\n"
                                                   "1990s: The road is built.\n\nMay 2010\n\nThe road is closed.\n\n"
                                                   "May 4/5 - Talks are held.\n\nMay 9 was a holiday.");
    REQUIRE(times.size() == 5);
    CHECK(times[0].heading);
    CHECK(periodOf(times[0]) == "2017-09-05 2017-09-07");
    CHECK(times[1].heading);
    CHECK(periodOf(times[1]) == "1990-01-01 1999-12-31");
    CHECK(times[2].heading);
    CHECK(times[3].heading);
    CHECK(periodOf(times[3]) == "2010-05-04 2010-05-05");
    CHECK_FALSE(times[4].heading);
}

TEST_CASE("behind the last entry of a chronology the text counts from its publication again", "[times]") {
    const std::vector<TimeMention> times = timesIn("Jan. 12, 2019\n\nThe mill opened.\n\n"
                                                   "Output was highest in 2020. The mill cost too much, the town said "
                                                   "on Friday. Its head retires in December.");
    REQUIRE(times.size() == 4);
    CHECK(periodOf(times[2]) == "2021-06-18 2021-06-18");
    CHECK(periodOf(times[3]) == "2021-12-01 2021-12-31");
}

TEST_CASE("a mention knows why it has its value", "[times]") {
    const std::vector<TimeMention> times
        = timesIn("It began on May 3, 2003 and ended two days later. It reopened on Monday.");
    REQUIRE(times.size() == 3);
    CHECK(times[0].reason == Reason::Absolute);
    CHECK(times[1].reason == Reason::Previous);
    CHECK(times[1].anchor == 0);
    CHECK(times[2].reason == Reason::Published);
    CHECK(timesIn("It reopened on Monday.", u"").front().reason == Reason::Unresolved);
}

TEST_CASE("a range points to its other end", "[times]") {
    const std::vector<TimeMention> times = timesIn("It ran from 2015 to 2019, and in 2020.");
    REQUIRE(times.size() == 3);
    CHECK(times[0].until == 1);
    CHECK(times[1].until == -1);
}

TEST_CASE("what lies behind the publication date is to come", "[times]") {
    CHECK(timesIn("By 2030 the line should reach the coast.").front().future);
    CHECK_FALSE(timesIn("The line reached the coast in 2020.").front().future);
}

TEST_CASE("modifiers narrow the days", "[times]") {
    CHECK(periodOf(timesIn("It opened late last year.").front()) == "2020-10-01 2020-12-31");
    CHECK(periodOf(timesIn("It opened in the early 1990s.").front()) == "1990-01-01 1993-12-31");
    CHECK(periodOf(timesIn("As of the end of January, it was shut.").front()) == "2021-01-21 2021-01-31");
}

TEST_CASE("in a history days and months hang on the year it has come to", "[times]") {
    const QString history
        = "The town was founded in 1602. It burnt in May 1611. In June the duke had it built anew, as he had Verran in "
          "1598. In August the gate was finished. A letter of his was found in 1954. By November all had roofs. The "
          "siege began in April 1618. A second wall was planned for 1620. The first fell on 3 May. In 1619 the plague "
          "came. In July it went, and in 1630 the fair was held again.";
    CHECK(valuesIn(history)
        == "1602 1611-05 1611-06 1598 1611-08 1954 1611-11 1618-04 1620 1618-05-03 1619 1619-07 1630");
}

TEST_CASE("before Christ years are counted back, and no day is made of a year", "[times]") {
    const QString history = "The city was taken in 490 BC. It was free again two years later. The next day the temple "
                            "burnt. In the following decade it was rebuilt.";
    CHECK(valuesIn(history, u"") == "BC0490 BC0488 XXXX-XX-XX BC047");
}

TEST_CASE("a results story counts a year back from its quarter until it turns to more months", "[times]") {
    const QString story = "Profit rose in the third quarter from 3 crowns a year earlier. For the nine months, profit "
                          "fell from 9 crowns a year earlier.";
    CHECK(valuesIn(story, u"1989-10-27") == "1989-Q3 1988-Q3 P9M 1988");
}

TEST_CASE("a distance past all calendars gives no date", "[times]") {
    CHECK(valuesIn("500 centuries after May 1, 1990") == "XXXX-XX-XX");
    CHECK(valuesIn("two thousand decades before 1990") == "XXXX");
    CHECK(valuesIn("900 centuries after the spring of 1990") == "XXXX-SP");
    CHECK(valuesIn("two centuries after May 1, 1790") == "1990-05-01");
}

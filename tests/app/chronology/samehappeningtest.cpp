#include "app/chronology/samehappening.h"

#include "app/article/reader.h"
#include "app/chronology/corrected.h"
#include "app/chronology/extract.h"
#include "app/language/language.h"
#include "tests/printing.h"

using namespace dateline;

namespace {

Account told(const char* text, const char* published = "2031-05-08") {
    Result<Article> article = readBytes(text, QStringLiteral("case.txt"));
    REQUIRE(article);
    article->published = parseTimestamp(QString::fromLatin1(published), english());
    return extract(*article);
}

Account file(const char* name) {
    Result<Article> article = readArticle(QStringLiteral(SOURCE_DIR "/tests/articles/") + QLatin1String(name));
    REQUIRE(article);
    return extract(*article);
}

/// How many articles tell of each event, in order.
std::vector<int> versions(const Chronology& chronology) {
    std::vector<int> counts;
    for (const std::vector<EventRef>& tellings : chronology.tellings) {
        counts.push_back(int(tellings.size()));
    }
    return counts;
}

} // namespace

TEST_CASE("two articles tell of one happening in their own words", "[merge]") {
    const Chronology chronology
        = makeChronology({told("A ferry hit the pier of Osmouth on Monday. Two deckhands were hurt.\n"),
            told("The pier of Osmouth was closed after a ferry hit it on Monday, the port said.\n")});
    REQUIRE(versions(chronology) == std::vector<int>{2});
    CHECK(chronology.tellings[0] == std::vector<EventRef>{{0, 0}, {1, 0}});
    CHECK(chronology.events[0] == EventRef{0, 0});
}

TEST_CASE("a day and its month may be one happening, and the day leads", "[merge]") {
    const Chronology chronology
        = makeChronology({told("The council of Port Vell sold both harbour tugs in May 2030.\n"),
            told("The council of Port Vell sold both harbour tugs on May 2, 2030.\n")});
    REQUIRE(versions(chronology) == std::vector<int>{2});
    CHECK(chronology.events[0] == EventRef{1, 0});
}

TEST_CASE("tellings of one happening stay together when one of them is corrected", "[merge]") {
    const Account first = told("A ferry hit the pier of Osmouth on Monday. Two deckhands were hurt.\n");
    const Account second = told("The pier of Osmouth was closed after a ferry hit it on Monday, the port said.\n");
    Edit redate{EditKind::Redate, keyOf(second, 0), {}, {}, {}, {{day(2031, 4, 2), day(2031, 4, 2)}, Grain::Day, Mod::None}};
    const Edit retitle{EditKind::Retitle, keyOf(second, 0), {}, {}, QStringLiteral("Lucky escape"), {}};
    const Chronology chronology = makeChronology({first, correct(second, {redate, retitle}).account});
    REQUIRE(versions(chronology) == std::vector<int>{2});
    CHECK(chronology.events[0] == EventRef{1, 0}); // the reader's date leads
}

TEST_CASE("a happening dated wrongly joins its telling when a reader gives it the right date", "[merge]") {
    const Account first = told("A ferry hit the pier of Osmouth on May 5, 2031.\n");
    const Account second = told("A ferry hit the pier of Osmouth on June 5, 2031.\n");
    Edit redate{EditKind::Redate, keyOf(second, 0), {}, {}, {}, {{day(2031, 5, 5), day(2031, 5, 5)}, Grain::Day, Mod::None}};
    CHECK(versions(makeChronology({first, second})) == std::vector<int>{1, 1});
    CHECK(versions(makeChronology({first, correct(second, {redate}).account})) == std::vector<int>{2});
}

TEST_CASE("one day holds several happenings", "[merge]") {
    const auto [first, second] = GENERATE(table<const char*, const char*>({
        {"A ferry hit the pier of Osmouth on Monday.\n", "The mill at Dunmere burned down on Monday.\n"},
        {"Mayor Ada Finch spoke on Monday.\n", "Mayor Ada Finch opened a school in Dunmere on Monday.\n"},
        {"A ferry hit the pier of Osmouth on May 5, 2031.\n", "A ferry hit the pier of Osmouth on May 6, 2031.\n"},
        {"Two deckhands left on May 5, 2031.\n", "Two officers of the port were charged on May 5, 2031.\n"},
        {"The canal froze in 2030.\n", "Traders left the canal towns in 2030.\n"},
    }));
    CHECK(versions(makeChronology({told(first), told(second)})) == std::vector<int>{1, 1});
}

TEST_CASE("one article's events are never taken for each other", "[merge]") {
    const Account account = told("A ferry hit the pier of Osmouth on May 5, 2031. In May 2031 a ferry hit the pier.\n");
    CHECK(makeChronology({account}).tellings.size() == account.events.size());
}

TEST_CASE("a merged pair flags its figure and its quotation, each once", "[merge]") {
    const Chronology chronology = makeChronology({file("ferry-courier.txt"), file("ferry-herald.txt")});
    REQUIRE(chronology.conflicts.size() == 2);
    const auto wordsOf = [&](MarkRef ref, ConflictKind kind) {
        const Account& account = chronology.accounts[ref.account];
        const Span span
            = kind == ConflictKind::Figure ? account.figures[ref.index].span : account.quotes[ref.index].content;
        return span.of(account.article.text).toString();
    };
    const Conflict& figure = chronology.conflicts[0];
    CHECK(figure.kind == ConflictKind::Figure);
    CHECK(wordsOf(figure.first, figure.kind) == "14 passengers");
    CHECK(wordsOf(figure.second, figure.kind) == "12 passengers");
    CHECK(chronology.tellings[figure.event].size() == 2);
    const Conflict& quote = chronology.conflicts[1];
    CHECK(quote.kind == ConflictKind::Quote);
    CHECK(wordsOf(quote.first, quote.kind).contains("a loud grinding noise"));
    CHECK(wordsOf(quote.second, quote.kind).contains("a long grinding noise"));
}

TEST_CASE("what agrees, or only says less, is no conflict", "[merge]") {
    const char* first = GENERATE("The mill of Dunmere burned down on Monday. More than 30 workers fled.\n",
        "The mill of Dunmere burned down on Monday. \"We lost everything we had built in those years,\" said Ada "
        "Finch.\n");
    const char* second = "The mill of Dunmere burned down on Monday. Some 34 workers fled. \"We lost everything we had "
                         "built in those years, and nobody came to help us,\" said Ada Finch.\n";
    const Chronology chronology = makeChronology({told(first), told(second)});
    CHECK(chronology.events.size() == 1);
    CHECK(chronology.conflicts.empty());
}

TEST_CASE("merging is the same each time", "[merge]") {
    const std::vector<Account> accounts{file("ferry-courier.txt"), file("ferry-herald.txt"), file("chronology.txt")};
    CHECK(makeChronology(accounts) == makeChronology(accounts));
}

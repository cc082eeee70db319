#include "app/chronology/corrected.h"

#include "tests/app/chronology/mill.h"
#include "tests/printing.h"
#include "tests/whole/contract.h"

using namespace dateline;

namespace {

const Day bought = day(2016, 3, 2);
const Day sold = day(2021, 4, 20);
const Day stood = day(2021, 5, 9);

/// The account after one edit, which must hold.
Account after(const Edit& edit, const Account& extracted = mill::account()) {
    const Corrected corrected = correct(extracted, {edit});
    CHECK(corrected.lost.empty());
    CHECK(breachOf(corrected.account) == QString());
    CHECK(corrected.account.article == extracted.article);
    return corrected.account;
}

} // namespace

TEST_CASE("without edits nothing changes", "[corrected]") {
    const Account account = mill::account();
    CHECK(correct(account, {}).account == account);
}

TEST_CASE("an event gets another title, a bookmark and a note", "[corrected]") {
    const Account account = mill::account();
    const Account renamed = after(mill::onEvent(EditKind::Retitle, account, sold, QStringLiteral("Flour is sold")));
    CHECK(renamed.events[1].title == QStringLiteral("Flour is sold"));
    CHECK(renamed.events[1].corrected);
    CHECK_FALSE(renamed.events[0].corrected);
    const Account marked = after(mill::onEvent(EditKind::Bookmark, account, sold, QStringLiteral("on")));
    CHECK(marked.events[1].bookmarked);
    CHECK_FALSE(marked.events[1].corrected);
    const Account noted = after(mill::onEvent(EditKind::Note, account, sold, QStringLiteral("Check.")));
    CHECK(noted.events[1].note == QStringLiteral("Check."));
    CHECK_FALSE(noted.events[1].corrected);
}

TEST_CASE("an event with another date takes its place in the order", "[corrected]") {
    const Account account = mill::account();
    Edit redate = mill::onEvent(EditKind::Redate, account, bought);
    redate.date = {{day(2022, 1, 1), day(2022, 12, 31)}, Grain::Year, Mod::None};
    const Account redated = after(redate);
    const Event& last = redated.events.back();
    CHECK(last.title == account.events[0].title);
    CHECK(last.datedBy == DatedBy::Reader);
    CHECK(last.precision == Grain::Year);
    CHECK(last.future);
    CHECK(last.quotes == account.events[0].quotes);
    CHECK(redated.quotes[0].event == 2);
}

TEST_CASE("what hung on a hidden event has no date", "[corrected]") {
    const Account account = mill::account();
    const Account hidden = after(mill::onEvent(EditKind::Hide, account, bought));
    REQUIRE(hidden.events.size() == 2);
    CHECK(hidden.quotes.size() == account.quotes.size());
    CHECK(hidden.quotes[0].event == -1);
    CHECK(hidden.figures[0].event == -1);
}

TEST_CASE("two events become one, and one becomes two", "[corrected]") {
    const Account account = mill::account();
    Edit merge = mill::onEvent(EditKind::Merge, account, stood);
    merge.other = keyOf(account, mill::eventOn(account, sold));
    const Account merged = after(merge);
    REQUIRE(merged.events.size() == 2);
    CHECK(merged.events[1].period.from == stood);
    CHECK(merged.events[1].title == account.events[2].title);
    CHECK(merged.events[1].quotes.size() == account.events[1].quotes.size() + account.events[2].quotes.size());
    CHECK(eventOf(merged, keyOf(merged, 1)) == 1);

    Edit split = mill::onEvent(EditKind::Split, account, bought);
    split.words = anchorOf(account.article.text, account.events[0].spans[2]);
    const Account two = after(split);
    REQUIRE(two.events.size() == 4);
    CHECK(two.events[0].spans.size() == 2);
    CHECK(two.events[1].period.from == bought);
    CHECK(two.events[1].title != two.events[0].title);
    CHECK(two.events[1].figures == account.events[0].figures);
    CHECK(two.events[0].quotes.size() == 1);
    CHECK(eventOf(two, keyOf(two, 0)) == 0);
    CHECK(eventOf(two, keyOf(two, 1)) == 1);
    split.words = anchorOf(account.article.text, account.events[0].spans[1]); // the mayor's words alone
    CHECK(after(split).events[1].title == QStringLiteral("The roof was mended in one week"));
    split.words = anchorOf(account.article.text, account.events[0].spans[0]);
    CHECK(correct(account, {split}).lost == std::vector{0});
}

TEST_CASE("a quote gets another speaker, another event, or is none", "[corrected]") {
    const Account account = mill::account();
    const QString words = QStringLiteral("the miller");
    const int quote = mill::quoteWith(account, words);
    const Account known = after(mill::onQuote(EditKind::Respeak, account, words, QStringLiteral("Ane Brekke")));
    CHECK(known.people[known.quotes[quote].speaker].name == QStringLiteral("Ane Brekke"));
    CHECK(known.people.size() == account.people.size());
    CHECK(known.quotes[quote].corrected);
    const Account stranger = after(mill::onQuote(EditKind::Respeak, account, words, QStringLiteral("Ola Rud")));
    CHECK(stranger.people.back().name == QStringLiteral("Ola Rud"));
    CHECK(stranger.people.size() == account.people.size() + 1);
    CHECK(after(mill::onQuote(EditKind::Respeak, account, words)).quotes[quote].speaker == -1);

    Edit attach = mill::onQuote(EditKind::AttachQuote, account, words);
    attach.event = keyOf(account, 0);
    CHECK(after(attach).quotes[quote].event == 0);

    const Edit none = mill::onQuote(EditKind::Unquote, account, words);
    const Account fewer = after(none);
    CHECK(fewer.quotes.size() == account.quotes.size() - 1);
    CHECK(mill::quoteWith(fewer, words) == -1);
    CHECK(correct(account, {none, none}).lost == std::vector{1});
}

TEST_CASE("a figure gets another measure and another event", "[corrected]") {
    const Account account = mill::account();
    REQUIRE_FALSE(account.figures.empty());
    const Account named = after(mill::onFigure(EditKind::Remeasure, account, 0, QStringLiteral("cost of the roof")));
    CHECK(named.figures[0].measure == QStringLiteral("cost of the roof"));
    CHECK(named.figures[0].corrected);
    Edit attach = mill::onFigure(EditKind::AttachFigure, account, 0);
    attach.event = keyOf(account, 2);
    CHECK(after(attach).events[2].figures.front() == 0);
}

TEST_CASE("edits of every kind hold one after the other, and the first n are what undo leaves", "[corrected]") {
    const Account account = mill::account();
    const std::vector<Edit> edits = mill::allEdits(account);
    CHECK(edits.size() == allEditKinds.size());
    std::vector<Edit> done;
    Account before = account;
    for (const Edit& edit : edits) {
        done.push_back(edit);
        const Corrected corrected = correct(account, done);
        INFO(editId(edit.kind).toStdString());
        CHECK(corrected.lost.empty());
        CHECK(breachOf(corrected.account) == QString());
        CHECK((corrected.account != before || changesArticle(edit.kind)));
        before = corrected.account;
    }
    CHECK(account == mill::account());
}

TEST_CASE("edits find their words again after three paragraphs changed, or are told", "[corrected]") {
    const Account account = mill::account();
    const std::vector<Edit> edits = mill::allEdits(account);
    QString changed = mill::text;
    changed.replace(QStringLiteral("The roof was mended in one week."),
        QStringLiteral("A storm took the roof, and masons from Hale mended it in one week, working day and night."));
    changed.replace(QStringLiteral("The first flour was sold on the square."),
        QStringLiteral("Forty sacks of flour were sold on the square that day."));
    changed.replace(QStringLiteral("Lund said repairs would take a month.\n"), QString());
    changed.prepend(QStringLiteral("A new first paragraph, written later.\n\n"));
    const Account now = mill::account(changed);
    const Anchored result = anchored(now, edits);
    CHECK(result.held.size() + result.orphans.size() == edits.size());
    CHECK(result.held.size() >= edits.size() - 2);
    const Corrected corrected = correct(now, result.held);
    CHECK(corrected.lost.empty());
    CHECK(breachOf(corrected.account) == QString());
    for (const Edit& edit : result.held) {
        CHECK((!namesWords(edit.kind) || edit.words.span.of(changed) == edit.words.words));
    }
    CHECK(std::ranges::count(result.orphans, EditKind::Unquote, &Edit::kind) == 1);
    // and all are back when the words are
    std::vector<Edit> again = result.held;
    again.insert(again.end(), result.orphans.begin(), result.orphans.end());
    CHECK(anchored(account, again).orphans.size() <= 1);
}

TEST_CASE("edits of another article change nothing", "[corrected]") {
    const std::vector<Edit> edits = mill::allEdits(mill::account());
    const Account other = mill::account(QStringLiteral("June 3, 2020\n\nThe bridge fell into the river.\n"));
    const Anchored result = anchored(other, edits);
    CHECK(result.held.size() == 2); // the publication date and the headline
    const Corrected corrected = correct(other, edits);
    CHECK(breachOf(corrected.account) == QString());
}

TEST_CASE("three paragraphs changed outside: every correction is found again at its event, or listed", "[corrected]") {
    const Account before = mill::account();
    const std::vector<Edit> edits = mill::allEdits(before);
    QString text = mill::text;
    text.replace(QStringLiteral("The roof was mended in one week. Brekke said the work had cost 40,000 crowns."),
        QStringLiteral("A new roof was put on in nine days. Brekke gave no sum."));
    text.replace(QStringLiteral("The first flour was sold on the square."),
        QStringLiteral("On the square the first flour was sold to a long queue."));
    text.replace(QStringLiteral("Lund said repairs would take a month."), QStringLiteral("Nobody said for how long."));
    text.prepend(QStringLiteral("A word ahead.\n\n"));
    const Account after = mill::account(text);
    const Anchored now = anchored(after, edits);
    CHECK(now.held.size() + now.orphans.size() == edits.size());
    CHECK(now.held.size() >= 5);
    CHECK(now.orphans.size() >= 2); // of the words that are gone
    for (const Edit& edit : now.held) {
        if (namesEvent(edit.kind) && eventOf(after, edit.event) >= 0) {
            CHECK(toIso(after.events[eventOf(after, edit.event)].period.from) == edit.event.value);
        }
    }
    CHECK(breachOf(correct(after, now.held).account) == QString());
}

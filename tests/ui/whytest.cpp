#include "ui/why.h"

#include "tests/printing.h"
#include "tests/ui/sample.h"

using namespace dateline;

namespace {

/// The sentence as the panel shows it, the article's words in quotation marks.
QString sentence(const Account& account, const Event& event) {
    const Why why = whyDated(account, event);
    QString text = why.before;
    if (why.words) {
        text += QStringLiteral(" \u201C%1\u201D").arg(why.words->of(account.article.text));
    }
    return why.after.isEmpty() ? text : text + why.joint + why.after;
}

QString dated(Reason reason, DatedBy datedBy, int above = 0) {
    Account account = sample::account();
    account.article.published = parseTimex3(u"2021-06-18");
    TimeMention heading = account.times[0];
    heading.timex = *parseTimex3(u"2019");
    account.times.push_back(heading);
    account.times[0].reason = reason;
    account.times[0].anchor = reason == Reason::Previous || reason == Reason::Heading ? int(account.times.size()) - 1 : -1;
    Event event;
    event.time = 0;
    event.datedBy = datedBy;
    event.sentencesAbove = above;
    return sentence(account, event);
}

} // namespace

TEST_CASE("every way a date comes about has a sentence of plain words", "[why]") {
    CHECK(dated(Reason::Absolute, DatedBy::Mention) == QStringLiteral("Dated by \u201CMarch 2, 2016\u201D"));
    CHECK(dated(Reason::Published, DatedBy::Mention)
        == QStringLiteral("Dated by \u201CMarch 2, 2016\u201D, worked out from the publication date, 18 June 2021"));
    CHECK(dated(Reason::Previous, DatedBy::Mention)
        == QStringLiteral("Dated by \u201CMarch 2, 2016\u201D, worked out from the date told before it, 2019"));
    CHECK(dated(Reason::Heading, DatedBy::Mention)
        == QStringLiteral("Dated by \u201CMarch 2, 2016\u201D, worked out from the heading, 2019"));
    CHECK(dated(Reason::Absolute, DatedBy::Heading)
        == QStringLiteral("Dated by the heading \u201CMarch 2, 2016\u201D, in front of it"));
    CHECK(dated(Reason::Absolute, DatedBy::Heading, 1)
        == QStringLiteral("Dated by the heading \u201CMarch 2, 2016\u201D, one line above"));
    CHECK(dated(Reason::Heading, DatedBy::Heading, 4)
        == QStringLiteral(
            "Dated by the heading \u201CMarch 2, 2016\u201D, 4 sentences above, worked out from the heading, 2019"));
    Event bare;
    CHECK(sentence(sample::account(), bare) == QStringLiteral("Dated by the publication date"));
}

TEST_CASE("a date that a reader set says so beside what the text says", "[why]") {
    Account account = sample::account();
    Event event;
    event.datedBy = DatedBy::Reader;
    CHECK(sentence(account, event) == QStringLiteral("Corrected by you"));
    event.time = 0;
    CHECK(sentence(account, event) == QStringLiteral("Corrected by you; the text says \u201CMarch 2, 2016\u201D"));
    event.datedBy = DatedBy::Mention;
    event.corrected = true;
    CHECK(sentence(account, event) == QStringLiteral("Dated by \u201CMarch 2, 2016\u201D. Corrected by you"));
}

TEST_CASE("an imported event without a mention is dated by its file", "[why]") {
    Account account;
    Event event;
    CHECK(sentence(account, event) == QStringLiteral("Dated by the publication date"));
    account.importedFrom = QStringLiteral("events.csv");
    CHECK(sentence(account, event) == QStringLiteral("Dated by the file opened"));
}

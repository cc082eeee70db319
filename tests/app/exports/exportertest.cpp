// What every export promises, and what each standard asks.
#include "app/exports/exporter.h"

#include "app/article/reader.h"
#include "app/chronology/corrected.h"
#include "app/chronology/extract.h"
#include "tests/app/chronology/mill.h"
#include "tests/printing.h"
#include "tests/whole/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <set>

using namespace dateline;

namespace {

Chronology articles(const QStringList& names) {
    std::vector<Account> accounts;
    for (const QString& name : names) {
        Result<Article> article = readArticle(QStringLiteral(SOURCE_DIR "/tests/articles/") + name);
        REQUIRE(article);
        article->path = name;
        accounts.push_back(extract(*article));
    }
    return makeChronology(std::move(accounts));
}

Chronology pair() {
    return articles({QStringLiteral("ferry-courier.txt"), QStringLiteral("ferry-herald.txt")});
}

/// An event, a quote and a figure whose every word is `words`.
Chronology worded(const QString& words) {
    Account account;
    account.article.text = words;
    account.article.title = words;
    account.article.path = QStringLiteral("a.txt");
    account.sentences = {{0, int(words.size())}};
    account.people = {Person{words, {}, PersonKind::Person, Gender::Unknown, {}}};
    Event event;
    event.period = {day(2031, 5, 5), day(2031, 5, 5)};
    event.title = words;
    event.spans = {{0, int(words.size())}};
    event.quotes = {0};
    event.figures = {0};
    Quote quote;
    quote.content = {0, int(words.size())};
    quote.speaker = 0;
    quote.event = 0;
    Figure figure;
    figure.span = {0, int(words.size())};
    figure.measure = words;
    figure.value = -5;
    figure.event = 0;
    account.events = {event};
    account.quotes = {quote};
    account.figures = {figure};
    return makeChronology({account});
}

QStringList unfolded(const QByteArray& calendar) {
    return QString::fromUtf8(calendar).replace(QStringLiteral("\r\n "), QString()).split(QStringLiteral("\r\n"));
}

} // namespace

TEST_CASE("exporters have ids, labels and endings, and survive nothing", "[exports]") {
    std::set<std::string> ids;
    std::set<std::string> suffixes;
    for (const Exporter* exporter : exporters()) {
        INFO(exporter->id);
        CHECK(ids.insert(exporter->id).second);
        CHECK(suffixes.insert(exporter->suffix).second);
        CHECK(*exporter->label);
        CHECK(exporter->write(Chronology()) == exporter->write(Chronology()));
        CHECK(exporter->write(pair()) == exporter->write(pair()));
    }
    CHECK(ids.size() >= 6);
}

TEST_CASE("a CSV cell is never a formula and rows keep their columns", "[exports]") {
    const QString words = GENERATE(as<QString>(), "=1+1", "+2", "-3", "@sum(a1)", "\t=1", "a,\"b\"\r\nc", "\uFF1D1");
    const QByteArray csv = csvExporter.write(worded(words));
    CHECK(csv.startsWith("\xEF\xBB\xBFkind,event,from,to,"));
    CHECK(csv.endsWith("\r\n"));
    CHECK(csv.count("\r\n") == 5);
    CHECK(csv.count('\n') == 5);
    for (const char* start : {",=", ",+", ",@", ",\"=", ",\"+", ",\"@", ",\t", ",\xEF\xBC\x9D"}) {
        CHECK_FALSE(csv.contains(start));
    }
    CHECK(csv.contains(",-5,")); // a number of ours stays one
}

TEST_CASE("JSON Lines has a line for each article", "[exports]") {
    const QList<QByteArray> lines = jsonLinesExporter.write(pair()).split('\n');
    REQUIRE(lines.size() == 3);
    CHECK(QJsonDocument::fromJson(lines[0]).object().value("file").toString() == "ferry-courier.txt");
    CHECK(lines[2].isEmpty());
}

TEST_CASE("iCalendar lines are folded at 75 octets between characters", "[exports]") {
    const QByteArray calendar = icalendarExporter.write(worded(QString::fromUtf8("Ü😀").repeated(60)));
    for (const QByteArray& line : calendar.split('\n')) {
        CHECK((line.isEmpty() || line.endsWith('\r')));
        CHECK(line.size() <= 76);
        CHECK_FALSE(QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    CHECK(unfolded(calendar).contains(QStringLiteral("SUMMARY:") + QString::fromUtf8("Ü😀").repeated(60)));
}

TEST_CASE("iCalendar escapes text and ends a day before the next", "[exports]") {
    const QStringList lines = unfolded(icalendarExporter.write(worded("a;b,c\\d\nBEGIN:VEVENT\rx")));
    CHECK(lines.contains("SUMMARY:a\\;b\\,c\\\\d\\nBEGIN:VEVENT x"));
    CHECK(lines.count("BEGIN:VEVENT") == 1);
    CHECK(lines.contains("DTSTART;VALUE=DATE:20310505"));
    CHECK(lines.contains("DTEND;VALUE=DATE:20310506"));
    CHECK(lines.first() == "BEGIN:VCALENDAR");
    CHECK(lines.last().isEmpty());
}

TEST_CASE("a TimelineJS slide is as exact as its event, and its text is inert", "[exports]") {
    Chronology chronology = worded("<script>alert(1)</script>");
    const auto slide = [&] {
        const QJsonObject all = QJsonDocument::fromJson(timelineJsExporter.write(chronology)).object();
        return all.value("events").toArray().first().toObject();
    };
    CHECK(slide().value("start_date").toObject() == QJsonObject{{"year", 2031}, {"month", 5}, {"day", 5}});
    CHECK_FALSE(slide().contains("end_date"));
    CHECK(slide().value("text").toObject().value("headline").toString() == "&lt;script&gt;alert(1)&lt;/script&gt;");
    CHECK_FALSE(timelineJsExporter.write(chronology).contains("<script"));
    Event& event = chronology.accounts[0].events[0];
    event.period = {day(2031, 1, 1), day(2032, 12, 31)};
    event.precision = Grain::Year;
    CHECK(slide().value("start_date").toObject() == QJsonObject{{"year", 2031}});
    CHECK(slide().value("end_date").toObject() == QJsonObject{{"year", 2032}});
}

TEST_CASE("Markdown takes no markup from a document", "[exports]") {
    const QString text = QString::fromUtf8(markdownExporter.write(worded("1. # *a* <b> [c](d) `e` ![f]")));
    CHECK(text.startsWith("# 1\\. \\# \\*a\\* \\<b\\> \\[c\\](d) \\`e\\` \\!\\[f\\]\n"));
    CHECK(text.contains("\n## 5 May 2031: 1\\."));
    CHECK(text.contains("\n> 1\\. \\#"));
}

TEST_CASE("the HTML report runs and fetches nothing, and every link has its place", "[exports]") {
    const QString words = QStringLiteral("<script src=//x>\"'&</script><img onerror=x>");
    const QString hostile = QString::fromUtf8(htmlExporter.write(worded(words)));
    CHECK_FALSE(hostile.contains("<script"));
    CHECK_FALSE(hostile.contains("<img"));
    CHECK(hostile.contains("&lt;script src=//x&gt;&quot;&#39;&amp;"));
    const QString report = QString::fromUtf8(htmlExporter.write(pair()));
    for (const char* fetched : {"src=", "@import", "url(", "<link", "<script", "http:", "https:"}) {
        CHECK_FALSE(report.contains(fetched));
    }
    int links = 0;
    for (qsizetype at = report.indexOf("href=\"#"); at >= 0; at = report.indexOf("href=\"#", at + 1), ++links) {
        const QString id = report.mid(at + 7, report.indexOf('"', at + 7) - at - 7);
        INFO(id.toStdString());
        CHECK(report.count(QStringLiteral(" id=\"%1\"").arg(id)) == 1);
    }
    CHECK(links > 10);
    CHECK(report.contains("<svg"));
    CHECK(report.count("class=\"conflict\"") == 2);
}

TEST_CASE("every iCalendar event has an identity of its own, the same in every export", "[exports]") {
    const auto identities = [](const QString& text) {
        Article article;
        article.text = text;
        const QStringList lines = unfolded(icalendarExporter.write(makeChronology({extract(std::move(article))})));
        return lines.filter(QStringLiteral("UID:"));
    };
    const QString text = QStringLiteral("The mill closed on May 4, 2031. It opened again on June 5, 2031.");
    const QStringList once = identities(text);
    REQUIRE(once.size() == 2);
    CHECK(once[0] != once[1]);
    CHECK(identities(text) == once);
    CHECK(identities(text + QStringLiteral(" It rained.")) == once);
    CHECK(identities(QStringLiteral("In 2029 it rained. ") + text).filter(once[1]).size() == 1);
    CHECK(identities(QString(text).replace(QStringLiteral("June"), QStringLiteral("July"))).filter(once[1]).isEmpty());
}

TEST_CASE("a corrected event keeps its identity in a calendar, and hiding one leaves the others theirs", "[exports]") {
    const Account account = mill::account();
    const auto identities = [&](const std::vector<Edit>& edits) {
        return unfolded(icalendarExporter.write(makeChronology({correct(account, edits).account})))
            .filter(QStringLiteral("UID:"));
    };
    const QStringList all = identities({});
    REQUIRE(all.size() == 3);
    const Day bought = day(2016, 3, 2);
    CHECK(identities({mill::onEvent(EditKind::Hide, account, bought)}) == all.sliced(1));
    Edit redate = mill::onEvent(EditKind::Redate, account, bought);
    redate.date = {{day(2017, 3, 2), day(2017, 3, 2)}, Grain::Day, Mod::None};
    CHECK(identities({redate, mill::onEvent(EditKind::Retitle, account, bought, QStringLiteral("Sold"))}) == all);
}

TEST_CASE("a slide keeps its identity wherever it stands, and shares the calendar's", "[exports]") {
    const auto identities = [](const QString& text) {
        Article article;
        article.text = text;
        const Chronology told = makeChronology({extract(std::move(article))});
        QStringList ids;
        for (const QJsonValue& slide :
            QJsonDocument::fromJson(timelineJsExporter.write(told)).object().value("events").toArray()) {
            ids << slide.toObject().value("unique_id").toString();
        }
        const QStringList days = unfolded(icalendarExporter.write(told)).filter(QStringLiteral("UID:"));
        REQUIRE(ids.size() == days.size());
        for (int i = 0; i < ids.size(); ++i) {
            CHECK(days[i] == QStringLiteral("UID:%1@dateline").arg(ids[i].sliced(int(qstrlen("event-")))));
        }
        return ids;
    };
    const QString text = QStringLiteral("The mill closed on May 4, 2031. It opened again late in June 2031.");
    const QStringList once = identities(text);
    REQUIRE(once.size() == 2);
    CHECK(once[0] != once[1]);
    CHECK(identities(QStringLiteral("In 2029 it rained. ") + text).sliced(1) == once);
}

TEST_CASE("events before the year 1 are counted where a form cannot hold them", "[exports]") {
    Account account = mill::account();
    account.events[0].period = {day(-43, 3, 15), day(-43, 3, 15)};
    const Chronology told = makeChronology({account});
    CHECK(icalendarExporter.leavesOut(told) == 1);
    CHECK(icalendarExporter.write(told).count("BEGIN:VEVENT") == 2);
    CHECK(icalendarExporter.leavesOut(makeChronology({mill::account()})) == 0);
    for (const Exporter* exporter : exporters()) {
        CHECK((exporter == &icalendarExporter || !exporter->leavesOut));
    }
}

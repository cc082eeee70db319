// Exported chronologies opened again: the same bytes out, and clear answers to files that are none.
#include "app/exports/importer.h"

#include "app/article/reader.h"
#include "app/chronology/corrected.h"
#include "app/chronology/extract.h"
#include "app/exports/exporter.h"
#include "app/exports/jsonl.h"
#include "tests/app/chronology/mill.h"
#include "tests/printing.h"
#include "tests/whole/contract.h"
#include "tests/whole/program.h"

using namespace dateline;

namespace {

Chronology allArticles() {
    std::vector<Account> accounts;
    for (const QString& path : articleFiles()) {
        accounts.push_back(extract(*readArticle(path)));
    }
    return makeChronology(std::move(accounts));
}

Chronology again(const Importer& importer, const QByteArray& bytes) {
    Result<std::vector<Account>> accounts = importAccounts(importer, QStringLiteral("x"), bytes);
    REQUIRE(accounts);
    for (const Account& account : *accounts) {
        CHECK(breachOf(account) == QString());
        CHECK(account.importedFrom == u"x");
    }
    return makeChronology(std::move(*accounts));
}

/// The line on which an import fails; -1 if it succeeds.
int brokenLine(const Importer& importer, const QByteArray& bytes) {
    const Result<std::vector<Account>> accounts = importAccounts(importer, QStringLiteral("x"), bytes);
    if (accounts) {
        return -1;
    }
    CHECK(accounts.error().code == ErrorCode::Malformed);
    return accounts.error().line;
}

QByteArray withLine(const QByteArray& bytes, int number, const QByteArray& line) {
    QList<QByteArray> lines = bytes.split('\n');
    lines[number - 1] = line;
    return lines.join('\n');
}

const QByteArray head = csvExporter.write(Chronology());

} // namespace

TEST_CASE("JSON Lines opened again is the same in every form of export", "[import]") {
    const Chronology found = allArticles();
    const Chronology told = again(jsonLinesImporter, jsonLinesExporter.write(found));
    for (const Exporter* exporter : exporters()) {
        INFO(exporter->id);
        CHECK(exporter->write(told) == exporter->write(found));
    }
}

TEST_CASE("a CSV of events opened again gives the same table", "[import]") {
    const Chronology found = allArticles();
    const QByteArray table = csvExporter.write(found);
    const Chronology told = again(csvImporter, table);
    CHECK(csvExporter.write(told) == table);
    CHECK(told.events.size() == found.events.size());
    CHECK(told.accounts.size() == found.accounts.size());
}

TEST_CASE("what a reader corrected comes back with the rest", "[import]") {
    Account account = mill::account();
    account = correct(account, mill::allEdits(account)).account;
    account.article.path = QStringLiteral("mill.txt");
    const Chronology found = makeChronology({account});
    for (const Importer* importer : importers()) {
        INFO(importer->suffix);
        const bool csv = importer == &csvImporter;
        const Exporter& exporter = csv ? csvExporter : jsonLinesExporter;
        CHECK(exporter.write(again(*importer, exporter.write(found))) == exporter.write(found));
    }
    const Account told = again(jsonLinesImporter, jsonLinesExporter.write(found)).accounts[0];
    for (std::size_t i = 0; i < account.events.size(); ++i) {
        Event event = account.events[i];
        event.asFound.reset(); // an export tells what holds now
        CHECK(told.events[i] == event);
    }
}

TEST_CASE("a table saved by a spreadsheet is read as well", "[import]") {
    QByteArray table = csvExporter.write(makeChronology({mill::account()}));
    const std::size_t events = again(csvImporter, table).events.size();
    CHECK(events >= 3);
    CHECK(again(csvImporter, table.sliced(3)).events.size() == events); // no byte order mark
    CHECK(again(csvImporter, QByteArray(table).replace("\r\n", "\n")).events.size() == events);
    const QByteArray semicolons = head.sliced(3).replace(',', ';')
        + "event;1;2031-05-05;2031-05-05;day;;'=A, B;;;;;;;;;;a.txt\nquote;1;;;;direct;\"\"\"Go; "
          "on\"\"\";Ann;;;;;;;;;a.txt\n";
    const Chronology told = again(csvImporter, semicolons);
    REQUIRE(told.events.size() == 1);
    CHECK(told.event(told.events[0]).title == u"=A, B");
    REQUIRE(told.accounts[0].quotes.size() == 1);
    CHECK(told.accounts[0].quotes[0].event == 0);
    CHECK(told.accounts[0].quotes[0].content.of(told.accounts[0].article.text) == u"\"Go; on\"");
}

TEST_CASE("rows in another order find their events, and dates put events in order", "[import]") {
    const Chronology told = again(csvImporter,
        head
            + "quote,1,,,,direct,Go,Ann,,,,,,,,,a.txt\r\nevent,1,2031-05-05,2031-05-05,day,,Late,,,,,,,,,,a.txt\r\n"
              "event,2,2030-05-05,2030-05-05,day,,Early,,,,,,,,,,a.txt\r\nquote,9,,,,direct,Gone,Ann,,,,,,,,,a."
              "txt\r\n");
    REQUIRE(told.events.size() == 2);
    CHECK(told.event(told.events[0]).title == u"Early");
    CHECK(told.event(told.events[1]).quotes == std::vector<int>{0});
    CHECK(told.accounts[0].quotes[1].event == -1);
}

TEST_CASE("a damaged table tells its line", "[import]") {
    const QByteArray row = "event,1,2031-05-05,2031-05-05,day,,Rain,,,,,,,,,,a.txt\r\n";
    CHECK(brokenLine(csvImporter, "measure,name,value\r\n1,2,3\r\n") == 1);
    CHECK(brokenLine(csvImporter, "") == 1);
    CHECK(brokenLine(csvImporter, head + row) == -1);
    CHECK(brokenLine(csvImporter, head + row + "event,2,2031-05-32,2031-05-05,day,,Rain,,,,,,,,,,a.txt\r\n") == 3);
    CHECK(brokenLine(csvImporter, head + row + "event,2,2031-05-06,2031-05-05,day,,Rain,,,,,,,,,,a.txt\r\n") == 3);
    CHECK(brokenLine(csvImporter, head + row + "event,2,2031-05-05,2031-05-05,moon,,Rain,,,,,,,,,,a.txt\r\n") == 3);
    CHECK(brokenLine(csvImporter, head + row + "event,2,2031-05-05,2031-05-05,day,,,,,,,,,,,,a.txt\r\n") == 3);
    CHECK(brokenLine(csvImporter, head + "figure,1,,,,,5 km,,five,,,km,,,,,a.txt\r\n") == 2);
    CHECK(brokenLine(csvImporter, head + "figure,1,,,,,5 km,,,,,km,,,,,a.txt\r\n") == 2);
    CHECK(brokenLine(csvImporter, head + "rumour,1,,,,,x,,,,,,,,,,a.txt\r\n") == 2);
    CHECK(brokenLine(csvImporter, head + "\"a\nb\",1,,,,,x,,,,,,,,,,a.txt\r\n") == 2);
    CHECK(brokenLine(csvImporter, head + row + "event,1,\"2031-05-05") == 3);
    const Result<std::vector<Account>> none = importAccounts(csvImporter, QStringLiteral("x"), head);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::Empty);
}

TEST_CASE("a damaged line of JSON tells its number", "[import]") {
    const QByteArray two = jsonLinesExporter.write(makeChronology({mill::account(), mill::account()}));
    CHECK(brokenLine(jsonLinesImporter, two) == -1);
    CHECK(brokenLine(jsonLinesImporter, two.first(two.size() - 200)) == 2);
    for (const QByteArray& line :
        {QByteArray("{}"), QByteArray("[1]"), QByteArray("not JSON"), QByteArray("{\"schema\": 2}"),
            QByteArray("{\"schema\": 1, \"file\": \"a\", \"text\": \"abc\", \"furniture\": [[0, 4]]}"),
            QByteArray("{\"schema\": 1, \"file\": \"a\", \"text\": \"abc\", \"furniture\": [[2, 1]]}"),
            QByteArray("{\"schema\": 1, \"file\": \"a\", \"text\": \"abc\", \"published\": \"soon\"}"),
            QByteArray("{\"schema\": 1, \"file\": \"a\", \"text\": \"abc\", \"events\": [{\"id\": 1}]}"),
            QByteArray("{\"schema\": 1, \"file\": \"a\", \"text\": \"abc\", \"quotes\": [{\"start\": 0, \"end\": 2, "
                       "\"kind\": \"direct\", \"event\": 7}]}"),
            QByteArray("{\"schema\": 1, \"file\": \"a\", \"text\": \"abc\", \"figures\": [{\"start\": 0, \"end\": 2, "
                       "\"value\": \"5\"}]}")}) {
        INFO(line.toStdString());
        CHECK(brokenLine(jsonLinesImporter, withLine(two, 2, line)) == 2);
    }
}

TEST_CASE("a line that tells of an unreadable file is passed over", "[import]") {
    const QByteArray line = toJsonLine(Error{ErrorCode::NotFound, {}}, QStringLiteral("gone.txt")) + '\n';
    const QByteArray good = jsonLinesExporter.write(makeChronology({mill::account()}));
    CHECK(again(jsonLinesImporter, line + good).accounts.size() == 1);
    const Result<std::vector<Account>> none = importAccounts(jsonLinesImporter, QStringLiteral("x"), line);
    REQUIRE_FALSE(none);
    CHECK(none.error().code == ErrorCode::Empty);
}

TEST_CASE("a line of JSON is refused for one wrong place, name or order", "[import]") {
    const QByteArray line = QByteArrayLiteral(
        R"({"schema":1,"file":"mill.txt","text":"Mill 2019 and 2020, 45 boats, 50 boats.","published":"2021-06-18",)"
        R"("furniture":[[0,4],[5,9]],)"
        R"("times":[{"start":5,"end":9,"value":"2019","type":"DATE","why":"absolute"},)"
        R"({"start":14,"end":18,"value":"2020","type":"DATE","why":"absolute"}],)"
        R"("people":[{"name":"Ann Oder","mentions":[[0,4]]}],)"
        R"("events":[{"id":7,"time":0,"from":"2019-01-01","to":"2019-12-31","precision":"year",)"
        R"("title":"Mill","spans":[[0,9]]}],)"
        R"("quotes":[{"start":0,"end":9,"spans":[[0,4],[5,9]],"kind":"direct","speaker":"Ann Oder","event":7}],)"
        R"("figures":[{"start":20,"end":22,"value":45,"unit":"boats","unit_text":"boats","event":7,"time":0},)"
        R"({"start":30,"end":32,"low":50,"high":60,"unit":"boats","unit_text":"boats","base":0}]})");
    REQUIRE(brokenLine(jsonLinesImporter, line) == -1);
    const std::pair<const char*, const char*> damages[]{{R"("schema":1)", R"("schema":99)"},
        {R"("file":"mill.txt")", R"("file":5)"}, {R"("published":"2021-06-18")", R"("published":"soon")"},
        {R"([[0,4],[5,9]],)", R"([[5,9],[0,4]],)"}, {R"("start":5,)", R"("start":-1,)"}, {R"("start":5,)", R"("start":9,)"},
        {R"("start":5,"end":9)", R"("start":15,"end":18)"}, {R"("end":18)", R"("end":180)"}, {R"("type":)", R"("type":"SOON","was":)"},
        {R"("why":)", R"("why":"SOON","was":)"}, {R"({"name":"Ann Oder")", R"({"name":"")"},
        {R"({"name":"Ann Oder")", R"({"kind":"ghost","name":"Ann Oder")"}, {R"("time":0,"from")", R"("time":2,"from")"},
        {R"("time":0,"from")", R"("time":-2,"from")"}, {R"("from":"2019-01-01",)", ""},
        {R"("to":"2019-12-31",)", R"("to":"2018-12-31",)"}, {R"("precision":"year")", R"("precision":"fortnight")"},
        {R"("title":"Mill")", R"("title":"")"}, {R"("spans":[[0,9]])", R"("spans":[])"},
        {R"("spans":[[0,9]])", R"("spans":[[0,90]])"}, {R"("title":"Mill")", R"("mod":"SOON","title":"Mill")"},
        {R"("title":"Mill")", R"("dated_by":"chance","title":"Mill")"}, {R"("kind":"direct")", R"("kind":"sung")"},
        {R"([[0,4],[5,9]],"kind")", R"([[0,4],[10,13]],"kind")"}, {R"("event":7})", R"("event":8})"},
        {R"("value":45)", R"("value":"many")"}, {R"("value":45)", R"("worth":45)"},
        {R"("value":45)", R"("qualifier":"?","value":45)"}, {R"("low":50)", R"("low":70)"}, {R"("base":0)", R"("base":2)"},
        {R"("base":0)", R"("base":-2)"}, {R"("start":20,"end":22)", R"("start":35,"end":37)"}};
    for (const auto& [whole, broken] : damages) {
        CAPTURE(whole, broken);
        QByteArray damaged = line;
        REQUIRE(damaged.contains(whole));
        damaged.replace(damaged.indexOf(whole), qsizetype(qstrlen(whole)), broken);
        CHECK(brokenLine(jsonLinesImporter, damaged) == 1);
    }
}

TEST_CASE("two hundred mutated exports: each is refused, or keeps the contract", "[import]") {
    const Chronology found = makeChronology({mill::account()});
    quint32 state = 11;
    const auto next = [&state](int below) {
        state = state * 1664525u + 1013904223u;
        return int((state >> 8) % quint32(below));
    };
    int refused = 0;
    for (int round = 0; round < 200; ++round) {
        const Importer& importer = *importers()[std::size_t(round % 2)];
        QByteArray bytes = (round % 2 ? jsonLinesExporter : csvExporter).write(found);
        for (int n = next(3); n >= 0; --n) {
            const int at = next(int(bytes.size()));
            switch (next(4)) {
            case 0: bytes[at] = char(next(256)); break;
            case 1: bytes.remove(at, 1 + next(50)); break;
            case 2: bytes.insert(at, bytes.mid(next(int(bytes.size())), next(100))); break;
            default: bytes[at] = char('0' + next(10)); break;
            }
        }
        const Result<std::vector<Account>> accounts = importAccounts(importer, QStringLiteral("x"), bytes);
        refused += !accounts;
        if (accounts) {
            for (const Account& account : *accounts) {
                CHECK(breachOf(account) == QString());
            }
            (void)makeChronology(*accounts);
        }
    }
    CHECK(refused > 50);
    CHECK(refused < 200);
}

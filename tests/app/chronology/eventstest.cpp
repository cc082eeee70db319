#include "app/chronology/events.h"

#include "app/article/reader.h"
#include "app/chronology/extract.h"
#include "app/language/language.h"
#include "tests/printing.h"
#include "tests/whole/contract.h"

#include <QFile>

using namespace dateline;

namespace {

struct Case {
    QString name;
    QString published;
    QString text;
    QStringList events;
};

std::vector<Case> readCases() {
    QFile file(QStringLiteral(SOURCE_DIR "/tests/corpus/events/en.txt"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<Case> cases;
    bool inEvents = false;
    for (const QString& line : QString::fromUtf8(file.readAll()).split('\n')) {
        if (line.startsWith("== ")) {
            cases.push_back({line.sliced(3), {}, {}, {}});
            inEvents = false;
        } else if (cases.empty()) {
            continue;
        } else if (line == "--") {
            inEvents = true;
        } else if (inEvents && !line.isEmpty()) {
            cases.back().events << line;
        } else if (cases.back().published.isEmpty()) {
            cases.back().published = line;
        } else if (!inEvents) {
            cases.back().text += line + '\n';
        }
    }
    return cases;
}

QStringList eventsOf(const Case& c) {
    Result<Article> article = readBytes(c.text.toUtf8(), QStringLiteral("case.txt"));
    REQUIRE(article);
    article->published = parseTimestamp(c.published, english());
    QStringList lines;
    for (const Event& event : extract(*article).events) {
        lines << QStringLiteral("%1..%2\t%3\t%4 %5")
                     .arg(toIso(event.period.from), toIso(event.period.to), event.title)
                     .arg(event.quotes.size())
                     .arg(event.figures.size());
    }
    return lines;
}

} // namespace

TEST_CASE("events of short stories", "[events]") {
    const std::vector<Case> cases = readCases();
    REQUIRE(cases.size() >= 15);
    for (const Case& c : cases) {
        INFO(c.name.toStdString());
        CHECK(eventsOf(c) == c.events);
    }
}

TEST_CASE("sentences that break off at the text's end", "[events]") {
    for (const char* text :
        {"The pier was closed, in May 2020 and", "The pier was closed, in May 2020 but", "And who in 2020",
            "and, who left in 2020", "In 2020, the mayor, who", "A total of 2020", "The mayor, who in May 2020",
            "In May 2020 -", "May 2020, that", "After opening in 2020,", "Osmouth - in May 2020"}) {
        INFO(text);
        const Result<Article> article = readBytes(text, QStringLiteral("case.txt"));
        REQUIRE(article);
        CHECK(breachOf(extract(*article)) == QString());
    }
}

TEST_CASE("an event behind a row of signs longer than titles are sought in has its date as its title", "[events]") {
    const QByteArray signs = QByteArrayLiteral("- ").repeated(250);
    const Result<Article> article = readBytes(signs + "March 3, 2030 the mill burned.", QStringLiteral("case.txt"));
    REQUIRE(article);
    const Account account = extract(*article);
    REQUIRE(account.events.size() == 1);
    CHECK(account.events.front().title == QStringLiteral("March 3, 2030"));
}

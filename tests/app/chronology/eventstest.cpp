#include "app/chronology/events.h"

#include "app/article/reader.h"
#include "app/chronology/extract.h"
#include "app/language/language.h"
#include "tests/printing.h"

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

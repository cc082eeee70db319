// Exports read by others' programs: Python's csv, json and html.parser, its icalendar where that is installed. Skipped
// where there is no reader.
#include "app/article/reader.h"
#include "app/chronology/extract.h"
#include "app/exports/exporter.h"
#include "tests/printing.h"
#include "tests/whole/program.h"

#include <QTemporaryDir>

using namespace dateline;

namespace {

Chronology chronology() {
    std::vector<Account> accounts;
    for (const QString& path : articleFiles()) {
        Result<Article> article = readArticle(path);
        REQUIRE(article);
        accounts.push_back(extract(*article));
    }
    return makeChronology(std::move(accounts));
}

/// What a Python program prints about the export; nothing if Python or what it imports is missing.
std::optional<QString> readBy(const char* program, const Exporter& exporter, const Chronology& told) {
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("export")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(exporter.write(told));
    file.close();
    QProcess python;
    python.start(
        QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QString::fromLatin1(program), file.fileName()});
    if (!python.waitForFinished() || python.error() == QProcess::FailedToStart) {
        return {};
    }
    const QString errors = QString::fromUtf8(python.readAllStandardError());
    INFO(errors.toStdString());
    if (errors.contains(QStringLiteral("ModuleNotFoundError"))) {
        return {};
    }
    CHECK(python.exitCode() == 0);
    return QString::fromUtf8(python.readAllStandardOutput()).trimmed();
}

void expect(const char* program, const Exporter& exporter, const Chronology& told, const QString& answer) {
    const std::optional<QString> read = readBy(program, exporter, told);
    if (read) {
        CHECK(*read == answer);
    } else {
        WARN("no reader installed for " << exporter.id);
    }
}

} // namespace

TEST_CASE("others read what is exported", "[readers]") {
    const Chronology told = chronology();
    const QString events = QString::number(told.events.size());
    int tellings = 0;
    for (const std::vector<EventRef>& each : told.tellings) {
        tellings += int(each.size());
    }
    REQUIRE(tellings > int(told.events.size()));
    expect("import csv, sys\n"
           "rows = list(csv.DictReader(open(sys.argv[1], encoding='utf-8-sig', newline=''), strict=True))\n"
           "assert all(None not in row and None not in row.values() for row in rows)\n"
           "print(sum(row['kind'] == 'event' for row in rows))\n",
        csvExporter, told, QString::number(tellings));
    expect("import json, sys\n"
           "print(sum(1 for line in open(sys.argv[1], encoding='utf-8') if json.loads(line)['schema'] == 1))\n",
        jsonLinesExporter, told, QString::number(told.accounts.size()));
    expect("import json, sys\n"
           "slides = json.load(open(sys.argv[1], encoding='utf-8'))['events']\n"
           "print(sum(1 for s in slides if s['start_date']['year'] and s['text']['headline']))\n",
        timelineJsExporter, told, events);
    expect("import icalendar, sys\n"
           "calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())\n"
           "events = calendar.walk('VEVENT')\n"
           "assert len({str(e['UID']) for e in events}) == len(events)\n"
           "assert all(e.decoded('DTEND') > e.decoded('DTSTART') for e in events)\n"
           "print(len(events))\n",
        icalendarExporter, told, events);
    expect("import html.parser, sys\n"
           "class Reader(html.parser.HTMLParser):\n"
           "    open_tags, sections = [], 0\n"
           "    def handle_starttag(self, tag, attributes):\n"
           "        self.sections += tag == 'section'\n"
           "        if tag not in ('meta', 'line', 'br'): self.open_tags.append(tag)\n"
           "    def handle_startendtag(self, tag, attributes): pass\n"
           "    def handle_endtag(self, tag): assert self.open_tags.pop() == tag, tag\n"
           "reader = Reader()\n"
           "reader.feed(open(sys.argv[1], encoding='utf-8').read())\n"
           "assert not reader.open_tags\n"
           "print(reader.sections)\n",
        htmlExporter, told, events);
}

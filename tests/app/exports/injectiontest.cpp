// A hundred thousand cells of random signs, most of them chosen to break out: none becomes a formula, a column or a line.
#include "app/exports/csv.h"
#include "app/exports/exporter.h"
#include "tests/printing.h"

#include <random>

using namespace dateline;

namespace {

class Words {
public:
    /// Up to twelve signs, formulas and separators among them.
    QString next() {
        static const QString signs = QStringLiteral("=+-@\t\r\n\v,;\"'\\:| ab9\u00e9\u2028\u202e\uff1d\uff0b") + QChar(0);
        QString words;
        for (auto left = m_random() % 13; left > 0; --left) {
            words += signs[qsizetype(m_random() % std::size_t(signs.size()))];
        }
        return words;
    }

private:
    std::mt19937 m_random{11};
};

/// The cells of a CSV file by RFC 4180, and nothing else: any sign out of place fails.
std::vector<QStringList> recordsOf(const QString& csv) {
    std::vector<QStringList> records(1);
    for (qsizetype at = 0; at < csv.size();) {
        QString cell;
        if (csv[at] == u'"') {
            for (++at; csv[at] != u'"' || csv.mid(at + 1, 1) == u"\""; ++at) {
                at += csv[at] == u'"';
                cell += csv[at];
            }
            ++at;
        } else {
            for (; csv[at] != u',' && csv[at] != u'\r'; ++at) {
                cell += csv[at];
            }
            REQUIRE_FALSE(cell.contains(u'"'));
        }
        records.back() << cell;
        if (csv[at] == u',') {
            ++at;
            continue;
        }
        REQUIRE(csv.mid(at, 2) == QStringLiteral("\r\n"));
        at += 2;
        if (at < csv.size()) {
            records.emplace_back();
        }
    }
    return records;
}

bool mayBeFormula(const QString& cell) {
    return !cell.isEmpty() && QStringView(u"=+-@\t\r\uff1d\uff0b\uff0d\uff20").contains(cell.front());
}

} // namespace

TEST_CASE("a hundred thousand hostile cells stay cells, and come back as they were", "[exports]") {
    Account account;
    account.article.path = QStringLiteral("ports.txt");
    account.article.text = QStringLiteral("It cost 5.");
    account.sentences = {{0, 10}};
    account.figures.emplace_back();
    account.figures[0].span = {8, 9};
    Words words;
    std::vector<Series> series;
    for (int i = 0; i < 100; ++i) {
        series.push_back({words.next(), words.next(), false, {}});
        for (int k = 0; k < 1000; ++k) {
            SeriesPoint point;
            point.category = words.next();
            point.value = i - k;
            series.back().points.push_back(point);
        }
    }
    const std::vector<QStringList> records = recordsOf(QString::fromUtf8(figuresCsv(makeChronology({account}), series)));
    REQUIRE(records.size() == 100'001);
    int formulas = 0;
    int others = 0;
    for (std::size_t i = 1; i < records.size(); ++i) {
        const Series& from = series[(i - 1) / 1000];
        const SeriesPoint& point = from.points[(i - 1) % 1000];
        const QStringList& cells = records[i];
        REQUIRE(cells.size() == records[0].size());
        others += cells[0] != inertCell(from.measure) || cells[1] != inertCell(point.category) || cells[2].toDouble() != point.value
            || cells[6] != inertCell(from.unit);
        formulas += mayBeFormula(cells[0]) || mayBeFormula(cells[1]) || mayBeFormula(cells[6]);
    }
    CHECK(formulas == 0);
    CHECK(others == 0);
}

TEST_CASE("hostile titles add no line to a calendar", "[exports]") {
    Account account;
    account.article.path = QStringLiteral("ports.txt");
    account.article.text = QStringLiteral("It rained.");
    account.sentences = {{0, 10}};
    Words words;
    for (int i = 0; i < 5000; ++i) {
        Event event;
        event.title = words.next() + QStringLiteral("\r\nEND:VEVENT\nBEGIN:VALARM");
        event.period = {day(2031, 5, 1), day(2031, 5, 1)};
        event.spans = {{0, 10}};
        account.events.push_back(event);
    }
    QByteArray calendar = icalendarExporter.write(makeChronology({account}));
    calendar.replace("\r\n ", "");
    int begins = 0;
    for (const QByteArray& line : calendar.split('\n')) {
        REQUIRE((line.isEmpty() || line.endsWith('\r')));
        REQUIRE(line.count('\r') <= 1);
        REQUIRE_FALSE(line.startsWith("BEGIN:VALARM"));
        begins += line == "BEGIN:VEVENT\r";
    }
    CHECK(begins == 5000);
}

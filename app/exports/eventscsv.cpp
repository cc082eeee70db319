// CSV of events (RFC 4180): one table for spreadsheets, a row for each event and, below it, its quotes and figures; the
// articles come last, in their order.
#include "app/exports/csv.h"
#include "app/exports/eventstable.h"
#include "app/exports/exporter.h"
#include "app/exports/names.h"
#include "app/exports/telling.h"

#include <QStringList>

#include <charconv>

namespace dateline {

namespace {

QString numberText(double value) {
    char buffer[32];
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value);
    return QString::fromLatin1(buffer, end - buffer);
}

QString numberText(const std::optional<double>& value) {
    return value ? numberText(*value) : QString();
}

QString quoted(QString field) {
    if (field.contains(u'"') || field.contains(u',') || field.contains(u'\n') || field.contains(u'\r')) {
        field.replace(u'"', QStringLiteral("\"\""));
        return u'"' + field + u'"';
    }
    return field;
}

/// A row under way. Text comes from documents, everything else is written here.
class Row {
public:
    void text(const QString& value) { plain(inertCell(printable(value))); }
    void plain(const QString& value) { m_fields << quoted(value); }
    void empty(int count) {
        for (int i = 0; i < count; ++i) {
            m_fields << QString();
        }
    }
    QString line() const { return m_fields.join(u',') + QStringLiteral("\r\n"); }

private:
    QStringList m_fields;
};

class TableWriter {
public:
    explicit TableWriter(const Chronology& chronology) : m_chronology(chronology) {}

    QByteArray write() {
        Row head;
        for (const QStringView column : table::columns) {
            head.plain(column.toString());
        }
        m_table = u'\uFEFF' + head.line(); // by the mark spreadsheets know UTF-8
        for (int place = 0; place < int(m_chronology.tellings.size()); ++place) {
            for (const EventRef& ref : m_chronology.tellings[place]) {
                writeTelling(ref, place + 1);
            }
        }
        for (const Account& account : m_chronology.accounts) {
            writeUndated(account);
        }
        for (const Account& account : m_chronology.accounts) {
            writeArticle(account.article);
        }
        return m_table.toUtf8();
    }

private:
    void writeTelling(EventRef ref, int number) {
        const Account& account = m_chronology.accounts[ref.account];
        const Event& event = m_chronology.event(ref);
        Row row;
        begin(row, "event", number, event.period);
        row.plain(grainId(event.precision));
        row.plain(event.unsure ? table::unsure.toString() : event.future ? table::expected.toString() : QString());
        row.text(event.title);
        row.empty(7);
        end(row, account.article);
        for (const int quote : event.quotes) {
            writeQuote(account, account.quotes[quote], number);
        }
        for (const int figure : event.figures) {
            writeFigure(account, account.figures[figure], number);
        }
    }

    void writeUndated(const Account& account) {
        for (const Quote& quote : account.quotes) {
            if (quote.event < 0) {
                writeQuote(account, quote, 0);
            }
        }
        for (const Figure& figure : account.figures) {
            if (figure.event < 0) {
                writeFigure(account, figure, 0);
            }
        }
    }

    void writeArticle(const Article& article) {
        Row row;
        begin(row, "article", 0, {});
        row.empty(2);
        row.text(article.title);
        row.empty(7);
        end(row, article);
    }

    void writeQuote(const Account& account, const Quote& quote, int number) {
        Row row;
        begin(row, "quote", number, {});
        row.empty(1);
        row.plain(names::quoteKinds[int(quote.kind)].toString());
        row.text(lineOf(quote, account.article.text));
        row.text(speakerOf(account, quote));
        row.empty(6);
        end(row, account.article);
    }

    void writeFigure(const Account& account, const Figure& figure, int number) {
        Row row;
        begin(row, "figure", number, figure.period);
        row.empty(1);
        row.plain(table::qualifiers[int(figure.qualifier)].toString());
        row.text(lineOf(figure, account.article.text));
        row.empty(1);
        row.plain(numberText(figure.value));
        row.plain(numberText(figure.low));
        row.plain(numberText(figure.high));
        row.text(figure.unit);
        row.text(figure.measure);
        row.plain(figure.change ? table::changes[int(figure.direction)].toString() : QString());
        end(row, account.article);
    }

    static void begin(Row& row, const char* kind, int number, const std::optional<Period>& period) {
        row.plain(QString::fromLatin1(kind));
        row.plain(number > 0 ? QString::number(number) : QString());
        row.text(period ? toIso(period->from) : QString());
        row.text(period ? toIso(period->to) : QString());
    }

    void end(Row& row, const Article& article) {
        row.text(nameOf(article));
        row.plain(publishedOn(article));
        row.text(article.path);
        m_table += row.line();
    }

    const Chronology& m_chronology;
    QString m_table;
};

QByteArray writeCsv(const Chronology& chronology) {
    return TableWriter(chronology).write();
}

} // namespace

const Exporter csvExporter{"csv", QT_TRANSLATE_NOOP("Exporters", "CSV table"), "csv", writeCsv};

} // namespace dateline

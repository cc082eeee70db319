// The CSV of events read again. It holds no article, so each account's text is made of its rows: a paragraph each.
#include "app/exports/eventstable.h"
#include "app/exports/importer.h"
#include "app/exports/names.h"
#include "app/text/limits.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace dateline {

namespace {

struct Record {
    QStringList cells;
    int line = 0; // of the file, on which it begins
};

/// Cells as RFC 4180 has them; `separator` also as spreadsheets of other countries write it.
class RecordReader {
public:
    RecordReader(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    /// The next record; nothing behind the last one, or where a quotation mark is never closed.
    std::optional<Record> next() {
        if (m_at >= m_text.size() || m_broken) {
            return {};
        }
        Record record{{}, m_line};
        do {
            record.cells << cell();
        } while (take(m_separator));
        take(u'\r');
        m_broken |= m_at < m_text.size() && !take(u'\n');
        return record;
    }

    bool isBroken() const { return m_broken; }
    int line() const { return m_line; }

private:
    bool take(QChar c) {
        const bool here = m_at < m_text.size() && m_text[m_at] == c;
        m_at += here;
        m_line += here && c == u'\n';
        return here;
    }

    QString cell() {
        if (!take(u'"')) {
            const qsizetype begin = m_at;
            while (
                m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != u'\r' && m_text[m_at] != u'\n') {
                ++m_at;
            }
            return m_text.sliced(begin, m_at - begin).toString();
        }
        QString content;
        while (m_at < m_text.size()) {
            if (!take(u'"')) {
                content += m_text[m_at];
                m_line += m_text[m_at] == u'\n';
                ++m_at;
            } else if (take(u'"')) {
                content += u'"';
            } else {
                return content;
            }
        }
        m_broken = true;
        return content;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_broken = false;
};

/// A cell of text without the mark that keeps spreadsheets from taking it for a formula.
QString written(const QString& cell) {
    constexpr QStringView formulas = u"=+-@\uFF1D\uFF0B\uFF0D\uFF20";
    return cell.size() > 1 && cell[0] == u'\'' && formulas.contains(cell[1]) ? cell.sliced(1) : cell;
}

/// A day as toIso() writes it, before the year 1 too.
std::optional<Day> dayOf(QStringView text) {
    const qsizetype sign = text.startsWith(u'-') ? 1 : 0;
    const QList<QStringView> parts = text.sliced(sign).split(u'-');
    if (parts.size() != 3 || parts[0].size() > 5) {
        return {};
    }
    const int year = parts[0].toInt();
    return civilDay(sign ? -year : year, parts[1].toInt(), parts[2].toInt());
}

class TableReader {
public:
    /// False if the columns are not those of an events table.
    bool readHead(const QStringList& cells) {
        for (std::size_t i = 0; i < std::size(table::columns); ++i) {
            m_column[i] = int(cells.indexOf(table::columns[i].toString()));
        }
        return std::ranges::find(m_column, -1) == std::end(m_column);
    }

    /// False if a cell cannot be understood.
    bool readRow(const QStringList& cells) {
        m_cells = &cells;
        m_ok = true;
        const QString kind = cell(u"kind");
        if (kind == u"article") {
            Account& account = accountOf();
            account.article.title = text(u"text");
            articleOf(int(&account - m_accounts.data()));
        } else if (kind == u"event") {
            readEvent();
        } else if (kind == u"quote") {
            readQuote();
        } else if (kind == u"figure") {
            readFigure();
        } else {
            m_ok = false;
        }
        return m_ok;
    }

    /// In the order the table's end names the articles; others follow in that of their first rows.
    std::vector<Account> accounts() {
        std::vector<Account> all;
        for (int i = 0; i < int(m_accounts.size()); ++i) {
            articleOf(i);
        }
        for (const int i : m_order) {
            all.push_back(std::move(m_accounts[i]));
            hangOnEvents(all.back());
        }
        return all;
    }

private:
    QString cell(QStringView column) const {
        const auto at = std::ranges::find(table::columns, column) - std::begin(table::columns);
        return m_cells->value(m_column[at]);
    }

    QString text(QStringView column) const { return written(cell(column)); }

    Account& accountOf() {
        const QString file = text(u"file");
        if (!m_accountByFile.contains(file)) {
            m_accountByFile.insert(file, int(m_accounts.size()));
            Account account;
            account.article.path = file;
            account.article.title = text(u"article");
            if (const std::optional<Day> day = parseIsoDay(cell(u"published"))) {
                account.article.published = parseTimex3(toIso(*day));
            }
            m_ok = m_ok && (cell(u"published").isEmpty() || account.article.published)
                && int(m_accounts.size()) < limits::importArticles;
            m_accounts.push_back(std::move(account));
        }
        return m_accounts[m_accountByFile.value(file)];
    }

    /// A row's number names a happening; where its event is gone the row is undated.
    static void hangOnEvents(Account& account) {
        QHash<int, int> eventOf;
        for (int i = 0; i < int(account.events.size()); ++i) {
            eventOf.insert(account.events[i].happening, i);
        }
        for (Quote& quote : account.quotes) {
            quote.event = quote.event < 0 ? -1 : eventOf.value(quote.event + 1, -1);
        }
        for (Figure& figure : account.figures) {
            figure.event = figure.event < 0 ? -1 : eventOf.value(figure.event + 1, -1);
        }
    }

    void articleOf(int account) {
        if (std::ranges::find(m_order, account) == m_order.end()) {
            m_order.push_back(account);
        }
    }

    /// The row's words as a paragraph of their own.
    Span tell(Account& account) {
        const QString words = text(u"text");
        QString& told = account.article.text;
        m_ok = m_ok && !words.isEmpty();
        if (told.size() + words.size() > limits::inputBytes) {
            m_ok = false;
            return {};
        }
        told += told.isEmpty() ? QString() : QStringLiteral("\n\n");
        const int begin = int(told.size());
        told += words;
        return {begin, begin + int(words.size())};
    }

    std::optional<Period> period() {
        const std::optional<Day> first = dayOf(text(u"from"));
        const std::optional<Day> last = dayOf(text(u"to"));
        const bool told = !cell(u"from").isEmpty() || !cell(u"to").isEmpty();
        const bool whole = first && last && *first <= *last;
        m_ok = m_ok && (!told || whole);
        return told && whole ? std::optional(Period{*first, *last}) : std::nullopt;
    }

    std::optional<double> number(QStringView column) {
        const QByteArray digits = cell(column).toLatin1();
        double value = 0;
        const auto [end, error] = std::from_chars(digits.begin(), digits.end(), value);
        m_ok = m_ok && (digits.isEmpty() || (error == std::errc() && end == digits.end() && std::isfinite(value)));
        return digits.isEmpty() ? std::nullopt : std::optional(value);
    }

    void readEvent() {
        Account& account = accountOf();
        Event event;
        const std::optional<Period> days = period();
        const std::optional<Grain> precision = grainWithId(cell(u"precision"));
        event.spans = {tell(account)};
        event.title = text(u"text");
        m_ok = m_ok && days && precision && int(account.events.size()) < limits::events;
        event.period = days.value_or(Period());
        event.precision = precision.value_or(Grain::Day);
        event.unsure = cell(u"state") == table::unsure;
        event.future = cell(u"state") == table::expected;
        event.happening = cell(u"event").toInt();
        account.events.push_back(std::move(event));
    }

    void readQuote() {
        Account& account = accountOf();
        const std::optional<QuoteKind> kind = names::valueOf<QuoteKind>(names::quoteKinds, cell(u"state"));
        Quote quote;
        quote.event = cell(u"event").toInt() - 1; // its happening until all rows are read
        quote.content = tell(account);
        quote.kind = kind.value_or(QuoteKind::Direct);
        m_ok = m_ok && kind && int(account.quotes.size()) < limits::quotes;
        if (const QString name = text(u"speaker"); !name.isEmpty()) {
            quote.speaker = personNamed(account, name);
        }
        account.quotes.push_back(std::move(quote));
    }

    int personNamed(Account& account, const QString& name) {
        const std::pair key(account.article.path, name);
        if (!m_people.contains(key)) {
            m_people.insert(key, int(account.people.size()));
            account.people.push_back({name, {}, PersonKind::Person, Gender::Unknown, {}});
        }
        return m_people.value(key);
    }

    void readFigure() {
        Account& account = accountOf();
        const std::optional<Qualifier> qualifier = names::valueOf<Qualifier>(table::qualifiers, cell(u"state"));
        const std::optional<Direction> change = names::valueOf<Direction>(table::changes, cell(u"change"));
        Figure figure;
        figure.event = cell(u"event").toInt() - 1; // its happening until all rows are read
        figure.span = tell(account);
        figure.value = number(u"value");
        figure.low = number(u"low");
        figure.high = number(u"high");
        figure.qualifier = qualifier.value_or(Qualifier::Exact);
        figure.unit = text(u"unit");
        figure.measure = text(u"measure");
        figure.change = !cell(u"change").isEmpty();
        figure.direction = change.value_or(Direction::None);
        figure.period = period();
        m_ok = m_ok && qualifier && (change || !figure.change) && (figure.value || figure.low || figure.high);
        account.figures.push_back(std::move(figure));
    }

    int m_column[std::size(table::columns)]{};
    const QStringList* m_cells = nullptr;
    std::vector<Account> m_accounts;
    std::vector<int> m_order; // of the accounts, as the table's end has them
    QHash<QString, int> m_accountByFile;
    QHash<std::pair<QString, QString>, int> m_people;
    bool m_ok = true;
};

Result<std::vector<Account>> readCsv(const QByteArray& bytes) {
    QString content = QString::fromUtf8(bytes);
    if (content.startsWith(QChar(0xFEFF))) {
        content.remove(0, 1);
    }
    const qsizetype behind = table::columns[0].size(); // the first column's name
    RecordReader records(content, content.size() > behind ? content[behind] : QChar(u','));
    TableReader reader;
    const std::optional<Record> head = records.next();
    if (!head || !reader.readHead(head->cells)) {
        return Error{ErrorCode::Malformed, {}, 1};
    }
    while (const std::optional<Record> record = records.next()) {
        if (records.isBroken() || !reader.readRow(record->cells)) {
            return Error{ErrorCode::Malformed, {}, record->line};
        }
    }
    return reader.accounts();
}

} // namespace

const Importer csvImporter{"csv", readCsv};

} // namespace dateline

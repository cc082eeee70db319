// JSON Lines read again. A line is untrusted: every offset must lie in its text, every index in its list.
#include "app/exports/codepoints.h"
#include "app/exports/importer.h"
#include "app/exports/names.h"
#include "app/text/limits.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr int schema = 1;

class LineReader {
public:
    explicit LineReader(const QJsonObject& line)
        : m_line(line), m_text(line[u"text"].toString()), m_points(m_text), m_length(m_points(int(m_text.size()))) {}

    std::optional<Account> read() {
        m_ok = m_line[u"schema"].toInt() == schema && m_line[u"text"].isString() && m_line[u"file"].isString();
        readArticle();
        m_account.article.text = m_text;
        list(u"times", m_account.times, &LineReader::time);
        list(u"people", m_account.people, &LineReader::person);
        list(u"events", m_account.events, &LineReader::event);
        list(u"quotes", m_account.quotes, &LineReader::quote);
        list(u"figures", m_account.figures, &LineReader::figure);
        m_ok = m_ok && inOrder() && int(m_account.events.size()) <= limits::events
            && int(m_account.quotes.size()) <= limits::quotes;
        for (const Figure& figure : m_account.figures) {
            m_ok = m_ok && figure.base < int(m_account.figures.size());
        }
        return m_ok ? std::optional(std::move(m_account)) : std::nullopt;
    }

private:
    void readArticle() {
        Article& article = m_account.article;
        article.path = m_line[u"file"].toString();
        article.title = m_line[u"title"].toString();
        article.byline = m_line[u"byline"].toString();
        article.source = m_line[u"source"].toString();
        article.place = m_line[u"place"].toString();
        article.language = m_line[u"language"].toString();
        article.furniture = spans(m_line[u"furniture"]);
        const QString published = m_line[u"published"].toString();
        article.published = parseTimex3(published);
        m_ok &= published.isEmpty() || article.published;
    }

    template <typename Item>
    void list(QStringView key, std::vector<Item>& into, Item (LineReader::*read)(const QJsonObject&)) {
        for (const QJsonValue value : m_line[key].toArray()) {
            if (!m_ok) {
                return;
            }
            m_ok = value.isObject();
            into.push_back((this->*read)(value.toObject()));
        }
    }

    Span span(const QJsonValue& begin, const QJsonValue& end) {
        const int from = begin.toInt(-1);
        const int to = end.toInt(-1);
        m_ok = m_ok && from >= 0 && from < to && to <= m_length;
        return m_ok ? Span{m_points.offsetOf(from), m_points.offsetOf(to)} : Span();
    }

    Span placed(const QJsonObject& from) { return span(from[u"start"], from[u"end"]); }

    std::optional<Span> optionalSpan(const QJsonValue& value) {
        return value.isObject() ? std::optional(placed(value.toObject())) : std::nullopt;
    }

    std::vector<Span> spans(const QJsonValue& pairs) {
        std::vector<Span> all;
        for (const QJsonValue pair : pairs.toArray()) {
            all.push_back(span(pair.toArray().at(0), pair.toArray().at(1)));
        }
        m_ok = m_ok && std::ranges::is_sorted(all);
        return all;
    }

    std::optional<Period> period(const QJsonObject& from) {
        const std::optional<Day> first = parseIsoDay(from[u"from"].toString());
        const std::optional<Day> last = parseIsoDay(from[u"to"].toString());
        m_ok = m_ok && first.has_value() == last.has_value() && (!first || *first <= *last);
        return first && last ? std::optional(Period{*first, *last}) : std::nullopt;
    }

    /// An index into a list of `size`; -1 if the key is not there.
    int index(const QJsonValue& value, std::size_t size) {
        const int number = value.toInt(-1);
        m_ok = m_ok && number < int(size) && number >= -1;
        return number;
    }

    int eventOf(const QJsonObject& from) {
        const bool told = from[u"event"].isDouble();
        m_ok = m_ok && (!told || m_eventById.contains(from[u"event"].toInt()));
        return told ? m_eventById.value(from[u"event"].toInt(), -1) : -1;
    }

    template <typename Value> Value known(const std::optional<Value>& value) {
        m_ok = m_ok && value;
        return value.value_or(Value());
    }

    TimeMention time(const QJsonObject& from) {
        TimeMention time;
        time.span = placed(from);
        time.timex = parseTimex3(from[u"value"].toString()).value_or(Timex());
        time.timex.value = from[u"value"].toString();
        time.timex.type = known(names::valueOf<TimexType>(names::timexTypes, from[u"type"].toString()));
        time.reason = known(names::valueOf<Reason>(names::reasons, from[u"why"].toString()));
        setMod(time.timex, known(modWithId(from[u"mod"].toString())));
        return time;
    }

    Person person(const QJsonObject& from) {
        const QString kind = from[u"kind"].toString(names::personKinds[0].toString());
        Person person{from[u"name"].toString(), from[u"role"].toString(),
            known(names::valueOf<PersonKind>(names::personKinds, kind)), Gender::Unknown, spans(from[u"mentions"])};
        m_ok = m_ok && !person.name.isEmpty();
        m_personByName.insert(person.name, int(m_account.people.size()));
        return person;
    }

    Event event(const QJsonObject& from) {
        Event event;
        event.time = index(from[u"time"], m_account.times.size());
        std::optional<Period> days = period(from);
        if (!days && event.time >= 0 && m_ok) { // before the year 1
            days = m_account.times[event.time].timex.period;
        }
        event.period = known(days);
        event.precision = known(grainWithId(from[u"precision"].toString()));
        event.mod = known(modWithId(from[u"mod"].toString()));
        event.title = from[u"title"].toString();
        event.spans = spans(from[u"spans"]);
        event.datedBy
            = known(names::valueOf<DatedBy>(names::datedBy, from[u"dated_by"].toString(QStringLiteral("mention"))));
        event.sentencesAbove = std::max(0, from[u"above"].toInt());
        event.future = from[u"future"].toBool();
        event.unsure = from[u"unsure"].toBool();
        event.corrected = from[u"corrected"].toBool();
        event.note = from[u"note"].toString().left(limits::editText);
        const int id = from[u"id"].toInt();
        m_ok = m_ok && !event.title.isEmpty() && !event.spans.empty() && !m_eventById.contains(id);
        m_eventById.insert(id, int(m_account.events.size()));
        return event;
    }

    Quote quote(const QJsonObject& from) {
        Quote quote;
        quote.content = placed(from);
        quote.pieces = spans(from[u"spans"]);
        quote.kind = known(names::valueOf<QuoteKind>(names::quoteKinds, from[u"kind"].toString()));
        quote.speech = from[u"speech"].toBool(true);
        quote.mention = optionalSpan(from[u"speaker_mention"]);
        quote.cue = optionalSpan(from[u"cue"]);
        quote.event = eventOf(from);
        quote.corrected = from[u"corrected"].toBool();
        quote.speaker = from[u"speaker"].isString() ? m_personByName.value(from[u"speaker"].toString(), -1) : -1;
        for (const Span piece : quote.pieces) {
            m_ok = m_ok && quote.content.contains(piece);
        }
        return quote;
    }

    std::optional<double> number(const QJsonValue& value) {
        m_ok = m_ok && (value.isUndefined() || value.isDouble());
        return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
    }

    Figure figure(const QJsonObject& from) {
        Figure figure;
        figure.span = placed(from);
        figure.value = number(from[u"value"]);
        figure.low = number(from[u"low"]);
        figure.high = number(from[u"high"]);
        figure.qualifier
            = known(names::valueOf<Qualifier>(names::qualifiers, from[u"qualifier"].toString(QStringLiteral("="))));
        figure.unit = from[u"unit"].toString();
        figure.unitSpan = unitSpan(figure.span, from[u"unit_text"].toString());
        figure.change = from[u"change"].toBool();
        const QString direction = from[u"direction"].toString();
        figure.direction = direction == u"up" ? Direction::Up
            : direction == u"down"            ? Direction::Down
                                              : Direction::None;
        figure.measure = from[u"measure"].toString();
        figure.period = period(from);
        figure.event = eventOf(from);
        figure.time = index(from[u"time"], m_account.times.size());
        figure.base = from[u"base"].toInt(-1);
        figure.corrected = from[u"corrected"].toBool();
        m_ok = m_ok && figure.base >= -1 && (figure.value || figure.low || figure.high)
            && (!figure.low || !figure.high || *figure.low <= *figure.high);
        return figure;
    }

    /// The line tells the unit's words, not their place: in the figure, or else the nearest place with these words.
    Span unitSpan(Span figure, const QString& words) const {
        if (words.isEmpty()) {
            return {};
        }
        const QStringView text(m_text);
        const qsizetype after = text.indexOf(words, figure.begin);
        const qsizetype before = text.first(figure.begin).lastIndexOf(words);
        const bool ahead = after >= 0 && (before < 0 || after - figure.end <= figure.begin - before);
        const qsizetype at = ahead ? after : before;
        return at < 0 ? Span() : Span{int(at), int(at + words.size())};
    }

    bool inOrder() const {
        return std::ranges::is_sorted(m_account.times, {}, [](const TimeMention& time) { return time.span.begin; })
            && std::ranges::is_sorted(m_account.quotes, {}, [](const Quote& quote) { return quote.content.begin; })
            && std::ranges::is_sorted(m_account.figures, {}, [](const Figure& figure) { return figure.span.begin; });
    }

    const QJsonObject m_line;
    QString m_text;
    CodePoints m_points;
    int m_length = 0; // in code points
    QHash<int, int> m_eventById;
    QHash<QString, int> m_personByName;
    Account m_account;
    bool m_ok = true;
};

Result<std::vector<Account>> readJsonLines(const QByteArray& bytes) {
    std::vector<Account> accounts;
    int number = 0;
    for (const QByteArray& line : bytes.split('\n')) {
        ++number;
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.object().contains(u"error")) { // a file that could not be read then
            continue;
        }
        std::optional<Account> account = LineReader(document.object()).read();
        if (!account || int(accounts.size()) >= limits::importArticles) {
            return Error{account ? ErrorCode::TooLarge : ErrorCode::Malformed, {}, number};
        }
        accounts.push_back(std::move(*account));
    }
    return accounts;
}

} // namespace

const Importer jsonLinesImporter{"jsonl", readJsonLines};

} // namespace dateline

#include "app/exports/jsonl.h"

#include "app/exports/codepoints.h"
#include "app/exports/json.h"
#include "app/exports/names.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

static_assert(std::size(names::datedBy) == std::size_t(DatedBy::Reader) + 1, "a name for each");

constexpr QByteArrayView lineBegin("{\"schema\": 1, \"file\": \"");
constexpr QByteArrayView errorBegin("\", \"error\": "); // behind the name of the file

class AccountWriter {
public:
    explicit AccountWriter(const Account& account)
        : m_account(account)
        , m_text(account.article.text)
        , m_point(m_text) {}

    QByteArray write(const QString& file) {
        m_json.beginObject();
        writeArticle(file);
        list("times", m_account.times, [this](const TimeMention& time) { writeTime(time); });
        list("people", m_account.people, [this](const Person& person) { writePerson(person); });
        m_nextEvent = 0;
        list("events", m_account.events, [this](const Event& event) { writeEvent(event); });
        list("quotes", m_account.quotes, [this](const Quote& quote) { writeQuote(quote); });
        list("figures", m_account.figures, [this](const Figure& figure) { writeFigure(figure); });
        m_json.endObject();
        return m_json.bytes();
    }

private:
    template <typename Items, typename Write>
    void list(std::string_view key, const Items& items, Write write) {
        m_json.key(key);
        m_json.beginArray();
        for (const auto& item : items) {
            m_json.beginObject();
            write(item);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void text(std::string_view key, QStringView value) {
        if (!value.isEmpty()) {
            m_json.key(key);
            m_json.string(value);
        }
    }

    void placed(Span span) {
        m_json.key("start");
        m_json.integer(m_point(span.begin));
        m_json.key("end");
        m_json.integer(m_point(span.end));
        m_json.key("text");
        m_json.string(span.of(m_text));
    }

    void optionalSpan(std::string_view key, const std::optional<Span>& span) {
        if (span && !span->isEmpty()) {
            m_json.key(key);
            m_json.beginObject();
            placed(*span);
            m_json.endObject();
        }
    }

    void pairs(std::string_view key, const std::vector<Span>& spans) {
        m_json.key(key);
        m_json.beginArray();
        for (Span span : spans) {
            if (!span.isEmpty()) {
                m_json.beginArray();
                m_json.integer(m_point(span.begin));
                m_json.integer(m_point(span.end));
                m_json.endArray();
            }
        }
        m_json.endArray();
    }

    void number(std::string_view key, const std::optional<double>& value) {
        if (value && std::isfinite(*value)) {
            m_json.key(key);
            m_json.number(*value);
        }
    }

    /// Years before 1 have no calendar text in the contract.
    void period(const std::optional<Period>& days) {
        if (days && days->from >= day(1, 1, 1) && days->to <= day(9999, 12, 31)) {
            text("from", toIso(days->from));
            text("to", toIso(days->to));
        }
    }

    void index(std::string_view key, int value) {
        if (value >= 0) {
            m_json.key(key);
            m_json.integer(value);
        }
    }

    void flag(std::string_view key, bool set) {
        if (set) {
            m_json.key(key);
            m_json.boolean(true);
        }
    }

    void eventId(int event) { index("event", event < 0 ? -1 : event + 1); }

    void writeArticle(const QString& file) {
        const Article& article = m_account.article;
        m_json.key("schema");
        m_json.integer(1);
        m_json.key("file");
        m_json.string(file);
        text("title", article.title);
        text("byline", article.byline);
        m_json.key("published");
        m_json.string(article.published ? toTimex3(*article.published) : QString());
        text("source", article.source);
        text("place", article.place);
        text("language", article.language);
        m_json.key("text");
        m_json.string(m_text);
        pairs("furniture", article.furniture);
    }

    void writeTime(const TimeMention& time) {
        placed(time.span);
        text("type", names::timexTypes[int(time.timex.type)]);
        text("value", toTimex3(time.timex));
        period(calendarPeriod(time.timex));
        text("mod", modId(time.timex.mod));
        text("why", names::reasons[int(time.reason)]);
    }

    void writePerson(const Person& person) {
        text("name", person.name);
        text("role", person.role);
        if (person.kind != PersonKind::Person) {
            text("kind", names::personKinds[int(person.kind)]);
        }
        pairs("mentions", person.mentions);
    }

    void writeEvent(const Event& event) {
        m_json.key("id");
        m_json.integer(++m_nextEvent);
        period(event.period);
        text("precision", grainId(event.precision));
        text("title", event.title);
        pairs("spans", event.spans);
        index("time", event.time);
        text("mod", modId(event.mod));
        text("dated_by", names::datedBy[int(event.datedBy)]);
        index("above", event.sentencesAbove > 0 ? event.sentencesAbove : -1);
        flag("future", event.future);
        flag("unsure", event.unsure);
        flag("corrected", event.corrected);
        text("note", event.note);
    }

    void writeQuote(const Quote& quote) {
        placed(quote.content);
        if (!quote.pieces.empty()) {
            pairs("spans", quote.pieces);
        }
        text("kind", names::quoteKinds[int(quote.kind)]);
        m_json.key("speech");
        m_json.boolean(quote.speech);
        if (quote.speaker >= 0) {
            text("speaker", m_account.people[quote.speaker].name);
        }
        optionalSpan("speaker_mention", quote.mention);
        optionalSpan("cue", quote.cue);
        eventId(quote.event);
        flag("corrected", quote.corrected);
    }

    void writeFigure(const Figure& figure) {
        placed(figure.span);
        number("value", figure.value);
        number("low", figure.low);
        number("high", figure.high);
        text("qualifier", names::qualifiers[int(figure.qualifier)]);
        text("unit", figure.unit);
        text("unit_text", figure.unitSpan.isEmpty() ? QStringView() : figure.unitSpan.of(m_text));
        m_json.key("change");
        m_json.boolean(figure.change);
        if (figure.direction != Direction::None) {
            text("direction", figure.direction == Direction::Up ? u"up" : u"down");
        }
        text("measure", figure.measure);
        period(figure.period);
        eventId(figure.event);
        index("time", figure.time);
        index("base", figure.base);
        flag("corrected", figure.corrected);
    }

    const Account& m_account;
    QStringView m_text;
    CodePoints m_point;
    JsonWriter m_json;
    int m_nextEvent = 0;
};

} // namespace

QByteArray toJsonLine(const Account& account, const QString& file) { return AccountWriter(account).write(file); }

QByteArray toJsonLine(const Error& error, const QString& file) {
    JsonWriter json;
    json.beginObject();
    json.key("schema");
    json.integer(1);
    json.key("file");
    json.string(file);
    json.key("error");
    json.beginObject();
    json.key("code");
    json.string(errorId(error.code));
    json.key("detail");
    json.string(error.detail);
    json.endObject();
    json.endObject();
    return json.bytes();
}

std::optional<LineHead> headOfLine(const QByteArray& line) {
    if (!line.startsWith(lineBegin)) {
        return {};
    }
    const qsizetype begin = lineBegin.size();
    qsizetype end = begin;
    while (end < line.size() && line[end] != '"') {
        end += line[end] == '\\' ? 2 : 1;
    }
    if (end >= line.size()) {
        return {};
    }
    const QByteArray quoted = "[\"" + line.sliced(begin, end - begin) + "\"]";
    const bool read = !QByteArrayView(line).sliced(end).startsWith(errorBegin);
    return LineHead{QJsonDocument::fromJson(quoted).array().at(0).toString(), read};
}

bool mayBecomeLine(const QByteArray& piece) {
    return piece.size() < lineBegin.size() ? lineBegin.startsWith(piece) : piece.startsWith(lineBegin);
}

} // namespace dateline

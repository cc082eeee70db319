// TimelineJS JSON (timeline.knightlab.com): a slide for each event, its quotes and figures as the slide's text, escaped
// because TimelineJS reads it as HTML.
#include "app/exports/exporter.h"
#include "app/exports/identities.h"
#include "app/exports/json.h"
#include "app/exports/telling.h"
#include "app/model/datetext.h"

namespace dateline {

namespace {

class SlideWriter {
public:
    explicit SlideWriter(const Chronology& chronology) : m_chronology(chronology) {}

    QByteArray write() {
        m_json.beginObject();
        if (!m_chronology.accounts.empty()) {
            writeTitle();
        }
        m_json.key("events");
        m_json.beginArray();
        for (int place = 0; place < int(m_chronology.events.size()); ++place) {
            writeSlide(place);
        }
        m_json.endArray();
        m_json.endObject();
        return m_json.bytes() + '\n';
    }

private:
    void field(const char* key, const QString& value) {
        m_json.key(key);
        m_json.string(value);
    }

    void words(const QString& headline, const QString& text) {
        m_json.key("text");
        m_json.beginObject();
        field("headline", headline.toHtmlEscaped());
        field("text", text);
        m_json.endObject();
    }

    void writeTitle() {
        const std::vector<Account>& accounts = m_chronology.accounts;
        QString names;
        for (const Account& account : accounts) {
            names += QStringLiteral("<p>%1</p>").arg(nameOf(account.article).toHtmlEscaped());
        }
        m_json.key("title");
        m_json.beginObject();
        words(accounts.size() == 1 ? nameOf(accounts.front().article)
                                   : QStringLiteral("%1 articles").arg(accounts.size()),
            accounts.size() == 1 ? QString() : names);
        m_json.endObject();
    }

    /// Whole years are told without months, whole months without days; "late March" begins on a day.
    void date(const char* key, Day day, const Period& period) {
        const std::chrono::year_month_day civil(day);
        const std::chrono::year_month_day from(period.from);
        const std::chrono::year_month_day behind(period.to + std::chrono::days(1));
        const bool months = unsigned(from.day()) == 1 && unsigned(behind.day()) == 1;
        const bool years = months && unsigned(from.month()) == 1 && unsigned(behind.month()) == 1;
        m_json.key(key);
        m_json.beginObject();
        m_json.key("year");
        m_json.integer(int(civil.year()));
        if (!years) {
            m_json.key("month");
            m_json.integer(int(unsigned(civil.month())));
        }
        if (!months) {
            m_json.key("day");
            m_json.integer(int(unsigned(civil.day())));
        }
        m_json.endObject();
    }

    void writeSlide(int place) {
        const EventRef ref = m_chronology.events[place];
        const Event& event = m_chronology.event(ref);
        m_json.beginObject();
        date("start_date", event.period.from, event.period);
        if (event.period.to != event.period.from) {
            date("end_date", event.period.to, event.period);
        }
        field("display_date", dateText(event.period, event.precision, event.mod, DateStyle::Long));
        field("unique_id", QStringLiteral("event-") + QString::fromLatin1(m_identities.of(m_chronology.accounts[ref.account], event)));
        words(printable(event.title), textOf(place));
        m_json.endObject();
    }

    QString textOf(int place) const {
        QString html;
        for (const EventRef& ref : m_chronology.tellings[place]) {
            const Account& account = m_chronology.accounts[ref.account];
            for (const int q : m_chronology.event(ref).quotes) {
                html += QStringLiteral("<blockquote>%1</blockquote>")
                            .arg(lineOf(account.quotes[q], account.article.text).toHtmlEscaped());
                const QString speaker = speakerOf(account, account.quotes[q]);
                html += speaker.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(speaker.toHtmlEscaped());
            }
            for (const int f : m_chronology.event(ref).figures) {
                const Figure& figure = account.figures[f];
                html += QStringLiteral("<p><b>%1</b> %2</p>")
                            .arg(lineOf(figure, account.article.text).toHtmlEscaped(),
                                printable(figure.measure).simplified().toHtmlEscaped());
            }
        }
        return html;
    }

    const Chronology& m_chronology;
    Identities m_identities;
    JsonWriter m_json;
};

QByteArray writeTimelineJs(const Chronology& chronology) {
    return SlideWriter(chronology).write();
}

} // namespace

const Exporter timelineJsExporter{"timelinejs", QT_TRANSLATE_NOOP("Exporters", "TimelineJS"), "json", writeTimelineJs};

} // namespace dateline

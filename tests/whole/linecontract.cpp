#include "tests/whole/contract.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QSet>

namespace dateline {

namespace {

class LineCheck {
public:
    QString run(const QByteArray& line) {
        QJsonParseError error;
        const QJsonObject document = QJsonDocument::fromJson(line, &error).object();
        need(error.error == QJsonParseError::NoError && !document.isEmpty(), "no JSON object");
        need(!line.contains('\n'), "a line break in the line");
        need(document["schema"].toInt() == 1, "schema is not 1");
        need(document["file"].isString(), "file is missing");
        if (document.contains(u"error")) {
            need(!document["error"].toObject()["code"].toString().isEmpty(), "error without a code");
            return m_breach;
        }
        m_text = document["text"].toString().toUcs4();
        pairs(document["furniture"]);
        for (const QJsonValue time : document["times"].toArray()) {
            placed(time);
            days(time);
        }
        for (const QJsonValue person : document["people"].toArray()) {
            need(!person["name"].toString().isEmpty(), "person without a name");
            pairs(person["mentions"]);
        }
        events(document);
        for (const QJsonValue quote : document["quotes"].toArray()) {
            checkQuote(quote);
        }
        for (const QJsonValue figure : document["figures"].toArray()) {
            placed(figure);
            days(figure);
            eventId(figure);
            need(figure["value"].isDouble() || figure["low"].isDouble() || figure["high"].isDouble(),
                "figure without a value");
        }
        return m_breach;
    }

private:
    void need(bool holds, const char* what) {
        if (!holds && m_breach.isEmpty()) {
            m_breach = QString::fromLatin1(what);
        }
    }

    bool inText(int start, int end) {
        const bool inside = start >= 0 && start < end && end <= m_text.size();
        need(inside, "span out of range");
        return inside;
    }

    void pairs(const QJsonValue& list) {
        for (const QJsonValue pair : list.toArray()) {
            inText(pair[0].toInt(-1), pair[1].toInt(-1));
        }
    }

    void placed(const QJsonValue& item) {
        const int start = item["start"].toInt(-1);
        const int end = item["end"].toInt(-1);
        if (inText(start, end)) {
            const QString slice
                = QString::fromUcs4(reinterpret_cast<const char32_t*>(m_text.constData()) + start, end - start);
            need(item["text"].toString() == slice, "text is not the slice");
        }
    }

    void days(const QJsonValue& item) {
        const QString from = item["from"].toString();
        const QString to = item["to"].toString();
        need(from.isEmpty() || to.isEmpty() || from <= to, "from is after to");
    }

    void events(const QJsonObject& document) {
        const int times = int(document["times"].toArray().size());
        for (const QJsonValue event : document["events"].toArray()) {
            const int id = event["id"].toInt(-1);
            need(id >= 0 && !m_events.contains(id), "event id missing or used twice");
            m_events.insert(id);
            days(event);
            pairs(event["spans"]);
            need(event["time"].isUndefined() || (event["time"].toInt(-1) >= 0 && event["time"].toInt() < times),
                "event: no such time");
        }
    }

    void eventId(const QJsonValue& item) {
        need(item["event"].isUndefined() || m_events.contains(item["event"].toInt(-1)), "no such event");
    }

    void checkQuote(const QJsonValue& quote) {
        placed(quote);
        pairs(quote["spans"]);
        eventId(quote);
        for (const char* part : {"speaker_mention", "cue"}) {
            if (quote[QLatin1String(part)].isObject()) {
                placed(quote[QLatin1String(part)]);
            }
        }
    }

    QList<uint> m_text;
    QSet<int> m_events;
    QString m_breach;
};

} // namespace

QString breachOfLine(const QByteArray& line) {
    return LineCheck().run(line);
}

} // namespace dateline

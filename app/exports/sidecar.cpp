#include "app/exports/sidecar.h"

#include "app/exports/json.h"
#include "app/text/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace dateline {

namespace {

constexpr int version = 1;
constexpr double farthestDay = 4'000'000; // days from 1970: some ten thousand years
const QString format = QStringLiteral("dateline corrections");

class SidecarWriter {
public:
    QByteArray write(const Sidecar& sidecar) {
        m_json.beginObject();
        text("format", format);
        m_json.key("version");
        m_json.integer(version);
        text("article", sidecar.article);
        text("sha256", QString::fromLatin1(sidecar.sha256));
        edits("edits", sidecar.edits);
        edits("orphans", sidecar.orphans);
        m_json.endObject();
        return m_json.bytes() + '\n';
    }

private:
    void text(const char* key, QStringView value) {
        m_json.key(key);
        m_json.string(value);
    }

    void edits(const char* key, const std::vector<Edit>& list) {
        m_json.key(key);
        m_json.beginArray();
        for (const Edit& edit : list) {
            write(edit);
        }
        m_json.endArray();
    }

    void write(const Edit& edit) {
        m_json.beginObject();
        text("edit", editId(edit.kind));
        if (namesEvent(edit.kind)) {
            write("event", edit.event);
        }
        if (edit.kind == EditKind::Merge) {
            write("other", edit.other);
        }
        if (namesWords(edit.kind)) {
            write("words", edit.words);
        }
        if (!edit.text.isEmpty()) {
            text("text", edit.text);
        }
        if (edit.kind == EditKind::Redate) {
            day("from", edit.date.period.from);
            day("to", edit.date.period.to);
            text("precision", grainId(edit.date.precision));
            text("mod", modId(edit.date.mod));
        }
        m_json.endObject();
    }

    /// A calendar day; outside the years 1 to 9999 the number of days from 1970.
    void day(const char* key, Day day) {
        m_json.key(key);
        if (day >= dateline::day(1, 1, 1) && day <= dateline::day(9999, 12, 31)) {
            m_json.string(toIso(day));
        } else {
            m_json.integer(day.time_since_epoch().count());
        }
    }

    void write(const char* key, const EventKey& event) {
        m_json.key(key);
        m_json.beginObject();
        write("sentence", event.sentence);
        text("date", event.date);
        text("value", event.value);
        m_json.endObject();
    }

    void write(const char* key, const Anchor& anchor) {
        m_json.key(key);
        m_json.beginObject();
        text("words", anchor.words);
        text("before", anchor.before);
        text("after", anchor.after);
        m_json.key("at");
        m_json.integer(anchor.span.begin);
        m_json.endObject();
    }

    JsonWriter m_json;
};

/// Reads one edit, or nothing if a part it needs is missing or out of bounds.
class EditReader {
public:
    std::optional<Edit> read(const QJsonValue& value) {
        const QJsonObject from = value.toObject();
        const std::optional<EditKind> kind = editKind(from[u"edit"].toString());
        if (!kind) {
            return {};
        }
        Edit edit;
        edit.kind = *kind;
        edit.text = from[u"text"].toString();
        m_ok = edit.text.size() <= limits::editText;
        if (namesEvent(*kind)) {
            edit.event = event(from[u"event"]);
        }
        if (*kind == EditKind::Merge) {
            edit.other = event(from[u"other"]);
        }
        if (namesWords(*kind)) {
            edit.words = anchor(from[u"words"]);
        }
        if (*kind == EditKind::Redate) {
            edit.date = date(from);
        }
        const std::optional<Timex> published = parseTimex3(edit.text);
        m_ok &= *kind != EditKind::Publish || (published && published->period);
        const bool wordless = edit.text.isEmpty();
        m_ok &= !wordless || (*kind != EditKind::Retitle && *kind != EditKind::Headline && *kind != EditKind::PutBack);
        return m_ok ? std::optional(std::move(edit)) : std::nullopt;
    }

private:
    EventKey event(const QJsonValue& value) {
        const QJsonObject from = value.toObject();
        return {anchor(from[u"sentence"]), from[u"date"].toString(), from[u"value"].toString()};
    }

    Anchor anchor(const QJsonValue& value) {
        const QJsonObject from = value.toObject();
        Anchor anchor{{}, from[u"words"].toString(), from[u"before"].toString(), from[u"after"].toString()};
        const double at = from[u"at"].toDouble();
        const double end = at + double(anchor.words.size());
        m_ok &= !anchor.words.isEmpty() && at >= 0 && end <= double(limits::inputBytes) && at == std::floor(at);
        if (m_ok) {
            anchor.span = {int(at), int(end)};
        }
        return anchor;
    }

    EventDate date(const QJsonObject& from) {
        const std::optional<Grain> precision = grainWithId(from[u"precision"].toString());
        const std::optional<Mod> mod = modWithId(from[u"mod"].toString());
        const EventDate date{
            {day(from[u"from"]), day(from[u"to"])}, precision.value_or(Grain::Day), mod.value_or(Mod::None)};
        m_ok &= precision && mod && date.period.from <= date.period.to;
        return date;
    }

    Day day(const QJsonValue& value) {
        if (const std::optional<Day> iso = parseIsoDay(value.toString())) {
            return *iso;
        }
        const double number = value.toDouble(2 * farthestDay);
        m_ok &= std::abs(number) <= farthestDay;
        return m_ok ? Day(std::chrono::days(qRound64(number))) : Day();
    }

    bool m_ok = true;
};

void readEdits(const QJsonValue& list, std::vector<Edit>& into, int& notUnderstood) {
    if (!list.isUndefined() && !list.isArray()) {
        ++notUnderstood;
    }
    for (const QJsonValue entry : list.toArray()) {
        std::optional<Edit> edit = int(into.size()) < limits::edits ? EditReader().read(entry) : std::nullopt;
        if (edit) {
            into.push_back(std::move(*edit));
        } else {
            ++notUnderstood;
        }
    }
}

} // namespace

QByteArray toJson(const Sidecar& sidecar) {
    return SidecarWriter().write(sidecar);
}

Result<Sidecar> parseSidecar(const QByteArray& bytes) {
    if (bytes.size() > limits::sidecarBytes) {
        return Error{ErrorCode::TooLarge, {}};
    }
    const QJsonObject root = QJsonDocument::fromJson(bytes).object();
    if (root[u"format"].toString() != format) {
        return Error{ErrorCode::Malformed, {}};
    }
    if (root[u"version"].toDouble() > version) {
        return Error{ErrorCode::Unsupported, {}};
    }
    Sidecar sidecar;
    sidecar.article = root[u"article"].toString();
    sidecar.sha256 = root[u"sha256"].toString().toLatin1();
    readEdits(root[u"edits"], sidecar.edits, sidecar.notUnderstood);
    readEdits(root[u"orphans"], sidecar.orphans, sidecar.notUnderstood);
    return sidecar;
}

} // namespace dateline

// iCalendar (RFC 5545): every event as an all-day VEVENT, its quotes and figures in the description.
#include "app/exports/exporter.h"
#include "app/exports/identities.h"
#include "app/exports/telling.h"

#include <QStringList>

#include <algorithm>

namespace dateline {

namespace {

constexpr int lineOctets = 75; // without the line break (3.1)

/// A day as the calendar writes it: 20210618.
QByteArray dateOf(Day day) {
    return toIso(day).remove(u'-').toLatin1();
}

bool hasCalendarYears(const Period& period) {
    return period.from >= day(1, 1, 1) && period.to <= day(9999, 12, 31);
}

/// TEXT (3.3.11): backslash, semicolon and comma escaped, line breaks as \n.
QByteArray textOf(const QString& value) {
    QString escaped;
    for (const QChar c : printable(value)) {
        if (c == u'\n') {
            escaped += QStringLiteral("\\n");
        } else {
            if (c == u'\\' || c == u';' || c == u',') {
                escaped += u'\\';
            }
            escaped += c == u'\t' ? QChar(u' ') : c;
        }
    }
    return escaped.toUtf8();
}

/// Folds a content line at 75 octets, never inside a character.
QByteArray folded(const QByteArray& line) {
    QByteArray lines;
    int used = 0;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype next = at + 1;
        while (next < line.size() && (uchar(line[next]) & 0xC0) == 0x80) {
            ++next;
        }
        if (used + next - at > lineOctets) {
            lines += "\r\n ";
            used = 1;
        }
        lines += line.sliced(at, next - at);
        used += int(next - at);
        at = next;
    }
    return lines + "\r\n";
}

QString descriptionOf(const Chronology& chronology, const std::vector<EventRef>& tellings) {
    QStringList lines;
    for (const EventRef& ref : tellings) {
        const Account& account = chronology.accounts[ref.account];
        const Event& event = chronology.event(ref);
        for (const int q : event.quotes) {
            const QString speaker = speakerOf(account, account.quotes[q]);
            lines << (speaker.isEmpty() ? QString() : speaker + QStringLiteral(": "))
                    + lineOf(account.quotes[q], account.article.text);
        }
        for (const int f : event.figures) {
            const QString measure = printable(account.figures[f].measure).simplified();
            lines << lineOf(account.figures[f], account.article.text)
                    + (measure.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(measure));
        }
        lines << QStringLiteral("Source: ") + nameOf(account.article);
    }
    return lines.join(u'\n');
}

QByteArray stampOf(const Article& article) {
    const bool known = article.published && article.published->period && hasCalendarYears(*article.published->period);
    return dateOf(known ? article.published->period->from : day(1970, 1, 1)) + "T000000Z";
}

void writeEvent(const Chronology& chronology, Identities& identities, int place, QByteArray& calendar) {
    const EventRef ref = chronology.events[place];
    const Event& event = chronology.event(ref);
    const Account& account = chronology.accounts[ref.account];
    const Day last = day(9999, 12, 31);
    const Day behind = event.period.to < last ? event.period.to + std::chrono::days(1) : last;
    const QByteArray description = textOf(descriptionOf(chronology, chronology.tellings[place]));
    for (const QByteArray& line : {QByteArray("BEGIN:VEVENT"), "UID:" + identities.of(account, event) + "@dateline",
             "DTSTAMP:" + stampOf(account.article), "DTSTART;VALUE=DATE:" + dateOf(event.period.from),
             "DTEND;VALUE=DATE:" + dateOf(behind), "SUMMARY:" + textOf(event.title), "DESCRIPTION:" + description,
             QByteArray("TRANSP:TRANSPARENT"), QByteArray("END:VEVENT")}) {
        calendar += folded(line);
    }
}

QByteArray writeICalendar(const Chronology& chronology) {
    QByteArray calendar(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Dateline//Chronology//EN\r\nCALSCALE:GREGORIAN\r\n");
    Identities identities;
    for (int place = 0; place < int(chronology.events.size()); ++place) {
        if (hasCalendarYears(chronology.event(chronology.events[place]).period)) {
            writeEvent(chronology, identities, place, calendar);
        }
    }
    return calendar + "END:VCALENDAR\r\n";
}

/// A calendar has no years before 1.
int outsideCalendar(const Chronology& chronology) {
    return int(std::ranges::count_if(
        chronology.events, [&](EventRef ref) { return !hasCalendarYears(chronology.event(ref).period); }));
}

} // namespace

const Exporter icalendarExporter{
    "ics", QT_TRANSLATE_NOOP("Exporters", "iCalendar"), "ics", writeICalendar, outsideCalendar};

} // namespace dateline

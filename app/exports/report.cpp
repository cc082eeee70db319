#include "app/exports/report.h"

#include "app/exports/telling.h"
#include "app/model/datetext.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int pictureWidth = 960;
constexpr int pictureMargin = 24;
constexpr int lineAt = 72; // height of the line of time; marks of the same place pile up above it
constexpr int markStep = 9;
constexpr int highestPile = 7;

int columnOf(double day, double first, double last) {
    const double room = pictureWidth - 2 * pictureMargin;
    return pictureMargin + int(room * (last > first ? (day - first) / (last - first) : 0.5));
}

double middleOf(const Event& event) {
    return double((event.period.from.time_since_epoch() + event.period.to.time_since_epoch()).count()) / 2;
}

QString endLabel(Day day, int x, const char* anchor) {
    return QStringLiteral("<text x=\"%1\" y=\"%2\" text-anchor=\"%3\">%4</text>")
        .arg(x)
        .arg(lineAt + 20)
        .arg(QLatin1String(anchor), htmlOf(dateText({day, day}, Grain::Day, Mod::None)));
}

} // namespace

QString htmlOf(QStringView text) {
    QString escaped;
    for (const QChar c : printable(text)) {
        switch (c.unicode()) {
        case u'&': escaped += QStringLiteral("&amp;"); break;
        case u'<': escaped += QStringLiteral("&lt;"); break;
        case u'>': escaped += QStringLiteral("&gt;"); break;
        case u'"': escaped += QStringLiteral("&quot;"); break;
        case u'\'': escaped += QStringLiteral("&#39;"); break;
        default: escaped += c;
        }
    }
    return escaped;
}

QString sentenceId(const Account& account, int accountNumber, int position) {
    const auto behind = std::ranges::upper_bound(account.sentences, position, {}, &Span::begin);
    const QString article = QStringLiteral("a%1").arg(accountNumber + 1);
    return behind == account.sentences.begin()
        ? article
        : article + QStringLiteral("-s%1").arg(behind - account.sentences.begin());
}

QString timelineSvg(const Chronology& chronology) {
    if (chronology.events.size() < 2) {
        return {};
    }
    Day first = chronology.event(chronology.events.front()).period.from;
    Day last = first;
    for (const EventRef& ref : chronology.events) {
        first = std::min(first, chronology.event(ref).period.from);
        last = std::max(last, chronology.event(ref).period.to);
    }
    std::vector<int> piles(pictureWidth / markStep + 1, 0);
    QString marks;
    for (int place = 0; place < int(chronology.events.size()); ++place) {
        const Event& event = chronology.event(chronology.events[place]);
        const int pile = columnOf(middleOf(event), double(first.time_since_epoch().count()),
                             double(last.time_since_epoch().count()))
            / markStep;
        const int height = std::min(piles[pile]++, highestPile);
        marks
            += QStringLiteral("<a href=\"#e%1\"><circle cx=\"%2\" cy=\"%3\" r=\"4\"%4><title>%5</title></circle></a>\n")
                   .arg(place + 1)
                   .arg(pile * markStep + markStep / 2)
                   .arg(lineAt - height * markStep)
                   .arg(event.future ? QStringLiteral(" class=\"future\"") : QString(),
                       htmlOf(dateText(event.period, event.precision, event.mod) + QStringLiteral(": ") + event.title));
    }
    return QStringLiteral("<svg viewBox=\"0 0 %1 %2\" role=\"img\" aria-label=\"Timeline\">\n"
                          "<line x1=\"%3\" y1=\"%4\" x2=\"%5\" y2=\"%4\"/>\n")
               .arg(pictureWidth)
               .arg(lineAt + 28)
               .arg(pictureMargin)
               .arg(lineAt)
               .arg(pictureWidth - pictureMargin)
        + marks + endLabel(first, pictureMargin, "start") + endLabel(last, pictureWidth - pictureMargin, "end")
        + QStringLiteral("\n</svg>\n");
}

QString articleHtml(const Account& account, int accountNumber) {
    const QStringView text = account.article.text;
    QString html;
    int written = 0;
    for (int s = 0; s < int(account.sentences.size()); ++s) {
        const Span span = account.sentences[s];
        html += htmlOf(text.sliced(written, span.begin - written));
        html += QStringLiteral("<span id=\"a%1-s%2\">%3</span>")
                    .arg(accountNumber + 1)
                    .arg(s + 1)
                    .arg(htmlOf(span.of(text)));
        written = span.end;
    }
    return html + htmlOf(text.sliced(written));
}

} // namespace dateline

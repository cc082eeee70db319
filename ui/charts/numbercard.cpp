#include "ui/charts/chartkind.h"
#include "ui/charts/description.h"
#include "ui/charts/lettering.h"
#include "ui/charts/placing.h"
#include "ui/texts.h"

namespace dateline {

namespace {

constexpr qreal unitGap = 8;
constexpr qreal changeGap = 4;
constexpr qreal unitDrop = 9; // from the middle of the number to the middle of its unit, so that both stand on one line

QString unitWords(const Chart& chart, const ChartPoint& point) {
    const QString unit = chart.unit == u"percent" || saysUnit(chart) ? QString() : chart.unitText;
    return unit.isEmpty() || point.note.isEmpty() ? unit + point.note : unit + u' ' + point.note;
}

/// Beside the number if there is room, else under it; returns where it ends.
qreal placeUnit(const QString& unit, qreal used, const QRectF& room, qreal bottom, ChartLayout& layout) {
    if (textWidth(TextStyle::Title, unit) <= room.width() - used) {
        const qreal top = bottom - linePitch(TextStyle::Number) / 2 - linePitch(TextStyle::Title) / 2 + unitDrop;
        place(layout, {unit}, {TextStyle::Title, Ink::Quiet, 0}, room.left() + used, top, Anchor::Left);
        return bottom;
    }
    const QStringList lines = wrapped(TextStyle::Title, unit, room.width());
    place(layout, lines, {TextStyle::Title, Ink::Quiet, 0}, room.left(), bottom, Anchor::Left);
    return bottom + sizeOf(lines, TextStyle::Title).height();
}

qreal plot(const Chart& chart, const QRectF& room, ChartLayout& layout) {
    const ChartPoint& point = chart.points.front();
    const QStringList number = wrapped(TextStyle::Number, point.words, room.width());
    place(layout, number, {TextStyle::Number, Ink::Text, 0}, room.left(), room.top(), Anchor::Left);
    qreal bottom = room.top() + sizeOf(number, TextStyle::Number).height();
    if (const QString unit = unitWords(chart, point); !unit.isEmpty()) {
        bottom = placeUnit(unit, textWidth(TextStyle::Number, number.back()) + unitGap, room, bottom, layout);
    }
    if (!point.change.isEmpty()) {
        place(layout, {point.change}, {TextStyle::Strong, Ink::Text, 0}, room.left(), bottom + changeGap, Anchor::Left);
        bottom += changeGap + linePitch(TextStyle::Strong);
    }
    return bottom;
}

QString suits(const Chart& chart) {
    return chart.points.size() == 1 ? ChartText::tr("Number: a single value") : QString();
}

} // namespace

const ChartKind numberCard{"number", QT_TRANSLATE_NOOP("Charts", "Number"), suits, false, plot};

} // namespace dateline

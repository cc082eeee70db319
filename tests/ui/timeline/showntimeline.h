// A shown timeline of five events in three lanes, for the tests that click and type in it.
#pragma once

#include "tests/printing.h"
#include "tests/ui/timeline/testmodel.h"
#include "ui/fonts.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QTest>
#include <QWheelEvent>

namespace dateline {

inline void fillChronicle(QStandardItemModel& model) {
    const QStringList harbour{QStringLiteral("Harbour Board")};
    const QStringList mayor{QStringLiteral("Mina Tovar")};
    addEvent(model,
        {QStringLiteral("A survey is made"), QStringLiteral("2015"), day(2015, 1, 1), day(2015, 12, 31), Grain::Year});
    addEvent(model,
        {QStringLiteral("Tovar opens the quay"), QStringLiteral("2 Mar 2016"), day(2016, 3, 2), day(2016, 3, 2),
            Grain::Day, mayor, 2});
    addEvent(model,
        {QStringLiteral("Cranes are ordered"), QStringLiteral("5 Sep 2017"), day(2017, 9, 5), day(2017, 9, 5),
            Grain::Day, harbour, 1});
    QStandardItem* flood = addEvent(model,
        {QStringLiteral("A flood stops work"), QStringLiteral("17 Nov 2018"), day(2018, 11, 17), day(2018, 11, 17),
            Grain::Day, mayor, 1});
    addFigure(*flood, QStringLiteral("12 million"), day(2018, 1, 1), day(2018, 12, 31));
    addEvent(model,
        {QStringLiteral("The new lock opens"), QStringLiteral("2030"), day(2030, 1, 1), day(2030, 12, 31), Grain::Year,
            harbour, 0, Mod::None, true});
}

struct ShownTimeline {
    ShownTimeline() {
        loadSans();
        fillChronicle(model);
        view.setModel(&model);
        view.setPublished(day(2021, 6, 22));
        view.resize(1000, 420);
        view.show();
        view.fitAll();
        QTest::qWait(200); // the glide
    }

    QPoint markOf(int entry) {
        for (const SceneMark& mark : view.scene().marks) {
            if (mark.entry == entry && !mark.echo) {
                return mark.box.center().toPoint();
            }
        }
        return {-1, -1};
    }

    void wheel(QPointF at, QPoint angle, Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(
            at, view.viewport()->mapToGlobal(at), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    }

    double dayAt(double x) { return view.scale().day(x - view.timelineLayout().headWidth()); }
    int current() const { return view.currentIndex().row(); }

    QStandardItemModel model;
    TimelineView view;
};

} // namespace dateline

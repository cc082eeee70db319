// A model with the roles of ChronologyModel, filled by hand.
#pragma once

#include "app/model/chronologymodel.h"

#include <QStandardItemModel>

namespace dateline {

struct TestEvent {
    QString title;
    QString date;
    Day from;
    Day to;
    Grain grain{Grain::Day};
    QStringList speakers{};
    int quotes = 0;
    Mod mod = Mod::None;
    bool future = false;
    bool unsure = false;
};

inline qint64 number(Day day) {
    return day.time_since_epoch().count();
}

inline QStandardItem* addEvent(QStandardItemModel& model, const TestEvent& event) {
    auto* item = new QStandardItem(event.title);
    item->setData(int(ChronologyModel::EventItem), KindRole);
    item->setData(number(event.from), FirstDayRole);
    item->setData(number(event.to), LastDayRole);
    item->setData(int(event.grain), PrecisionRole);
    item->setData(int(event.mod), ModRole);
    item->setData(event.future, FutureRole);
    item->setData(event.unsure, UnsureRole);
    item->setData(event.speakers, SpeakersRole);
    item->setData(event.quotes, QuoteCountRole);
    item->setData(event.date, DateTextRole);
    model.appendRow(item);
    return item;
}

inline void addFigure(QStandardItem& event, const QString& words, Day from, Day to) {
    auto* item = new QStandardItem(words);
    item->setData(int(ChronologyModel::FigureItem), KindRole);
    item->setData(number(from), FirstDayRole);
    item->setData(number(to), LastDayRole);
    event.appendRow(item);
}

inline void addQuotes(QStandardItem& event, const QString& speaker, int count) {
    for (int i = 0; i < count; ++i) {
        auto* item = new QStandardItem(QStringLiteral("a quote"));
        item->setData(int(ChronologyModel::QuoteItem), KindRole);
        item->setData(speaker.isEmpty() ? QStringList() : QStringList(speaker), SpeakersRole);
        event.appendRow(item);
    }
}

} // namespace dateline

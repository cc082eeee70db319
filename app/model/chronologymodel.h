// ChronologyModel: a chronology as a tree for views: events, and under each its quotes, then its figures.
#pragma once

#include "app/chronology/chronology.h"

#include <QAbstractItemModel>

#include <memory>

namespace dateline {

/// The vocabulary every view reads. Qt::DisplayRole is the event's title, the quote's content, the figure's words.
enum ChronologyRole {
    KindRole = Qt::UserRole + 1, // int, ChronologyModel::Kind
    FirstDayRole, // qint64, days since 1970-01-01, of the event's period
    LastDayRole, // qint64, inclusive
    PrecisionRole, // int, Grain
    ModRole, // int, Mod
    FutureRole, // bool
    UnsureRole, // bool
    AccountRole, // int, which article
    IndexRole, // int, index of the event, quote or figure in its account
    SpeakersRole, // QStringList, full names in the order they speak at the event
    QuoteCountRole, // int
    FigureCountRole, // int
    PlaceRole, // int, first UTF-16 offset in the article's text
    DateTextRole, // QString, the date as people write it: "20 Apr 2021", "2015", "5–7 Sep 2017", "about 10 Apr"
};

class ChronologyModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Kind { EventItem, QuoteItem, FigureItem };

    explicit ChronologyModel(QObject* parent = nullptr);

    void setChronology(std::shared_ptr<const Chronology> chronology);
    const std::shared_ptr<const Chronology>& chronology() const { return m_chronology; }

    QModelIndex eventIndex(int account, int event) const;
    QModelIndex quoteIndex(int account, int quote) const; // invalid if it hangs on no event
    QModelIndex figureIndex(int account, int figure) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const Chronology> m_chronology;
};

} // namespace dateline

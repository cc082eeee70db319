// ChronologyModel: a chronology as a tree for views: events, and under each its quotes, then its figures. What hangs on
// no event stands under one last row of its own, so that every quote and figure can be selected.
#pragma once

#include "app/chronology/chronology.h"
#include "app/model/datetext.h"

#include <QAbstractItemModel>
#include <QMimeData>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace dateline {

/// The vocabulary every view reads. Qt::DisplayRole is the event's title, the quote's content, the figure's words.
enum ChronologyRole {
    KindRole = Qt::UserRole + 1, // int, ChronologyModel::Kind
    FirstDayRole, // qint64, days since 1970-01-01, of the event's or the figure's period
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
    DateTextRole, // QString, the date as people write it: "20 Apr 2021, 14:30", "2015", "about 10 Apr"
    FigureRole, // Figure, of a figure
    CorrectedRole, // bool, whether a reader corrected it
    NoteRole, // QString, a reader's note on an event
    ClockRole, // int, seconds of the first day passed before an event that has a clock time
    MeasuresRole, // QStringList, what the event's figures measure
    PlacesRole, // QStringList, where its words place it
    ArticlesRole, // QStringList, titles of the articles that tell of it
    SectionsRole, // QStringList, the headings over what tells of it
    BookmarkedRole, // bool, whether a reader marked an event to come back to
};

struct Facets;

/// A quote or figure on its way to an event.
struct DraggedItem {
    int kind = -1; // ChronologyModel::Kind
    int account = -1;
    int index = -1;

    bool operator==(const DraggedItem&) const = default;
};

class ChronologyModel : public QAbstractItemModel {
    Q_OBJECT

public:
    /// A view of events leaves out the UndatedItem: it has no days.
    enum Kind { EventItem, QuoteItem, FigureItem, UndatedItem };

    explicit ChronologyModel(QObject* parent = nullptr);

    void setChronology(std::shared_ptr<const Chronology> chronology); // other articles: views begin anew
    const std::shared_ptr<const Chronology>& chronology() const { return m_chronology; }

    /// The same articles after an edit: rows change, but selections and views stay where they are. Emits corrected().
    void correctChronology(std::shared_ptr<const Chronology> chronology);

    /// How DateTextRole tells days. The words outlive the model.
    void setDates(DateOrder order, const DateWords& words) {
        m_dateOrder = order;
        m_dateWords = &words;
    }

    int eventCount() const; // without the undated row
    QModelIndex eventIndex(int account, int event) const; // as the other two: it must exist
    QModelIndex quoteIndex(int account, int quote) const;
    QModelIndex figureIndex(int account, int figure) const;
    QModelIndex undatedIndex() const; // invalid if everything hangs on an event

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// Quotes and figures can be dragged.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    static std::optional<DraggedItem> draggedItem(const QMimeData& data);

Q_SIGNALS:
    void corrected(); // rows have changed under the same articles

private:
    /// A top row: an event, or what hangs on none.
    struct Row {
        int account = -1; // -1: the undated row
        int event = -1;
        std::vector<std::pair<int, int>> quotes; // account, index
        std::vector<std::pair<int, int>> figures;
    };

    void fillRows();
    void fillEvent(int row);
    QModelIndex counterpart(const Chronology& before, const DraggedItem& item) const;
    QVariant topData(const Row& row, int role) const;
    QStringView eventClock(const Row& row) const;
    QVariant eventData(const Row& row, int role) const;
    QVariant quoteData(int account, int quote, int role) const;
    QVariant figureData(int account, int figure, int role) const;
    QStringList speakersOf(const Row& row) const;
    QStringList namesOf(int row, int role) const;
    const Facets& facets() const;

    std::shared_ptr<const Chronology> m_chronology;
    mutable std::shared_ptr<const Facets> m_facets; // made when asked for
    DateOrder m_dateOrder = DateOrder::DayFirst;
    const DateWords* m_dateWords = &englishDates();
    std::vector<Row> m_rows;
    std::vector<std::vector<int>> m_rowOfEvent; // by account
    std::vector<std::vector<std::pair<int, int>>> m_placeOfQuote; // by account: top row, row under it
    std::vector<std::vector<std::pair<int, int>>> m_placeOfFigure;
};

} // namespace dateline

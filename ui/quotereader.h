// QuoteReader: the quotes of an event as cards, its figures as rows; lists on the one model and the one selection.
#pragma once

#include <QListView>
#include <QStringList>
#include <QStyledItemDelegate>

namespace dateline {

class ChronologyModel;
class Filter;

/// Paints a quote: its words in full, own words darker than reported ones, then speaker, cue and kind.
class QuoteDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    QuoteDelegate(const ChronologyModel& model, QObject* parent);

    void setSpeakers(QStringList speakers) { m_speakers = std::move(speakers); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const ChronologyModel& m_model;
    QStringList m_speakers;
};

/// Paints a figure: its words, and below what it measures and for when.
class FigureDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    FigureDelegate(const ChronologyModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const ChronologyModel& m_model;
};

/// The children of one kind under one top row. Says in a sentence when there are none.
class QuoteReader : public QListView {
    Q_OBJECT

public:
    QuoteReader(ChronologyModel& model, int kind, QString whenEmpty, QWidget* parent = nullptr);

    /// Shows the children of a top row that pass; nothing if it is invalid.
    void showUnder(const QModelIndex& top, const Filter& filter);
    /// Scrolls to one of them; it shows even if it does not pass.
    void reveal(const QModelIndex& child);
    int shownCount() const { return m_shown; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void startDrag(Qt::DropActions actions) override;

private:
    QPixmap dragPicture(const QModelIndex& child) const;

    const int m_kind;
    const QString m_whenEmpty;
    int m_shown = 0;
};

} // namespace dateline

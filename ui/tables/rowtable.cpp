#include "ui/tables/rowtable.h"

#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/tables/plaingrid.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace dateline {

namespace {

constexpr int headHeight = 32;
constexpr int rowPadding = 10;
constexpr int inset = 16; // of every cell, left; half of it right
constexpr int arrowSize = 12;
constexpr int mostLetters = 2000; // of a cell, more than the widest one shows

/// Text with room round it, parted from the next row by a hairline.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const override {
        QStyleOptionViewItem option = given;
        initStyleOption(&option, index);
        const Theme& theme = themeOf(option.palette);
        const bool selected = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, selected ? theme.accentSoft : theme.base);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
        const int space = qRound(inset * textScale());
        const QRect room
            = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(space, 0, -space / 2, -1));
        painter->setFont(option.font);
        painter->setPen(index.data(RowTable::QuietRole).toBool() ? theme.text2 : theme.text);
        const QFontMetrics metrics(option.font);
        const QString text = shortened(option.text.left(mostLetters), metrics, room.size());
        painter->drawText(
            room, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextWordWrap,
            text);
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
        }
    }

private:
    /// What is too long for its cell ends in an ellipsis; the tool tip has all of it.
    static QString shortened(const QString& text, const QFontMetrics& metrics, const QSize& room) {
        const auto fits = [&](const QString& part) {
            return metrics.boundingRect(QRect(QPoint(), room), Qt::TextWordWrap, part).height() <= room.height();
        };
        if (fits(text)) {
            return text;
        }
        qsizetype fitting = 0;
        qsizetype over = text.size();
        while (over - fitting > 1) {
            const qsizetype middle = (fitting + over) / 2;
            (fits(text.first(middle) + QChar(0x2026)) ? fitting : over) = middle;
        }
        return text.first(fitting).trimmed() + QChar(0x2026);
    }
};

/// Names of columns in line with their cells; a click sorts up, then down, then as the rows came.
class Head : public QHeaderView {
public:
    explicit Head(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
        setFont(fontOf(TextStyle::Small, textScale()));
        setFixedHeight(qRound(headHeight * textScale()));
        setSectionsClickable(true);
        setSortIndicatorShown(true);
        setSortIndicatorClearable(true);
        setSortIndicator(-1, Qt::AscendingOrder);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        const Theme& theme = themeOf(palette());
        painter->fillRect(rect, theme.alt);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
        const bool sorts = section == sortIndicatorSection();
        painter->setPen(sorts ? theme.text : theme.text2);
        painter->setFont(font());
        const QString name = model()->headerData(section, Qt::Horizontal).toString();
        const int space = qRound(inset * textScale());
        const QRect room = QStyle::visualRect(layoutDirection(), rect, rect.adjusted(space, 0, 0, 0));
        painter->drawText(room, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter), name);
        if (sorts) {
            const int behind = space + fontMetrics().horizontalAdvance(name) + 4;
            const QRect arrow(rect.left() + behind, rect.center().y() - arrowSize / 2, arrowSize, arrowSize);
            painter->drawPixmap(QStyle::visualRect(layoutDirection(), rect, arrow).topLeft(),
                iconPixmap(sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral("up") : QStringLiteral("down"),
                    theme.text, arrowSize, devicePixelRatioF()));
        }
    }
};

} // namespace

RowTable::RowTable(QAbstractItemModel& rows, QList<int> widths, int narrowest, int linesOfRow, QWidget* parent)
    : QTableView(parent), m_sorted(new QSortFilterProxyModel(this)), m_widths(std::move(widths)),
      m_narrowest(narrowest) {
    loadSerif();
    m_sorted->setSortRole(SortRole);
    m_sorted->setSourceModel(&rows);
    setModel(m_sorted);
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    layPlain(*this);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(
        linesOfRow * QFontMetrics(fontOf(TextStyle::Quote, textScale())).lineSpacing() + qRound(rowPadding * textScale()));
    setHorizontalHeader(new Head(this));
    setSortingEnabled(true);
}

void RowTable::setCurrentRow(int row) {
    m_following = true;
    const QModelIndex now
        = m_sorted->mapFromSource(m_sorted->sourceModel()->index(row, std::max(0, currentIndex().column())));
    setCurrentIndex(now);
    m_following = false;
}

void RowTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.isValid() && !m_following) {
        Q_EMIT rowActivated(m_sorted->mapToSource(current).row());
    }
}

void RowTable::setColumnShown(int column, bool shown) {
    setColumnHidden(column, !shown);
    layColumns();
}

void RowTable::layColumns() {
    int left = viewport()->width();
    for (int column = 0; column < int(m_widths.size()); ++column) {
        if (!isColumnHidden(column)) { // a width would show it
            const int width = qRound(m_widths[column] * textScale());
            setColumnWidth(column, width);
            left -= width;
        }
    }
    setColumnWidth(int(m_widths.indexOf(0)), std::max(qRound(m_narrowest * textScale()), left));
}

void RowTable::resizeEvent(QResizeEvent* event) {
    layColumns();
    QTableView::resizeEvent(event);
}

/// Shift and space do what a click on the column's name does.
void RowTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ShiftModifier && currentIndex().isValid()) {
        QHeaderView& head = *horizontalHeader();
        const int column = currentIndex().column();
        const bool up = head.sortIndicatorSection() == column && head.sortIndicatorOrder() == Qt::AscendingOrder;
        const bool down = head.sortIndicatorSection() == column && !up;
        head.setSortIndicator(down ? -1 : column, up ? Qt::DescendingOrder : Qt::AscendingOrder);
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace dateline

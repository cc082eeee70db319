#include "ui/charts/figuretable.h"

#include "ui/charts/figuremodel.h"
#include "ui/fonts.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace dateline {

namespace {

constexpr int columnWidths[] = {180, 104, 150};
constexpr int narrowestSentence = 300;
constexpr int headHeight = 32;
constexpr int rowPadding = 10;
constexpr int inset = 16; // of every cell, left; half of it right

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
        const QRect room = option.rect.adjusted(space, 0, -space / 2, -1);
        painter->setFont(option.font);
        painter->setPen(index.column() == FigureModel::When ? theme.text2 : theme.text);
        const QFontMetrics metrics(option.font);
        const QString text = shortened(option.text, metrics, room.size());
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text);
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

/// Names of columns in line with their cells.
class Head : public QHeaderView {
public:
    explicit Head(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
        setFont(fontOf(TextStyle::Small, textScale()));
        setFixedHeight(qRound(headHeight * textScale()));
        setSectionsClickable(false);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        const Theme& theme = themeOf(palette());
        painter->fillRect(rect, theme.alt);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
        painter->setPen(theme.text2);
        painter->setFont(font());
        const QString name = model()->headerData(section, Qt::Horizontal).toString();
        painter->drawText(rect.adjusted(qRound(inset * textScale()), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, name);
    }
};

} // namespace

FigureTable::FigureTable(FigureModel& figures, QWidget* parent) : QTableView(parent), m_figures(figures) {
    loadSerif();
    setModel(&figures);
    setItemDelegate(new CellDelegate(this));
    setAccessibleName(tr("Figures"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(
        2 * QFontMetrics(fontOf(TextStyle::Quote, textScale())).lineSpacing() + qRound(rowPadding * textScale()));
    setHorizontalHeader(new Head(this));
}

void FigureTable::show(FigureRef figure) {
    m_following = true;
    const int row = m_figures.rowOf(figure);
    setCurrentIndex(row < 0 ? QModelIndex() : m_figures.index(row, std::max(0, currentIndex().column())));
    m_following = false;
}

void FigureTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.isValid() && !m_following) {
        Q_EMIT figureActivated(m_figures.figureAt(current.row()));
    }
}

/// The sentence takes what room is left.
void FigureTable::resizeEvent(QResizeEvent* event) {
    int left = viewport()->width();
    for (int column = 0; column < FigureModel::Sentence; ++column) {
        const int width = qRound(columnWidths[column] * textScale());
        setColumnWidth(column, width);
        left -= width;
    }
    setColumnWidth(FigureModel::Sentence, std::max(qRound(narrowestSentence * textScale()), left));
    QTableView::resizeEvent(event);
}

} // namespace dateline

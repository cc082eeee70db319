#include "ui/tables/matrixview.h"

#include "app/model/chronologymodel.h"
#include "ui/counted.h"
#include "ui/filter.h"
#include "ui/fonts.h"
#include "ui/plaintext.h"
#include "ui/preferences.h"
#include "ui/tables/marktable.h"
#include "ui/tables/plaingrid.h"
#include "ui/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <numeric>

namespace dateline {

namespace {

constexpr int cellHeight = 36;
constexpr int cellWidth = 84;
constexpr int nameWidth = 210;
constexpr int headHeight = 32;
constexpr int inset = 16; // of a name

/// The number in the middle; the more, the deeper the ground under it.
class CountDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& theme = themeOf(option.palette);
        const QRect cell = option.rect.adjusted(2, 2, -2, -2);
        const double share = index.data(MatrixModel::ShareRole).toDouble();
        painter->save();
        painter->fillRect(option.rect, theme.base);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.line);
        if (share > 0) {
            painter->setOpacity(0.25 + 0.75 * share);
            painter->fillRect(cell, theme.accentSoft);
            painter->setOpacity(1);
        }
        painter->setFont(fontOf(share > 0 ? TextStyle::Strong : TextStyle::Body, textScale()));
        painter->setPen(option.state & QStyle::State_MouseOver && !index.data().toString().isEmpty() ? theme.accent
                                                                                                     : theme.text);
        painter->drawText(cell, Qt::AlignCenter, index.data().toString());
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(cell.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }
};

/// Speakers and periods on the ground of the cells, parted by hairlines.
class PlainHead : public QHeaderView {
public:
    PlainHead(Qt::Orientation orientation, TextStyle style, QWidget* parent) : QHeaderView(orientation, parent) {
        setFont(fontOf(style, textScale()));
        setSectionsClickable(false);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        const Theme& theme = themeOf(palette());
        const bool upright = orientation() == Qt::Vertical;
        painter->fillRect(rect, upright ? theme.base : theme.alt);
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.line);
        const int space = upright ? qRound(inset * textScale()) : 0;
        const QRect room = rect.adjusted(space, 0, -space / 2, 0);
        const QString name = model()->headerData(section, orientation()).toString();
        painter->setFont(font());
        painter->setPen(upright ? theme.text : theme.text2);
        painter->drawText(room,
            upright ? QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter) : Qt::AlignCenter,
            fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
    }
};

} // namespace

void MatrixModel::setMatrix(Matrix matrix) {
    beginResetModel();
    m_matrix = std::move(matrix);
    m_most = 0;
    for (const std::vector<int>& row : m_matrix.counts) {
        m_most = std::max(m_most, *std::ranges::max_element(row));
    }
    endResetModel();
}

int MatrixModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_matrix.speakers.size());
}

int MatrixModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || m_matrix.speakers.isEmpty() ? 0 : int(m_matrix.periods.size()) + 1;
}

int MatrixModel::count(const QModelIndex& cell) const {
    const std::vector<int>& row = m_matrix.counts[std::size_t(cell.row())];
    return isSum(cell.column()) ? std::accumulate(row.begin(), row.end(), 0) : row[std::size_t(cell.column())];
}

QVariant MatrixModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const int quotes = count(index);
    switch (role) {
    case Qt::DisplayRole: return quotes > 0 ? QLocale().toString(quotes) : QString();
    case ShareRole: return isSum(index.column()) ? 0.0 : double(quotes) / m_most;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString who = headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString();
        const QString when = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
        const QString words
            = QStringLiteral("%1, %2: %3").arg(who, when, counted(quotes, tr("1 quote"), tr("%1 quotes")));
        return role == Qt::ToolTipRole ? escaped(words) : words;
    }
    default: return {};
    }
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const int sections = orientation == Qt::Vertical ? rowCount() : columnCount();
    if (role != Qt::DisplayRole || section >= sections) { // while the model is reset the heads still have the sections of before
        return {};
    }
    if (orientation == Qt::Vertical) {
        const QString& name = m_matrix.speakers[section];
        return name.isEmpty() ? tr("No speaker") : oneLine(name);
    }
    if (isSum(section)) {
        return tr("All");
    }
    const std::optional<Period>& period = m_matrix.periods[std::size_t(section)];
    return period ? shownDate(*period, m_matrix.grain, Mod::None) : tr("No date");
}

MatrixView::MatrixView(ChronologyModel& model, const Filter& filter, QWidget* parent)
    : QTableView(parent), m_model(model), m_filter(filter), m_cells(new MatrixModel(this)) {
    setModel(m_cells);
    setItemDelegate(new CountDelegate(this));
    setAccessibleName(tr("Speakers by period"));
    setAccessibleDescription(tr("How often everybody is quoted in each period. Enter shows the quotes."));
    setSelectionMode(QAbstractItemView::NoSelection);
    layPlain(*this);
    setMouseTracking(true);
    setHorizontalHeader(new PlainHead(Qt::Horizontal, TextStyle::Small, this));
    setVerticalHeader(new PlainHead(Qt::Vertical, TextStyle::Body, this));
    horizontalHeader()->setFixedHeight(qRound(headHeight * textScale()));
    horizontalHeader()->setDefaultSectionSize(qRound(cellWidth * textScale()));
    verticalHeader()->setDefaultSectionSize(qRound(cellHeight * textScale()));
    verticalHeader()->setFixedWidth(qRound(nameWidth * textScale()));
    connect(&model, &QAbstractItemModel::modelReset, this, &MatrixView::outdate);
    connect(&model, &ChronologyModel::corrected, this, &MatrixView::outdate);
    connect(&filter, &Filter::changed, this, &MatrixView::outdate);
    connect(this, &QAbstractItemView::clicked, this, &MatrixView::ask);
}

void MatrixView::outdate() {
    m_outdated = true;
    if (isVisible()) {
        fill();
    }
}

void MatrixView::showEvent(QShowEvent* event) {
    if (m_outdated) {
        fill();
    }
    QTableView::showEvent(event);
}

void MatrixView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (m_cells->rowCount() == 0) {
        QPainter painter(viewport());
        painter.setPen(themeOf(palette()).text2);
        painter.drawText(viewport()->rect().adjusted(inset, inset, -inset, -inset),
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)), MarkTable::tr("No quote to list."));
    }
}

void MatrixView::fill() {
    m_outdated = false;
    Filter others(m_model);
    others.setArticle(m_filter.article());
    others.setOnlyBookmarked(m_filter.onlyBookmarked());
    others.setOnlySure(m_filter.onlySure());
    m_cells->setMatrix(countByPeriod(m_model, others));
}

void MatrixView::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
        ask(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

/// A cell without quotes has nothing to show.
void MatrixView::ask(const QModelIndex& cell) {
    if (cell.isValid() && !cell.data().toString().isEmpty()) {
        const Matrix& matrix = m_cells->matrix();
        const QString speaker = matrix.speakers[cell.row()]; // the answer may count anew
        const bool sum = m_cells->isSum(cell.column());
        const std::optional<Period> period = sum ? std::nullopt : matrix.periods[std::size_t(cell.column())];
        Q_EMIT quotesAsked(speaker, period, !sum && !period);
    }
}

} // namespace dateline

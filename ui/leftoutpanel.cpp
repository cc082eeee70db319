#include "ui/leftoutpanel.h"

#include "ui/counted.h"
#include "ui/fonts.h"
#include "ui/linklabel.h"
#include "ui/panelhead.h"
#include "ui/plaintext.h"
#include "ui/quietlabel.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr int bandHeight = 36;
constexpr int listHeight = 260;
constexpr int inset = 16;
constexpr int above = 8; // and below the words of a block
constexpr int mostLines = 3;
constexpr int mostShown = 600; // letters of a block

} // namespace

/// Up to three lines of a block in the colour of what stands back, and at their end the words that put it back.
class LeftOutDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QRect verbPlace(const QStyleOptionViewItem& option) const {
        const int width = QFontMetrics(smallFont()).horizontalAdvance(verb());
        const QRect& row = option.rect;
        const QRect place(row.right() + 1 - inset - width, row.top(), width, row.height());
        return QStyle::visualRect(option.direction, row, place);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int width = option.widget ? static_cast<const QListView*>(option.widget)->viewport()->width() : 300;
        const QFontMetrics metrics(smallFont());
        const int words = wordsWidth(width, metrics);
        const QRect box
            = metrics.boundingRect(QRect(0, 0, words, 1000), Qt::TextWordWrap, shown(index, metrics, words));
        return {width, qMin(box.height(), mostLines * metrics.lineSpacing()) + 2 * above};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& theme = themeOf(option.palette);
        const QRect& row = option.rect;
        const QFontMetrics metrics(smallFont());
        const int words = wordsWidth(row.width(), metrics);
        painter->save();
        painter->fillRect(row, option.state & QStyle::State_MouseOver ? theme.alt : theme.base);
        painter->setFont(smallFont());
        painter->setPen(theme.text3);
        const QRect place(row.left() + inset, row.top() + above, words, row.height() - 2 * above);
        painter->drawText(QStyle::visualRect(option.direction, row, place), Qt::TextWordWrap | Qt::AlignTop,
            shown(index, metrics, words));
        painter->setPen(option.palette.color(QPalette::Link));
        painter->drawText(verbPlace(option).adjusted(0, above, 0, 0), Qt::AlignTop, verb());
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(row.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    static QFont smallFont() { return fontOf(TextStyle::Small, textScale()); }
    static QString verb() { return LeftOutPanel::tr("Put back"); }

    int wordsWidth(int row, const QFontMetrics& metrics) const {
        return qMax(80, row - 3 * inset - metrics.horizontalAdvance(verb()));
    }

    /// About as much of the block as three lines hold.
    QString shown(const QModelIndex& index, const QFontMetrics& metrics, int width) const {
        return metrics.elidedText(index.data().toString(), Qt::ElideRight, mostLines * width * 9 / 10);
    }
};

LeftOutPanel::LeftOutPanel(QWidget* parent)
    : QWidget(parent), m_band(new Band(this)), m_count(quietLabel(m_band)), m_show(new LinkLabel(m_band)),
      m_list(new QListView(this)), m_rows(new QStandardItemModel(this)), m_paint(new LeftOutDelegate(m_list)) {
    m_band->setFixedHeight(qRound(bandHeight * textScale()));
    m_show->setFont(fontOf(TextStyle::Small, textScale()));
    m_band->row()->addWidget(m_count);
    m_band->row()->addWidget(m_show);
    m_band->row()->addStretch(1);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(m_paint);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setMouseTracking(true);
    m_list->setMaximumHeight(qRound(listHeight * textScale()));
    m_list->setAccessibleName(tr("Left out of the text"));
    m_list->setAccessibleDescription(tr("Enter puts a block back into the text."));
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_band);
    column->addWidget(m_list);
    connect(m_show, &QLabel::linkActivated, this, [this] { setOpen(!isOpen()); });
    setOpen(false);
    hide();
}

void LeftOutPanel::setBlocks(const std::vector<LeftOut>& blocks) {
    if (blocks == m_blocks) {
        return;
    }
    const int current = m_list->currentIndex().row();
    m_blocks = blocks;
    m_rows->clear();
    for (const LeftOut& block : m_blocks) {
        const QString begin = block.text.left(mostShown); // it may be as long as a page
        auto* item = new QStandardItem(oneLine(begin));
        item->setToolTip(escaped(begin));
        m_rows->appendRow(item);
    }
    m_list->setCurrentIndex(m_rows->index(qMin(current, m_rows->rowCount() - 1), 0));
    m_count->setText(
        counted(int(m_blocks.size()), tr("1 block of the page left out"), tr("%1 blocks of the page left out")));
    setVisible(!m_blocks.empty());
}

bool LeftOutPanel::isOpen() const {
    return !m_list->isHidden();
}

void LeftOutPanel::setOpen(bool open) {
    m_list->setVisible(open);
    setMaximumHeight(m_band->height() + (open ? m_list->maximumHeight() : 0));
    m_show->setLink(open ? tr("Hide") : tr("Show"));
}

void LeftOutPanel::putBack(const QModelIndex& row) {
    if (row.isValid()) {
        Q_EMIT putBackAsked(m_blocks[std::size_t(row.row())].text);
    }
}

bool LeftOutPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            putBack(m_list->currentIndex());
            return true;
        }
    }
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const QPoint at = static_cast<QMouseEvent*>(event)->position().toPoint();
        const QModelIndex row = m_list->indexAt(at);
        QStyleOptionViewItem option;
        option.direction = m_list->layoutDirection();
        option.rect = m_list->visualRect(row);
        if (row.isValid() && m_paint->verbPlace(option).adjusted(-8, 0, 8, 0).contains(at)) {
            putBack(row);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dateline

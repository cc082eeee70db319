#include "ui/charts/measurelist.h"

#include "ui/fonts.h"
#include "ui/panelhead.h"
#include "ui/plaintext.h"
#include "ui/quietlabel.h"

#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

enum Column { Title, Count };

constexpr int listWidth = 232;
constexpr int margin = 16;
constexpr int rowHeight = 32;

} // namespace

MeasureList::MeasureList(QWidget* parent)
    : QWidget(parent), m_count(quietLabel(this)), m_rows(new QTreeWidget(this)), m_computed(quietLabel(this)) {
    setFixedWidth(leastWidth());
    auto* head = new PanelHead(this);
    auto* title = new QLabel(tr("Measures"), head);
    title->setFont(fontOf(TextStyle::Strong, textScale()));
    head->row()->addWidget(title);
    head->row()->addWidget(m_count);
    head->row()->addStretch(1);
    m_rows->setColumnCount(2);
    m_rows->setHeaderHidden(true);
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setAccessibleName(tr("Measures"));
    m_rows->header()->setStretchLastSection(false);
    m_rows->header()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_rows->header()->setSectionResizeMode(Count, QHeaderView::ResizeToContents);
    m_computed->setText(tr("Dashed outlines are computed from the text, not printed in it."));
    m_computed->setWordWrap(true);
    m_computed->setContentsMargins(margin, margin / 2, margin, margin / 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    auto* inset = new QHBoxLayout;
    inset->setContentsMargins(margin - 4, 0, margin - 4, 0);
    inset->addWidget(m_rows);
    column->addLayout(inset, 1);
    column->addWidget(m_computed);
    connect(m_rows, &QTreeWidget::currentItemChanged, this,
        [this](QTreeWidgetItem* item) { Q_EMIT chosen(m_rows->indexOfTopLevelItem(item)); });
}

int MeasureList::leastWidth() {
    return qRound(listWidth * textScale());
}

void MeasureList::tell(const std::vector<Chart>& charts, int current) {
    const QSignalBlocker quiet(m_rows);
    fill(charts);
    m_rows->setCurrentItem(m_rows->topLevelItem(current));
}

void MeasureList::fill(const std::vector<Chart>& charts) {
    QStringList titles;
    for (const Chart& chart : charts) {
        titles << oneLine(chart.title);
    }
    if (titles == m_titles) {
        return;
    }
    m_titles = titles;
    m_rows->clear();
    bool computed = false;
    for (const Chart& chart : charts) {
        auto* item = new QTreeWidgetItem(m_rows);
        item->setText(Title, oneLine(chart.title));
        item->setToolTip(Title, escaped(oneLine(chart.title)));
        item->setSizeHint(Title, QSize(0, qRound(rowHeight * textScale())));
        item->setText(Count, QLocale().toString(int(chart.points.size())));
        item->setTextAlignment(Count, Qt::AlignRight | Qt::AlignVCenter);
        computed = computed || std::ranges::any_of(chart.points, &ChartPoint::derived);
    }
    m_computed->setVisible(computed);
    m_count->setText(QLocale().toString(int(charts.size())));
}

} // namespace dateline

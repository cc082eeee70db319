#include "ui/tables/marktable.h"

#include "app/model/chronologymodel.h"
#include "ui/filter.h"
#include "ui/tables/rowtable.h"

#include <QItemSelectionModel>
#include <QLabel>
#include <QStackedLayout>
#include <QTimer>

namespace dateline {

namespace {

constexpr int narrowestWords = 280;

QList<int> widthsOf(const MarkModel& marks) {
    QList<int> widths;
    for (const MarkColumn& column : marks.columns()) {
        widths << column.width;
    }
    return widths;
}

} // namespace

MarkTable::MarkTable(MarkModel::Kind kind, const ChronologyModel& model, QItemSelectionModel& selection,
    const Filter& filter, QWidget* parent)
    : QWidget(parent), m_model(model), m_selection(selection), m_marks(new MarkModel(kind, model, filter, this)),
      m_table(new RowTable(*m_marks, widthsOf(*m_marks), narrowestWords, kind == MarkModel::Quotes ? 2 : 1, this)),
      m_nothing(new QLabel(kind == MarkModel::Events ? tr("No event to list.") : tr("No quote to list."), this)),
      m_pages(new QStackedLayout(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_table->setAccessibleName(kind == MarkModel::Events ? tr("Events") : tr("Quotes"));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setContentsMargins(16, 16, 16, 16);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothing);
    setFocusProxy(m_table);
    connect(&model, &QAbstractItemModel::modelReset, this, &MarkTable::outdate);
    connect(&model, &ChronologyModel::corrected, this, &MarkTable::outdate);
    connect(&filter, &Filter::changed, this, &MarkTable::outdate);
    connect(&selection, &QItemSelectionModel::currentChanged, this, &MarkTable::follow);
    connect(m_table, &RowTable::rowActivated, this, [this](int row) {
        m_selection.setCurrentIndex(m_marks->markAt(row), QItemSelectionModel::ClearAndSelect);
    });
}

void MarkTable::outdate() {
    m_outdated = true;
    if (isVisible()) {
        fill();
    }
}

void MarkTable::showEvent(QShowEvent* event) {
    if (m_outdated) {
        fill();
    }
    QWidget::showEvent(event);
    QTimer::singleShot(0, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); }); // when it has its size
}

void MarkTable::fill() {
    m_outdated = false;
    m_marks->fill();
    const bool several = m_model.chronology() && m_model.chronology()->accounts.size() > 1;
    m_table->setColumnShown(m_marks->columnCount() - 1, several);
    m_pages->setCurrentIndex(m_marks->rowCount() > 0 ? 0 : 1);
    follow();
}

void MarkTable::follow() {
    if (!m_outdated) {
        m_table->setCurrentRow(m_marks->rowOf(m_selection.currentIndex()));
    }
}

} // namespace dateline

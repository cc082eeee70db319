#include "ui/statusline.h"

#include "app/model/chronologymodel.h"
#include "ui/filter.h"
#include "ui/fonts.h"
#include "ui/linklabel.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace dateline {

namespace {

constexpr int statusHeight = 26;

int unsureEvents(const ChronologyModel& model, const Filter& filter) {
    int unsure = 0;
    for (int row = 0; row < model.eventCount(); ++row) {
        const QModelIndex event = model.index(row, 0);
        unsure += event.data(UnsureRole).toBool() && filter.passes(event);
    }
    return unsure;
}

} // namespace

StatusLine::StatusLine(ChronologyModel& model, const Filter& filter, QWidget* parent)
    : QWidget(parent), m_model(model), m_filter(filter), m_row(new QHBoxLayout(this)), m_progress(new QProgressBar(this)),
      m_cancel(new QToolButton(this)) {
    setFixedHeight(qRound(statusHeight * textScale()));
    m_row->setContentsMargins(16, 1, 16, 0);
    m_row->setSpacing(24);
    for (QLabel** label : {&m_events, &m_quotes, &m_figures}) {
        *label = addLabel<QLabel>();
    }
    m_unsure = addLabel<LinkLabel>();
    m_undated = addLabel<LinkLabel>();
    m_work = addLabel<QLabel>();
    m_progress->setFixedSize(qRound(120 * textScale()), 6);
    m_progress->setTextVisible(false);
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Stop reading (Esc)"));
    m_cancel->setFixedHeight(height() - 2);
    m_row->addWidget(m_progress);
    m_row->addWidget(m_cancel);
    m_row->addStretch(1);
    m_outside = addLabel<QLabel>();
    connect(m_unsure, &QLabel::linkActivated, this, &StatusLine::unsureAsked);
    connect(m_undated, &QLabel::linkActivated, this, &StatusLine::undatedAsked);
    connect(m_cancel, &QToolButton::clicked, this, &StatusLine::cancelAsked);
    connect(&model, &QAbstractItemModel::modelReset, this, &StatusLine::count);
    connect(&model, &ChronologyModel::corrected, this, &StatusLine::count);
    connect(&filter, &Filter::changed, this, &StatusLine::count);
    m_help = new QLabel(this); // over the others, not among them
    m_help->setFont(fontOf(TextStyle::Small, textScale()));
    m_help->setContentsMargins(16, 0, 16, 0);
    m_help->setAutoFillBackground(true);
    m_help->hide();
    hideProgress();
    count();
}

template <typename Label> Label* StatusLine::addLabel() {
    auto* label = new Label(this);
    label->setFont(fontOf(TextStyle::Small, textScale()));
    label->setForegroundRole(QPalette::PlaceholderText);
    m_row->addWidget(label);
    return label;
}

void StatusLine::count() {
    const auto chronology = m_model.chronology();
    for (QLabel* label : std::initializer_list<QLabel*>{m_quotes, m_figures, m_unsure, m_undated}) {
        label->setVisible(chronology != nullptr);
    }
    m_outside->clear();
    if (!chronology) {
        m_events->setText(tr("No article open"));
        return;
    }
    int quotes = 0;
    int figures = 0;
    for (const Account& account : chronology->accounts) {
        quotes += int(account.quotes.size());
        figures += int(account.figures.size());
    }
    m_events->setText(tr("%Ln event(s)", nullptr, m_model.eventCount()));
    m_quotes->setText(tr("%Ln quote(s)", nullptr, quotes));
    m_figures->setText(tr("%Ln figure(s)", nullptr, figures));
    const int unsure = unsureEvents(m_model, m_filter);
    m_unsure->setLink(tr("%Ln unsure", nullptr, unsure));
    m_unsure->setVisible(unsure > 0);
    const QModelIndex undated = m_model.undatedIndex();
    const int quotesLoose = undated.data(QuoteCountRole).toInt();
    const int figuresLoose = undated.data(FigureCountRole).toInt();
    m_undated->setLink(quotesLoose > 0 ? tr("%Ln quote(s) without a date", nullptr, quotesLoose)
                                       : tr("%Ln figure(s) without a date", nullptr, figuresLoose));
    m_undated->setVisible(undated.isValid());
}

void StatusLine::setOutside(const QString& text) {
    m_outside->setText(text);
}

void StatusLine::setHelp(const QString& text) {
    m_help->setText(text);
    m_help->setGeometry(rect().adjusted(0, 1, 0, 0));
    m_help->setVisible(!text.isEmpty());
    m_help->raise();
}

void StatusLine::showProgress(const QString& text, int done, int total) {
    m_work->setText(text);
    m_progress->setRange(0, total > 1 ? total : 0);
    m_progress->setValue(done);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_work, m_progress, m_cancel}) {
        widget->show();
    }
}

void StatusLine::hideProgress() {
    for (QWidget* widget : std::initializer_list<QWidget*>{m_work, m_progress, m_cancel}) {
        widget->hide();
    }
}

void StatusLine::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(QRect(0, 0, width(), 1), themeOf(palette()).line);
}

} // namespace dateline

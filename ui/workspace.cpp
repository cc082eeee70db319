#include "ui/workspace.h"

#include "app/model/chronologymodel.h"
#include "ui/articleview.h"
#include "ui/charts/chartpanel.h"
#include "ui/eventpanel.h"
#include "ui/filter.h"
#include "ui/fonts.h"
#include "ui/lowerpanels.h"
#include "ui/preferences.h"
#include "ui/sourcepanel.h"
#include "ui/speakers.h"
#include "ui/speakerspanel.h"
#include "ui/tables/marktable.h"
#include "ui/tables/matrixview.h"
#include "ui/theme.h"
#include "ui/timeline/minimap.h"
#include "ui/timeline/picture.h"
#include "ui/timeline/timelineview.h"

#include <QApplication>
#include <QDataStream>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

namespace dateline {

namespace {

constexpr int wideEnough = 1200;
constexpr int highEnough = 600;

constexpr int nothingDatedHeight = 176;

/// Stands where the timeline would be, in a dashed frame.
class NothingDated : public QWidget {
public:
    explicit NothingDated(QWidget* parent) : QWidget(parent) {
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::Base);
        auto* what = new QLabel(Workspace::tr("Nothing dated yet"), this);
        what->setFont(fontOf(TextStyle::ChartTitle, textScale()));
        auto* next = new QLabel(Workspace::tr("The text names no day that could be placed."), this);
        next->setForegroundRole(QPalette::PlaceholderText);
        auto* column = new QVBoxLayout(this);
        column->setSpacing(4);
        column->addStretch(1);
        column->addWidget(what, 0, Qt::AlignHCenter);
        column->addWidget(next, 0, Qt::AlignHCenter);
        column->addStretch(1);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(themeOf(palette()).edge, 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(16.5, 16.5, -16.5, -16.5), 6, 6);
    }
};

/// The timeline under the strip that shows all of it.
QWidget* withMinimap(TimelineView* timeline) {
    auto* both = new QWidget;
    both->setLayoutDirection(Qt::LeftToRight); // time runs from left to right in every language
    auto* column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Minimap(timeline));
    column->addWidget(timeline);
    return both;
}

int figureCount(const Chronology& chronology) {
    int figures = 0;
    for (const Account& account : chronology.accounts) {
        figures += int(account.figures.size());
    }
    return figures;
}

QString yearsText(DayRange days) {
    const Day from{std::chrono::days(qRound64(std::floor(days.from)))};
    const Day to{std::chrono::days(qRound64(std::ceil(days.to)) - 1)};
    return shownDate({from, to}, Grain::Year, Mod::None);
}

} // namespace

Workspace::Workspace(ChronologyModel& model, QItemSelectionModel& selection, Filter& filter, QWidget* parent)
    : QWidget(parent), m_model(model), m_selection(selection), m_filter(filter), m_timeline(new TimelineView), m_top(new QStackedWidget),
      m_charts(new ChartPanel(model, selection)), m_event(new EventPanel(model, selection, filter)),
      m_source(new SourcePanel(model, selection)), m_voices(new SpeakersPanel(model, filter)),
      m_lower(new LowerPanels(m_charts, m_event)),
      m_rows(new QSplitter(Qt::Vertical)), m_side(new QSplitter(Qt::Vertical)), m_columns(new QSplitter(Qt::Horizontal, this)) {
    m_timeline->setModel(&model);
    m_timeline->setSelectionModel(&selection);
    m_timeline->setFilter(filter);
    m_timeline->setFrameShape(QFrame::NoFrame);
    m_picture = withMinimap(m_timeline);
    m_undated = new NothingDated(m_top);
    m_top->addWidget(m_picture);
    m_top->addWidget(m_undated);
    m_rows->addWidget(m_top);
    m_rows->addWidget(m_lower);
    m_columns->addWidget(m_rows);
    m_side->addWidget(m_source);
    m_side->addWidget(m_voices);
    m_columns->addWidget(m_side);
    for (QSplitter* splitter : {m_rows, m_side, m_columns}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
    }
    m_rows->setSizes({580, 420});
    m_side->setSizes({760, 240});
    m_columns->setSizes({680, 320});
    m_side->setStretchFactor(0, 1);
    m_side->setStretchFactor(1, 0);
    m_columns->setStretchFactor(0, 68);
    m_columns->setStretchFactor(1, 32);
    m_rows->setStretchFactor(0, 58);
    m_rows->setStretchFactor(1, 42);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_columns);
    connect(&model, &QAbstractItemModel::modelReset, this, &Workspace::showChronology);
    connect(m_timeline, &TimelineView::figureClicked, m_lower, &LowerPanels::showFigures);
    connect(&model, &ChronologyModel::corrected, this, &Workspace::takeCorrected);
    connect(&filter, &Filter::changed, this, [this] {
        if (m_filter.article() >= 0) {
            m_source->text().showArticle(m_filter.article());
        }
    });
    connect(m_event, &EventPanel::placeAsked, &m_source->text(),
        [this](int, Span place) { m_source->text().reveal(place); });
    showChronology();
}

void Workspace::showChronology() {
    if (!m_model.chronology()) {
        return;
    }
    m_speakers = speakersByQuotes(*m_model.chronology());
    m_timeline->setSpeakers(m_speakers);
    showSpeakers();
    placePublished();
}

void Workspace::showSpeakers() {
    m_event->setSpeakers(m_speakers);
    m_voices->setSpeakers(m_speakers);
}

/// After an edit everybody keeps their colour; whoever speaks now for the first time comes last.
void Workspace::takeCorrected() {
    for (const QString& name : speakersByQuotes(*m_model.chronology())) {
        if (!m_speakers.contains(name)) {
            m_speakers << name;
        }
    }
    showSpeakers();
    placePublished();
}

void Workspace::placePublished() {
    const Chronology& chronology = *m_model.chronology();
    const TimelineLook look = dateline::timelineLook(chronology);
    m_timeline->setPublished(look.published, look.severalArticles);
    placeTop();
    m_lower->setFigureCount(figureCount(chronology));
}

void Workspace::placeTop() {
    QWidget* list = m_lists[std::size_t(m_view)];
    const bool nothing = !list && m_model.eventCount() == 0;
    m_top->setCurrentWidget(list ? list : nothing ? m_undated : m_picture);
    m_top->setMaximumHeight(nothing ? qRound(nothingDatedHeight * textScale()) : QWIDGETSIZE_MAX);
}

QWidget& Workspace::topWidget() {
    QWidget* list = m_lists[std::size_t(m_view)];
    return list ? *list : *m_timeline;
}

QWidget* Workspace::makeList(TopView view) {
    if (view == TopView::Matrix) {
        auto* matrix = new MatrixView(m_model, m_filter, m_top);
        connect(matrix, &MatrixView::quotesAsked, this, &Workspace::listQuotes);
        return matrix;
    }
    return new MarkTable(
        view == TopView::Events ? MarkModel::Events : MarkModel::Quotes, m_model, m_selection, m_filter, m_top);
}

void Workspace::showTop(TopView view) {
    QWidget*& list = m_lists[std::size_t(view)];
    if (!list && view != TopView::Timeline) {
        list = makeList(view);
        m_top->addWidget(list);
    }
    m_view = view;
    placeTop();
    topWidget().setFocus(Qt::OtherFocusReason);
}

void Workspace::listQuotes(const QString& speaker, const std::optional<Period>& period, bool undated) {
    m_filter.setOnlyUndated(undated);
    m_filter.setPeriod(period);
    m_filter.setSpeakers({speaker});
    Q_EMIT quotesListed();
}

void Workspace::setReading(bool reading) {
    m_top->setVisible(!reading);
}

Period Workspace::wantedPeriod() const {
    const DayRange days = m_timeline->selectedPeriod().value_or(m_timeline->visibleDays());
    const auto day = [](double number) { return Day(std::chrono::days(qRound64(number))); };
    const Day from = day(std::floor(days.from));
    return {from, std::max(from, day(std::ceil(days.to) - 1))};
}

void Workspace::setPanelsShown(bool figures, bool event, bool source, bool speakers) {
    m_lower->setShown(figures, event);
    m_lower->setVisible(figures || event);
    m_sourceWanted = source;
    m_voicesWanted = speakers;
    placeSide();
}

/// In a low window the text comes before the list of speakers, if both are wanted.
void Workspace::placeSide() {
    m_source->setVisible(m_sourceWanted);
    m_voices->setVisible(m_voicesWanted && (!m_sourceWanted || height() >= qRound(highEnough * textScale())));
    m_side->setVisible(m_sourceWanted || m_voicesWanted);
}

void Workspace::focusNextPanel() {
    const QList<QWidget*> panels{&topWidget(), m_charts, m_event, m_source, m_voices};
    int current = -1;
    for (int i = 0; i < int(panels.size()); ++i) {
        if (panels[i] == QApplication::focusWidget() || panels[i]->isAncestorOf(QApplication::focusWidget())) {
            current = i;
        }
    }
    for (int step = 1; step <= int(panels.size()); ++step) {
        QWidget* panel = panels[(current + step) % panels.size()];
        if (!panel->isVisible()) {
            continue;
        }
        const QList<QAbstractScrollArea*> views = panel->findChildren<QAbstractScrollArea*>();
        const auto shown = std::ranges::find_if(views, [](QAbstractScrollArea* view) { return view->isVisible(); });
        (panel == &topWidget() || shown == views.end() ? panel : *shown)->setFocus(Qt::TabFocusReason);
        return;
    }
}

TimelineLook Workspace::timelineLook(bool onlyInView) const {
    TimelineLook look = dateline::timelineLook(*m_model.chronology());
    look.lanes = &m_timeline->laneKind();
    look.filter = &m_filter;
    look.scale = m_charts->look().scale;
    look.dark = m_charts->look().dark;
    if (onlyInView) {
        look.days = m_timeline->visibleDays();
        look.width = m_timeline->viewport()->width();
    }
    return look;
}

QByteArray Workspace::saveLayout() const {
    QByteArray layout;
    QDataStream out(&layout, QIODevice::WriteOnly);
    out << m_columns->saveState() << m_rows->saveState() << m_lower->splitter().saveState() << m_side->saveState();
    return layout;
}

void Workspace::restoreLayout(const QByteArray& layout) {
    QDataStream in(layout);
    QByteArray columns;
    QByteArray rows;
    QByteArray lower;
    QByteArray side;
    in >> columns >> rows >> lower >> side;
    if (in.status() == QDataStream::Ok) {
        m_columns->restoreState(columns);
        m_rows->restoreState(rows);
        m_lower->splitter().restoreState(lower);
        m_side->restoreState(side);
    }
}

QString Workspace::outsideText() const {
    if (m_model.eventCount() == 0) {
        return {};
    }
    const int outside = m_timeline->eventsOutside();
    const QString events = tr("%Ln event(s) outside the view", nullptr, outside);
    const QString years = yearsText(m_timeline->visibleDays());
    return outside > 0 ? events + QStringLiteral("      ") + years : years;
}

void Workspace::resizeEvent(QResizeEvent* event) {
    m_lower->setNarrow(width() < wideEnough);
    m_event->setCompact(width() < wideEnough);
    placeSide();
    QWidget::resizeEvent(event);
}

} // namespace dateline

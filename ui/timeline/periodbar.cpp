#include "ui/timeline/periodbar.h"

#include "ui/fonts.h"
#include "ui/iconbutton.h"
#include "ui/theme.h"
#include "ui/timeline/timelineview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr int away = 6; // from what it stands under or over
constexpr int rim = 4; // from the plot's edges

QToolButton* wordButton(const QString& words, const QString& tip, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(words);
    button->setToolTip(tip);
    button->setFont(fontOf(TextStyle::Small, textScale()));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

PeriodBar::PeriodBar(TimelineView& view) : QWidget(view.viewport()), m_view(view), m_words(new QLabel(this)) {
    m_words->setTextFormat(Qt::PlainText);
    m_words->setFont(fontOf(TextStyle::SmallStrong, textScale()));
    m_words->setContentsMargins(8, 0, 8, 0);
    auto* only = wordButton(tr("Only this period"), tr("Show only events of the selected period"), this);
    auto* zoom = wordButton(tr("Zoom to it"), tr("Show the selected period in the whole width"), this);
    auto* clear = iconButton(QStringLiteral("close"), tr("Clear the selected period (Esc)"), this);
    clear->setFocusPolicy(Qt::TabFocus);
    clear->setFixedSize(QSize(28, 28) * textScale());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 4, 4, 4);
    row->setSpacing(4);
    row->addWidget(m_words);
    row->addWidget(only);
    row->addWidget(zoom);
    row->addWidget(clear);
    setAccessibleName(tr("Selected period"));
    setCursor(Qt::ArrowCursor);
    connect(only, &QToolButton::clicked, this, &PeriodBar::onlyAsked);
    connect(zoom, &QToolButton::clicked, &view, &TimelineView::fitSelection);
    connect(clear, &QToolButton::clicked, &view, [&view] {
        view.setFocus(Qt::OtherFocusReason);
        view.clearPeriod();
    });
    connect(&view, &TimelineView::periodChanged, this, &PeriodBar::follow);
    connect(&view, &TimelineView::viewChanged, this, &PeriodBar::follow);
    follow();
}

/// Under everything in the middle of the period if there is room, else over the end of the lanes.
void PeriodBar::follow() {
    const std::optional<DayRange> period = m_view.selectedPeriod();
    const Scene& shown = m_view.scene();
    const bool seen = period && shown.x(period->to) > shown.plot.left() && shown.x(period->from) < shown.plot.right();
    setVisible(seen);
    if (!seen) {
        return;
    }
    m_words->setText(periodText(m_view.timelineLayout().entries(), *period));
    adjustSize();
    const double from = std::max(shown.x(period->from), shown.plot.left());
    const double to = std::min(shown.x(period->to), shown.plot.right());
    const double first = shown.plot.left() + rim;
    const double x = std::clamp((from + to - width()) / 2, first, std::max(first, shown.plot.right() - rim - width()));
    const double under = shown.lanesBottom + m_view.timelineLayout().figuresHeight() + away;
    const bool free = shown.bins.empty() && under + height() + away < shown.plot.bottom();
    move(int(std::round(x)), int(std::round(free ? under : shown.lanesBottom - height() - away)));
}

void PeriodBar::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace dateline

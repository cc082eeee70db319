#include "ui/toolrow.h"

#include "ui/actions.h"
#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace dateline {

namespace {

constexpr int rowHeight = 48;
constexpr int wideEnough = 1200;

QToolButton* buttonFor(QAction& action, Qt::ToolButtonStyle style, bool flat, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(&action);
    button->setToolButtonStyle(style);
    button->setAutoRaise(flat);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action.text().remove(u'&'));
    return button;
}

} // namespace

ToolRow::ToolRow(const Actions& actions, QWidget* parent) : QWidget(parent), m_find(new QLineEdit(this)) {
    setFixedHeight(qRound(rowHeight * textScale()));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 1);
    row->setSpacing(8);
    row->addWidget(buttonFor(actions[Do::Open], Qt::ToolButtonTextBesideIcon, false, this));
    row->addWidget(buttonFor(actions[Do::ViewBack], Qt::ToolButtonIconOnly, true, this));
    row->addWidget(buttonFor(actions[Do::ViewForward], Qt::ToolButtonIconOnly, true, this));
    row->addSpacing(8);
    m_lanes = new QToolButton(this);
    m_lanes->setIcon(icon(QStringLiteral("lanes")));
    m_lanes->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_lanes->setToolTip(tr("By what the events are put into lanes"));
    m_lanes->setFocusPolicy(Qt::TabFocus);
    m_lanes->setMenu(&actions.lanes());
    m_lanes->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(m_lanes);
    auto* zoom = new QHBoxLayout;
    zoom->setSpacing(0);
    m_fit = buttonFor(actions[Do::FitAll], Qt::ToolButtonTextOnly, false, this);
    zoom->addWidget(buttonFor(actions[Do::ZoomOut], Qt::ToolButtonIconOnly, false, this));
    zoom->addWidget(m_fit);
    zoom->addWidget(buttonFor(actions[Do::ZoomIn], Qt::ToolButtonIconOnly, false, this));
    row->addLayout(zoom);
    row->addStretch(1);
    m_find->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_find->setClearButtonEnabled(true);
    m_find->setAccessibleName(tr("Find in the text"));
    m_find->setMaxLength(200);
    row->addWidget(m_find);
    m_export = new QToolButton(this);
    m_export->setIcon(icon(QStringLiteral("export")));
    m_export->setText(tr("Export"));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setToolTip(tr("Save or copy pictures"));
    m_export->setFocusPolicy(Qt::TabFocus);
    m_export->setMenu(&actions.exports());
    m_export->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(m_export);
}

void ToolRow::setLaneKind(const QString& name) {
    m_laneKind = name;
    m_lanes->setText(width() >= wideEnough ? tr("Lanes: %1").arg(name) : name);
    m_lanes->setAccessibleName(tr("Lanes: %1").arg(name));
}

void ToolRow::setArticleOpen(bool open) {
    m_lanes->setEnabled(open);
    m_find->setEnabled(open);
    m_export->setEnabled(open);
}

void ToolRow::resizeEvent(QResizeEvent* event) {
    const bool wide = width() >= wideEnough;
    m_find->setFixedWidth(qRound((wide ? 320 : 220) * textScale()));
    m_find->setPlaceholderText(wide ? tr("Find in the text (Ctrl+F)") : tr("Find"));
    m_fit->setToolButtonStyle(wide ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    setLaneKind(m_laneKind);
    QWidget::resizeEvent(event);
}

void ToolRow::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), themeOf(palette()).line);
}

} // namespace dateline

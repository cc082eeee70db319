#include "ui/toolrow.h"

#include "ui/actions.h"
#include "ui/find/findbox.h"
#include "ui/fonts.h"
#include "ui/iconbutton.h"
#include "ui/icons.h"
#include "ui/menutext.h"
#include "ui/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QToolButton>

namespace dateline {

namespace {

constexpr int rowHeight = 48;
constexpr int wideEnough = 1200;
constexpr int wordsFit = 900; // of lanes and export
constexpr int narrowestFind = 130;
constexpr int widestFind = 340;
const QString buttonsKey = QStringLiteral("toolbar/buttons");

QToolButton* buttonFor(QAction& action, Qt::ToolButtonStyle style, bool flat, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(&action);
    button->setToolButtonStyle(style);
    button->setAutoRaise(flat);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(withoutLetter(action.text()));
    return button;
}

} // namespace

ToolRow::ToolRow(const Actions& actions, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_added(new QHBoxLayout), m_find(new FindBox(this)) {
    setFixedHeight(qRound(rowHeight * textScale()));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 1);
    row->setSpacing(8);
    row->addWidget(standardButton(Do::Open, Qt::ToolButtonTextBesideIcon, false));
    addInOrderOfTime(*row, {standardButton(Do::ViewBack, Qt::ToolButtonIconOnly, true),
                               standardButton(Do::ViewForward, Qt::ToolButtonIconOnly, true)});
    row->addSpacing(8);
    m_views = menuButton(QStringLiteral("table"), tr("What stands at the top: timeline, tables or speakers by period"));
    m_views->setMenu(new QMenu(m_views));
    m_views->menu()->addActions(actions.views().actions());
    connect(&actions.views(), &QActionGroup::triggered, this, &ToolRow::nameView);
    m_lanes = menuButton(QStringLiteral("lanes"), tr("By what the events are put into lanes"));
    m_lanes->setMenu(&actions.lanes());
    row->addWidget(m_views);
    row->addWidget(m_lanes);
    auto* zoom = new QHBoxLayout;
    zoom->setSpacing(0);
    zoom->addWidget(standardButton(Do::ZoomOut, Qt::ToolButtonIconOnly, false));
    m_fit = standardButton(Do::FitAll, Qt::ToolButtonTextOnly, false);
    zoom->addWidget(m_fit);
    zoom->addWidget(standardButton(Do::ZoomIn, Qt::ToolButtonIconOnly, false));
    row->addLayout(zoom);
    m_added->setSpacing(4);
    row->addLayout(m_added);
    row->addStretch(1);
    row->addWidget(m_find, 100); // as wide as it may be before anything is left over
    m_export = menuButton(QStringLiteral("export"), tr("Save or copy pictures"));
    m_export->setText(tr("Export"));
    m_export->setAccessibleName(tr("Export"));
    m_export->setMenu(&actions.exports());
    row->addWidget(m_export);
    m_find->setMinimumWidth(qRound(narrowestFind * textScale()));
    m_find->setMaximumWidth(qRound(widestFind * textScale()));
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addAction(&actions[Do::Toolbar]);
    setButtons(QSettings().value(buttonsKey, firstButtons(actions)).toStringList());
    nameView();
}

QToolButton* ToolRow::standardButton(Do what, Qt::ToolButtonStyle style, bool flat) {
    return m_standard.emplace_back(buttonFor(m_actions[what], style, flat, this));
}

QToolButton* ToolRow::menuButton(const QString& iconName, const QString& tip) {
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    return button;
}

QStringList ToolRow::firstButtons(const Actions& actions) {
    QStringList names;
    for (const Do what : {Do::Open, Do::ViewBack, Do::ViewForward, Do::ZoomOut, Do::FitAll, Do::ZoomIn}) {
        names << actions[what].objectName();
    }
    return names;
}

/// What is not in the row from the first has its button behind it.
void ToolRow::setButtons(const QStringList& names) {
    m_names = names;
    while (QLayoutItem* old = m_added->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater(); // it may be the one that was clicked
        delete old;
    }
    const QStringList first = firstButtons(m_actions);
    for (QToolButton* button : m_standard) {
        button->setVisible(names.contains(button->defaultAction()->objectName()));
    }
    for (QAction* action : m_actions.all()) {
        if (names.contains(action->objectName()) && !first.contains(action->objectName())) {
            const bool drawn = !action->icon().isNull();
            m_added->addWidget(
                buttonFor(*action, drawn ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly, drawn, this));
        }
    }
}

void ToolRow::keepButtons(const QStringList& names) {
    QSettings().setValue(buttonsKey, names);
    setButtons(names);
}

/// The button names the view that stands at the top, where there is room.
void ToolRow::nameView() {
    const QAction* view = m_actions.views().checkedAction();
    const QString name = view ? view->iconText() : QString();
    m_views->setText(name);
    m_views->setToolButtonStyle(width() >= wideEnough ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_views->setAccessibleName(tr("View: %1").arg(name));
}

void ToolRow::setLaneKind(const QString& name) {
    m_laneKind = name;
    m_lanes->setText(width() >= wideEnough ? tr("Lanes: %1").arg(name) : name);
    m_lanes->setAccessibleName(tr("Lanes: %1").arg(name));
}

void ToolRow::setArticleOpen(bool open) {
    m_lanes->setEnabled(open);
    m_views->setEnabled(open);
    m_find->setEnabled(open);
    m_export->setEnabled(open);
}

void ToolRow::resizeEvent(QResizeEvent* event) {
    const bool wide = width() >= wideEnough;
    const bool words = width() >= qRound(wordsFit * textScale());
    m_find->setWide(wide);
    for (QToolButton* button : {m_lanes, m_export}) {
        button->setToolButtonStyle(words ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    }
    m_fit->setToolButtonStyle(wide ? Qt::ToolButtonTextOnly : Qt::ToolButtonIconOnly);
    setLaneKind(m_laneKind);
    nameView();
    QWidget::resizeEvent(event);
}

void ToolRow::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), themeOf(palette()).line);
}

} // namespace dateline

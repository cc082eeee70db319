#include "ui/charts/savebutton.h"

#include "ui/icons.h"
#include "ui/texts.h"

#include <QActionGroup>
#include <QMenu>

#include <cmath>

namespace dateline {

SaveButton::SaveButton(QWidget* parent)
    : QToolButton(parent), m_sizes(new QActionGroup(this)), m_scales(new QActionGroup(this)) {
    setIcon(dateline::icon(QStringLiteral("export")));
    setText(tr("Save"));
    setToolTip(tr("Save the chart as a picture, drawing, page or table"));
    setAccessibleName(toolTip());
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::MenuButtonPopup);
    setMenu(new QMenu(this));
    addSizes();
    menu()->addSeparator();
    addScales();
    menu()->addSeparator();
    m_dark = menu()->addAction(tr("On a dark ground"));
    m_computed = menu()->addAction(tr("With computed values"));
    for (QAction* option : {m_dark, m_computed}) {
        option->setCheckable(true);
    }
    connect(m_dark, &QAction::toggled, this, [this](bool on) { m_look.dark = on; });
    connect(m_computed, &QAction::toggled, this, [this](bool on) { m_look.computed = on; });
    menu()->addSeparator();
    connect(menu()->addAction(tr("Copy chart")), &QAction::triggered, this, &SaveButton::copyAsked);
    showLook();
}

void SaveButton::addSizes() {
    for (const PicturePreset& preset : picturePresets()) {
        QAction* action = menu()->addAction(ChartText::tr(preset.label));
        action->setCheckable(true);
        m_sizes->addAction(action);
        connect(action, &QAction::triggered, this, [this, &preset] { setLook(preset.appliedTo(m_look)); });
    }
}

void SaveButton::addScales() {
    for (int scale = 1; scale <= 4; ++scale) {
        QAction* action = menu()->addAction(QString());
        action->setCheckable(true);
        m_scales->addAction(action);
        connect(action, &QAction::triggered, this, [this, scale] {
            m_look.scale = scale;
            showLook();
        });
    }
}

void SaveButton::setLook(const PictureLook& look) {
    m_look = look;
    showLook();
}

void SaveButton::showLook() {
    const std::span<const PicturePreset> presets = picturePresets();
    for (int i = 0; i < int(presets.size()); ++i) {
        const bool same = presets[i].size == m_look.size && presets[i].exact == m_look.exact;
        m_sizes->actions().at(i)->setChecked(same);
    }
    for (int scale = 1; scale <= m_scales->actions().size(); ++scale) {
        QAction* action = m_scales->actions().at(scale - 1);
        action->setText(tr("%1× (%2 pixels wide)").arg(scale).arg(std::ceil(m_look.size.width() * scale)));
        action->setChecked(scale == m_look.scale);
    }
    m_dark->setChecked(m_look.dark);
    m_computed->setChecked(m_look.computed);
}

} // namespace dateline

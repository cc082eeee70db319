#include "ui/filterrow.h"

#include "app/model/chronologymodel.h"
#include "ui/chip.h"
#include "ui/filter.h"
#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/linklabel.h"
#include "ui/quietlabel.h"

#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace dateline {

namespace {

constexpr int filterHeight = 40;

} // namespace

FilterRow::FilterRow(Filter& filter, const ChronologyModel& model, QMenu& reasons, QWidget* parent)
    : Band(parent), m_filter(filter), m_model(model), m_chips(new QHBoxLayout), m_counts(quietLabel(this)) {
    setFixedHeight(qRound(filterHeight * textScale()));
    setBackgroundRole(QPalette::Window);
    auto* all = new LinkLabel(this);
    all->setFont(fontOf(TextStyle::Small, textScale()));
    all->setLink(tr("Show all"));
    connect(all, &QLabel::linkActivated, &filter, &Filter::clear);
    m_chips->setSpacing(8);
    row()->addWidget(quietLabel(this, tr("Filter")));
    row()->addLayout(m_chips);
    auto* add = new QToolButton(this);
    add->setText(tr("Add"));
    add->setIcon(icon(QStringLiteral("plus")));
    add->setIconSize({12, 12});
    add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    add->setAutoRaise(true);
    add->setFont(fontOf(TextStyle::Small, textScale()));
    add->setFocusPolicy(Qt::TabFocus);
    add->setToolTip(tr("Another reason to show less"));
    add->setPopupMode(QToolButton::InstantPopup);
    add->setMenu(&reasons);
    row()->addWidget(add);
    row()->addStretch(1);
    row()->addWidget(m_counts);
    row()->addWidget(all);
    connect(&filter, &Filter::changed, this, &FilterRow::fill);
    fill();
}

void FilterRow::fill() {
    while (QLayoutItem* old = m_chips->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater(); // it may be the one that was clicked
        delete old;
    }
    for (FilterPart& part : m_filter.parts()) {
        auto* chip = new DropChip(part.words, this);
        connect(chip, &QAbstractButton::clicked, &m_filter, part.drop);
        m_chips->addWidget(chip);
    }
    m_counts->setText(tr("%1 of %2 events")
                          .arg(QLocale().toString(m_filter.passingEvents()), QLocale().toString(m_model.eventCount())));
    setVisible(m_filter.isOn());
}

} // namespace dateline

#include "ui/charts/charthead.h"

#include "ui/charts/savebutton.h"
#include "ui/fonts.h"
#include "ui/iconbutton.h"
#include "ui/quietlabel.h"

#include <QActionGroup>
#include <QLabel>
#include <QLocale>
#include <QMenu>

namespace dateline {

ChartHead::ChartHead(QWidget* parent)
    : PanelHead(parent), m_count(quietLabel(this)), m_position(quietLabel(this)),
      m_form(iconButton(QStringLiteral("chart"), tr("Form of the chart"), this)), m_forms(new QActionGroup(this)),
      m_back(iconButton(QStringLiteral("back"), tr("Previous chart (Page Up)"), this)),
      m_forward(iconButton(QStringLiteral("forward"), tr("Next chart (Page Down)"), this)),
      m_table(iconButton(QStringLiteral("table"), tr("Figures as a table (Ctrl+T)"), this)),
      m_save(new SaveButton(this)) {
    auto* title = new QLabel(tr("Figures"), this);
    title->setFont(fontOf(TextStyle::Strong, textScale()));
    m_form->setObjectName(QStringLiteral("forms"));
    m_form->setPopupMode(QToolButton::InstantPopup);
    m_form->setMenu(new QMenu(m_form));
    m_table->setObjectName(QStringLiteral("table"));
    m_table->setCheckable(true);
    m_save->setObjectName(QStringLiteral("save"));
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { Q_EMIT stepAsked(1); });
    connect(m_table, &QToolButton::toggled, this, &ChartHead::tableToggled);
    row()->addWidget(title);
    row()->addWidget(m_count);
    row()->addStretch(1);
    row()->addWidget(m_form);
    addInOrderOfTime(*row(), {m_back, m_position, m_forward});
    row()->addWidget(m_table);
    row()->addWidget(m_save);
}

void ChartHead::tell(const Shown& shown) {
    const bool several = shown.charts > 1;
    const QLocale locale;
    const QString figures = locale.toString(shown.figures);
    const QString charts = locale.toString(shown.charts);
    const QString charted = locale.toString(shown.charted);
    m_count->setText(shown.single || !several  ? figures
            : shown.charted >= shown.figures   ? tr("%1 in %2 charts").arg(figures, charts)
                                               : tr("%1, %2 of them in %3 charts").arg(figures, charted, charts));
    m_count->setToolTip(shown.cut
            ? tr("The %1 charts most worth showing; the table holds the other figures too").arg(charts)
            : QString());
    m_position->setText(tr("%1 of %2").arg(locale.toString(shown.current + 1), charts));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_position, m_back, m_forward}) {
        widget->setVisible(several && !tableShown());
    }
    m_back->setEnabled(shown.current > 0);
    m_forward->setEnabled(shown.current + 1 < shown.charts);
    m_form->setVisible(shown.charts > 0 && !tableShown());
    m_form->setToolTip(shown.reason);
    m_table->setVisible(shown.charts > 0);
    m_save->setVisible(shown.charts > 0);
}

QMenu& ChartHead::forms() const {
    return *m_form->menu();
}

QAction* ChartHead::addForm(const QString& reason, bool onShow) {
    QAction* form = m_forms->addAction(forms().addAction(reason));
    form->setCheckable(true);
    form->setChecked(onShow);
    return form;
}

bool ChartHead::tableShown() const {
    return m_table->isChecked();
}

void ChartHead::setTableShown(bool shown) {
    m_table->setChecked(shown);
}

} // namespace dateline

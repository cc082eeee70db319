#include "ui/settingsdialog.h"

#include "ui/appearance.h"
#include "ui/fonts.h"
#include "ui/timeline/lanekind.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace dateline {

namespace {

/// 20 Apr 2021 in every order.
QStringList dateExamples() {
    QStringList examples;
    const Day day = dateline::day(2021, 4, 20);
    for (const DateOrder order : {DateOrder::DayFirst, DateOrder::MonthFirst, DateOrder::YearFirst}) {
        examples << dateText({day, day}, Grain::Day, Mod::None, DateStyle::Short, order);
    }
    return examples;
}

} // namespace

SettingsDialog::SettingsDialog(Appearance& appearance, QWidget* parent)
    : QDialog(parent), m_rows(new QFormLayout), m_preferences(preferences()) {
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_rows->setHorizontalSpacing(24);
    m_rows->setVerticalSpacing(12);
    addChoice(tr("T&heme"), {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")},
        int(appearance.choice()), [&appearance](int choice) { appearance.choose(ThemeChoice(choice)); });
    addChoice(tr("&Dates"), dateExamples(), int(m_preferences.dates),
        [this](int choice) { m_preferences.dates = DateOrder(choice); });
    addChoice(tr("&Numbers"),
        {tr("As the system"), QStringLiteral("1,234.5"), QStringLiteral("1.234,5"), QStringLiteral("1\u202F234,5")},
        int(m_preferences.numbers), [this](int choice) { m_preferences.numbers = NumberStyle(choice); });
    addLanes();
    addChoice(tr("&Letters of the article"), {tr("With serifs"), tr("Without serifs")}, int(m_preferences.face),
        [this](int choice) { m_preferences.face = TextFace(choice); });
    addText();
    auto* restore = new QCheckBox(tr("Open what was open &last time"), this);
    restore->setChecked(m_preferences.restoreSession);
    connect(restore, &QCheckBox::toggled, this,
        [this](bool on) { take([this, on] { m_preferences.restoreSession = on; }); });
    m_rows->addRow(tr("At the start"), restore);
    auto* note = new QLabel(tr("Exports and charts keep one style, so that they are the same for everybody."), this);
    note->setFont(fontOf(TextStyle::Small, textScale()));
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setWordWrap(true);
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 20);
    column->setSpacing(16);
    column->addLayout(m_rows);
    column->addWidget(note);
    column->addStretch(1);
    column->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(qRound(440 * textScale()));
}

void SettingsDialog::addChoice(
    const QString& name, const QStringList& choices, int now, std::function<void(int)> choose) {
    auto* box = new QComboBox(this);
    box->addItems(choices);
    box->setCurrentIndex(now);
    connect(box, &QComboBox::currentIndexChanged, this,
        [this, choose = std::move(choose)](int choice) { take([&] { choose(choice); }); });
    m_rows->addRow(name, box);
}

/// Those chosen last come first.
void SettingsDialog::addLanes() {
    QStringList names{tr("As chosen last")};
    int now = 0;
    for (const LaneKind& kind : laneKinds()) {
        now = m_preferences.lanes == QLatin1String(kind.id) ? int(names.size()) : now;
        names << laneWords(kind.label).remove(u'&');
    }
    addChoice(tr("Lanes at the &start"), names, now, [this](int choice) {
        m_preferences.lanes
            = choice == 0 ? QString() : QString::fromLatin1(laneKinds()[std::size_t(choice - 1)].id);
    });
}

void SettingsDialog::addText() {
    auto* size = new QSpinBox(this);
    size->setRange(smallestText, largestText);
    size->setValue(m_preferences.textSize);
    size->setSuffix(tr(" px"));
    connect(size, &QSpinBox::valueChanged, this,
        [this](int pixels) { take([this, pixels] { m_preferences.textSize = pixels; }); });
    m_rows->addRow(tr("&Size of the article"), size);
}

/// What was chosen elsewhere meanwhile, in the settings of another window, stays.
void SettingsDialog::take(const std::function<void()>& choose) {
    m_preferences = preferences();
    choose();
    setPreferences(m_preferences);
    Q_EMIT chosen();
}

} // namespace dateline

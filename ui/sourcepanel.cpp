#include "ui/sourcepanel.h"

#include "app/model/chronologymodel.h"
#include "app/model/datetext.h"
#include "ui/articleview.h"
#include "ui/chip.h"
#include "ui/elidedlabel.h"
#include "ui/fonts.h"
#include "ui/linklabel.h"
#include "ui/panelhead.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr int stripHeight = 36;

QLabel* plainLabel(QWidget* parent, TextStyle style) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontOf(style, textScale()));
    return label;
}

/// "22 Jun 2021, 09:15": the day, and the clock time if the article tells one.
QString publishedText(const Timex& published) {
    if (!published.period) {
        return oneLine(published.value);
    }
    const QString date = dateText(*published.period, published.grain, published.mod);
    const qsizetype clock = published.value.indexOf(u'T');
    const QString time = clock < 0
        ? QString()
        : published.value.sliced(clock + 1, qMin<qsizetype>(5, published.value.size() - clock - 1));
    return time.size() == 5 && time[2] == u':' ? date + QStringLiteral(", ") + time : date;
}

} // namespace

SourcePanel::SourcePanel(ChronologyModel& model, QItemSelectionModel& selection, QWidget* parent)
    : QWidget(parent), m_model(model), m_text(new ArticleView(model, selection, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new PanelHead(this);
    QLabel* caption = plainLabel(head, TextStyle::Strong);
    caption->setText(tr("Source"));
    m_name = new ElidedLabel(head);
    m_name->setFont(fontOf(TextStyle::Small, textScale()));
    m_name->setForegroundRole(QPalette::PlaceholderText);
    head->row()->addWidget(caption);
    head->row()->addWidget(m_name, 1);
    addChip(*head, MarkKind::Quote, QStringLiteral("quote"), tr("Quotes"));
    addChip(*head, MarkKind::Date, QStringLiteral("calendar"), tr("Dates"));
    addChip(*head, MarkKind::Figure, QStringLiteral("hash"), tr("Figures"));
    m_strip = new Band(this);
    m_strip->setFixedHeight(qRound(stripHeight * textScale()));
    m_published = plainLabel(m_strip, TextStyle::Small);
    m_published->setText(tr("Published"));
    m_date = plainLabel(m_strip, TextStyle::Small);
    m_source = new ElidedLabel(m_strip);
    m_source->setFont(fontOf(TextStyle::Small, textScale()));
    m_change = new LinkLabel(m_strip);
    m_change->setFont(fontOf(TextStyle::Small, textScale()));
    connect(m_change, &QLabel::linkActivated, this, [this] { Q_EMIT dateAsked(m_text->account()); });
    for (QLabel* label : {m_published, m_date}) {
        m_strip->row()->addWidget(label);
    }
    m_strip->row()->addWidget(m_source, 1);
    m_strip->row()->addWidget(m_change);
    column->addWidget(head);
    column->addWidget(m_strip);
    column->addWidget(m_text, 1);
    connect(m_text, &ArticleView::accountShown, this, &SourcePanel::describe);
    describe(m_text->account());
}

void SourcePanel::addChip(Band& head, MarkKind kind, const QString& iconName, const QString& name) {
    auto* chip = new Chip(iconName, name, &head);
    chip->setToolTip(tr("Show or hide these marks in the text"));
    connect(chip, &Chip::toggled, m_text, [this, kind](bool on) { m_text->setLayerShown(kind, on); });
    head.row()->addWidget(chip);
}

void SourcePanel::describe(int account) {
    m_strip->setVisible(account >= 0);
    if (account < 0) {
        m_name->setText({});
        return;
    }
    const Article& article = m_model.chronology()->accounts[account].article;
    m_name->setText(QFileInfo(article.path).fileName());
    m_date->setText(article.published ? publishedText(*article.published) : tr("not found"));
    m_date->setFont(fontOf(article.published ? TextStyle::Small : TextStyle::SmallStrong, textScale()));
    m_source->setText(article.source.isEmpty() ? QString() : QStringLiteral("·  ") + article.source);
    m_change->setLink(article.published ? tr("Change date") : tr("Set date"));
    const Theme& theme = themeOf(palette());
    QPalette colours = palette();
    if (!article.published) {
        colours.setColor(QPalette::Base, theme.warn);
        colours.setColor(QPalette::WindowText, theme.warnText);
    }
    m_strip->setPalette(article.published ? QPalette() : colours);
    m_published->setForegroundRole(article.published ? QPalette::PlaceholderText : QPalette::WindowText);
}

} // namespace dateline

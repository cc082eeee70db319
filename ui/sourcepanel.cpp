#include "ui/sourcepanel.h"

#include "app/model/chronologymodel.h"
#include "ui/articleview.h"
#include "ui/chip.h"
#include "ui/elidedlabel.h"
#include "ui/fonts.h"
#include "ui/leftoutpanel.h"
#include "ui/linklabel.h"
#include "ui/panelhead.h"
#include "ui/plaintext.h"
#include "ui/preferences.h"
#include "ui/theme.h"
#include "ui/why.h"

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
    const QString date = shownDate(*published.period, published.grain, published.mod);
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
    column->addWidget(head);
    column->addWidget(addTitleRow());
    column->addWidget(addDateRow());
    column->addWidget(m_text, 1);
    m_leftOut = new LeftOutPanel(this);
    column->addWidget(m_leftOut, 1); // open, it shares the height; shut, it is one line
    connect(m_leftOut, &LeftOutPanel::putBackAsked, this,
        [this](const QString& words) { Q_EMIT putBackAsked(m_text->account(), words); });
    connect(m_text, &ArticleView::accountShown, this, &SourcePanel::describe);
    describe(m_text->account());
}

Band* SourcePanel::addTitleRow() {
    m_titleRow = new Band(this);
    m_titleRow->setFixedHeight(qRound(stripHeight * textScale()));
    QLabel* caption = plainLabel(m_titleRow, TextStyle::Small);
    caption->setText(tr("Title"));
    caption->setForegroundRole(QPalette::PlaceholderText);
    m_title = new ElidedLabel(m_titleRow);
    m_title->setFont(fontOf(TextStyle::Small, textScale()));
    auto* change = new LinkLabel(m_titleRow);
    change->setFont(fontOf(TextStyle::Small, textScale()));
    change->setLink(tr("Change title"));
    connect(change, &QLabel::linkActivated, this, [this] { Q_EMIT titleAsked(m_text->account()); });
    m_titleRow->row()->addWidget(caption);
    m_titleFrom = new SpareLabel(m_titleRow);
    m_titleFrom->setFont(fontOf(TextStyle::Small, textScale()));
    m_titleFrom->setForegroundRole(QPalette::PlaceholderText);
    m_titleRow->row()->addWidget(m_title);
    m_titleRow->row()->addWidget(m_titleFrom, 1);
    m_titleRow->row()->addWidget(change);
    return m_titleRow;
}

Band* SourcePanel::addDateRow() {
    m_strip = new Band(this);
    m_strip->setFixedHeight(qRound(stripHeight * textScale()));
    m_published = plainLabel(m_strip, TextStyle::Small);
    m_published->setText(tr("Published"));
    m_date = plainLabel(m_strip, TextStyle::Small);
    m_publishedFrom = new SpareLabel(m_strip);
    m_publishedFrom->setFont(fontOf(TextStyle::Small, textScale()));
    m_publishedFrom->setForegroundRole(QPalette::PlaceholderText);
    m_source = new ElidedLabel(m_strip);
    m_source->setFont(fontOf(TextStyle::Small, textScale()));
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_change = new LinkLabel(m_strip);
    m_change->setFont(fontOf(TextStyle::Small, textScale()));
    connect(m_change, &QLabel::linkActivated, this, [this] { Q_EMIT dateAsked(m_text->account()); });
    m_strip->row()->addWidget(m_published);
    m_strip->row()->addWidget(m_date);
    m_strip->row()->addWidget(m_source);
    m_strip->row()->addWidget(m_publishedFrom, 1);
    m_strip->row()->addWidget(m_change);
    return m_strip;
}

void SourcePanel::addChip(Band& head, MarkKind kind, const QString& iconName, const QString& name) {
    auto* chip = new Chip(iconName, name, &head);
    chip->setToolTip(tr("Show or hide these marks in the text"));
    connect(chip, &Chip::toggled, m_text, [this, kind](bool on) { m_text->setLayerShown(kind, on); });
    head.row()->addWidget(chip);
}

void SourcePanel::describe(int account) {
    m_strip->setVisible(account >= 0);
    m_titleRow->setVisible(account >= 0);
    m_leftOut->setBlocks(
        account < 0 ? std::vector<LeftOut>() : m_model.chronology()->accounts[account].article.leftOut);
    if (account < 0) {
        m_name->setText({});
        return;
    }
    const Article& article = m_model.chronology()->accounts[account].article;
    const bool dated = article.published.has_value();
    m_name->setText(QFileInfo(article.path).fileName());
    m_title->setText(article.title.isEmpty() ? tr("not found") : article.title);
    m_title->setToolTip(escaped(article.title));
    m_titleFrom->setText(article.title.isEmpty() ? QString() : evidenceText(article.titleFrom));
    m_date->setText(dated ? publishedText(*article.published) : tr("not found"));
    m_date->setFont(fontOf(dated ? TextStyle::Small : TextStyle::SmallStrong, textScale()));
    m_source->setText(article.source.isEmpty() ? QString() : QStringLiteral("·  ") + article.source);
    m_publishedFrom->setText(dated ? evidenceText(article.publishedFrom) : QString());
    m_change->setLink(dated ? tr("Change date") : tr("Set date"));
    colourDate(dated);
}

/// Without a date, the row asks for one.
void SourcePanel::colourDate(bool known) {
    const Theme& theme = themeOf(palette());
    QPalette colours = palette();
    if (!known) {
        colours.setColor(QPalette::Base, theme.warn);
        colours.setColor(QPalette::WindowText, theme.warnText);
    }
    m_strip->setPalette(known ? QPalette() : colours);
    m_published->setForegroundRole(known ? QPalette::PlaceholderText : QPalette::WindowText);
}

} // namespace dateline

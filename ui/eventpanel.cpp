#include "ui/eventpanel.h"

#include "app/model/chronologymodel.h"
#include "app/text/limits.h"
#include "ui/chip.h"
#include "ui/filter.h"
#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/iconbutton.h"
#include "ui/notepage.h"
#include "ui/panelhead.h"
#include "ui/plaintext.h"
#include "ui/preferences.h"
#include "ui/quotereader.h"
#include "ui/tabstrip.h"
#include "ui/theme.h"
#include "ui/versionslist.h"
#include "ui/walking.h"
#include "ui/why.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace dateline {

namespace {

QModelIndex topOf(const QModelIndex& index) {
    return index.parent().isValid() ? index.parent() : index;
}

/// The why-line as rich text: the article's words escaped, in the article's face, as a link to their place.
QString whyText(const Account& account, const Event& event, const QColor& ink) {
    const Why why = whyDated(account, event);
    if (!why.words) {
        return escaped(why.before + (why.after.isEmpty() ? QString() : why.joint + why.after));
    }
    const QString words = escaped(why.words->of(account.article.text).toString());
    const QString link = QStringLiteral("<a href=\"words\" style=\"font-family:'Charis SIL'; font-size:%1px; "
                                        "color:%3\">“%2”</a>")
                             .arg(qRound(13 * textScale()))
                             .arg(words, ink.name());
    const QString after = why.after.isEmpty() ? QString() : why.joint + escaped(why.after);
    return escaped(why.before) + u' ' + link + after;
}

} // namespace

EventPanel::EventPanel(ChronologyModel& model, QItemSelectionModel& selection, Filter& filter, QWidget* parent)
    : QWidget(parent), m_model(model), m_selection(selection), m_filter(filter), m_pages(new QStackedLayout(this)) {
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* empty = new QLabel(tr("Click an event to read its quotes."), this);
    empty->setForegroundRole(QPalette::PlaceholderText);
    empty->setMargin(16);
    empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    empty->setWordWrap(true);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_pages->addWidget(empty);
    m_pages->addWidget(page);
    buildHead();
    buildTabs();
    connect(&selection, &QItemSelectionModel::currentChanged, this, &EventPanel::showCurrent);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { showCurrent({}); });
    connect(&model, &ChronologyModel::corrected, this, &EventPanel::refresh);
    connect(&filter, &Filter::changed, this, &EventPanel::refresh);
    showCurrent(selection.currentIndex());
}

void EventPanel::buildHead() {
    QWidget* page = m_pages->widget(1);
    auto* head = new PanelHead(page);
    m_date = new QLabel(head);
    m_date->setFont(fontOf(TextStyle::Head, textScale()));
    m_date->setTextFormat(Qt::PlainText);
    m_date->setMinimumWidth(0);
    m_precision = new Tag(head);
    m_position = new QLabel(head);
    m_position->setFont(fontOf(TextStyle::Small, textScale()));
    m_position->setForegroundRole(QPalette::PlaceholderText);
    m_back = iconButton(QStringLiteral("back"), tr("Previous event (Alt+Left)"), head);
    m_forward = iconButton(QStringLiteral("forward"), tr("Next event (Alt+Right)"), head);
    connect(m_back, &QToolButton::clicked, this, [this] { walk(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { walk(1); });
    head->row()->addWidget(m_date);
    head->row()->addWidget(m_precision);
    head->row()->addStretch(1);
    m_bookmark = iconButton(QStringLiteral("bookmark"), tr("Bookmark (Ctrl+B)"), head);
    m_correct = iconButton(QStringLiteral("pencil"), tr("Correct this event"), head);
    m_correct->setPopupMode(QToolButton::InstantPopup);
    addInOrderOfTime(*head->row(), {m_back, m_position, m_forward});
    head->row()->addWidget(m_bookmark);
    head->row()->addWidget(m_correct);
    page->layout()->addWidget(head);
    buildTitle();
}

void EventPanel::buildTitle() {
    QWidget* page = m_pages->widget(1);
    m_titleField = new QLineEdit(page);
    m_titleField->setFont(fontOf(TextStyle::Title, textScale()));
    m_titleField->setAccessibleName(tr("Title of the event"));
    m_titleField->setMaxLength(limits::editLine);
    m_titleField->setTextMargins(3, 0, 3, 0);
    m_titleField->installEventFilter(this);
    m_titleField->hide();
    auto* titleRow = new QHBoxLayout;
    titleRow->setContentsMargins(10, 8, 10, 0);
    titleRow->addWidget(m_titleField);
    m_title = new QLabel(page);
    m_title->setFont(fontOf(TextStyle::Title, textScale()));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(16, 12, 16, 0);
    m_why = new QLabel(page);
    m_why->setFont(fontOf(TextStyle::Small, textScale()));
    m_why->setForegroundRole(QPalette::PlaceholderText);
    m_why->setTextFormat(Qt::RichText);
    m_why->setWordWrap(true);
    m_why->setContentsMargins(16, 2, 16, 4);
    connect(m_why, &QLabel::linkActivated, this, [this] {
        const int account = m_top.data(AccountRole).toInt();
        const Account& told = m_model.chronology()->accounts[account];
        const Event& event = told.events[m_top.data(IndexRole).toInt()];
        Q_EMIT placeAsked(account, told.times[event.time].span);
    });
    auto* column = static_cast<QVBoxLayout*>(page->layout());
    column->addWidget(m_title);
    column->addLayout(titleRow);
    column->addWidget(m_why);
}

void EventPanel::buildTabs() {
    QWidget* page = m_pages->widget(1);
    auto* band = new Band(page);
    m_tabs = new TabStrip(band);
    m_tabs->addTab(tr("Quotes"));
    m_tabs->addTab(tr("Figures"));
    band->row()->addWidget(m_tabs);
    band->row()->addStretch(1);
    m_quotes = new QuoteReader(m_model, ChronologyModel::QuoteItem, tr("Nobody is quoted here."), page);
    m_cards = new QuoteDelegate(m_model, m_quotes);
    m_quotes->setItemDelegate(m_cards);
    m_quotes->setAccessibleName(tr("Quotes of the event"));
    m_figures = new QuoteReader(m_model, ChronologyModel::FigureItem, tr("No figures are cited here."), page);
    m_figures->setItemDelegate(new FigureDelegate(m_model, m_figures));
    m_figures->setAccessibleName(tr("Figures of the event"));
    m_lists = new QStackedLayout;
    for (QuoteReader* list : {m_quotes, m_figures}) {
        list->setSelectionModel(&m_selection);
        list->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(list, &QWidget::customContextMenuRequested, this,
            [this, list](const QPoint& at) { askMenu(*list, at); });
        m_lists->addWidget(list);
    }
    m_tabs->addTab(tr("Versions"));
    m_versions = new VersionsList(page);
    m_versions->setAccessibleName(tr("How the articles tell of the event"));
    m_lists->addWidget(m_versions);
    connect(m_versions, &VersionsList::markAsked, this, [this](ConflictKind kind, MarkRef mark) {
        const QModelIndex index = kind == ConflictKind::Quote ? m_model.quoteIndex(mark.account, mark.index)
                                                              : m_model.figureIndex(mark.account, mark.index);
        m_selection.setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    });
    m_tabs->addTab(tr("Note"));
    m_note = new NotePage(page);
    m_lists->addWidget(m_note);
    connect(m_note, &NotePage::written, this, [this](const QString& note) {
        if (m_top.isValid()) {
            Q_EMIT noteWritten(m_top, note);
        }
    });
    auto* column = static_cast<QVBoxLayout*>(page->layout());
    column->addWidget(band);
    column->addLayout(m_lists, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_lists, &QStackedLayout::setCurrentIndex);
}

void EventPanel::setSpeakers(const QStringList& speakers) {
    m_cards->setSpeakers(speakers);
    m_quotes->viewport()->update();
}

void EventPanel::setCompact(bool compact) {
    m_why->setVisible(!compact);
}

void EventPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_top.isValid()) {
        fillHead(m_top);
    }
}

void EventPanel::showCurrent(const QModelIndex& asked) {
    const QPersistentModelIndex current(asked); // a title or a note that is taken now may move it
    const QModelIndex top = topOf(asked);
    if (top != m_top) {
        commit();
    }
    const QPersistentModelIndex now(topOf(current));
    m_pages->setCurrentIndex(now.isValid() ? 1 : 0);
    if (!now.isValid()) {
        m_top = QModelIndex();
        m_note->showNote({});
        return;
    }
    if (now != m_top) {
        m_top = now;
        showTop();
        m_note->showNote(m_top.data(NoteRole).toString());
        const bool note = m_tabs->currentIndex() == noteTab && m_tabs->isTabEnabled(noteTab);
        const bool figures = m_quotes->shownCount() == 0 && m_figures->shownCount() > 0;
        m_tabs->setCurrentIndex(note ? noteTab : figures ? 1 : 0);
    }
    if (current != now) {
        const bool figure = current.data(KindRole).toInt() == ChronologyModel::FigureItem;
        m_tabs->setCurrentIndex(figure ? 1 : 0);
        (figure ? m_figures : m_quotes)->reveal(current);
    }
}

void EventPanel::showTop() {
    m_quotes->showUnder(m_top, m_filter);
    m_figures->showUnder(m_top, m_filter);
    m_tabs->setCount(0, m_quotes->shownCount());
    m_tabs->setCount(1, m_figures->shownCount());
    m_tabs->setTabEnabled(noteTab, m_top.data(KindRole).toInt() == ChronologyModel::EventItem);
    m_tabs->setTabText(noteTab, m_top.data(NoteRole).toString().isEmpty() ? tr("Note") : tr("Note •"));
    fillVersions(m_top);
    fillHead(m_top);
}

/// After an edit: the same event with what it says now, or the one that what is selected hangs on now.
void EventPanel::refresh() {
    if (m_top.isValid()) {
        showTop();
        m_note->follow(m_top.data(NoteRole).toString());
    }
    const QModelIndex current = m_selection.currentIndex();
    if (!m_top.isValid() || (current.isValid() && topOf(current) != m_top)) {
        showCurrent(current);
    }
}

void EventPanel::fillHead(const QModelIndex& top) {
    const bool undated = top.data(KindRole).toInt() == ChronologyModel::UndatedItem;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_back, m_position, m_forward, m_bookmark, m_correct}) {
        widget->setVisible(!undated);
    }
    if (undated) {
        m_date->setText(tr("Without a date"));
        m_precision->tell({});
        m_title->setText(tr("Quotes and figures that belong to no dated event"));
        m_why->setText(tr("The text does not tell when these were said or measured. Drag them to an event if you know."));
        return;
    }
    const int account = top.data(AccountRole).toInt();
    const Account& told = m_model.chronology()->accounts[account];
    const Event& event = told.events[top.data(IndexRole).toInt()];
    m_date->setText(shownDate(event.period, event.precision, event.mod, DateStyle::Long));
    m_precision->tell(precisionText(event));
    fillPosition(top);
    m_bookmark->setIcon(icon(event.bookmarked ? QStringLiteral("bookmarked") : QStringLiteral("bookmark")));
    m_bookmark->setAccessibleName(event.bookmarked ? tr("Take the bookmark away") : tr("Bookmark"));
    m_title->setText(oneLine(event.title));
    m_why->setText(whyText(told, event, themeOf(palette()).text2));
}

/// Where the event stands among those the filter lets pass.
void EventPanel::fillPosition(const QModelIndex& top) {
    int before = 0;
    for (int row = 0; row < top.row(); ++row) {
        before += m_filter.passes(m_model.index(row, 0));
    }
    const int passing = m_filter.passingEvents();
    m_back->setEnabled(before > 0);
    m_forward->setEnabled(before + m_filter.passes(top) < passing);
    m_position->setText(m_filter.passes(top)
            ? tr("%1 of %2").arg(QLocale().toString(before + 1), QLocale().toString(passing))
            : tr("filtered out"));
}

/// The tab of versions is there where several articles tell of the event, and comes first where they differ.
void EventPanel::fillVersions(const QModelIndex& top) {
    const bool undated = top.data(KindRole).toInt() == ChronologyModel::UndatedItem;
    m_versions->showEvent(*m_model.chronology(), undated ? -1 : top.row());
    m_tabs->setCount(2, m_versions->versionCount());
    m_tabs->setTabVisible(2, m_versions->versionCount() > 1);
}

void EventPanel::walk(int step) {
    if (const QModelIndex next = eventFrom(m_model, m_filter, m_top, step); next.isValid()) {
        m_selection.setCurrentIndex(next, QItemSelectionModel::ClearAndSelect);
    }
}

} // namespace dateline

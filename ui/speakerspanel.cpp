#include "ui/speakerspanel.h"

#include "app/model/chronologymodel.h"
#include "ui/counted.h"
#include "ui/filter.h"
#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/panelhead.h"
#include "ui/plaintext.h"
#include "ui/speakers.h"
#include "ui/theme.h"

#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr int nameRole = Qt::UserRole + 1; // as the chronology has it; "" for nobody
constexpr int quotesRole = Qt::UserRole + 2;
constexpr int rowHeight = 32;
constexpr int inset = 16;
constexpr int dotSize = 10;
constexpr int fewToSearch = 8; // speakers that are seen at a glance

} // namespace

/// Dot or dash in the speaker's colour, name, how many quotes; chosen ones like a selected row, with a tick.
class SpeakerDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setSpeakers(QStringList speakers) { m_speakers = std::move(speakers); }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {option.rect.width(), qRound(rowHeight * textScale())};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Theme& theme = themeOf(option.palette);
        const bool chosen = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const QRect& row = option.rect;
        const auto place = [&](const QRect& r) { return QStyle::visualRect(option.direction, row, r); };
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(row,
            chosen                                       ? theme.accentSoft
                : option.state & QStyle::State_MouseOver ? theme.alt
                                                         : theme.base);
        paintDot(*painter, place(QRect(row.left() + inset, row.center().y() - dotSize / 2 + 1, dotSize, dotSize)),
            speakerColour(m_speakers, index.data(nameRole).toString(), theme), theme);
        const QString count = QLocale().toString(index.data(quotesRole).toInt());
        const QFont small = fontOf(TextStyle::Small, textScale());
        const int countWidth = qCeil(tabularWidth(small, count));
        const int tick = dotSize + 2;
        const QRect name = row.adjusted(inset + dotSize + 12, 0, -(inset + countWidth + 8 + tick + 8), 0);
        painter->setFont(fontOf(chosen ? TextStyle::Strong : TextStyle::Body, textScale()));
        painter->setPen(theme.text);
        painter->drawText(place(name), Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
        if (chosen) {
            const QRect at(row.right() - inset - countWidth - 8 - tick, row.center().y() - tick / 2 + 1, tick, tick);
            painter->drawPixmap(place(at).topLeft(),
                iconPixmap(QStringLiteral("check"), theme.text, tick, painter->device()->devicePixelRatioF()));
        }
        painter->setFont(small);
        painter->setPen(theme.text2);
        const QRect counts = place(QRect(row.right() + 1 - inset - countWidth, row.top(), countWidth, row.height()));
        const QFontMetrics metrics(small);
        paintTabular(*painter,
            QPointF(counts.left(), counts.top() + (counts.height() + metrics.ascent() - metrics.descent()) / 2.0),
            count);
        if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(theme.accent, 2));
            painter->drawRect(row.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    static void paintDot(QPainter& painter, const QRect& place, const QColor& colour, const Theme& theme) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        if (colour == theme.neutral()) {
            painter.drawRect(QRect(place.left(), place.center().y(), place.width(), 2));
        } else {
            painter.drawEllipse(place);
        }
    }

    QStringList m_speakers;
};

SpeakersPanel::SpeakersPanel(const ChronologyModel& model, Filter& filter, QWidget* parent)
    : QWidget(parent), m_model(model), m_filter(filter), m_rows(new QStandardItemModel(this)),
      m_list(new QListView(this)), m_search(new QLineEdit(this)), m_count(new QLabel(this)),
      m_paint(new SpeakerDelegate(m_list)) {
    auto* head = new PanelHead(this);
    auto* caption = new QLabel(tr("Speakers"), head);
    caption->setFont(fontOf(TextStyle::Strong, textScale()));
    m_count->setFont(fontOf(TextStyle::Small, textScale()));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_search->setPlaceholderText(tr("Find a speaker"));
    m_search->setAccessibleName(tr("Find a speaker"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    head->row()->addWidget(caption);
    head->row()->addWidget(m_count);
    head->row()->addStretch(1);
    head->row()->addWidget(m_search, 2);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(m_paint);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Speakers"));
    m_list->setAccessibleDescription(tr("Space shows only the quotes of a speaker, Escape those of everybody."));
    m_list->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_list, 1);
    connect(m_list, &QListView::clicked, this, &SpeakersPanel::toggle);
    connect(m_search, &QLineEdit::textChanged, this, &SpeakersPanel::narrow);
    connect(&filter, &Filter::changed, this, &SpeakersPanel::showChosen);
    connect(&model, &QAbstractItemModel::modelReset, m_search, &QLineEdit::clear);
}

void SpeakersPanel::setSpeakers(const QStringList& speakers) {
    m_paint->setSpeakers(speakers);
    fill();
}

void SpeakersPanel::fill() {
    const int current = m_list->currentIndex().row();
    m_rows->clear();
    QHash<QString, QString> roles;
    for (const Account& account : m_model.chronology()->accounts) {
        for (const Person& person : account.people) {
            if (!person.role.isEmpty() && !roles.contains(person.name)) {
                roles.insert(person.name, person.role);
            }
        }
    }
    int named = 0;
    QList<QStandardItem*> items;
    for (const SpeakerCount& speaker : countSpeakers(*m_model.chronology())) {
        items << makeItem(speaker.name, speaker.quotes, roles.value(speaker.name));
        named += !speaker.name.isEmpty();
    }
    m_rows->invisibleRootItem()->appendRows(items);
    m_count->setText(QLocale().toString(named));
    m_count->setAccessibleName(tr("%n speaker(s)", nullptr, named));
    m_search->setVisible(named > fewToSearch);
    m_list->setCurrentIndex(m_rows->index(qMin(current, m_rows->rowCount() - 1), 0));
    narrow(m_search->text());
}

QStandardItem* SpeakersPanel::makeItem(const QString& name, int quotes, const QString& role) const {
    const QString shown = name.isEmpty() ? tr("No speaker") : oneLine(name);
    auto* item = new QStandardItem(shown);
    item->setData(name, nameRole);
    item->setData(quotes, quotesRole);
    item->setCheckable(true);
    item->setCheckState(m_filter.speakers().contains(name) ? Qt::Checked : Qt::Unchecked);
    const QString counts = counted(quotes, tr("1 quote"), tr("%1 quotes"));
    item->setData(shown + QStringLiteral(", ") + counts, Qt::AccessibleTextRole);
    const QString who = role.isEmpty() ? shown : QStringLiteral("%1 · %2").arg(shown, oneLine(role));
    item->setToolTip(escaped(who));
    return item;
}

void SpeakersPanel::showChosen() {
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        QStandardItem* item = m_rows->item(row);
        item->setCheckState(
            m_filter.speakers().contains(item->data(nameRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
}

void SpeakersPanel::narrow(const QString& words) {
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        m_list->setRowHidden(row, !m_rows->item(row)->text().contains(words.trimmed(), Qt::CaseInsensitive));
    }
}

void SpeakersPanel::toggle(const QModelIndex& row) {
    if (row.isValid()) {
        m_filter.toggleSpeaker(row.data(nameRole).toString());
    }
}

bool SpeakersPanel::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_list && (enter || key == Qt::Key_Space || key == Qt::Key_Select)) {
        toggle(m_list->currentIndex());
        return true;
    }
    if (watched == m_list && key == Qt::Key_Escape && m_filter.isOn()) {
        m_filter.clear();
        return true;
    }
    if (watched == m_search && key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (watched == m_search && (enter || key == Qt::Key_Down)) {
        for (int row = 0; row < m_rows->rowCount(); ++row) {
            if (!m_list->isRowHidden(row)) {
                m_list->setCurrentIndex(m_rows->index(row, 0));
                m_list->setFocus(Qt::TabFocusReason);
                return true;
            }
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace dateline

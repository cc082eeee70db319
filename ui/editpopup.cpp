#include "ui/editpopup.h"

#include "app/text/limits.h"
#include "ui/fonts.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr int popupWidth = 320;
constexpr int listWidth = 480; // where whole sentences are chosen from
constexpr int mostRows = 7;
constexpr int rowHeight = 28;
constexpr int gap = 4; // to the place it belongs to

} // namespace

EditPopup::EditPopup(const QString& caption, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_field(new QLineEdit(this)), m_hintLabel(new QLabel(this)),
      m_list(new QListWidget(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFixedWidth(qRound(popupWidth * textScale()));
    auto* title = new QLabel(caption, this);
    title->setTextFormat(Qt::PlainText);
    title->setFont(fontOf(TextStyle::SmallStrong, textScale()));
    m_field->setAccessibleName(caption);
    m_field->setMaxLength(limits::editLine);
    m_field->setTextMargins(6, 0, 6, 0);
    m_field->installEventFilter(this);
    m_hintLabel->setTextFormat(Qt::PlainText);
    m_hintLabel->setFont(fontOf(TextStyle::Small, textScale()));
    m_hintLabel->setForegroundRole(QPalette::PlaceholderText);
    m_hintLabel->setWordWrap(true);
    m_hintLabel->hide();
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{title, m_field, m_hintLabel, m_list}) {
        column->addWidget(part);
    }
    connect(m_field, &QLineEdit::textChanged, this, &EditPopup::narrow);
    connect(m_list, &QListWidget::itemClicked, this, &EditPopup::take);
}

void EditPopup::setChoices(const QStringList& choices, bool only) {
    m_choices = choices;
    m_only = only;
    setFixedWidth(qRound((only ? listWidth : popupWidth) * textScale()));
    narrow({});
    if (only && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
}

void EditPopup::setHint(std::function<Hint(const QString&)> hint) {
    m_hint = std::move(hint);
    m_hintLabel->show();
    m_hintLabel->setText(m_hint(m_field->text()).text);
}

/// The choices that hold what was typed; all of them before anything is.
void EditPopup::narrow(const QString& typed) {
    const QString wanted = m_field->isModified() ? typed.trimmed() : QString();
    m_list->clear();
    for (int i = 0; i < int(m_choices.size()); ++i) {
        const QString line = oneLine(m_choices[i]);
        if (wanted.isEmpty() || line.contains(wanted, Qt::CaseInsensitive)) {
            auto* item = new QListWidgetItem(line, m_list);
            item->setData(Qt::UserRole, i);
            item->setSizeHint({0, qRound(rowHeight * textScale())});
        }
    }
    m_list->setVisible(m_list->count() > 0);
    m_list->setFixedHeight(qRound(rowHeight * textScale()) * qMin(m_list->count(), mostRows));
    if (m_only && m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    if (m_hint) {
        m_hintLabel->setText(m_hint(m_field->text()).text);
    }
    adjustSize();
}

void EditPopup::openAt(const QRect& place) {
    adjustSize();
    const QRect screen = parentWidget()->screen()->availableGeometry();
    const int left = qBound(screen.left(), place.left(), qMax(screen.left(), screen.right() - width()));
    const bool below = place.bottom() + gap + height() <= screen.bottom();
    move(left, below ? place.bottom() + gap : qMax(screen.top(), place.top() - gap - height()));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
    m_field->selectAll();
}

void EditPopup::take() {
    const QListWidgetItem* item = m_list->isVisible() ? m_list->currentItem() : nullptr;
    const int choice = item ? item->data(Qt::UserRole).toInt() : -1;
    const QString text = choice >= 0 ? m_choices[choice] : m_field->text().simplified();
    if ((m_only && choice < 0) || (m_hint && !m_hint(text).usable)) {
        return;
    }
    close();
    Q_EMIT taken(choice, text);
}

bool EditPopup::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field || event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take();
        return true;
    }
    if ((key == Qt::Key_Down || key == Qt::Key_Up) && m_list->count() > 0) {
        const int least = m_only ? 0 : -1;
        m_list->setCurrentRow(
            qBound(least, m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), m_list->count() - 1));
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void EditPopup::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setPen(QPen(theme.ctlLine, 1));
    painter.setBrush(theme.base);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace dateline

#include "ui/find/findbox.h"

#include "ui/find/finder.h"
#include "ui/fonts.h"
#include "ui/icons.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QStyle>
#include <QToolButton>

namespace dateline {

namespace {

constexpr int longest = 200; // letters
constexpr int buttonSize = 24;
constexpr int clearRoom = 26; // of the field's own button that empties it

} // namespace

FindBox::FindBox(QWidget* parent)
    : QLineEdit(parent), m_count(new QLabel(this)),
      m_previous(addButton(QStringLiteral("up"), tr("Previous hit (Shift+F3)"), -1)),
      m_next(addButton(QStringLiteral("down"), tr("Next hit (F3)"), 1)) {
    addAction(icon(QStringLiteral("find")), QLineEdit::LeadingPosition);
    setClearButtonEnabled(true);
    setAccessibleName(tr("Find"));
    setAccessibleDescription(hint());
    setMaxLength(longest);
    m_count->setFont(fontOf(TextStyle::Small, textScale()));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_count->setAttribute(Qt::WA_TransparentForMouseEvents);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_count, m_previous, m_next}) {
        widget->hide();
    }
}

QString FindBox::hint() {
    return tr("Words, a speaker, a number or a date. Enter goes to the next hit.");
}

QToolButton* FindBox::addButton(const QString& iconName, const QString& name, int by) {
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus); // Enter and F3 do the same
    button->setCursor(Qt::ArrowCursor);
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, this, [this, by] { Q_EMIT stepAsked(by); });
    return button;
}

void FindBox::setWide(bool wide) {
    setPlaceholderText(wide ? tr("Find word, speaker, number, date") : tr("Find"));
}

void FindBox::showHits(const Finder& finder) {
    const int hits = int(finder.hits().size());
    const QString all = QLocale().toString(hits) + (hits == mostHits ? QStringLiteral("+") : QString());
    const bool looking = !text().trimmed().isEmpty();
    m_count->setText(hits == 0 ? tr("Not found")
                               : tr("%1 of %2").arg(QLocale().toString(finder.current() + 1), all));
    setAccessibleDescription(looking ? m_count->text() : hint());
    m_count->setVisible(looking);
    m_previous->setVisible(looking && hits > 0);
    m_next->setVisible(looking && hits > 0);
    arrange();
}

/// From the right: the field's own button, the two arrows, the count.
void FindBox::arrange() {
    int room = 0;
    if (!m_count->isHidden()) {
        const int size = qRound(buttonSize * textScale());
        int right = width() - qRound(clearRoom * textScale());
        for (QToolButton* button : {m_next, m_previous}) {
            if (!button->isHidden()) {
                right -= size;
                button->setGeometry(QStyle::visualRect(
                    layoutDirection(), rect(), QRect(right, (height() - size) / 2, size, size)));
            }
        }
        const int words = m_count->sizeHint().width();
        right -= words + 4;
        m_count->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(right, 0, words, height())));
        room = width() - qRound(clearRoom * textScale()) - right;
    }
    setTextMargins(isLeftToRight() ? 0 : room, 0, isLeftToRight() ? room : 0, 0);
}

void FindBox::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    arrange();
}

void FindBox::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT stepAsked(event->modifiers() & Qt::ShiftModifier ? -1 : 1); return;
    case Qt::Key_Down: Q_EMIT stepAsked(1); return;
    case Qt::Key_Up: Q_EMIT stepAsked(-1); return;
    case Qt::Key_Escape:
        clear();
        Q_EMIT left();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

} // namespace dateline

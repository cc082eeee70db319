#include "ui/chip.h"

#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace dateline {

namespace {

constexpr int chipHeight = 24;
constexpr int chipInset = 10;
constexpr int chipIcon = 12;
constexpr int widestWords = 180; // of a chip that is dropped
constexpr int tagHeight = 20;

void paintShape(QPainter& painter, const QAbstractButton& chip, bool on) {
    const Theme& theme = themeOf(chip.palette());
    const bool focus = chip.hasFocus();
    const QRectF shape = QRectF(chip.rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? theme.accent : theme.ctlLine, focus ? 2 : 1));
    painter.setBrush(on ? theme.accentSoft : theme.ctl);
    painter.drawRoundedRect(focus ? shape.adjusted(0.5, 0.5, -0.5, -0.5) : shape, chip.height() / 2.0, chip.height() / 2.0);
}

} // namespace

Chip::Chip(const QString& iconName, const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_iconName(iconName) {
    setText(text);
    setCheckable(true);
    setChecked(true);
    setFont(fontOf(TextStyle::Small, textScale()));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

QSize Chip::sizeHint() const {
    const int words = fontMetrics().horizontalAdvance(text());
    return {2 * chipInset + chipIcon + 6 + words, qRound(chipHeight * textScale())};
}

void Chip::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    paintShape(painter, *this, isChecked());
    const QColor ink = isEnabled() ? theme.text : theme.text3;
    const auto place = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    painter.drawPixmap(place(QRect(chipInset, (height() - chipIcon) / 2, chipIcon, chipIcon)).topLeft(),
        iconPixmap(m_iconName, ink, chipIcon, devicePixelRatioF()));
    painter.setPen(ink);
    painter.drawText(
        place(rect().adjusted(chipInset + chipIcon + 6, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeft, text());
}

DropChip::DropChip(const QString& words, QWidget* parent) : QAbstractButton(parent) {
    setFont(fontOf(TextStyle::Small, textScale()));
    setText(fontMetrics().elidedText(words, Qt::ElideRight, qRound(widestWords * textScale())));
    setShortcut({}); // "&" in a name is no key
    setToolTip(tr("Drop the filter “%1”").arg(escaped(words)));
    setAccessibleName(tr("Drop the filter “%1”").arg(words));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

QSize DropChip::sizeHint() const {
    return {2 * chipInset + chipIcon + 6 + fontMetrics().horizontalAdvance(text()), qRound(chipHeight * textScale())};
}

void DropChip::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    paintShape(painter, *this, true);
    const auto place = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    const int cross = width() - chipInset - chipIcon + 2;
    painter.drawPixmap(place(QRect(cross, (height() - chipIcon) / 2, chipIcon, chipIcon)).topLeft(),
        iconPixmap(QStringLiteral("close"), theme.text, chipIcon, devicePixelRatioF()));
    painter.setPen(theme.text);
    painter.drawText(place(QRect(chipInset, 0, cross - chipInset, height())), Qt::AlignVCenter | Qt::AlignLeft, text());
}

void DropChip::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter: click(); break;
    default: QAbstractButton::keyPressEvent(event);
    }
}

Tag::Tag(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setFont(fontOf(TextStyle::Small, textScale()));
    setForegroundRole(QPalette::PlaceholderText);
    setContentsMargins(7, 0, 7, 0);
    setFixedHeight(qRound(tagHeight * textScale()));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Tag::tell(const QString& text) {
    setText(text);
    setVisible(!text.isEmpty());
}

void Tag::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(themeOf(palette()).line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.end();
    QLabel::paintEvent(event);
}

} // namespace dateline

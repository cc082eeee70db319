#include "ui/chip.h"

#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyle>

namespace dateline {

namespace {

constexpr int chipHeight = 24;
constexpr int chipInset = 10;
constexpr int chipIcon = 12;
constexpr int tagHeight = 20;

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
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(isChecked() ? theme.accent : theme.ctlLine, hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() ? theme.accentSoft : theme.ctl);
    painter.drawRoundedRect(hasFocus() ? shape.adjusted(0.5, 0.5, -0.5, -0.5) : shape, height() / 2.0, height() / 2.0);
    const QColor ink = isEnabled() ? theme.text : theme.text3;
    const auto place = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    painter.drawPixmap(place(QRect(chipInset, (height() - chipIcon) / 2, chipIcon, chipIcon)).topLeft(),
        iconPixmap(m_iconName, ink, chipIcon, devicePixelRatioF()));
    painter.setPen(ink);
    painter.drawText(
        place(rect().adjusted(chipInset + chipIcon + 6, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignLeft, text());
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

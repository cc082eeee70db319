// Button look: boxes, focus rings and the insides of buttons, in the colours of the theme.
#pragma once

#include <QString>

class QColor;
class QIcon;
class QPainter;
class QRectF;
class QSize;
class QStyleOption;
class QStyleOptionToolButton;
class QWidget;

namespace dateline {

inline constexpr int controlRadius = 4;
inline constexpr int buttonInset = 12;
inline constexpr int iconGap = 8;

/// On which sides another button of the same group stands.
struct Join {
    bool before = false;
    bool after = false;
};

Join joinOf(const QWidget* button); // none for a button that stands alone

/// An outline that falls on whole pixels.
void roundedBox(QPainter* painter, const QRectF& rect, const QColor& fill, const QColor& outline, qreal radius);
void focusRing(QPainter* painter, const QRectF& rect, const struct Theme& theme);

/// A box with a tick when it is on.
void drawCheck(const QStyleOption& option, QPainter* painter);
void drawPushButton(const QStyleOption& option, QPainter* painter, bool primary);
void drawToolButtonPanel(const QStyleOption& option, QPainter* painter, Join join = {});
void drawToolButton(const QStyleOptionToolButton& button, QPainter* painter, Join join);

/// Icon and words of a button, the pair in the middle, with a chevron at the end when it opens a menu.
void drawLabel(QPainter* painter, const QStyleOption& option, const QIcon& icon, const QSize& size, const QString& text,
    const QColor& ink, bool opensMenu);

} // namespace dateline

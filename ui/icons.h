// Icons: line drawings from the resources, painted in the colour of the text they stand beside, in any theme.
#pragma once

#include <QIcon>
#include <QPixmap>

namespace dateline {

/// The icon of resources/icons/<name>.svg in the palette's text colour (disabled: its disabled one).
QIcon icon(const QString& name);

/// Whether an icon is one of these; others (a file dialog's folders) have colours of their own.
bool isLineIcon(const QIcon& icon);

/// The same drawing in a colour of one's own, for painted views. `size` in logical pixels.
QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal devicePixelRatio);

} // namespace dateline

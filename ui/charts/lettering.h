// Lettering: measures and breaks text for pictures that look the same at every scale.
#pragma once

#include "ui/fonts.h"

#include <QStringList>

namespace dateline {

/// The style's font at scale 1, unhinted: letters keep their widths at any scale of the painter.
QFont pictureFont(TextStyle style);

qreal textWidth(TextStyle style, const QString& text); // pixels at scale 1
qreal widest(TextStyle style, const QStringList& lines); // the width of the widest line

/// Breaks a text into lines of at most `width`, between words where it can, within one where it must.
QStringList wrapped(TextStyle style, const QString& text, qreal width);

/// True if no word of it had to be broken to keep within `width`.
bool wrapsBetweenWords(TextStyle style, const QString& text, qreal width);

} // namespace dateline

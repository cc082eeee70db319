// Paints one mark: its shape says how sure the date is, its colour whose it is.
#pragma once

#include "ui/theme.h"
#include "ui/timeline/scene.h"

class QPainter;

namespace dateline {

void paintMark(QPainter& painter, const SceneMark& mark, const Entry& entry, const QColor& colour, const Theme& theme,
    double unit);

/// Over the middle of a mark: what the reader left at its event, inside the mark's row.
void paintKeepsakes(QPainter& painter, QPointF middle, bool bookmark, bool note, const Theme& theme, double unit);

} // namespace dateline

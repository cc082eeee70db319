// Paints one mark: its shape says how sure the date is, its colour whose it is.
#pragma once

#include "ui/theme.h"
#include "ui/timeline/scene.h"

class QPainter;

namespace dateline {

void paintMark(QPainter& painter, const SceneMark& mark, const Entry& entry, const QColor& colour, const Theme& theme,
    double unit);

} // namespace dateline

// Plain grid: how the tables at the top lay their cells: read only, scrolled smoothly, without lines or buttons, left by
// one press of Tab.
#pragma once

#include <QTableView>

namespace dateline {

inline void layPlain(QTableView& table) {
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setCornerButtonEnabled(false);
}

} // namespace dateline

// Print: the timeline on pages, seen before they are printed.
#pragma once

class QAbstractItemModel;
class QWidget;

namespace dateline {

struct TimelineLook;

/// Shows the pages in a window over `parent`, from where they can be printed on any paper.
void printTimeline(const QAbstractItemModel& model, const TimelineLook& look, QWidget* parent);

} // namespace dateline

// Print: the timeline on pages, seen before they are printed.
#pragma once

#include <memory>

class QWidget;

namespace dateline {

struct Chronology;
struct TimelineLook;

/// Shows the pages in a window over `parent`, from where they can be printed on any paper.
void printTimeline(std::shared_ptr<const Chronology> chronology, const TimelineLook& look, QWidget* parent);

} // namespace dateline

// Accessible: a timeline for screen readers: a list whose items are the events, then the figures, in the order
// of time.
#pragma once

namespace dateline {

/// Makes timelines known to assistive technology; before the first is shown. Repeating it costs nothing.
void makeTimelinesAccessible();

} // namespace dateline

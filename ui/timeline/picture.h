// Picture: the timeline drawn without a window; the same bytes on every machine.
#pragma once

#include "app/time/timex.h"

#include <QImage>

#include <optional>

class QAbstractItemModel;

namespace dateline {

class Filter;
struct Theme;

struct TimelinePicture {
    int width = 1280; // at scale 1
    int height = 0; // 0: as high as the lanes need
    double scale = 1; // 1 to 4
    std::optional<Day> published; // of the article, or of the latest of several
    bool severalArticles = false;
    const Filter* filter = nullptr; // what does not pass is not shown
};

/// All events of a model with the roles of ChronologyModel. Needs a QGuiApplication, no display.
QImage renderTimeline(const QAbstractItemModel& model, const TimelinePicture& picture, const Theme& theme);

} // namespace dateline

// Picture: the timeline drawn without a window: all events or a part, at any scale, or over pages; the same bytes on
// every machine.
#pragma once

#include "app/time/timex.h"
#include "ui/timeline/layout.h"

#include <QByteArray>
#include <QImage>

#include <optional>
#include <span>

class QAbstractItemModel;
class QPainter;

namespace dateline {

struct Chronology;
struct Theme;

struct TimelineLook {
    QString title; // of the article, or how many there are
    QStringList speakers; // in the order that gives lanes and colours
    const LaneKind* lanes = &laneKinds().front();
    const Filter* filter = nullptr; // what does not pass is not shown
    std::optional<DayRange> days; // the part to show; without: all
    std::optional<Day> published; // of the article, or of the latest of several
    bool severalArticles = false;
    int width = 1280; // of a picture, at scale 1
    double scale = 1; // 1 to 4, of a PNG
    int pages = 0; // side by side, of a PDF; 0: as many as the labels take
    bool dark = false;

    const Theme& theme() const;
};

/// What the articles say themselves.
TimelineLook timelineLook(const Chronology& chronology);

/// A picture of one piece. Models have the roles of ChronologyModel. Needs a QGuiApplication, no display.
QImage timelineImage(const QAbstractItemModel& model, const TimelineLook& look);
QByteArray timelinePng(const QAbstractItemModel& model, const TimelineLook& look);

/// Each mark has its date and title as its own title.
QByteArray timelineSvg(const QAbstractItemModel& model, const TimelineLook& look);

/// A4 across, with numbered pages: first through time, then down the lanes.
QByteArray timelinePdf(const QAbstractItemModel& model, const TimelineLook& look);

struct TimelineFormat {
    const char* suffix; // without a dot
    const char* label; // to be translated in the context "Timeline"
    QByteArray (*write)(const QAbstractItemModel& model, const TimelineLook& look);
};

/// The first is what is proposed.
std::span<const TimelineFormat> timelineFormats();

/// nullptr if there is none with that suffix.
const TimelineFormat* timelineFormat(const QString& suffix);

} // namespace dateline

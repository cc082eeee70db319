// What the command line of dateline export asks for.
#pragma once

#include "app/exports/exporter.h"
#include "ui/charts/chartfile.h"
#include "ui/timeline/picture.h"
#include "ui/windowlanguage.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace dateline {

struct ExportRequest {
    QStringList events; // the files
    const WindowLanguage* language = &windowLanguages().front(); // of the pictures
    QString timeline; // the file; empty: none wanted
    QString charts; // the folder; empty: none wanted
    QString table; // the file; empty: none wanted
    const LaneKind* lanes = &laneKinds().front();
    std::optional<DayRange> days; // the timeline's part; none: all
    int pages = 0; // side by side; 0: as many as it takes
    std::vector<const ChartFormat*> formats{chartFormat(QStringLiteral("png"))};
    PictureLook look;
    int scale = 0; // 0: as the size tells
    QStringList files;
    bool help = false;
    QString problem; // why the command line cannot be run; empty if it can
};

/// `arguments` without the program's name and the word "export".
ExportRequest exportRequest(const QStringList& arguments);

/// What writes a file with this ending; nullptr: nothing does.
const Exporter* exporterOf(const QString& file);
const TimelineFormat* timelineFormatOf(const QString& file);

} // namespace dateline

#include "ui/exportrequest.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <span>

namespace dateline {

namespace {

constexpr int mostPages = 24; // side by side

void takeLanguage(ExportRequest& request, const QString& code) {
    request.language = windowLanguage(code);
    if (!request.language) {
        request.problem = QStringLiteral("--language wants %1, not %2").arg(windowLanguageCodes(), code);
    }
}

void takeFormats(ExportRequest& request, const QString& names) {
    request.formats.clear();
    for (const QString& name : names.split(u',')) {
        const ChartFormat* format = chartFormat(name);
        if (!format) {
            request.problem = QStringLiteral("--format wants png, svg, pdf or csv, not %1").arg(name);
            return;
        }
        if (std::ranges::find(request.formats, format) == request.formats.end()) {
            request.formats.push_back(format);
        }
    }
}

void takeSize(ExportRequest& request, const QString& name) {
    const auto named = [&](const PicturePreset& preset) { return name == QLatin1String(preset.id); };
    const auto found = std::ranges::find_if(picturePresets(), named);
    if (found == picturePresets().end()) {
        request.problem = QStringLiteral("--size wants article, web, square, screen or a4, not %1").arg(name);
    } else {
        request.look = found->appliedTo(request.look);
    }
}

void takeScale(ExportRequest& request, const QString& value) {
    request.scale = value.toInt();
    if (request.scale < 1 || request.scale > 4) {
        request.problem = QStringLiteral("--scale wants a number from 1 to 4, not %1").arg(value);
    }
}

void takeEvents(ExportRequest& request, const QString& file) {
    request.events << file;
    if (!exporterOf(file)) {
        request.problem
            = QStringLiteral("--events wants a file that ends in %1, not %2").arg(exportEndings(), file);
    }
}

void takeTimeline(ExportRequest& request, const QString& file) {
    request.timeline = file;
    if (!timelineFormatOf(file)) {
        request.problem = QStringLiteral("--timeline wants a file that ends in png, svg or pdf, not %1").arg(file);
    }
}

void takeLanes(ExportRequest& request, const QString& id) {
    if (const LaneKind* kind = laneKind(id)) {
        request.lanes = kind;
    } else {
        request.problem
            = QStringLiteral("--lanes wants speakers, measures, places, articles or sections, not %1").arg(id);
    }
}

void takeDays(ExportRequest& request, const QString& text) {
    const QStringList ends = text.split(QStringLiteral(".."));
    const std::optional<Day> from = parseIsoDay(ends.front());
    const std::optional<Day> to = parseIsoDay(ends.back());
    if (ends.size() != 2 || !from || !to || *to < *from) {
        request.problem = QStringLiteral("--days wants two dates such as 2016-01-01..2018-12-31, not %1").arg(text);
    } else {
        request.days = DayRange{double(from->time_since_epoch().count()), double(to->time_since_epoch().count()) + 1};
    }
}

void takePages(ExportRequest& request, const QString& value) {
    request.pages = value.toInt();
    if (request.pages < 1 || request.pages > mostPages) {
        request.problem = QStringLiteral("--pages wants a number from 1 to %1, not %2").arg(mostPages).arg(value);
    }
}

struct Option {
    const char* name;
    void (*take)(ExportRequest& request, const QString& value);
};

constexpr std::array options{
    Option{"--events", takeEvents},
    Option{"--timeline", takeTimeline},
    Option{"--lanes", takeLanes},
    Option{"--days", takeDays},
    Option{"--pages", takePages},
    Option{"--charts", [](ExportRequest& request, const QString& value) { request.charts = value; }},
    Option{"--table", [](ExportRequest& request, const QString& value) { request.table = value; }},
    Option{"--format", takeFormats},
    Option{"--size", takeSize},
    Option{"--scale", takeScale},
    Option{"--language", takeLanguage},
};

constexpr std::array switches{
    Option{"--dark", [](ExportRequest& request, const QString&) { request.look.dark = true; }},
    Option{"--computed", [](ExportRequest& request, const QString&) { request.look.computed = true; }},
    Option{"--help", [](ExportRequest& request, const QString&) { request.help = true; }},
};

const Option* named(std::span<const Option> list, const QString& name) {
    const auto found = std::ranges::find_if(list, [&](const Option& each) { return name == QLatin1String(each.name); });
    return found == list.end() ? nullptr : &*found;
}

void checkComplete(ExportRequest& request) {
    if (request.events.isEmpty() && request.timeline.isEmpty() && request.charts.isEmpty() && request.table.isEmpty()) {
        request.problem = QStringLiteral("nothing to write; name --events, --timeline, --charts or --table");
    } else if (request.files.isEmpty()) {
        request.problem = QStringLiteral("no file named");
    }
    request.look.scale = request.scale > 0 ? request.scale : request.look.scale;
}

} // namespace

const Exporter* exporterOf(const QString& file) {
    const QString suffix = QFileInfo(file).suffix().toLower();
    const auto writes = [&](const Exporter* each) { return suffix == QLatin1String(each->suffix); };
    const auto found = std::ranges::find_if(exporters(), writes);
    return found == exporters().end() ? nullptr : *found;
}

const TimelineFormat* timelineFormatOf(const QString& file) {
    return timelineFormat(QFileInfo(file).suffix().toLower());
}

ExportRequest exportRequest(const QStringList& arguments) {
    ExportRequest request;
    bool onlyFiles = false;
    for (int i = 0; i < arguments.size() && request.problem.isEmpty(); ++i) {
        const QString& argument = arguments[i];
        if (onlyFiles || !argument.startsWith(u'-')) {
            request.files << argument;
        } else if (argument == u"--") {
            onlyFiles = true;
        } else if (const Option* flag = named(switches, argument)) {
            flag->take(request, {});
        } else if (const Option* option = named(options, argument); !option) {
            request.problem = QStringLiteral("unknown option %1").arg(argument);
        } else if (i + 1 == arguments.size() || arguments[i + 1].isEmpty()) {
            request.problem = QStringLiteral("%1 wants a value").arg(argument);
        } else {
            option->take(request, arguments[++i]);
        }
    }
    if (!request.help && request.problem.isEmpty()) {
        checkComplete(request);
    }
    return request;
}

} // namespace dateline

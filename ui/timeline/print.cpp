#include "ui/timeline/print.h"

#include "app/model/chronologymodel.h"
#include "ui/filter.h"
#include "ui/preferences.h"
#include "ui/printpreview.h"
#include "ui/texts.h"
#include "ui/timeline/pages.h"
#include "ui/windowlanguage.h"

#include <QPainter>
#include <QPrinter>

#include <memory>

namespace dateline {

namespace {

constexpr double dotsAnInch = 96;

/// What is printed stays as it was when the preview was asked for.
struct Printed {
    ChronologyModel model;
    Filter filter{model};
    TimelineLook look;
};

void paintPages(const QAbstractItemModel& model, const TimelineLook& look, QPrinter& printer) {
    const double pixel = printer.resolution() / dotsAnInch;
    const QRect paper = printer.pageLayout().paintRectPixels(printer.resolution());
    TimelinePages pages(model, look, QSizeF(paper.size()) / pixel);
    QPainter painter(&printer);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0) {
            printer.newPage();
        }
        painter.save();
        painter.scale(pixel, pixel);
        pages.paint(painter, page);
        painter.restore();
    }
}

} // namespace

void printTimeline(std::shared_ptr<const Chronology> chronology, const TimelineLook& look, QWidget* parent) {
    auto printed = std::make_shared<Printed>();
    printed->model.setDates(preferences().dates, spokenDates());
    printed->model.setChronology(std::move(chronology));
    printed->look = look;
    printed->look.dark = false;
    if (look.filter) {
        printed->filter.choose(look.filter->choice());
        printed->look.filter = &printed->filter;
    }
    showPreview(
        TimelineText::tr("Print the timeline"), QPageLayout::Landscape,
        [printed](QPrinter& printer) { paintPages(printed->model, printed->look, printer); }, parent);
}

} // namespace dateline

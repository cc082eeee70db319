#include "ui/timeline/print.h"

#include "ui/timeline/pages.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace dateline {

namespace {

constexpr double dotsAnInch = 96;
constexpr double shareOfWindow = 0.85; // that the preview takes

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

void printTimeline(const QAbstractItemModel& model, const TimelineLook& look, QWidget* parent) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(look.title);
    TimelineLook onPaper = look;
    onPaper.dark = false;
    QPrintPreviewDialog preview(&printer, parent);
    preview.setWindowTitle(QCoreApplication::translate("Timeline", "Print the timeline"));
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview,
        [&](QPrinter* target) { paintPages(model, onPaper, *target); });
    preview.resize(parent->window()->size() * shareOfWindow);
    preview.exec();
}

} // namespace dateline

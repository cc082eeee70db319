#include "ui/printpreview.h"

#include "ui/fonts.h"
#include "ui/texts.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTextDocument>

#include <memory>

namespace dateline {

namespace {

constexpr double shareOfWindow = 0.85; // that the preview takes
constexpr double dotsAnInch = 96; // of the sizes of a document
constexpr double margin = 40; // round the text
constexpr double footHeight = 24; // where the number of a page stands

void paintPage(QPainter& painter, const QTextDocument& document, int page) {
    const QSizeF size = document.pageSize();
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = QPalette(Qt::white);
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = QRectF(0, page * size.height(), size.width(), size.height());
    painter.save();
    painter.translate(0, -page * size.height());
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
    painter.setFont(fontOf(TextStyle::Small));
    painter.setPen(Qt::black);
    painter.drawText(QRectF(margin, size.height(), size.width() - 2 * margin, footHeight), Qt::AlignRight | Qt::AlignTop,
        TimelineText::tr("Page %1 of %2").arg(page + 1).arg(document.pageCount()));
}

} // namespace

void printDocument(QTextDocument& document, QPrinter& printer) {
    const double pixel = printer.resolution() / dotsAnInch;
    const QSizeF paper = QSizeF(printer.pageLayout().paintRectPixels(printer.resolution()).size()) / pixel;
    document.setDocumentMargin(margin);
    document.setPageSize(paper - QSizeF(0, footHeight));
    QPainter painter(&printer);
    painter.scale(pixel, pixel);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0) {
            printer.newPage();
        }
        paintPage(painter, document, page);
    }
}

void showPreview(
    const QString& title, QPageLayout::Orientation orientation, std::function<void(QPrinter&)> paint, QWidget* parent) {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageOrientation(orientation);
    printer->setDocName(title);
    auto* preview = new QPrintPreviewDialog(printer.get(), parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->setWindowTitle(title);
    QObject::connect(preview, &QPrintPreviewDialog::paintRequested, preview,
        [printer, paint = std::move(paint)](QPrinter* target) { paint(*target); }); // holds the printer as long
    preview->resize(parent->window()->size() * shareOfWindow);
    preview->show();
}

} // namespace dateline

#include "ui/printpreview.h"

#include <QPrintPreviewDialog>
#include <QPrinter>

#include <memory>

namespace dateline {

namespace {

constexpr double shareOfWindow = 0.85; // that the preview takes

} // namespace

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

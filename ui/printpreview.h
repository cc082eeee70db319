// Print preview: pages as they will be printed, in a window of their own beside the one that is worked in.
#pragma once

#include <QPageLayout>
#include <QString>

#include <functional>

class QPrinter;
class QTextDocument;
class QWidget;

namespace dateline {

/// Shows A4 pages that `paint` puts on a printer, each time the reader changes the paper; what it paints it keeps itself.
void showPreview(
    const QString& title, QPageLayout::Orientation orientation, std::function<void(QPrinter&)> paint, QWidget* parent);

/// A document whose sizes are pixels of a screen, on as many pages as it takes, black on white and numbered.
void printDocument(QTextDocument& document, QPrinter& printer);

} // namespace dateline

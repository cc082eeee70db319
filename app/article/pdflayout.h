// PDF layout: the lines of a document's pages, with their places, put together to paragraphs.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace dateline {

struct PdfLine {
    int page = 0;
    int left = 0; // points from the left and the top of the page
    int top = 0;
    int right = 0;
    int bottom = 0;
    int size = 0; // of the font, tenths of a point
    QString text;
};

/// Paragraphs in reading order: lines joined, words divided at a line's end too. Page numbers and lines that come back
/// at the head or foot of most pages are left out.
QStringList pdfParagraphs(const std::vector<PdfLine>& lines);

} // namespace dateline

// PDF layout: the lines of a document's pages, with their places, put together to paragraphs.
#pragma once

#include <QString>

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

struct PdfParagraph {
    QString text;
    bool running = false; // a page number, or a line that comes back at the head or foot of most pages

    bool operator==(const PdfParagraph&) const = default;
};

/// Paragraphs in reading order: lines joined, words divided at a line's end too. A running line stands behind the
/// paragraph it would break.
std::vector<PdfParagraph> pdfParagraphs(const std::vector<PdfLine>& lines);

} // namespace dateline

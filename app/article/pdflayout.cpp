#include "app/article/pdflayout.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace dateline {

namespace {

/// A line with its digits made equal, so that page numbers do not tell running heads apart.
QString withoutNumbers(const QString& text) {
    QString out = text.simplified();
    for (QChar& c : out) {
        c = c.isDigit() ? QChar(u'0') : c;
    }
    return out;
}

/// The lines at the very head and foot of their pages that stand on most pages.
std::vector<bool> runningHeads(const std::vector<PdfLine>& lines) {
    std::vector<std::size_t> edges;
    int pages = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool first = i == 0 || lines[i].page != lines[i - 1].page;
        const bool last = i + 1 == lines.size() || lines[i].page != lines[i + 1].page;
        pages += first;
        if (first || last) {
            edges.push_back(i);
        }
    }
    std::map<QString, int> times;
    for (std::size_t i : edges) {
        ++times[withoutNumbers(lines[i].text)];
    }
    std::vector<bool> running(lines.size(), false);
    for (std::size_t i : edges) {
        running[i] = pages > 1 && times[withoutNumbers(lines[i].text)] * 2 > pages;
    }
    return running;
}

bool endsSentence(const QString& text) {
    return text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?') || text.endsWith(u'”')
        || text.endsWith(u'"') || text.endsWith(u':');
}

/// Whether `next` begins a paragraph after `line`. `right` is where the lines of this column reach to.
bool beginsParagraph(const PdfLine& line, const PdfLine& next, int right) {
    if (std::abs(next.size - line.size) * 10 > line.size) {
        return true;
    }
    const bool elsewhere = next.page != line.page || next.top < line.top;
    if (elsewhere) {
        return endsSentence(line.text) && !next.text.front().isLower();
    }
    const int height = std::max(line.bottom - line.top, 1);
    const bool apart = (next.top - line.bottom) * 10 > height * 3;
    const bool indented
        = next.left - line.left > height / 2 && next.left - line.left < 4 * height && endsSentence(line.text);
    const bool brokenOff = (right - line.right) * 5 > right - line.left && endsSentence(line.text);
    const bool moved = std::abs(next.left - line.left) > 2 * height; // centred lines, another column
    return apart || indented || brokenOff || moved;
}

void join(QString& paragraph, const QString& line) {
    const bool divided = paragraph.size() > 1 && paragraph.endsWith(u'-') && paragraph[paragraph.size() - 2].isLower()
        && !line.isEmpty() && line.front().isLower();
    if (divided) {
        paragraph.chop(1);
    } else if (!paragraph.isEmpty()) {
        paragraph += u' ';
    }
    paragraph += line;
}

} // namespace

QStringList pdfParagraphs(const std::vector<PdfLine>& lines) {
    const std::vector<bool> running = runningHeads(lines);
    QStringList paragraphs;
    QString paragraph;
    const PdfLine* before = nullptr;
    int right = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const PdfLine& line = lines[i];
        if (running[i] || line.text.trimmed().isEmpty()) {
            continue;
        }
        if (before && beginsParagraph(*before, line, right)) {
            paragraphs << paragraph;
            paragraph.clear();
        }
        right = before && before->page == line.page && std::abs(before->left - line.left) < 40
            ? std::max(right, line.right)
            : line.right;
        join(paragraph, line.text.trimmed());
        before = &line;
    }
    if (!paragraph.isEmpty()) {
        paragraphs << paragraph;
    }
    return paragraphs;
}

} // namespace dateline

#include "app/article/pdfanswer.h"

#include "app/article/charset.h"
#include "app/article/composed.h"
#include "app/article/pdflayout.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t mostLines = 200'000;

/// One "line" of the answer, whose fields are no more trusted than the document.
bool readLine(const QList<QByteArray>& fields, PdfLine& line) {
    if (fields.size() < 8) {
        return false;
    }
    int* const numbers[]{&line.page, &line.left, &line.top, &line.right, &line.bottom, &line.size};
    for (int i = 0; i < 6; ++i) {
        bool fine = false;
        *numbers[i] = std::clamp(fields[i + 1].toInt(&fine), -1'000'000, 1'000'000);
        if (!fine) {
            return false;
        }
    }
    line.text = decodeText(fields[7]).text;
    return !line.text.isEmpty();
}

} // namespace

Article articleFromPdfAnswer(const QByteArray& answer) {
    Article about;
    std::vector<PdfLine> lines;
    qsizetype end = 0;
    for (qsizetype begin = 0; begin < answer.size() && lines.size() < mostLines; begin = end + 1) {
        const qsizetype lineBreak = answer.indexOf('\n', begin);
        end = lineBreak < 0 ? answer.size() : lineBreak;
        const QList<QByteArray> fields = answer.sliced(begin, end - begin).split('\t');
        PdfLine line;
        if (fields[0] == "title") {
            about.title = decodeText(fields.value(1)).text.simplified();
        } else if (fields[0] == "author") {
            about.byline = decodeText(fields.value(1)).text.simplified();
        } else if (fields[0] == "pages") {
            about.pages = std::max(fields.value(1).toInt(), 0);
        } else if (fields[0] == "page") { // the end of one
            const int page = fields.value(1).toInt();
            about.pagesRead = page >= about.pagesRead && page < about.pages ? page + 1 : about.pagesRead;
        } else if (fields[0] == "line" && readLine(fields, line)) {
            lines.push_back(std::move(line));
        }
    }
    QStringList blocks;
    std::vector<int> running;
    for (const PdfParagraph& paragraph : pdfParagraphs(lines)) {
        if (paragraph.running) {
            running.push_back(int(blocks.size()));
        }
        blocks << paragraph.text;
    }
    return articleFromBlocks(blocks, std::move(about), running);
}

} // namespace dateline

#include "ui/articlelines.h"

#include "ui/fonts.h"

#include <QTextBlockFormat>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace dateline {

namespace {

constexpr double emptyLine = 12.0 / 15; // of the words' size
constexpr double lineStep = 25.0 / 15;
constexpr double headingSize = 0.86;
constexpr double titleSize = 1.4;
constexpr double titleStep = 1.2;

bool isBlank(QStringView line) {
    return line.trimmed().isEmpty();
}

bool hasWords(QStringView part) {
    return std::ranges::any_of(part, [](QChar c) { return c.isLetterOrNumber(); });
}

/// The lines of a text that are a date heading and nothing else: they get the program's face, as signposts.
std::vector<int> headingStarts(const Account& account) {
    const QStringView text = account.article.text;
    std::vector<int> starts;
    for (const TimeMention& time : account.times) {
        if (!time.heading) {
            continue;
        }
        const qsizetype begin = time.span.begin > 0 ? text.lastIndexOf(u'\n', time.span.begin - 1) + 1 : 0;
        const qsizetype lineBreak = text.indexOf(u'\n', time.span.end);
        const qsizetype end = lineBreak < 0 ? text.size() : lineBreak;
        if (!hasWords(text.sliced(begin, time.span.begin - begin))
            && !hasWords(text.sliced(time.span.end, end - time.span.end))) {
            starts.push_back(int(begin));
        }
    }
    return starts;
}

QFont sized(TextStyle style, int pixels) {
    QFont font = fontOf(style);
    font.setPixelSize(pixels);
    return font;
}

struct Faces {
    Faces(int size, bool sans) {
        const TextStyle style = sans ? TextStyle::Body : TextStyle::Source;
        words.setFont(sized(style, size));
        heading.setFont(sized(TextStyle::Strong, qRound(size * headingSize)));
        title.setFont(sized(style, qRound(size * titleSize)));
        title.setFontWeight(QFont::Bold);
    }

    QTextCharFormat words;
    QTextCharFormat heading;
    QTextCharFormat title;
};

} // namespace

void writeArticle(const Account& account, int size, QTextDocument& document, bool sans) {
    const QStringView text = account.article.text;
    const std::vector<int> headings = headingStarts(account);
    const Faces faces(size, sans);
    QTextCursor cursor(&document);
    cursor.beginEditBlock();
    for (qsizetype begin = 0; begin <= text.size();) {
        const qsizetype lineBreak = text.indexOf(u'\n', begin);
        const QStringView line = text.sliced(begin, (lineBreak < 0 ? text.size() : lineBreak) - begin);
        const bool isHeading = std::ranges::binary_search(headings, int(begin));
        const bool isTitle = !account.article.title.isEmpty() && line.trimmed() == account.article.title;
        const QTextCharFormat& format = isTitle ? faces.title : isHeading ? faces.heading : faces.words;
        QTextBlockFormat block;
        const double step = isBlank(line) ? emptyLine : lineStep * (isTitle ? titleStep : 1);
        block.setLineHeight(qRound(size * step), QTextBlockFormat::FixedHeight);
        if (begin == 0) {
            cursor.setBlockFormat(block);
            cursor.setBlockCharFormat(format);
        } else {
            cursor.insertBlock(block, format);
        }
        cursor.insertText(line.toString(), format);
        begin = lineBreak < 0 ? text.size() + 1 : lineBreak + 1;
    }
    cursor.endEditBlock();
}

} // namespace dateline

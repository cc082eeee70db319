#include "ui/charts/lettering.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace dateline {

QFont pictureFont(TextStyle style) {
    loadSans();
    QFont font = fontOf(style);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::NoSubpixelAntialias);
    return font;
}

qreal textWidth(TextStyle style, const QString& text) {
    return QFontMetricsF(pictureFont(style)).horizontalAdvance(text);
}

qreal widest(TextStyle style, const QStringList& lines) {
    qreal width = 0;
    for (const QString& line : lines) {
        width = std::max(width, textWidth(style, line));
    }
    return width;
}

QStringList wrapped(TextStyle style, const QString& text, qreal width) {
    QTextLayout layout(text, pictureFont(style));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.sliced(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    lines.removeAll(QString());
    return lines;
}

bool wrapsBetweenWords(TextStyle style, const QString& text, qreal width) {
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString& word) { return textWidth(style, word) <= width; });
}

} // namespace dateline

#include "ui/articlepainter.h"

#include "ui/quotemark.h"
#include "ui/theme.h"

#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <span>

namespace dateline {

namespace {

constexpr double fillAbove = 17; // over and under the base line, at the design's size of letters
constexpr double fillBelow = 7;
constexpr double designSize = 15;
constexpr double gutterLeft = 10;
constexpr double signSize = 14;
constexpr double eventBarGap = 14;
constexpr int beyond = 40; // over and under a line of letters, what is painted for it

std::span<const TextMark> marksIn(const std::vector<TextMark>& marks, Span span) {
    const auto begin = [](const TextMark& mark) { return mark.span.begin; };
    const auto from = std::ranges::lower_bound(marks, span.begin, {}, begin);
    const auto to = std::ranges::lower_bound(from, marks.end(), span.end, {}, begin);
    return {from, to};
}

/// The first line of which `reached` is true, as of all that follow; a paragraph may be a whole article.
template <typename Reached> int firstLine(const QTextLayout& layout, Reached reached) {
    int from = 0;
    int to = layout.lineCount();
    while (from < to) {
        const int middle = (from + to) / 2;
        if (reached(layout.lineAt(middle))) {
            to = middle;
        } else {
            from = middle + 1;
        }
    }
    return from;
}

int endOf(const QTextLine& line) {
    return line.textStart() + line.textLength();
}

/// How far the lines of a span reach, in the layout of its block; calls `place` with rectangle and base line.
template <typename Place> void eachLine(const QTextBlock& block, Span span, const QPointF& origin, Place place) {
    const QTextLayout& layout = *block.layout();
    const double size = block.begin() != block.end() && block.begin().fragment().charFormat().font().pixelSize() > 0
        ? block.begin().fragment().charFormat().font().pixelSize() / designSize
        : 1;
    const int from = span.begin - block.position();
    const int to = span.end - block.position();
    const int first = firstLine(layout, [from](const QTextLine& line) { return endOf(line) > from; });
    for (int i = first; i < layout.lineCount() && layout.lineAt(i).textStart() < to; ++i) {
        const QTextLine line = layout.lineAt(i);
        int begin = std::max(from, line.textStart());
        int end = std::min(to, endOf(line));
        while (end > begin && block.document()->characterAt(block.position() + end - 1).isSpace()) {
            --end;
        }
        if (begin >= end) {
            continue;
        }
        const qreal left = line.cursorToX(begin);
        const qreal right = line.cursorToX(end);
        const qreal baseline = origin.y() + line.y() + line.ascent();
        place(QRectF(origin.x() + std::min(left, right), baseline - fillAbove * size, std::abs(right - left),
                  (fillAbove + fillBelow) * size),
            baseline);
    }
}

} // namespace

ArticlePainter::ArticlePainter(const Account& account, const std::vector<TextMark>& marks, const Lit& lit,
    const std::array<bool, 3>& layers, const Theme& theme)
    : m_account(account), m_marks(marks), m_lit(lit), m_layers(layers), m_theme(theme) {}

bool ArticlePainter::isCurrent(const TextMark& mark) const {
    switch (mark.kind) {
    case MarkKind::Quote: return mark.index == m_lit.quote;
    case MarkKind::Figure: return mark.index == m_lit.figure;
    case MarkKind::Date: return m_lit.event >= 0 && m_account.events[m_lit.event].time == mark.index;
    }
    return false;
}

bool ArticlePainter::shows(const TextMark& mark) const {
    return m_layers[std::size_t(mark.kind)] || isCurrent(mark);
}

void ArticlePainter::paint(
    QPainter& painter, const QTextBlock& block, const QPointF& origin, const QRect& view) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const QTextLayout& layout = *block.layout();
    const double top = view.top() - beyond - origin.y();
    const double bottom = view.bottom() + beyond - origin.y();
    const int first = firstLine(layout, [top](const QTextLine& line) { return line.y() + line.height() > top; });
    const int behind = firstLine(layout, [bottom](const QTextLine& line) { return line.y() > bottom; });
    if (first >= behind) {
        return;
    }
    const Span seen{block.position() + layout.lineAt(first).textStart(), block.position() + endOf(layout.lineAt(behind - 1))};
    std::vector<TextMark> marks;
    for (TextMark mark : marksIn(m_marks, {block.position(), seen.end})) {
        if (mark.span.end > seen.begin) {
            mark.span = {std::max(mark.span.begin, seen.begin), std::min(mark.span.end, seen.end)};
            marks.push_back(mark);
        }
    }
    for (const bool current : {false, true}) {
        for (const TextMark& mark : marks) {
            if (isCurrent(mark) == current && shows(mark)) {
                paintMark(painter, mark, block, origin, false);
            }
        }
    }
    for (const TextMark& mark : marks) {
        if (shows(mark)) {
            paintMark(painter, mark, block, origin, true);
        }
    }
    paintEventBar(painter, block, seen, origin);
    for (int i = first; i < behind; ++i) {
        const QTextLine line = layout.lineAt(i);
        paintGutter(painter, line, {block.position() + line.textStart(), block.position() + endOf(line)}, origin);
    }
}

void ArticlePainter::paintMark(
    QPainter& painter, const TextMark& mark, const QTextBlock& block, const QPointF& origin, bool under) const {
    eachLine(block, mark.span, origin, [&](const QRectF& rect, qreal baseline) {
        if (under) {
            paintUnder(painter, mark, rect, baseline);
        } else {
            paintFill(painter, mark, rect);
        }
    });
}

void ArticlePainter::paintFill(QPainter& painter, const TextMark& mark, const QRectF& rect) const {
    painter.setPen(Qt::NoPen);
    const bool current = isCurrent(mark);
    if (mark.kind == MarkKind::Quote || (mark.kind == MarkKind::Figure && current)) {
        painter.setBrush(current ? m_theme.mark : m_theme.markSoft);
        painter.drawRoundedRect(rect, 2, 2);
    } else if (current) {
        painter.setBrush(m_theme.accentSoft);
        painter.drawRoundedRect(rect.adjusted(-2, 2, 2, -1), 2, 2);
    }
}

void ArticlePainter::paintUnder(QPainter& painter, const TextMark& mark, const QRectF& rect, qreal baseline) const {
    const auto underline = [&](const QPen& pen, qreal below) {
        painter.setPen(pen);
        painter.drawLine(QPointF(rect.left(), baseline + below), QPointF(rect.right(), baseline + below));
    };
    const bool current = isCurrent(mark);
    switch (mark.kind) {
    case MarkKind::Quote:
        if (current) {
            painter.fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 2), m_theme.markLine);
        } else if (m_theme.isHighContrast()) {
            underline(QPen(m_theme.text, 2), 6);
        }
        break;
    case MarkKind::Date: underline(QPen(m_theme.accent, current ? 2 : 1.5), 4.75); break;
    case MarkKind::Figure: {
        QPen dotted(m_theme.fig, 1.5, Qt::CustomDashLine, Qt::FlatCap);
        dotted.setDashPattern({1, 1.3});
        underline(dotted, 4.75);
        break;
    }
    }
}

void ArticlePainter::paintEventBar(
    QPainter& painter, const QTextBlock& block, Span seen, const QPointF& origin) const {
    if (m_lit.event < 0) {
        return;
    }
    for (const Span& span : m_account.events[m_lit.event].spans) {
        qreal top = 0;
        qreal bottom = 0;
        if (!span.overlaps(seen)) {
            continue;
        }
        eachLine(block, {std::max(span.begin, seen.begin), std::min(span.end, seen.end)}, origin, [&](const QRectF& rect, qreal) {
            top = bottom == 0 ? rect.top() : top;
            bottom = rect.bottom();
        });
        painter.fillRect(QRectF(origin.x() - eventBarGap, top, 2, bottom - top), m_theme.accent);
    }
}

void ArticlePainter::paintGutter(
    QPainter& painter, const QTextLine& line, const Span& span, const QPointF& origin) const {
    const TextMark* strongest = nullptr;
    const auto strength = [](const TextMark& mark) {
        return mark.kind == MarkKind::Date ? 2 : mark.kind == MarkKind::Quote ? 1 : 0;
    };
    for (const TextMark& mark : marksIn(m_marks, span)) {
        if (mark.first && shows(mark)
            && (!strongest || strength(mark) > strength(*strongest)
                || (isCurrent(mark) && strength(mark) == strength(*strongest)))) {
            strongest = &mark;
        }
    }
    if (!strongest) {
        return;
    }
    const bool current = isCurrent(*strongest);
    const qreal middle = origin.y() + line.y() + line.ascent() - 5;
    const QRectF place(gutterLeft, middle - signSize / 2, signSize, signSize);
    switch (strongest->kind) {
    case MarkKind::Date:
        painter.setPen(QPen(m_theme.accent, 1.5));
        painter.setBrush(current ? QBrush(m_theme.accent) : QBrush());
        painter.drawEllipse(place.center(), 4.5, 4.5);
        break;
    case MarkKind::Quote:
        paintQuoteMark(painter, place, m_account.quotes[strongest->index].kind, current ? m_theme.text : m_theme.text2);
        break;
    case MarkKind::Figure:
        painter.setPen(QPen(m_theme.fig, 1.5, Qt::SolidLine, Qt::RoundCap));
        for (const double at : {-2.0, 2.0}) {
            painter.drawLine(place.center() + QPointF(at + 1, -5), place.center() + QPointF(at - 1, 5));
            painter.drawLine(place.center() + QPointF(-5, at), place.center() + QPointF(5, at));
        }
        break;
    }
}

} // namespace dateline

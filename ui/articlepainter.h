// Paints what lies behind and beside the article's letters: fills, underlines, the event's bar and the gutter's signs.
#pragma once

#include "ui/articlemarks.h"

#include <QPointF>

#include <array>
#include <vector>

class QPainter;
class QRect;
class QRectF;
class QTextBlock;
class QTextLine;

namespace dateline {

struct Theme;

class ArticlePainter {
public:
    static constexpr int textLeft = 48; // where the text begins; left of it is the gutter

    ArticlePainter(const Account& account, const std::vector<TextMark>& marks, const Lit& lit,
        const std::array<bool, 3>& layers, const Theme& theme);

    /// Of one paragraph whose layout stands at `origin` what can be seen in `view`.
    void paint(QPainter& painter, const QTextBlock& block, const QPointF& origin, const QRect& view) const;

private:
    void paintMark(
        QPainter& painter, const TextMark& mark, const QTextBlock& block, const QPointF& origin, bool under) const;
    void paintFill(QPainter& painter, const TextMark& mark, const QRectF& rect) const;
    void paintUnder(QPainter& painter, const TextMark& mark, const QRectF& rect, qreal baseline) const;
    void paintEventBar(QPainter& painter, const QTextBlock& block, Span seen, const QPointF& origin) const;
    void paintGutter(QPainter& painter, const QTextLine& line, const Span& span, const QPointF& origin) const;
    bool shows(const TextMark& mark) const;
    bool isCurrent(const TextMark& mark) const;

    const Account& m_account;
    const std::vector<TextMark>& m_marks;
    const Lit& m_lit;
    const std::array<bool, 3>& m_layers;
    const Theme& m_theme;
};

} // namespace dateline

#include "ui/charts/chartgrid.h"

#include "ui/charts/chartcanvas.h"
#include "ui/charts/chartkind.h"
#include "ui/fonts.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <numeric>

namespace dateline {

namespace {

constexpr int tileWidth = 340; // at least, for two columns and more
constexpr int tileHeight = 300; // at least
constexpr int tallestTile = 400; // when there is height to spare
constexpr int barWidth = 16; // of a scroll bar, at most
constexpr int gap = 1; // the hairline between tiles

/// Paints the hairlines round its tiles.
class Ground : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Theme& theme = themeOf(palette());
        painter.fillRect(rect(), theme.base);
        for (const QObject* child : children()) {
            const auto* tile = qobject_cast<const QWidget*>(child);
            if (tile && tile->isVisible()) {
                painter.fillRect(tile->geometry().adjusted(0, 0, gap, gap), theme.line);
            }
        }
    }
};

} // namespace

ChartGrid::ChartGrid(QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setWidget(new Ground);
}

void ChartGrid::setCount(int count) {
    while (int(m_canvases.size()) < count) {
        m_canvases.push_back(new ChartCanvas(widget()));
        Q_EMIT canvasMade(m_canvases.back());
    }
    m_count = count;
    for (int i = 0; i < int(m_canvases.size()); ++i) {
        m_canvases[i]->setVisible(i < count);
    }
    setFocusProxy(count > 0 ? m_canvases.front() : nullptr);
}

int ChartGrid::widthOfTwo() {
    return 2 * qRound(tileWidth * textScale()) + barWidth;
}

int ChartGrid::columns() const {
    return std::max(1, viewport()->width() / qRound(tileWidth * textScale()));
}

bool ChartGrid::single() const {
    return columns() == 1;
}

std::vector<ChartGrid::Tile> ChartGrid::tiles() const {
    std::vector<Tile> tiles;
    bool open = false; // the last tile has room for another number
    for (int i = 0; i < m_count; ++i) {
        ChartCanvas* canvas = m_canvases[i];
        const bool number = canvas->chart().kind == &numberCard;
        if (number && open) {
            tiles.back().push_back(canvas);
            open = false;
        } else {
            tiles.push_back({canvas});
            open = number;
        }
    }
    return tiles;
}

std::vector<int> ChartGrid::rowHeights(const std::vector<Tile>& tiles) const {
    const int columns = this->columns();
    const int width = viewport()->width() / columns - gap;
    const int least = single() ? 0 : qRound(tileHeight * textScale());
    std::vector<int> heights;
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        if (i % columns == 0) {
            heights.push_back(least);
        }
        int needed = gap * (int(tiles[i].size()) - 1);
        for (const ChartCanvas* canvas : tiles[i]) {
            needed += canvas->heightForWidth(width);
        }
        heights.back() = std::max(heights.back(), needed);
    }
    const int gaps = gap * (int(heights.size()) - 1);
    const int spare = viewport()->height() - std::accumulate(heights.begin(), heights.end(), 0) - gaps;
    const int most = single() ? viewport()->height() : qRound(tallestTile * textScale());
    for (int& height : heights) {
        height = std::max(height, std::min(most, height + std::max(0, spare) / int(heights.size())));
    }
    return heights;
}

/// Beside a chart that needs more height others keep theirs.
int ChartGrid::mostHeight(const ChartCanvas& canvas) const {
    const int most = single() ? viewport()->height() : qRound(tallestTile * textScale());
    const int width = viewport()->width() / columns() - gap;
    return std::max(most, canvas.heightForWidth(width));
}

void ChartGrid::arrange() {
    const std::vector<Tile> tiles = this->tiles();
    const std::vector<int> heights = rowHeights(tiles);
    const int columns = this->columns();
    const int width = viewport()->width();
    int y = 0;
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        const int column = int(i) % columns;
        const int left = width * column / columns;
        const int right = width * (column + 1) / columns - (column + 1 < columns ? gap : 0);
        const int height = heights[i / columns];
        const int parts = int(tiles[i].size());
        for (int part = 0; part < parts; ++part) {
            const int top = y + height * part / parts;
            const int bottom = y + height * (part + 1) / parts - (part + 1 < parts ? gap : 0);
            tiles[i][part]->setGeometry(left, top, right - left, std::min(bottom - top, mostHeight(*tiles[i][part])));
        }
        if (column + 1 == columns || i + 1 == tiles.size()) {
            y += height + gap;
        }
    }
    widget()->resize(width, std::max(viewport()->height(), y - gap));
    widget()->update();
}

void ChartGrid::reveal(int index) {
    m_revealed = index;
    ChartCanvas& canvas = *m_canvases[index];
    setFocusProxy(&canvas);
    if (!single()) {
        ensureWidgetVisible(&canvas, 0, 0);
    }
    if (canvas.selected() >= 0) {
        const QRect mark = canvas.placeOf(canvas.selected()).toAlignedRect().translated(canvas.pos());
        ensureVisible(mark.center().x(), mark.center().y(), mark.width() / 2 + 8, mark.height() / 2 + 8);
    }
}

void ChartGrid::keyPressEvent(QKeyEvent* event) {
    event->ignore();
}

void ChartGrid::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    if (single() != m_wasSingle) {
        m_wasSingle = single();
        Q_EMIT singleChanged();
    }
    arrange();
    if (m_revealed >= 0 && m_revealed < m_count) {
        reveal(m_revealed);
    }
}

} // namespace dateline

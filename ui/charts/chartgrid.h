// Chart grid: charts side by side, each in a tile, numbers two to a tile; where there is room for one only, one at a
// time.
#pragma once

#include <QScrollArea>

#include <vector>

namespace dateline {

class ChartCanvas;

class ChartGrid : public QScrollArea {
    Q_OBJECT

public:
    explicit ChartGrid(QWidget* parent = nullptr);

    /// Makes so many canvases and shows them; their contents are the caller's.
    void setCount(int count);
    ChartCanvas& canvas(int index) { return *m_canvases[index]; }
    int count() const { return m_count; }

    /// Pixels that two columns take.
    static int widthOfTwo();

    /// One chart fills the view: there is no room for two columns.
    bool single() const;

    /// Lays the tiles out anew, after a chart has changed.
    void arrange();

    /// Scrolls to a canvas and to its selected mark; the focus goes there too.
    void reveal(int index);

Q_SIGNALS:
    void singleChanged();
    void canvasMade(ChartCanvas* canvas);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; // paging is for whoever holds the charts

private:
    using Tile = std::vector<ChartCanvas*>;

    int columns() const;
    std::vector<Tile> tiles() const;
    int mostHeight(const ChartCanvas& canvas) const;
    std::vector<int> rowHeights(const std::vector<Tile>& tiles) const;

    std::vector<ChartCanvas*> m_canvases;
    int m_count = 0;
    int m_revealed = -1; // kept in sight when the room changes
    bool m_wasSingle = true;
};

} // namespace dateline

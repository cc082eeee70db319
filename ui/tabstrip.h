// TabStrip: tabs as words with a count; the current one is underlined.
#pragma once

#include <QHash>
#include <QTabBar>

namespace dateline {

class TabStrip : public QTabBar {
    Q_OBJECT

public:
    explicit TabStrip(QWidget* parent = nullptr);

    /// A tab's count stands behind its word; -1 for none.
    void setCount(int tab, int count);

    /// While many tabs come the bar, which lays out all for each, measures none.
    void setFilling(bool filling);

    QString wordsOf(int tab) const;

    /// Gives a tab a button that asks to close it, as a middle click on any does.
    void setClosable(int tab, const QString& tip);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void tabLayoutChange() override { updateGeometry(); } // another tab shows: another width
    void tabRemoved(int) override { m_widths.clear(); }

private:
    int widthOf(const QString& words, const QString& count) const;

    bool m_filling = false;
    mutable QHash<QString, int> m_widths; // the bar asks for all whenever a tab comes
};

} // namespace dateline

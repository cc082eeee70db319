// LowerPanels: figures and event side by side; when the window is narrow, one behind the other under tabs.
#pragma once

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace dateline {

class Band;
class TabStrip;

class LowerPanels : public QWidget {
    Q_OBJECT

public:
    /// Takes both panels.
    LowerPanels(QWidget* figures, QWidget* event, QWidget* parent = nullptr);

    void setNarrow(bool narrow);
    void setShown(bool figures, bool event);
    void setFigureCount(int count);
    void showFigures();
    void showEvent();
    QSplitter& splitter() { return *m_splitter; }

private:
    void arrange();

    QWidget* m_figures;
    QWidget* m_event;
    QSplitter* m_splitter;
    Band* m_band;
    TabStrip* m_tabs;
    QStackedWidget* m_stack;
    bool m_narrow = false;
    bool m_figuresWanted = true;
    bool m_eventWanted = true;
};

} // namespace dateline

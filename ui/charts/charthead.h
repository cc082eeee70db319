// Chart head: over the charts: how many there are, which is on show and in what form, charts or table, and saving.
#pragma once

#include "ui/panelhead.h"

class QAction;
class QActionGroup;
class QLabel;
class QMenu;
class QToolButton;

namespace dateline {

class SaveButton;

class ChartHead : public PanelHead {
    Q_OBJECT

public:
    struct Shown {
        int figures = 0;
        int charts = 0;
        int current = -1;
        bool single = false; // one chart at a time
        int charted = 0; // figures that stand in some chart
        bool cut = false; // there are more charts than are made
        QString reason; // of the current chart's form
    };

    explicit ChartHead(QWidget* parent = nullptr);

    void tell(const Shown& shown);

    /// Filled by whoever knows the chart, when it is about to show.
    QMenu& forms() const;
    /// One of them more, by why it suits; only one is on show.
    QAction* addForm(const QString& reason, bool onShow);
    SaveButton& save() const { return *m_save; }

    bool tableShown() const;
    void setTableShown(bool shown);

Q_SIGNALS:
    void stepAsked(int by);
    void tableToggled(bool shown);

private:
    QLabel* m_count;
    QLabel* m_position;
    QToolButton* m_form;
    QActionGroup* m_forms;
    QToolButton* m_back;
    QToolButton* m_forward;
    QToolButton* m_table;
    SaveButton* m_save;
};

} // namespace dateline

// HistoryList: every correction in order; a click goes back to it, or forward again.
#pragma once

#include <QDialog>

class QListWidget;

namespace dateline {

class Corrections;

class HistoryList : public QDialog {
    Q_OBJECT

public:
    HistoryList(Corrections& corrections, QWidget* parent);

    QListWidget& list() { return *m_list; }

private:
    void fill();
    void go(int step);

    Corrections& m_corrections;
    QListWidget* m_list;
};

} // namespace dateline

// ToolRow: the menu bar's short form under it. Words fold into icons when the window is narrow.
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace dateline {

class Actions;

class ToolRow : public QWidget {
    Q_OBJECT

public:
    explicit ToolRow(const Actions& actions, QWidget* parent = nullptr);

    QLineEdit& find() { return *m_find; }
    void setArticleOpen(bool open);
    void setLaneKind(const QString& name);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QLineEdit* m_find;
    QToolButton* m_fit = nullptr;
    QToolButton* m_export = nullptr;
    QToolButton* m_lanes = nullptr;
    QString m_laneKind;
};

} // namespace dateline

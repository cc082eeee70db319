// ToolRow: the menu bar's short form under it. Words fold into icons when the window is narrow.
#pragma once

#include "ui/actions.h"

#include <QStringList>
#include <QWidget>

#include <array>
#include <vector>

class QHBoxLayout;
class QToolButton;

namespace dateline {

class FindBox;

class ToolRow : public QWidget {
    Q_OBJECT

public:
    explicit ToolRow(const Actions& actions, QWidget* parent = nullptr);

    FindBox& find() { return *m_find; }
    void setArticleOpen(bool open);
    void setLaneKind(const QString& name);

    /// Which actions have a button, by object name; kept for the next start.
    const QStringList& buttons() const { return m_names; }
    void keepButtons(const QStringList& names);
    static QStringList firstButtons(const Actions& actions);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* standardButton(Do what, Qt::ToolButtonStyle style, bool flat);
    QToolButton* menuButton(const QString& iconName, const QString& tip);
    void setButtons(const QStringList& names);
    void joinZoom();
    void nameView();

    const Actions& m_actions;
    std::vector<QToolButton*> m_standard;
    QHBoxLayout* m_added; // buttons chosen besides
    QStringList m_names;
    FindBox* m_find;
    QToolButton* m_views = nullptr;
    std::array<QToolButton*, 3> m_zoom{}; // out, fit, in
    QToolButton* m_export = nullptr;
    QToolButton* m_lanes = nullptr;
    QString m_laneKind;
};

} // namespace dateline

// EmptyState: what the window shows before an article is open: what the program does and how to begin.
#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace dateline {

class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(QAction& open, QAction& openFolder, QAction& paste, QWidget* parent = nullptr);

    void setRecent(const QStringList& paths); // newest first

    /// While something is dragged over the window a frame says that it may be dropped.
    void setDropWelcome(bool welcome);

Q_SIGNALS:
    void pathChosen(const QString& path);
    void exampleChosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_recent;
    bool m_dropWelcome = false;
};

} // namespace dateline

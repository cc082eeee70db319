// FindBox: the field in the tool row: what is looked for, which of how many hits is on show, and the way to the others.
#pragma once

#include <QLineEdit>

class QLabel;
class QToolButton;

namespace dateline {

class Finder;

class FindBox : public QLineEdit {
    Q_OBJECT

public:
    explicit FindBox(QWidget* parent = nullptr);

    /// Hints and keys fold away when there is little room.
    void setWide(bool wide);
    void showHits(const Finder& finder);

Q_SIGNALS:
    void stepAsked(int by);
    void left(); // Esc: back to where the keyboard was

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static QString hint();
    QToolButton* addButton(const QString& iconName, const QString& name, int by);
    void arrange();

    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
};

} // namespace dateline

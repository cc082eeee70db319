// EditPopup: a small floating field for one correction, with what may be chosen below it. Enter takes it, Esc leaves.
#pragma once

#include <QFrame>
#include <QStringList>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace dateline {

class EditPopup : public QFrame {
    Q_OBJECT

public:
    /// How typed text is read: what to say about it, and whether it can be taken.
    struct Hint {
        QString text;
        bool usable = true;
    };

    EditPopup(const QString& caption, QWidget* parent);

    QLineEdit& field() { return *m_field; }
    QListWidget& list() { return *m_list; }

    /// What can be chosen; typing narrows it. `only`: nothing else can.
    void setChoices(const QStringList& choices, bool only);
    void setHint(std::function<Hint(const QString&)> hint);

    /// Shows it below a place on the screen, within the screen.
    void openAt(const QRect& place);

Q_SIGNALS:
    /// `choice` is the index among the choices, -1 for free text.
    void taken(int choice, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow(const QString& typed);
    void take();

    QLineEdit* m_field;
    QLabel* m_hintLabel;
    QListWidget* m_list;
    QStringList m_choices;
    bool m_only = false;
    std::function<Hint(const QString&)> m_hint;
};

} // namespace dateline

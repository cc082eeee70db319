// MessageBar: under the toolbar, one message at a time: what happened, why, and one thing to do about it.
#pragma once

#include <QString>
#include <QWidget>

#include <deque>
#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace dateline {

struct Message {
    enum class Kind { Error, Warning, Info };

    Kind kind = Kind::Info;
    QString what; // the fact, in bold
    QString why; // one sentence
    QString button; // a verb; empty for none
    std::function<void()> act;
};

/// The next message waits until this one is closed, and is counted beside it; errors go first. Texts are shown as plain text.
class MessageBar : public QWidget {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show(Message message);
    void showInstead(Message message); // of information that waits or is on show
    void dismissInfo(); // all information
    void dismiss(); // this one
    void drop(const QString& what); // those that say this
    void clear(); // all of them
    const Message* current() const { return m_waiting.empty() ? nullptr : &m_waiting.front(); } // on show

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void present();
    void colour();

    std::deque<Message> m_waiting;
    QLabel* m_icon = nullptr;
    QLabel* m_what = nullptr;
    QLabel* m_why = nullptr;
    QPushButton* m_button = nullptr;
    QLabel* m_more = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace dateline

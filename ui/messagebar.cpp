#include "ui/messagebar.h"

#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace dateline {

namespace {

struct Colours {
    QColor fill;
    QColor ink;
    QColor line;
};

Colours coloursOf(Message::Kind kind, const Theme& theme) {
    switch (kind) {
    case Message::Kind::Error: return {theme.error, theme.errorText, theme.errorLine};
    case Message::Kind::Warning: return {theme.warn, theme.warnText, theme.warnLine};
    case Message::Kind::Info: return {theme.accentSoft, theme.text, theme.ctlLine};
    }
    return {};
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QWidget(parent), m_icon(new QLabel(this)), m_what(new QLabel(this)), m_why(new QLabel(this)),
      m_button(new QPushButton(this)), m_more(new QLabel(this)), m_close(new QToolButton(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(8);
    m_what->setFont(fontOf(TextStyle::Strong, textScale()));
    m_what->setTextFormat(Qt::PlainText);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_close->setIcon(icon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close this message (Esc)"));
    m_close->setAccessibleName(tr("Close this message"));
    row->addWidget(m_icon);
    row->addSpacing(4);
    row->addWidget(m_what);
    row->addWidget(m_why, 1);
    row->addWidget(m_button);
    row->addWidget(m_more);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const std::function<void()> act = m_waiting.empty() ? nullptr : m_waiting.front().act;
        dismiss();
        if (act) {
            act();
        }
    });
    setAccessibleName(tr("Message"));
    hide();
}

void MessageBar::show(Message message) {
    const auto place = message.kind == Message::Kind::Error
        ? std::ranges::find_if(m_waiting, [](const Message& m) { return m.kind != Message::Kind::Error; })
        : m_waiting.end();
    m_waiting.insert(place, std::move(message));
    present();
}

void MessageBar::showInstead(Message message) {
    dismissInfo();
    show(std::move(message));
}

void MessageBar::dismissInfo() {
    std::erase_if(m_waiting, [](const Message& message) { return message.kind == Message::Kind::Info; });
    present();
}

void MessageBar::dismiss() {
    if (!m_waiting.empty()) {
        m_waiting.pop_front();
    }
    present();
}

void MessageBar::drop(const QString& what) {
    std::erase_if(m_waiting, [&](const Message& message) { return message.what == what; });
    present();
}

void MessageBar::clear() {
    m_waiting.clear();
    present();
}

void MessageBar::present() {
    setVisible(!m_waiting.empty());
    if (m_waiting.empty()) {
        return;
    }
    const Message& message = m_waiting.front();
    m_what->setText(message.what);
    m_why->setText(message.why);
    m_button->setText(message.button);
    m_button->setVisible(!message.button.isEmpty());
    const int waiting = int(m_waiting.size()) - 1;
    m_more->setText(tr("%n more", "messages that wait", waiting));
    m_more->setVisible(waiting > 0);
    setAccessibleDescription(message.what + u' ' + message.why);
    colour();
}

void MessageBar::colour() {
    if (m_waiting.empty()) {
        return;
    }
    const Message::Kind kind = m_waiting.front().kind;
    const Colours colours = coloursOf(kind, themeOf(palette()));
    for (QLabel* label : {m_what, m_why, m_more}) {
        QPalette inked = palette();
        inked.setColor(QPalette::WindowText, colours.ink);
        label->setPalette(inked);
    }
    const QString sign = kind == Message::Kind::Info ? QStringLiteral("info") : QStringLiteral("warning");
    m_icon->setPixmap(iconPixmap(sign, colours.ink, 16, devicePixelRatioF()));
    update();
}

void MessageBar::paintEvent(QPaintEvent*) {
    if (m_waiting.empty()) {
        return;
    }
    const Colours colours = coloursOf(m_waiting.front().kind, themeOf(palette()));
    QPainter painter(this);
    painter.fillRect(rect(), colours.fill);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        colour();
    }
    QWidget::changeEvent(event);
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace dateline

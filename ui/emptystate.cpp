#include "ui/emptystate.h"

#include "ui/fonts.h"
#include "ui/linklabel.h"
#include "ui/menutext.h"
#include "ui/plaintext.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QAction>
#include <QFileInfo>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr int blockWidth = 520;
constexpr int shownRecent = 5;

QLabel* line(const QString& text, TextStyle style, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontOf(style, textScale()));
    return label;
}

QPushButton* buttonFor(QAction& action, QWidget* parent) {
    auto* button = new QPushButton(action.icon(), withoutLetter(action.text()), parent);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    return button;
}

/// A row of the recent list: the file's name, and where it lies.
class RecentRow : public QAbstractButton {
public:
    RecentRow(const QString& path, QWidget* parent) : QAbstractButton(parent), m_path(path) {
        setText(oneLine(QFileInfo(path).fileName()));
        setShortcut({}); // "&" in a name is no key
        setToolTip(escaped(path));
        setFixedHeight(qRound(36 * textScale()));
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = themeOf(palette());
        QPainter painter(this);
        painter.fillRect(rect(), underMouse() ? theme.alt : theme.base);
        painter.fillRect(QRect(0, 0, width(), 1), theme.line);
        painter.setFont(fontOf(TextStyle::Body, textScale()));
        painter.setPen(theme.text);
        const int half = width() / 2;
        painter.drawText(QRect(0, 0, half - 12, height()), Qt::AlignVCenter,
            painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, half - 12));
        painter.setFont(fontOf(TextStyle::Small, textScale()));
        painter.setPen(theme.text2);
        const QString folder = oneLine(QFileInfo(m_path).path());
        painter.drawText(QRect(half, 0, width() - half, height()), Qt::AlignVCenter | Qt::AlignRight,
            painter.fontMetrics().elidedText(folder, Qt::ElideMiddle, width() - half));
        if (hasFocus()) {
            painter.setPen(QPen(theme.accent, 2));
            painter.drawRect(rect().adjusted(1, 1, -1, -1));
        }
    }

private:
    QString m_path;
};

} // namespace

EmptyState::EmptyState(QAction& open, QAction& openFolder, QAction& paste, QWidget* parent)
    : QWidget(parent), m_recent(new QVBoxLayout) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* block = new QWidget(this);
    block->setFixedWidth(qRound(blockWidth * textScale()));
    auto* column = new QVBoxLayout(block);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* sign = new QLabel(block);
    sign->setPixmap(QIcon(QStringLiteral(":/icons/dateline.svg")).pixmap(QSize(56, 56), devicePixelRatioF()));
    sign->setFixedSize(56, 56);
    QLabel* promise
        = line(tr("Dateline lays its dated events on a timeline, lists who said what, and plots the figures it cites."),
            TextStyle::Body, block);
    QFont large = promise->font();
    large.setPixelSize(qRound(15 * textScale()));
    promise->setFont(large);
    promise->setWordWrap(true);
    promise->setFixedHeight(promise->heightForWidth(block->width()));
    promise->setForegroundRole(QPalette::PlaceholderText);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    QPushButton* first = buttonFor(open, block);
    first->setProperty(primaryProperty, true);
    buttons->addWidget(first);
    buttons->addWidget(buttonFor(openFolder, block));
    buttons->addWidget(buttonFor(paste, block));
    buttons->addStretch(1);
    QLabel* drop = line(tr("Or drop a file, a folder or some text anywhere in this window."), TextStyle::Small, block);
    drop->setForegroundRole(QPalette::PlaceholderText);
    auto* example = new LinkLabel(block);
    example->setLink(tr("Try the example article"));
    connect(example, &QLabel::linkActivated, this, &EmptyState::exampleChosen);
    m_recent->setSpacing(0);
    column->addWidget(sign);
    column->addSpacing(24);
    column->addWidget(line(tr("Open a news article"), TextStyle::Display, block));
    column->addSpacing(4);
    column->addWidget(promise);
    column->addSpacing(24);
    column->addLayout(buttons);
    column->addSpacing(12);
    column->addWidget(drop);
    column->addSpacing(40);
    column->addLayout(m_recent);
    column->addSpacing(12);
    column->addWidget(example);
    auto* centre = new QVBoxLayout(this);
    centre->addStretch(2);
    centre->addWidget(block, 0, Qt::AlignHCenter);
    centre->addStretch(3);
}

void EmptyState::setRecent(const QStringList& paths) {
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (paths.isEmpty()) {
        return;
    }
    QLabel* caption = line(tr("Recent"), TextStyle::Strong, this);
    caption->setFixedHeight(qRound(28 * textScale()));
    m_recent->addWidget(caption);
    for (const QString& path : paths.first(qMin<qsizetype>(shownRecent, paths.size()))) {
        auto* row = new RecentRow(path, this);
        connect(row, &QAbstractButton::clicked, this, [this, path] { Q_EMIT pathChosen(path); });
        m_recent->addWidget(row);
    }
}

void EmptyState::setDropWelcome(bool welcome) {
    m_dropWelcome = welcome;
    update();
}

void EmptyState::paintEvent(QPaintEvent*) {
    if (!m_dropWelcome) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashed(themeOf(palette()).accent, 2, Qt::DashLine);
    painter.setPen(dashed);
    painter.drawRoundedRect(QRectF(rect()).adjusted(16, 16, -16, -16), 12, 12);
}

} // namespace dateline

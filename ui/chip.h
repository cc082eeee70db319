// Chips and Tag: small labels in a row. A chip is switched on and off or dropped; a tag only tells.
#pragma once

#include <QAbstractButton>
#include <QLabel>

namespace dateline {

/// 24 px high; on: soft accent with an accent outline.
class Chip : public QAbstractButton {
    Q_OBJECT

public:
    Chip(const QString& iconName, const QString& text, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_iconName;
};

/// 24 px high, on, with an x: a click anywhere, Delete or Backspace drop it. Long words are elided.
class DropChip : public QAbstractButton {
    Q_OBJECT

public:
    /// Plain words of a document or of the program.
    explicit DropChip(const QString& words, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

/// 20 px high, outlined; hidden while it has no text.
class Tag : public QLabel {
    Q_OBJECT

public:
    explicit Tag(QWidget* parent = nullptr);

    void tell(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace dateline

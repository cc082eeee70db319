// Chip and Tag: small labels in a row. A chip is switched on and off; a tag only tells.
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

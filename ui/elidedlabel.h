// ElidedLabel: one line of plain text that gives way with "…" when there is no room for all of it.
#pragma once

#include <QWidget>

namespace dateline {

class ElidedLabel : public QWidget {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setText(const QString& text);
    const QString& text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};

/// Said only if there is room for all of it after the others in its row; else it is told by its tool tip alone.
class SpareLabel : public ElidedLabel {
    Q_OBJECT

public:
    explicit SpareLabel(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace dateline

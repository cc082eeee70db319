// HoverCard: what an event is, beside its mark, while the pointer rests on it: date, title, first quote, counts.
#pragma once

#include <QModelIndex>
#include <QWidget>

#include <memory>

class QTextLayout;

namespace dateline {

class HoverCard : public QWidget {
    Q_OBJECT

public:
    /// Floats in the window of `parent`; the pointer goes through it.
    explicit HoverCard(QWidget* parent);
    ~HoverCard() override;

    /// Shows `event` beside `mark` (its mark and label, in the window's pixels), never over it.
    void showFor(const QModelIndex& event, const QRect& mark, const QColor& speaker);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fill(const QModelIndex& event);
    int heightNeeded() const;
    double px(double units) const;

    QString m_date;
    QString m_precision;
    QString m_counts;
    QColor m_speaker;
    std::unique_ptr<QTextLayout> m_title;
    std::unique_ptr<QTextLayout> m_quote; // empty if nobody is quoted
};

} // namespace dateline

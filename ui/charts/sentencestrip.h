// Sentence strip: under charts side by side, the value of the selected mark and the sentence it stands in, letter for
// letter.
#pragma once

#include "ui/charts/chart.h"

#include <QWidget>

class QTextLayout;

namespace dateline {

class SentenceStrip : public QWidget {
    Q_OBJECT

public:
    explicit SentenceStrip(QWidget* parent = nullptr);

    /// The value as the charts write it and where its words stand.
    void tell(const QString& value, const Chronology& chronology, FigureRef figure);

    QString sentence() const { return m_sentence; }

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qreal textLeft() const;
    int setLines(QTextLayout& layout, int width) const;

    QString m_value;
    QString m_sentence;
    Span m_lit; // of the figure, in the sentence
};

} // namespace dateline

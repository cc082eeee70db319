// Sentence strip: under charts side by side, the value of the selected mark and the sentence it stands in, letter for
// letter.
#pragma once

#include "ui/charts/chart.h"

#include <QWidget>

namespace dateline {

class SentenceStrip : public QWidget {
    Q_OBJECT

public:
    explicit SentenceStrip(QWidget* parent = nullptr);

    /// The value as the charts write it and where its words stand.
    void tell(const QString& value, const Chronology& chronology, FigureRef figure);

    QString sentence() const { return m_sentence; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_value;
    QString m_sentence;
    Span m_lit; // of the figure, in the sentence
};

} // namespace dateline

// MarkedWords: plain text of a document on as many lines as it needs, some of its words marked: underlined, bolder and
// on a ground of their own. What it shows are letters, never markup.
#pragma once

#include "app/text/span.h"
#include "ui/fonts.h"

#include <QTextLayout>
#include <QWidget>

#include <vector>

namespace dateline {

class MarkedWords : public QWidget {
    Q_OBJECT

public:
    MarkedWords(const QString& text, const std::vector<Span>& marked, TextStyle style, QWidget* parent);

    QString text() const { return m_layout.text(); }
    const std::vector<Span>& marked() const { return m_marked; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void format();
    qreal layOut(int width) const;

    mutable QTextLayout m_layout;
    std::vector<Span> m_marked;
};

} // namespace dateline

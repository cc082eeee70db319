#include "ui/charts/sentencestrip.h"

#include "ui/charts/charts.h"
#include "ui/fonts.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace dateline {

namespace {

constexpr int inset = 24;
constexpr int gap = 16;
constexpr int paddingY = 8;

} // namespace

SentenceStrip::SentenceStrip(QWidget* parent) : QWidget(parent) {
    loadSerif();
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SentenceStrip::tell(const QString& value, const Chronology& chronology, FigureRef ref) {
    m_value = value;
    const Account& account = chronology.accounts[ref.account];
    const Figure& figure = account.figures[ref.figure];
    const Span sentence = sentenceSpan(account, figure);
    const QString before = oneLine(Span{sentence.begin, figure.span.begin}.of(account.article.text));
    const QString words = oneLine(figure.span.of(account.article.text));
    m_sentence = sentenceOf(chronology, ref);
    const int begin = int(m_sentence.indexOf(words, before.size()));
    m_lit = begin < 0 ? Span() : Span{begin, begin + int(words.size())};
    updateGeometry();
    update();
}

int SentenceStrip::heightForWidth(int width) const {
    constexpr int fewest = 2;
    const double scale = textScale();
    QTextLayout layout;
    const int lines = std::max(fewest, setLines(layout, width));
    return lines * lineHeight(TextStyle::Quote, scale) + 2 * qRound(paddingY * scale) + 1;
}

QSize SentenceStrip::sizeHint() const {
    return {200, heightForWidth(width())};
}

qreal SentenceStrip::textLeft() const {
    const double scale = textScale();
    return inset * scale + QFontMetricsF(fontOf(TextStyle::Strong, scale)).horizontalAdvance(m_value) + gap * scale;
}

int SentenceStrip::setLines(QTextLayout& layout, int width) const {
    const double scale = textScale();
    layout.setText(m_sentence);
    layout.setFont(fontOf(TextStyle::Quote, scale));
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(100.0, width - textLeft() - inset * scale));
        line.setPosition(QPointF(0, lines++ * lineHeight(TextStyle::Quote, scale)));
    }
    layout.endLayout();
    return lines;
}

void SentenceStrip::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.alt);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
    QTextLayout layout;
    if (!m_lit.isEmpty()) {
        QTextCharFormat lit;
        lit.setBackground(theme.mark);
        lit.setForeground(theme.markText);
        layout.setFormats({{m_lit.begin, m_lit.length(), lit}});
    }
    const int lines = setLines(layout, width());
    const qreal top = (height() - lines * lineHeight(TextStyle::Quote, textScale())) / 2.0;
    painter.setPen(theme.text);
    painter.setFont(fontOf(TextStyle::Strong, textScale()));
    painter.drawText(QPointF(inset * textScale(), top + QFontMetricsF(layout.font()).ascent()), m_value);
    layout.draw(&painter, QPointF(textLeft(), top), {}, QRectF(rect()));
}

} // namespace dateline

#include "ui/charts/sentencestrip.h"

#include "ui/charts/charts.h"
#include "ui/fonts.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace dateline {

namespace {

constexpr int inset = 24;
constexpr int gap = 16;
constexpr int mostLines = 3;
constexpr int paddingY = 8;

} // namespace

SentenceStrip::SentenceStrip(QWidget* parent) : QWidget(parent) {
    loadSerif();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    update();
}

QSize SentenceStrip::sizeHint() const {
    const double scale = textScale();
    return {200, mostLines * lineHeight(TextStyle::Quote, scale) + 2 * qRound(paddingY * scale) + 1};
}

void SentenceStrip::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    const double scale = textScale();
    QPainter painter(this);
    painter.fillRect(rect(), theme.alt);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
    const QFont strong = fontOf(TextStyle::Strong, scale);
    const qreal left = inset * scale + QFontMetricsF(strong).horizontalAdvance(m_value) + gap * scale;
    QTextLayout layout(m_sentence, fontOf(TextStyle::Quote, scale));
    QTextCharFormat lit;
    lit.setBackground(theme.mark);
    lit.setForeground(theme.markText);
    if (!m_lit.isEmpty()) {
        layout.setFormats({{m_lit.begin, m_lit.length(), lit}});
    }
    const qreal pitch = lineHeight(TextStyle::Quote, scale);
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width() - left - inset * scale);
        line.setPosition(QPointF(0, lines++ * pitch));
    }
    layout.endLayout();
    const qreal top = std::max(paddingY * scale, (height() - lines * pitch) / 2);
    painter.setPen(theme.text);
    painter.setFont(strong);
    const qreal ascent = QFontMetricsF(layout.font()).ascent();
    painter.drawText(QPointF(inset * scale, top + ascent), m_value);
    layout.draw(&painter, QPointF(left, top), {}, QRectF(rect()));
}

} // namespace dateline

#include "ui/markedwords.h"

#include "ui/theme.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace dateline {

namespace {

constexpr int preferredWidth = 320;
constexpr int narrowest = 80;

} // namespace

MarkedWords::MarkedWords(const QString& text, const std::vector<Span>& marked, TextStyle style, QWidget* parent)
    : QWidget(parent), m_layout(text), m_marked(marked) {
    setFont(fontOf(style, textScale()));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setFont(font());
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(text);
    format();
}

void MarkedWords::format() {
    const Theme& theme = themeOf(palette());
    QList<QTextLayout::FormatRange> formats;
    for (const Span span : m_marked) {
        QTextCharFormat format;
        format.setFontUnderline(true);
        format.setFontWeight(QFont::DemiBold);
        format.setBackground(theme.markSoft);
        formats.push_back({span.begin, span.length(), format});
    }
    m_layout.setFormats(formats);
}

qreal MarkedWords::layOut(int width) const {
    qreal height = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    m_layout.endLayout();
    return height;
}

int MarkedWords::heightForWidth(int width) const {
    return int(std::ceil(layOut(std::max(width, 1))));
}

QSize MarkedWords::sizeHint() const {
    const int width = qRound(preferredWidth * textScale());
    return {width, heightForWidth(width)};
}

QSize MarkedWords::minimumSizeHint() const {
    return {qRound(narrowest * textScale()), fontMetrics().height()};
}

void MarkedWords::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    layOut(width());
    m_layout.draw(&painter, {0, 0});
}

void MarkedWords::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        format();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace dateline

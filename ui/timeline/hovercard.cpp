#include "ui/timeline/hovercard.h"

#include "app/model/chronologymodel.h"
#include "ui/fonts.h"
#include "ui/plaintext.h"
#include "ui/theme.h"
#include "ui/timeline/labels.h"

#include <QGraphicsDropShadowEffect>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr double cardWidth = 400;
constexpr double inset = 16;
constexpr double away = 8; // from the mark
constexpr double radius = 6;
constexpr double quoteInset = 14;
constexpr double quoteBar = 3;
constexpr double gap = 8;
constexpr int titleLines = 2;
constexpr int quoteLines = 4;

/// Breaks a text into at most `most` lines; the last one ends in an ellipsis if more would follow.
std::unique_ptr<QTextLayout> brokenText(
    const QString& text, const QFont& font, double width, double lineHeight, int most) {
    auto layout = std::make_unique<QTextLayout>(text, font);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (int number = 0; number < most; ++number) {
        QTextLine line = layout->createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        line.setPosition(QPointF(0, number * lineHeight + (lineHeight - line.height()) / 2));
        const int end = line.textStart() + line.textLength();
        if (number == most - 1 && end < text.size()) {
            const QString rest = QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            layout->endLayout();
            return brokenText(text.left(line.textStart()) + rest, font, width, lineHeight, most);
        }
    }
    layout->endLayout();
    return layout;
}

/// "2 quotes, 1 figure, note": what hangs on the event.
QString contentsText(const QModelIndex& event) {
    const int quotes = event.data(QuoteCountRole).toInt();
    const int figures = event.data(FigureCountRole).toInt();
    QStringList counts;
    if (quotes > 0) {
        counts << quotesText(quotes);
    }
    if (figures > 0) {
        counts << HoverCard::tr("%Ln figure(s)", nullptr, figures);
    }
    if (event.data(BookmarkedRole).toBool()) {
        counts << HoverCard::tr("bookmark");
    }
    if (!event.data(NoteRole).toString().isEmpty()) {
        counts << HoverCard::tr("note");
    }
    return counts.join(QStringLiteral(", "));
}

QModelIndex firstQuote(const QModelIndex& event) {
    const QModelIndex child = event.model()->index(0, 0, event);
    return child.isValid() && child.data(KindRole).toInt() == ChronologyModel::QuoteItem ? child : QModelIndex();
}

/// How exact a date is, in a word or two.
QString precisionText(const QModelIndex& event) {
    if (event.data(UnsureRole).toBool()) {
        return HoverCard::tr("unsure");
    }
    switch (Mod(event.data(ModRole).toInt())) {
    case Mod::Approx: return HoverCard::tr("about");
    case Mod::Before:
    case Mod::OnOrBefore: return HoverCard::tr("not later");
    case Mod::After:
    case Mod::OnOrAfter: return HoverCard::tr("not earlier");
    default: break;
    }
    const bool single = event.data(FirstDayRole) == event.data(LastDayRole);
    switch (Grain(event.data(PrecisionRole).toInt())) {
    case Grain::Weekend: return HoverCard::tr("weekend");
    case Grain::Week: return HoverCard::tr("week");
    case Grain::Month: return HoverCard::tr("month");
    case Grain::Quarter: return HoverCard::tr("quarter");
    case Grain::Season: return HoverCard::tr("season");
    case Grain::Half: return HoverCard::tr("half year");
    case Grain::Year: return HoverCard::tr("year");
    case Grain::Decade: return HoverCard::tr("decade");
    case Grain::Century: return HoverCard::tr("century");
    case Grain::Millennium: return HoverCard::tr("millennium");
    default: return single ? HoverCard::tr("exact day") : HoverCard::tr("from day to day");
    }
}

} // namespace

HoverCard::HoverCard(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    auto* shadow = new QGraphicsDropShadowEffect(this);
    shadow->setBlurRadius(px(20));
    shadow->setOffset(0, px(4));
    setGraphicsEffect(shadow);
    hide();
}

HoverCard::~HoverCard() = default;

double HoverCard::px(double units) const {
    return units * textScale();
}

void HoverCard::fill(const QModelIndex& event) {
    const double unit = textScale();
    const double room = px(cardWidth - 2 * inset);
    m_date = event.data(DateTextRole).toString();
    m_precision = precisionText(event);
    m_counts = contentsText(event);
    m_title = brokenText(oneLine(event.data().toString()), fontOf(TextStyle::Title, unit), room,
        lineHeight(TextStyle::Title, unit), titleLines);
    m_quote.reset();
    if (const QModelIndex quote = firstQuote(event); quote.isValid()) {
        loadSerif();
        m_quote = brokenText(oneLine(quote.data().toString()), fontOf(TextStyle::Quote, unit), room - px(quoteInset),
            lineHeight(TextStyle::Quote, unit), quoteLines);
    }
}

int HoverCard::heightNeeded() const {
    const double unit = textScale();
    double height = 2 * px(inset - 4) + lineHeight(TextStyle::Head, unit) + px(4)
        + m_title->lineCount() * lineHeight(TextStyle::Title, unit);
    if (m_quote) {
        height += px(gap) + m_quote->lineCount() * lineHeight(TextStyle::Quote, unit);
    }
    return int(std::ceil(height));
}

void HoverCard::showFor(const QModelIndex& event, const QRect& mark, const QColor& speaker) {
    fill(event);
    m_speaker = speaker;
    static_cast<QGraphicsDropShadowEffect*>(graphicsEffect())->setColor(themeOf(palette()).shadow);
    const QRect all = parentWidget()->rect();
    const QSize size(qRound(px(cardWidth)), heightNeeded());
    const int gapBelow = int(px(away));
    int top = mark.bottom() + gapBelow;
    if (top + size.height() > all.bottom()) {
        top = mark.top() - gapBelow - size.height();
    }
    if (top < 0) {
        return hide();
    }
    const int left = std::clamp(mark.left() - int(px(12)), 4, std::max(4, all.width() - size.width() - 4));
    setGeometry(QRect(QPoint(left, top), size));
    raise();
    show();
    update();
}

void HoverCard::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    const double unit = textScale();
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.ctlLine, 1));
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(radius), px(radius));
    double y = px(inset - 4);
    const double head = lineHeight(TextStyle::Head, unit);
    const QFont headFont = fontOf(TextStyle::Head, unit);
    painter.setFont(headFont);
    painter.setPen(theme.text);
    painter.drawText(QRectF(px(inset), y, px(cardWidth), head), Qt::AlignVCenter, m_date);
    const double tagLeft = px(inset) + QFontMetricsF(headFont).horizontalAdvance(m_date) + px(10);
    const QFont small = fontOf(TextStyle::Small, unit);
    const QFontMetricsF metrics(small);
    painter.setFont(small);
    const QRectF tag(std::round(tagLeft) + 0.5, y + px(2) + 0.5,
        std::round(metrics.horizontalAdvance(m_precision) + px(12)), px(20));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.line, 1));
    painter.drawRoundedRect(tag, px(4), px(4));
    painter.setPen(theme.text2);
    painter.drawText(tag, Qt::AlignCenter, m_precision);
    const QRectF rest(QPointF(tag.right() + px(gap), y), QPointF(px(cardWidth - inset), y + head));
    painter.drawText(
        rest, Qt::AlignVCenter | Qt::AlignRight, metrics.elidedText(m_counts, Qt::ElideRight, rest.width()));
    y += head + px(4);
    painter.setPen(theme.text);
    m_title->draw(&painter, QPointF(px(inset), y));
    y += m_title->lineCount() * lineHeight(TextStyle::Title, unit) + px(gap);
    if (m_quote) {
        const double height = m_quote->lineCount() * lineHeight(TextStyle::Quote, unit);
        painter.setPen(theme.text);
        m_quote->draw(&painter, QPointF(px(inset + quoteInset), y));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_speaker);
        painter.drawRoundedRect(QRectF(px(inset), y + px(2), px(quoteBar), height - px(4)), px(1.5), px(1.5));
    }
}

} // namespace dateline

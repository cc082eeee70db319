#include "ui/quotereader.h"

#include "app/model/chronologymodel.h"
#include "ui/counted.h"
#include "ui/filter.h"
#include "ui/fonts.h"
#include "ui/icons.h"
#include "ui/plaintext.h"
#include "ui/preferences.h"
#include "ui/quotecard.h"
#include "ui/quotemark.h"
#include "ui/speakers.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace dateline {

namespace {

constexpr int insetLeft = 20;
constexpr int insetRight = 16;
constexpr int insetTop = 10;
constexpr int barLeft = 8;
constexpr int barWidth = 3;
constexpr int footGap = 6;
constexpr int signSize = 14;
constexpr int figureRowHeight = 52;
constexpr int mostLetters = 20'000; // of a quote on its card; the article beside it has all of them

QString shownWords(const QuoteCard& card) {
    return card.words.size() <= mostLetters ? card.words : card.words.left(mostLetters) + QChar(0x2026);
}

/// Sets the words into lines of the given width; returns their height.
int setLines(QTextLayout& layout, int width) {
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    const int step = lineHeight(TextStyle::Quote, textScale());
    layout.beginLayout();
    int lines = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, lines * step + (step - line.height()) / 2});
        ++lines;
    }
    layout.endLayout();
    return lines * step;
}

QList<QTextLayout::FormatRange> inks(const QuoteCard& card, const Theme& theme) {
    QList<QTextLayout::FormatRange> ranges;
    QTextCharFormat reported;
    reported.setForeground(theme.text2);
    ranges.append({0, int(card.words.size()), reported});
    for (const Span& own : card.own) {
        QTextCharFormat format;
        format.setForeground(theme.text);
        ranges.append({own.begin, own.length(), format});
    }
    return ranges;
}

void paintRowBack(QPainter& painter, const QStyleOptionViewItem& option, const Theme& theme) {
    const bool selected = option.state & QStyle::State_Selected;
    const bool under = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, selected ? theme.accentSoft : under ? theme.alt : theme.base);
    const QRect& r = option.rect;
    painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), theme.line);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(r.adjusted(1, 1, -1, -1));
    }
}

/// Speaker and cue on the left, figures and kind on the right, on one line.
void paintFoot(QPainter& painter, const QRect& place, const QuoteCard& card, const Theme& theme) {
    const auto mirrored = [&](const QRect& r) { return QStyle::visualRect(painter.layoutDirection(), place, r); };
    const QFont small = fontOf(TextStyle::Small, textScale());
    const QString kind = quoteKindText(card.kind);
    int right = place.right() + 1 - QFontMetrics(small).horizontalAdvance(kind);
    painter.setFont(small);
    painter.setPen(theme.text2);
    painter.drawText(
        mirrored(QRect(right, place.top(), place.right() + 1 - right, place.height())), Qt::AlignVCenter, kind);
    right -= 6 + signSize;
    const QRectF sign(right, place.top() + (place.height() - signSize) / 2.0, signSize, signSize);
    paintQuoteMark(painter, QRectF(QPointF(mirrored(sign.toRect()).left(), sign.top()), sign.size()), card.kind, theme.text2);
    if (card.figures > 0) {
        const QString figures = counted(card.figures, QuoteReader::tr("1 figure"), QuoteReader::tr("%1 figures"));
        const int width = QFontMetrics(small).horizontalAdvance(figures);
        right -= 8 + width;
        painter.drawText(mirrored(QRect(right, place.top(), width, place.height())), Qt::AlignVCenter, figures);
    }
    const QFont strong = fontOf(TextStyle::SmallStrong, textScale());
    const QFontMetrics strongMetrics(strong);
    const QString name = card.speaker.isEmpty() ? QuoteReader::tr("No speaker") : card.speaker;
    const int room = right - 12 - place.left();
    const QString shown = strongMetrics.elidedText(name, Qt::ElideRight, room);
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft, shown);
    const int cueLeft = place.left() + strongMetrics.horizontalAdvance(shown) + 8;
    painter.setFont(small);
    painter.setPen(theme.text2);
    const QRect cue(cueLeft, place.top(), qMax(0, right - 12 - cueLeft), place.height());
    painter.drawText(
        mirrored(cue), Qt::AlignVCenter, QFontMetrics(small).elidedText(card.cue, Qt::ElideRight, cue.width()));
}

const Account& accountOf(const ChronologyModel& model, const QModelIndex& index) {
    return model.chronology()->accounts[index.data(AccountRole).toInt()];
}

QString figureNote(const Figure& figure) {
    QStringList parts;
    if (!figure.measure.isEmpty()) {
        parts << oneLine(figure.measure);
    }
    if (figure.change) {
        parts << QuoteReader::tr("change");
    }
    if (figure.period) {
        parts << shownDate(*figure.period, grainOf(*figure.period), Mod::None);
    }
    if (figure.corrected) {
        parts << QuoteReader::tr("corrected by you");
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QuoteDelegate::QuoteDelegate(const ChronologyModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model) {}

void QuoteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.data(KindRole).toInt() != ChronologyModel::QuoteItem) {
        return;
    }
    const Theme& theme = themeOf(option.palette);
    const Account& account = accountOf(m_model, index);
    const QuoteCard card = quoteCard(account, index.data(IndexRole).toInt());
    painter->save();
    paintRowBack(*painter, option, theme);
    const QRect inner = QStyle::visualRect(
        option.direction, option.rect, option.rect.adjusted(insetLeft, insetTop, -insetRight, -insetTop));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(speakerColour(m_speakers, index.data(SpeakersRole).toStringList().value(0), theme));
    const QRect bar(option.rect.left() + barLeft, option.rect.top() + 12, barWidth, option.rect.height() - 24);
    painter->drawRoundedRect(QStyle::visualRect(option.direction, option.rect, bar), 1.5, 1.5);
    QTextLayout layout(shownWords(card), fontOf(TextStyle::Quote, textScale()));
    layout.setFormats(inks(card, theme));
    const int height = setLines(layout, inner.width());
    layout.draw(painter, inner.topLeft());
    const int foot = lineHeight(TextStyle::Small, textScale());
    paintFoot(*painter, QRect(inner.left(), inner.top() + height + footGap, inner.width(), foot), card, theme);
    painter->restore();
}

QSize QuoteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.data(KindRole).toInt() != ChronologyModel::QuoteItem) {
        return {};
    }
    const QListView* view = qobject_cast<const QListView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    QTextLayout layout(shownWords(quoteCard(accountOf(m_model, index), index.data(IndexRole).toInt())),
        fontOf(TextStyle::Quote, textScale()));
    const int words = setLines(layout, qMax(40, width - insetLeft - insetRight));
    return {width, words + 2 * insetTop + footGap + lineHeight(TextStyle::Small, textScale())};
}

FigureDelegate::FigureDelegate(const ChronologyModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model) {}

void FigureDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (index.data(KindRole).toInt() != ChronologyModel::FigureItem) {
        return;
    }
    const Theme& theme = themeOf(option.palette);
    const Figure& figure = accountOf(m_model, index).figures[index.data(IndexRole).toInt()];
    painter->save();
    paintRowBack(*painter, option, theme);
    const QRect inner
        = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(insetLeft, 0, -insetRight, 0));
    const QString note = figureNote(figure);
    const int words = lineHeight(TextStyle::Quote, textScale());
    const int small = note.isEmpty() ? 0 : lineHeight(TextStyle::Small, textScale());
    const int top = inner.top() + (inner.height() - words - small) / 2;
    painter->setFont(fontOf(TextStyle::Quote, textScale()));
    painter->setPen(theme.text);
    painter->drawText(QRect(inner.left(), top, inner.width(), words), Qt::AlignVCenter,
        painter->fontMetrics().elidedText(oneLine(index.data().toString()), Qt::ElideRight, inner.width()));
    painter->setFont(fontOf(TextStyle::Small, textScale()));
    painter->setPen(theme.text2);
    painter->drawText(QRect(inner.left(), top + words, inner.width(), small), Qt::AlignVCenter,
        painter->fontMetrics().elidedText(note, Qt::ElideRight, inner.width()));
    painter->restore();
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {option.rect.width(), qRound(figureRowHeight * textScale())};
}

QuoteReader::QuoteReader(ChronologyModel& model, int kind, QString whenEmpty, QWidget* parent)
    : QListView(parent), m_kind(kind), m_whenEmpty(std::move(whenEmpty)) {
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setLayoutMode(Batched);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setDragEnabled(true);
    setDragDropMode(DragOnly);
}

void QuoteReader::showUnder(const QModelIndex& top, const Filter& filter) {
    setRootIndex(top);
    m_shown = 0;
    const int children = top.isValid() ? model()->rowCount(top) : 0;
    for (int row = 0; row < children; ++row) {
        const QModelIndex child = model()->index(row, 0, top);
        const bool mine = child.data(KindRole).toInt() == m_kind && filter.passes(child);
        setRowHidden(row, !mine);
        m_shown += mine;
    }
    scrollToTop();
    viewport()->update();
}

void QuoteReader::reveal(const QModelIndex& child) {
    if (isRowHidden(child.row())) {
        setRowHidden(child.row(), false);
        ++m_shown;
    }
    scrollTo(child);
}

void QuoteReader::paintEvent(QPaintEvent* event) {
    if (m_shown > 0 && rootIndex().isValid()) {
        QListView::paintEvent(event);
        return;
    }
    QPainter painter(viewport());
    painter.setFont(fontOf(TextStyle::Body, textScale()));
    painter.setPen(themeOf(palette()).text2);
    painter.drawText(viewport()->rect().adjusted(16, 16, -16, -16), Qt::TextWordWrap, m_whenEmpty);
}

void QuoteReader::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

void QuoteReader::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
    }
    QListView::changeEvent(event);
}

} // namespace dateline

#include "ui/articleview.h"

#include "app/model/chronologymodel.h"
#include "ui/articlelines.h"
#include "ui/articlepainter.h"
#include "ui/fonts.h"
#include "ui/preferences.h"
#include "ui/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QTextFrame>
#include <QVariantAnimation>

namespace dateline {

namespace {

constexpr int rightMargin = 24;
constexpr int widestLine = 540; // about 72 letters
constexpr int scrollTime = 140;

} // namespace

ArticleView::ArticleView(ChronologyModel& model, QItemSelectionModel& selection, QWidget* parent)
    : QTextEdit(parent), m_model(model), m_selection(selection), m_scroll(new QVariantAnimation(this)),
      m_size(qRound(preferences().textSize * textScale())) {
    loadSerif();
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setAccessibleName(tr("Source text"));
    document()->setDocumentMargin(0);
    m_scroll->setDuration(scrollTime);
    m_scroll->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_scroll, &QVariantAnimation::valueChanged, verticalScrollBar(),
        [this](const QVariant& value) { verticalScrollBar()->setValue(value.toInt()); });
    connect(&selection, &QItemSelectionModel::currentChanged, this, &ArticleView::showCurrent);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_chronology = m_model.chronology();
        m_account = -1;
        showAccount(0);
    });
    connect(&model, &ChronologyModel::corrected, this, &ArticleView::takeCorrected);
    m_chronology = model.chronology();
    showAccount(0);
}

/// The same text with other marks, or one that has its title changed or a block put back.
void ArticleView::takeCorrected() {
    const std::shared_ptr<const Chronology> before = m_chronology;
    const Account* old = shown();
    m_chronology = m_model.chronology();
    m_lit = {};
    m_marks = shown() ? textMarks(*shown()) : std::vector<TextMark>();
    const bool sameText = old && shown() && old->article.text == shown()->article.text
        && old->article.title == shown()->article.title;
    if (!sameText) {
        const int place = verticalScrollBar()->value();
        writeText();
        verticalScrollBar()->setValue(place);
    }
    showCurrent(m_selection.currentIndex());
    Q_EMIT accountShown(m_account);
}

const Account* ArticleView::shown() const {
    return m_chronology && m_account >= 0 && m_account < int(m_chronology->accounts.size())
        ? &m_chronology->accounts[m_account]
        : nullptr;
}

void ArticleView::showAccount(int account) {
    if (account == m_account) {
        return;
    }
    m_account = m_chronology && account < int(m_chronology->accounts.size()) ? account : -1;
    m_lit = {};
    m_hits.clear();
    m_marks = shown() ? textMarks(*shown()) : std::vector<TextMark>();
    writeText();
    Q_EMIT accountShown(m_account);
}

void ArticleView::writeText() {
    clear();
    if (!shown()) {
        return;
    }
    writeArticle(*shown(), m_size, *document(), preferences().face == TextFace::Sans);
    moveCursor(QTextCursor::Start);
    setMargins();
    colourLetters();
}

/// Furniture stands back; in high contrast the letters on the yellow are black.
void ArticleView::colourLetters() {
    if (!shown()) {
        return;
    }
    const Theme& theme = themeOf(palette());
    QList<ExtraSelection> inks;
    const auto ink = [&](Span span, const QColor& colour) {
        ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(span.begin);
        selection.cursor.setPosition(span.end, QTextCursor::KeepAnchor);
        selection.format.setForeground(colour);
        inks.append(selection);
    };
    for (const Span& furniture : shown()->article.furniture) {
        ink(furniture, theme.text3);
    }
    for (const TextMark& mark : m_marks) {
        if (theme.isHighContrast() && mark.kind == MarkKind::Quote && mark.index == m_lit.quote) {
            ink(mark.span, theme.markText);
        }
    }
    for (const Span& hit : m_hits) {
        ink(hit, theme.text);
        inks.back().format.setBackground(theme.accentSoft);
    }
    setExtraSelections(inks);
}

void ArticleView::setMargins() {
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setLeftMargin(ArticlePainter::textLeft);
    const int widest = qRound(widestLine * m_size / 15.0);
    frame.setRightMargin(qMax(rightMargin, viewport()->width() - ArticlePainter::textLeft - widest));
    frame.setTopMargin(16);
    frame.setBottomMargin(40);
    document()->rootFrame()->setFrameFormat(frame);
}

void ArticleView::setLayerShown(MarkKind kind, bool shown) {
    m_layers[std::size_t(kind)] = shown;
    viewport()->update();
}

void ArticleView::showCurrent(const QModelIndex& current) {
    if (!current.isValid() || !m_chronology) {
        m_lit = {};
        viewport()->update();
        return;
    }
    const int kind = current.data(KindRole).toInt();
    if (kind == ChronologyModel::UndatedItem) {
        m_lit = {};
        viewport()->update();
        return;
    }
    showAccount(current.data(AccountRole).toInt());
    const int index = current.data(IndexRole).toInt();
    m_lit = {};
    if (kind == ChronologyModel::EventItem) {
        m_lit.event = index;
    } else {
        (kind == ChronologyModel::QuoteItem ? m_lit.quote : m_lit.figure) = index;
        const QModelIndex top = current.parent();
        m_lit.event = top.data(KindRole).toInt() == ChronologyModel::EventItem ? top.data(IndexRole).toInt() : -1;
    }
    colourLetters();
    reveal(placeOf(m_lit));
    viewport()->update();
}

Span ArticleView::placeOf(const Lit& lit) const {
    const Account& account = *shown();
    if (lit.quote >= 0) {
        return account.quotes[lit.quote].content;
    }
    if (lit.figure >= 0) {
        return account.figures[lit.figure].span;
    }
    const Event& event = account.events[lit.event];
    Span place = event.spans.empty() ? Span{} : event.spans.front();
    if (event.datedBy == DatedBy::Heading && event.time >= 0 && event.sentencesAbove <= 3) {
        place.begin = qMin(place.begin, account.times[event.time].span.begin);
    }
    return place;
}

void ArticleView::reveal(Span span) {
    QTextCursor cursor(document());
    cursor.setPosition(qBound(0, span.begin, document()->characterCount() - 1));
    const QRect first = cursorRect(cursor);
    cursor.setPosition(qBound(0, span.end, document()->characterCount() - 1));
    const QRect last = cursorRect(cursor);
    const int view = viewport()->height();
    if (first.top() >= first.height() && last.bottom() <= view - first.height()) {
        return;
    }
    const int target = verticalScrollBar()->value() + first.top() - view / 4;
    m_scroll->stop();
    if (!isVisible() || style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this) == 0) {
        verticalScrollBar()->setValue(target);
        return;
    }
    m_scroll->setStartValue(verticalScrollBar()->value());
    m_scroll->setEndValue(qBound(verticalScrollBar()->minimum(), target, verticalScrollBar()->maximum()));
    m_scroll->start();
}

void ArticleView::setHits(std::vector<Span> hits) {
    m_hits = std::move(hits);
    colourLetters();
}

void ArticleView::showWords(int account, Span words) {
    showAccount(account);
    QTextCursor cursor(document());
    cursor.setPosition(words.begin);
    cursor.setPosition(words.end, QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    reveal(words);
}

void ArticleView::zoomText(int steps) {
    const double scale = textScale();
    const int size = qBound(qRound(smallestText * scale), m_size + steps, qRound(largestText * scale));
    if (size != m_size) {
        m_size = size;
        writeAgain();
    }
}

/// In other letters: the words at the top stay there.
void ArticleView::writeAgain() {
    const bool begun = verticalScrollBar()->value() > 0;
    QTextCursor top = cursorForPosition({0, 0});
    const int place = top.position();
    writeText();
    if (begun) {
        top = QTextCursor(document());
        top.setPosition(std::min(place, document()->characterCount() - 1));
        verticalScrollBar()->setValue(cursorRect(top).top());
    }
}

void ArticleView::takePreferences() {
    m_size = qRound(preferences().textSize * textScale());
    writeAgain();
}

void ArticleView::paintEvent(QPaintEvent* event) {
    if (shown()) {
        QPainter painter(viewport());
        const ArticlePainter layers(*shown(), m_marks, m_lit, m_layers, themeOf(palette()));
        const QPointF scrolled(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
        const QAbstractTextDocumentLayout* layout = document()->documentLayout();
        layout->documentSize(); // finishes a layout that a resize has begun: until then blocks lie anywhere
        QTextBlock block = cursorForPosition(event->rect().topLeft()).block();
        for (block = block.previous().isValid() ? block.previous() : block; block.isValid(); block = block.next()) {
            const QRectF place = layout->blockBoundingRect(block).translated(scrolled);
            if (place.top() > event->rect().bottom()) {
                break;
            }
            layers.paint(painter, block, place.topLeft(), event->rect());
        }
    }
    QTextEdit::paintEvent(event);
}

void ArticleView::resizeEvent(QResizeEvent* event) {
    setMargins();
    QTextEdit::resizeEvent(event);
}

void ArticleView::wheelEvent(QWheelEvent* event) {
    m_scroll->stop();
    if (event->modifiers() & Qt::ControlModifier) {
        zoomText(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QTextEdit::wheelEvent(event);
}

void ArticleView::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->position().toPoint();
    QTextEdit::mousePressEvent(event);
}

void ArticleView::mouseReleaseEvent(QMouseEvent* event) {
    QTextEdit::mouseReleaseEvent(event);
    const bool dragged = (event->position().toPoint() - m_pressed).manhattanLength() > 4;
    if (event->button() == Qt::LeftButton && !dragged && shown()) {
        select(thingAt(*shown(), cursorForPosition(event->position().toPoint()).position()));
    }
}

void ArticleView::select(const Lit& thing) {
    QModelIndex index;
    if (thing.quote >= 0) {
        index = m_model.quoteIndex(m_account, thing.quote);
    } else if (thing.figure >= 0) {
        index = m_model.figureIndex(m_account, thing.figure);
    } else if (thing.event >= 0) {
        index = m_model.eventIndex(m_account, thing.event);
    }
    if (index.isValid()) {
        m_selection.setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }
}

void ArticleView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return && shown()) {
        select(thingAt(*shown(), textCursor().position()));
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void ArticleView::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && document()) {
        colourLetters();
        viewport()->update();
    }
}

} // namespace dateline

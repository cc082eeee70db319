// EventPanel, second part: correcting in place.
#include "ui/eventpanel.h"

#include "ui/notepage.h"
#include "ui/quotereader.h"
#include "ui/tabstrip.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStackedLayout>
#include <QToolButton>

namespace dateline {

namespace {

QRect onScreen(const QWidget& widget, const QRect& place) {
    return {widget.mapToGlobal(place.topLeft()), place.size()};
}

} // namespace

void EventPanel::setCorrectMenu(QMenu* menu) {
    m_correct->setMenu(menu);
}

void EventPanel::setBookmarkAction(QAction& action) {
    connect(m_bookmark, &QToolButton::clicked, &action, &QAction::trigger);
}

void EventPanel::editTitle() {
    if (!m_top.isValid() || !m_correct->isVisibleTo(this)) {
        return;
    }
    m_titleField->setText(m_title->text());
    m_title->hide();
    m_titleField->show();
    m_titleField->setFocus(Qt::ShortcutFocusReason);
    m_titleField->selectAll();
}

void EventPanel::endTitle(bool take) {
    if (m_titleField->isHidden()) {
        return;
    }
    const QString title = m_titleField->text().simplified();
    const bool kept = take && !title.isEmpty() && title != m_title->text();
    const bool focused = m_titleField->hasFocus();
    m_titleField->hide();
    m_title->show();
    if (focused) {
        m_quotes->setFocus(Qt::OtherFocusReason);
    }
    if (kept && m_top.isValid()) {
        Q_EMIT titleTyped(m_top, title);
    }
}

bool EventPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_titleField && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            endTitle(key != Qt::Key_Escape);
            return true;
        }
    }
    if (watched == m_titleField && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason) {
        endTitle(true);
    }
    return QWidget::eventFilter(watched, event);
}

void EventPanel::editNote() {
    if (m_tabs->isTabEnabled(noteTab)) {
        m_tabs->setCurrentIndex(noteTab);
        m_note->setFocus(Qt::ShortcutFocusReason);
    }
}

void EventPanel::commit() {
    endTitle(true);
    m_note->commit();
}

QRect EventPanel::datePlace() const {
    return onScreen(*m_date, m_date->rect());
}

QRect EventPanel::itemPlace() const {
    const QuoteReader* list = m_tabs->currentIndex() == 1 ? m_figures : m_quotes;
    const QRect place = list->visualRect(m_selection.currentIndex()).intersected(list->viewport()->rect());
    return onScreen(*list->viewport(), place.isEmpty() ? QRect(16, 0, 1, 1) : place);
}

void EventPanel::askMenu(QuoteReader& list, const QPoint& at) {
    if (const QModelIndex under = list.indexAt(at); under.isValid()) {
        m_selection.setCurrentIndex(under, QItemSelectionModel::ClearAndSelect);
    }
    Q_EMIT menuAsked(list.viewport()->mapToGlobal(at));
}

} // namespace dateline

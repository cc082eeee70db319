#include "ui/versionslist.h"

#include "app/exports/telling.h"
#include "ui/fonts.h"
#include "ui/markedwords.h"
#include "ui/plaintext.h"
#include "ui/theme.h"
#include "ui/wordchange.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace dateline {

namespace {

QLabel* words(const QString& text, TextStyle style, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(fontOf(style, textScale()));
    label->setWordWrap(true);
    return label;
}

/// A quote's words, or a figure with what it measures.
QString told(const Chronology& chronology, ConflictKind kind, MarkRef mark) {
    const Account& account = chronology.accounts[mark.account];
    if (kind == ConflictKind::Quote) {
        return oneLine(lineOf(account.quotes[mark.index], account.article.text));
    }
    return oneLine(lineOf(account.figures[mark.index], account.article.text));
}

} // namespace

VersionsList::VersionsList(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void VersionsList::showEvent(const Chronology& chronology, int place) {
    m_versions = place < 0 ? 0 : int(chronology.tellings[place].size());
    m_page = new QWidget;
    m_page->setBackgroundRole(QPalette::Base);
    m_rows = new QGridLayout(m_page);
    m_rows->setContentsMargins(16, 8, 16, 16);
    m_rows->setColumnStretch(0, 1);
    m_rows->setColumnStretch(1, 1);
    for (const Conflict& conflict : chronology.conflicts) {
        if (place >= 0 && conflict.event == place) {
            addConflict(chronology, conflict);
        }
    }
    if (m_versions > 1) {
        for (const EventRef& telling : chronology.tellings[place]) {
            addTelling(chronology, telling);
        }
    }
    m_rows->setRowStretch(m_rows->rowCount(), 1);
    if (QWidget* before = takeWidget()) {
        before->deleteLater(); // it may hold the button that was clicked
    }
    setWidget(m_page);
}

void VersionsList::addConflict(const Chronology& chronology, const Conflict& conflict) {
    const int row = m_rows->rowCount();
    const bool figure = conflict.kind == ConflictKind::Figure;
    QLabel* head = words(figure ? tr("The figures differ") : tr("The wording differs"), TextStyle::Head, m_page);
    m_rows->addWidget(head, row, 0, 1, 2);
    m_rows->addWidget(side(chronology, conflict.kind, conflict.first, conflict.second), row + 1, 0);
    m_rows->addWidget(side(chronology, conflict.kind, conflict.second, conflict.first), row + 1, 1);
}

/// What one article says, the words marked that the other does not have, with a way to them.
QWidget* VersionsList::side(const Chronology& chronology, ConflictKind kind, MarkRef mark, MarkRef other) {
    const Account& account = chronology.accounts[mark.account];
    const QString own = told(chronology, kind, mark);
    auto* box = new QWidget(m_page);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 8);
    column->addWidget(words(oneLine(nameOf(account.article)), TextStyle::Small, box));
    const TextStyle style = kind == ConflictKind::Figure ? TextStyle::Title : TextStyle::Quote;
    column->addWidget(new MarkedWords(own, changedWords(own, told(chronology, kind, other)), style, box));
    auto* show = new QToolButton(box);
    show->setText(tr("Show in the text"));
    show->setAccessibleName(tr("Show in the text of %1").arg(oneLine(nameOf(account.article))));
    connect(show, &QToolButton::clicked, this, [this, kind, mark] { Q_EMIT markAsked(kind, mark); });
    column->addWidget(show, 0, Qt::AlignLeft);
    column->addStretch(1);
    return box;
}

void VersionsList::addTelling(const Chronology& chronology, EventRef telling) {
    const int row = m_rows->rowCount();
    m_rows->addWidget(words(oneLine(nameOf(chronology.accounts[telling.account].article)), TextStyle::Small, m_page),
        row, 0, Qt::AlignTop);
    m_rows->addWidget(words(oneLine(chronology.event(telling).title), TextStyle::Small, m_page), row, 1);
}

} // namespace dateline

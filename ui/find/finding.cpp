#include "ui/find/finding.h"

#include "app/model/chronologymodel.h"
#include "ui/actions.h"
#include "ui/articleview.h"
#include "ui/find/findbox.h"
#include "ui/sourcepanel.h"
#include "ui/timeline/timelineview.h"
#include "ui/workspace.h"

#include <QAction>
#include <QApplication>
#include <QItemSelectionModel>

namespace dateline {

namespace {

constexpr std::size_t mostLit = 1000; // hits of one article that are coloured at once

} // namespace

Finding::Finding(const ChronologyModel& model, QItemSelectionModel& selection, const Actions& actions, FindBox& box,
    QObject* parent)
    : QObject(parent), m_model(model), m_selection(selection), m_box(box), m_finder(model) {
    connect(&actions[Do::Find], &QAction::triggered, this, &Finding::begin);
    connect(&actions[Do::FindNext], &QAction::triggered, this, [this] { m_finder.step(1); });
    connect(&actions[Do::FindPrevious], &QAction::triggered, this, [this] { m_finder.step(-1); });
    connect(&box, &FindBox::textChanged, this, &Finding::look);
    connect(&box, &FindBox::stepAsked, this, [this](int by) { m_finder.step(by); });
    connect(&box, &FindBox::left, this, [this] {
        if (m_cameFrom) {
            m_cameFrom->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(&m_finder, &Finder::changed, this, [this] {
        m_box.showHits(m_finder);
        light();
    });
    connect(&m_finder, &Finder::reached, this, &Finding::show);
}

void Finding::setPanels(Workspace& panels) {
    m_text = &panels.source().text();
    m_cameFrom = &panels.timeline();
    connect(m_text, &ArticleView::accountShown, this, &Finding::light);
}

void Finding::begin() {
    QWidget* now = QApplication::focusWidget();
    if (now && now != &m_box) {
        m_cameFrom = now;
    }
    m_box.setFocus(Qt::ShortcutFocusReason);
    m_box.selectAll();
}

/// From where the text is now on, so that more letters stay at the same hit while it fits.
void Finding::look(const QString& typed) {
    const int account = m_text ? m_text->account() : 0;
    const int place = m_text ? m_text->textCursor().selectionStart() : 0;
    m_finder.find(typed, account, place);
}

void Finding::show(const Hit& hit) {
    QModelIndex stands;
    switch (hit.kind) {
    case HitKind::Text: break;
    case HitKind::Speaker: stands = m_model.quoteIndex(hit.account, hit.index); break;
    case HitKind::Number: stands = m_model.figureIndex(hit.account, hit.index); break;
    case HitKind::Date: stands = m_model.eventIndex(hit.account, hit.index); break;
    }
    if (stands.isValid()) {
        m_selection.setCurrentIndex(stands, QItemSelectionModel::ClearAndSelect);
    }
    if (m_text) {
        m_text->showWords(hit.account, hit.span);
    }
}

/// All hits in the words on show.
void Finding::light() {
    if (!m_text) {
        return;
    }
    std::vector<Span> spans;
    for (const Hit& hit : m_finder.hits()) {
        if (hit.kind == HitKind::Text && hit.account == m_text->account() && spans.size() < mostLit) {
            spans.push_back(hit.span);
        }
    }
    m_text->setHits(std::move(spans));
}

} // namespace dateline

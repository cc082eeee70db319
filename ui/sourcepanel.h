// SourcePanel: the article beside its timeline: name, what is marked, title and publication date with where they
// were found, the text, and what of the page is no part of it.
#pragma once

#include "app/text/span.h"

#include <QWidget>

class QItemSelectionModel;
class QLabel;

namespace dateline {

class ArticleView;
class Band;
class ChronologyModel;
class ElidedLabel;
class SpareLabel;
class LeftOutPanel;
class LinkLabel;
enum class MarkKind;

class SourcePanel : public QWidget {
    Q_OBJECT

public:
    SourcePanel(ChronologyModel& model, QItemSelectionModel& selection, QWidget* parent = nullptr);

    ArticleView& text() { return *m_text; }
    LeftOutPanel& leftOut() { return *m_leftOut; }

Q_SIGNALS:
    /// The publication date of an account is to be set or changed.
    void dateAsked(int account);
    /// The title of an account is to be changed.
    void titleAsked(int account);
    /// A block that was left out of an account's page is to go back into its text.
    void putBackAsked(int account, const QString& words);

private:
    void addChip(Band& head, MarkKind kind, const QString& iconName, const QString& name);
    Band* addTitleRow();
    Band* addDateRow();
    void describe(int account);
    void colourDate(bool known);

    ChronologyModel& m_model;
    ArticleView* m_text;
    ElidedLabel* m_name = nullptr;
    Band* m_strip = nullptr; // of the date
    Band* m_titleRow = nullptr;
    QLabel* m_published = nullptr;
    QLabel* m_date = nullptr;
    ElidedLabel* m_source = nullptr;
    LinkLabel* m_change = nullptr;
    ElidedLabel* m_title = nullptr;
    SpareLabel* m_titleFrom = nullptr;
    SpareLabel* m_publishedFrom = nullptr;
    LeftOutPanel* m_leftOut = nullptr;
};

} // namespace dateline

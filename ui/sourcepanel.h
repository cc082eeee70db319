// SourcePanel: the article beside its timeline: name, what is marked, when it was published, and the text.
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
class LinkLabel;
enum class MarkKind;

class SourcePanel : public QWidget {
    Q_OBJECT

public:
    SourcePanel(ChronologyModel& model, QItemSelectionModel& selection, QWidget* parent = nullptr);

    ArticleView& text() { return *m_text; }

Q_SIGNALS:
    /// The publication date of an account is to be set or changed.
    void dateAsked(int account);

private:
    void addChip(Band& head, MarkKind kind, const QString& iconName, const QString& name);
    void describe(int account);

    ChronologyModel& m_model;
    ArticleView* m_text;
    ElidedLabel* m_name = nullptr;
    Band* m_strip = nullptr;
    QLabel* m_published = nullptr;
    QLabel* m_date = nullptr;
    ElidedLabel* m_source = nullptr;
    LinkLabel* m_change = nullptr;
};

} // namespace dateline

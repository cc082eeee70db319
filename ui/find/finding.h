// Finding: ties the find field and its actions to the panels: hits light in the text, and what they stand for is
// selected.
#pragma once

#include "ui/find/finder.h"

#include <QPointer>
#include <QWidget>

class QItemSelectionModel;

namespace dateline {

class Actions;
class ArticleView;
class FindBox;
class Workspace;

class Finding : public QObject {
    Q_OBJECT

public:
    Finding(const ChronologyModel& model, QItemSelectionModel& selection, const Actions& actions, FindBox& box,
        QObject* parent);

    /// The panels that show hits; they come with the first article.
    void setPanels(Workspace& panels);

private:
    void begin();
    void look(const QString& typed);
    void show(const Hit& hit);
    void light();

    const ChronologyModel& m_model;
    QItemSelectionModel& m_selection;
    FindBox& m_box;
    Finder m_finder;
    ArticleView* m_text = nullptr;
    QPointer<QWidget> m_cameFrom; // had the keyboard before
};

} // namespace dateline

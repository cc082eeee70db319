// StatusLine: what the article holds, what needs a look as links, work in progress, and what lies outside the view.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QProgressBar;
class QToolButton;

namespace dateline {

class LinkLabel;
class ChronologyModel;
class Filter;

class StatusLine : public QWidget {
    Q_OBJECT

public:
    StatusLine(ChronologyModel& model, const Filter& filter, QWidget* parent = nullptr);

    void setOutside(const QString& text); // right: what cannot be seen, which span can

    /// A line of help in place of the counts; empty: the counts again.
    void setHelp(const QString& text);

    void showProgress(const QString& text, int done, int total); // a total of 1 or 0: a bar without an end
    void hideProgress();

Q_SIGNALS:
    void unsureAsked();
    void undatedAsked();
    void cancelAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    template <typename Label> Label* addLabel();
    void count();

    ChronologyModel& m_model;
    const Filter& m_filter;
    QHBoxLayout* m_row;
    QLabel* m_events;
    QLabel* m_quotes;
    QLabel* m_figures;
    LinkLabel* m_unsure;
    LinkLabel* m_undated;
    QLabel* m_work;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    QLabel* m_help = nullptr;
    QLabel* m_outside;
};

} // namespace dateline

// SpeakersPanel: everybody who is quoted and how often. Choosing somebody filters the timeline and the quotes.
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QStandardItem;
class QStandardItemModel;

namespace dateline {

class ChronologyModel;
class Filter;
class SpeakerDelegate;

class SpeakersPanel : public QWidget {
    Q_OBJECT

public:
    SpeakersPanel(const ChronologyModel& model, Filter& filter, QWidget* parent = nullptr);

    /// In the order that gave them their colours.
    void setSpeakers(const QStringList& speakers);

    QListView& list() { return *m_list; }
    QLineEdit& search() { return *m_search; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    QStandardItem* makeItem(const QString& name, int quotes, const QString& role) const;
    void showChosen();
    void narrow(const QString& words);
    void toggle(const QModelIndex& row);

    const ChronologyModel& m_model;
    Filter& m_filter;
    QStandardItemModel* m_rows;
    QListView* m_list;
    QLineEdit* m_search;
    QLabel* m_count;
    SpeakerDelegate* m_paint;
};

} // namespace dateline

// LeftOutPanel: under the text, what of a page is no part of it: how much, and on demand every block, to be put back.
#pragma once

#include "app/article/article.h"

#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;
class QStandardItemModel;

namespace dateline {

class Band;
class LeftOutDelegate;
class LinkLabel;

class LeftOutPanel : public QWidget {
    Q_OBJECT

public:
    explicit LeftOutPanel(QWidget* parent = nullptr);

    /// In the order of the page; without any, the panel hides.
    void setBlocks(const std::vector<LeftOut>& blocks);
    void setOpen(bool open);
    bool isOpen() const;

    QListView& list() { return *m_list; }

Q_SIGNALS:
    void putBackAsked(const QString& words);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void putBack(const QModelIndex& row);

    std::vector<LeftOut> m_blocks;
    Band* m_band;
    QLabel* m_count;
    LinkLabel* m_show;
    QListView* m_list;
    QStandardItemModel* m_rows;
    LeftOutDelegate* m_paint;
};

} // namespace dateline

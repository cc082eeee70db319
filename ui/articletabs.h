// ArticleTabs: several articles as one chronology, or each for itself: a tab for all and one for every article, which can be
// closed and moved. Not there for one article.
#pragma once

#include "ui/panelhead.h"

#include <vector>

namespace dateline {

class ChronologyModel;
class Filter;
class TabStrip;

class ArticleTabs : public Band {
    Q_OBJECT

public:
    ArticleTabs(const ChronologyModel& model, Filter& filter, QWidget* parent = nullptr);

    TabStrip& tabs() { return *m_tabs; }

Q_SIGNALS:
    void closeAsked(int account);

private:
    void fill();
    void addArticle(int account);
    void follow();
    void move(int from, int to);

    const ChronologyModel& m_model;
    Filter& m_filter;
    TabStrip* m_tabs;
    std::vector<int> m_accounts; // by tab; -1: all
};

} // namespace dateline

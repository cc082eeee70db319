// ArticleTabs: several articles as one chronology, or each for itself: a tab for all and one for every article. Not there
// for one article.
#pragma once

#include "ui/panelhead.h"

namespace dateline {

class ChronologyModel;
class Filter;
class TabStrip;

class ArticleTabs : public Band {
    Q_OBJECT

public:
    ArticleTabs(const ChronologyModel& model, Filter& filter, QWidget* parent = nullptr);

    TabStrip& tabs() { return *m_tabs; }

private:
    void fill();
    void follow();

    const ChronologyModel& m_model;
    Filter& m_filter;
    TabStrip* m_tabs;
};

} // namespace dateline

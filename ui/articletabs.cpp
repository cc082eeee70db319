#include "ui/articletabs.h"

#include "app/model/chronologymodel.h"
#include "ui/filter.h"
#include "ui/plaintext.h"
#include "ui/tabstrip.h"

#include <QFileInfo>
#include <QSignalBlocker>

namespace dateline {

ArticleTabs::ArticleTabs(const ChronologyModel& model, Filter& filter, QWidget* parent)
    : Band(parent), m_model(model), m_filter(filter), m_tabs(new TabStrip(this)) {
    setBackgroundRole(QPalette::AlternateBase);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Articles"));
    row()->addWidget(m_tabs, 1);
    connect(&model, &QAbstractItemModel::modelReset, this, &ArticleTabs::fill);
    connect(&filter, &Filter::changed, this, &ArticleTabs::follow);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { m_filter.setArticle(tab - 1); });
    fill();
}

void ArticleTabs::fill() {
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0) {
        m_tabs->removeTab(0);
    }
    const auto& chronology = m_model.chronology();
    const int articles = chronology ? int(chronology->accounts.size()) : 0;
    setVisible(articles > 1);
    if (articles < 2) {
        return;
    }
    m_tabs->addTab(tr("All articles"));
    m_tabs->setCount(0, int(chronology->events.size()));
    for (int account = 0; account < articles; ++account) {
        const Account& told = chronology->accounts[std::size_t(account)];
        QString name = oneLine(QFileInfo(told.article.path).fileName());
        const int tab = m_tabs->addTab(name.replace(u'&', QStringLiteral("&&"))); // no key
        m_tabs->setTabToolTip(tab, escaped(told.article.title.isEmpty() ? told.article.path : told.article.title));
        m_tabs->setCount(tab, int(told.events.size()));
    }
    follow();
}

void ArticleTabs::follow() {
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(m_filter.article() + 1);
}

} // namespace dateline

#include "ui/articletabs.h"

#include "app/model/chronologymodel.h"
#include "ui/filter.h"
#include "ui/plaintext.h"
#include "ui/tabstrip.h"

#include <QFileInfo>
#include <QSignalBlocker>

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t mostButtons = 24; // the bar lays all of them out for each; of more articles the menu closes one

} // namespace

ArticleTabs::ArticleTabs(const ChronologyModel& model, Filter& filter, QWidget* parent)
    : Band(parent), m_model(model), m_filter(filter), m_tabs(new TabStrip(this)) {
    setBackgroundRole(QPalette::AlternateBase);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setMovable(true);
    m_tabs->setAccessibleName(tr("Articles"));
    row()->addWidget(m_tabs, 1);
    connect(&model, &QAbstractItemModel::modelReset, this, &ArticleTabs::fill);
    connect(&filter, &Filter::changed, this, &ArticleTabs::follow);
    connect(m_tabs, &QTabBar::currentChanged, this,
        [this](int tab) { m_filter.setArticle(tab < 0 ? -1 : m_accounts[std::size_t(tab)]); });
    connect(m_tabs, &QTabBar::tabMoved, this, &ArticleTabs::move);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, [this](int tab) {
        if (const int account = m_accounts[std::size_t(tab)]; account >= 0) {
            Q_EMIT closeAsked(account);
        }
    });
    fill();
}

void ArticleTabs::fill() {
    const QSignalBlocker quiet(m_tabs);
    m_tabs->hide(); // shown, it lays out all tabs for every one that comes or goes
    m_tabs->setFilling(true);
    while (m_tabs->count() > 0) {
        m_tabs->removeTab(0);
    }
    m_accounts.clear();
    const auto& chronology = m_model.chronology();
    const int articles = chronology ? int(chronology->accounts.size()) : 0;
    setVisible(articles > 1);
    if (articles < 2) {
        return m_tabs->setFilling(false);
    }
    m_tabs->addTab(tr("All articles"));
    m_tabs->setCount(0, int(chronology->events.size()));
    m_accounts.push_back(-1);
    for (int account = 0; account < articles; ++account) {
        addArticle(account);
    }
    m_tabs->setFilling(false);
    m_tabs->show();
    follow();
}

void ArticleTabs::addArticle(int account) {
    const Account& told = m_model.chronology()->accounts[std::size_t(account)];
    QString name = oneLine(QFileInfo(told.article.path).fileName());
    const int tab = m_tabs->addTab(name.replace(u'&', QStringLiteral("&&"))); // no key
    m_tabs->setTabToolTip(tab, escaped(told.article.title.isEmpty() ? told.article.path : told.article.title));
    m_tabs->setCount(tab, int(told.events.size()));
    if (m_model.chronology()->accounts.size() <= mostButtons) {
        m_tabs->setClosable(tab, tr("Close this article"));
    }
    m_accounts.push_back(account);
}

void ArticleTabs::follow() {
    const QSignalBlocker quiet(m_tabs);
    const auto tab = std::ranges::find(m_accounts, m_filter.article());
    m_tabs->setCurrentIndex(int(tab - m_accounts.begin()));
}

/// The tab for all stays the first.
void ArticleTabs::move(int from, int to) {
    const int moved = m_accounts[std::size_t(from)];
    m_accounts.erase(m_accounts.begin() + from);
    m_accounts.insert(m_accounts.begin() + to, moved);
    if (const auto all = std::ranges::find(m_accounts, -1); all != m_accounts.begin()) {
        m_tabs->moveTab(int(all - m_accounts.begin()), 0);
    }
}

} // namespace dateline

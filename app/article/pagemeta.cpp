#include "app/article/pagemeta.h"

namespace dateline {

PageMeta::PageMeta(const Page& page) {
    for (int i = 0; i < page.size(); ++i) {
        if (!page.is(i, GUMBO_TAG_META)) {
            continue;
        }
        const QString content = QString::fromUtf8(page.attribute(i, "content")).simplified();
        for (const char* key : {"property", "name", "itemprop", "http-equiv"}) {
            const QByteArray name = page.attribute(i, key).trimmed().toByteArray().toLower();
            if (!name.isEmpty() && !content.isEmpty()) {
                m_entries.push_back({name, content});
            }
        }
    }
}

QString PageMeta::content(std::initializer_list<QByteArrayView> names) const {
    for (QByteArrayView name : names) {
        for (const Entry& entry : m_entries) {
            if (entry.name == name) {
                return entry.content;
            }
        }
    }
    return {};
}

} // namespace dateline

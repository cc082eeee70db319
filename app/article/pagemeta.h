// Page metadata: the meta elements of a page by name.
#pragma once

#include "app/article/page.h"

#include <initializer_list>

namespace dateline {

class PageMeta {
public:
    explicit PageMeta(const Page& page);

    /// The first content that is not empty, in the order of the names (property, name or itemprop, in small letters).
    QString content(std::initializer_list<QByteArrayView> names) const;

private:
    struct Entry {
        QByteArray name;
        QString content;
    };
    std::vector<Entry> m_entries;
};

} // namespace dateline

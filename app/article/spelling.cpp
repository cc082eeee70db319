#include "app/article/spelling.h"

namespace dateline {

QString folded(const QString& text) {
    QString out;
    for (QChar c : text) {
        if (c.isLetterOrNumber()) {
            out += c.toLower();
        }
    }
    return out;
}

} // namespace dateline

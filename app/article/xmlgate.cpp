#include "app/article/xmlgate.h"

#include "app/text/limits.h"

#include <algorithm>

namespace dateline {

namespace {

qsizetype behind(QByteArrayView xml, QByteArrayView mark, qsizetype from) {
    const qsizetype at = xml.indexOf(mark, from);
    return at < 0 ? xml.size() : at + mark.size();
}

/// Where the tag at `begin` ends, or -1 if it is beyond all reason.
qsizetype tagEnd(QByteArrayView xml, qsizetype begin) {
    int attributes = 0;
    char quote = 0;
    const qsizetype farthest = std::min<qsizetype>(xml.size(), begin + limits::xmlTag);
    for (qsizetype i = begin; i < farthest; ++i) {
        const char c = xml[i];
        if (quote != 0) {
            quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return i + 1;
        } else if (c == '=' && ++attributes > limits::xmlAttributes) {
            return -1;
        }
    }
    return farthest == xml.size() ? farthest : -1;
}

} // namespace

QByteArray gatedXml(const QByteArray& xml) {
    const QByteArrayView all(xml);
    for (qsizetype at = all.indexOf('<'); at >= 0; at = all.indexOf('<', at)) {
        const QByteArrayView rest = all.sliced(at);
        if (rest.startsWith("<!--")) {
            at = behind(all, "-->", at);
        } else if (rest.startsWith("<![CDATA[")) {
            at = behind(all, "]]>", at);
        } else if (rest.startsWith("<?")) {
            at = behind(all, "?>", at);
        } else if ((at = tagEnd(all, at)) < 0) {
            return {};
        }
    }
    return xml;
}

} // namespace dateline

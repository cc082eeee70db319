#include "app/exports/codepoints.h"

#include "app/text/utf16.h"

#include <algorithm>

namespace dateline {

CodePoints::CodePoints(QStringView text) {
    if (!hasSurrogates(text)) {
        return;
    }
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i].isHighSurrogate() && text[i + 1].isLowSurrogate()) {
            m_pairEnds.push_back(int(++i));
        }
    }
}

int CodePoints::operator()(int offset) const {
    return offset - int(std::ranges::lower_bound(m_pairEnds, offset) - m_pairEnds.begin());
}

int CodePoints::offsetOf(int point) const {
    int low = 0; // pairs that are wholly before the point
    int high = int(m_pairEnds.size());
    while (low < high) {
        const int middle = (low + high) / 2;
        if (m_pairEnds[middle] - 1 - middle < point) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return point + low;
}

} // namespace dateline

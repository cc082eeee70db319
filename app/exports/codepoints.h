// Code points: offsets as files written for others count them, one a character even where UTF-16 takes two.
#pragma once

#include <QStringView>

#include <vector>

namespace dateline {

/// UTF-16 offsets to code points. Without surrogate pairs both are the same and no table is kept.
class CodePoints {
public:
    explicit CodePoints(QStringView text);

    int operator()(int offset) const; // the code point at a UTF-16 offset

    /// The way back: the offset of a code point.
    int offsetOf(int point) const;

private:
    std::vector<int> m_pairEnds; // offset of the second half of every pair
};

} // namespace dateline

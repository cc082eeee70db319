// Span: a piece of a document's text, in UTF-16 units, begin inclusive, end exclusive.
#pragma once

#include <QStringView>

#include <compare>

namespace dateline {

struct Span {
    int begin = 0;
    int end = 0;

    int length() const { return end - begin; }
    bool isEmpty() const { return end <= begin; }
    bool contains(int position) const { return begin <= position && position < end; }
    bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
    bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
    QStringView of(QStringView text) const { return text.sliced(begin, end - begin); }

    auto operator<=>(const Span&) const = default;
};

} // namespace dateline

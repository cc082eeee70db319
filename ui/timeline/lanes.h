// Lanes: which row of its lane a mark gets, and how much room its label has. Interval packing, left to right; no
// widget.
#pragma once

#include <limits>
#include <vector>

namespace dateline {

/// What is to be packed, in pixels from day 0.
struct PackItem {
    double left = 0; // of the mark
    double right = 0;
    double full = 0; // width of the whole label
    double least = 0; // width below which it is better left out; at most `full`
    double gap = 7; // between mark and label
};

enum class Side : unsigned char { None, Left, Right };

/// Where an item ended up. `room` is what its label may take, on its side; `before` is what is free left of the mark.
struct Slot {
    int row = 0;
    Side side = Side::None;
    double room = 0;
    double before = 0;
    int capsule = -1; // of the packing's capsules; -1: a mark of its own

    bool operator==(const Slot&) const = default;
};

/// What the rows may use, in the items' pixels.
struct PackBounds {
    double from = -std::numeric_limits<double>::infinity();
    double to = std::numeric_limits<double>::infinity();
};

/// Several items on one spot, drawn as their count.
struct Capsule {
    double left = 0;
    std::vector<int> items;

    bool operator==(const Capsule&) const = default;
};

struct Packing {
    std::vector<Slot> slots; // one for each item
    std::vector<Capsule> capsules; // in the row below all others
    int rows = 0;

    bool operator==(const Packing&) const = default;
};

/// Items come by their left edges. In each row a label in the way is first put left of its mark, then shortened; then
/// the next row is tried; when all `maxRows` are taken labels go, and at last marks join into capsules `capsuleWidth`
/// wide. Nothing reaches beyond `bounds`. No label ever meets another label or a mark of its row.
Packing packRows(const std::vector<PackItem>& items, int maxRows, double capsuleWidth, PackBounds bounds = {});

} // namespace dateline

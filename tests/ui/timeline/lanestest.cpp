#include "ui/timeline/lanes.h"

#include "tests/printing.h"

#include <random>

using namespace dateline;

namespace {

PackItem dot(double x, double full = 120, double least = 70) {
    return {x - 5, x + 5, full, least, 7};
}

struct Ink {
    double left;
    double right;
};

/// What each item inks: its mark, and its label on the side it got.
std::vector<Ink> inkOf(const PackItem& item, const Slot& slot) {
    std::vector<Ink> ink{{item.left, item.right}};
    if (slot.side == Side::Right) {
        ink.push_back({item.right + item.gap, item.right + item.gap + slot.room});
    } else if (slot.side == Side::Left) {
        ink.push_back({item.left - item.gap - slot.room, item.left - item.gap});
    }
    return ink;
}

void checkDisjoint(const std::vector<PackItem>& items, const Packing& packing) {
    for (std::size_t a = 0; a < items.size(); ++a) {
        for (std::size_t b = a + 1; b < items.size(); ++b) {
            if (packing.slots[a].capsule >= 0 || packing.slots[b].capsule >= 0
                || packing.slots[a].row != packing.slots[b].row) {
                continue;
            }
            for (const Ink& one : inkOf(items[a], packing.slots[a])) {
                for (const Ink& other : inkOf(items[b], packing.slots[b])) {
                    CHECK((one.right < other.left || other.right < one.left));
                }
            }
        }
    }
}

} // namespace

TEST_CASE("what has room stands in the first row, its label on the right", "[lanes]") {
    const Packing packing = packRows({dot(0), dot(200), dot(400)}, 3, 40);
    CHECK(packing.rows == 1);
    for (const Slot& slot : packing.slots) {
        CHECK(slot.side == Side::Right);
        CHECK(slot.room == 120);
    }
}

TEST_CASE("a label in the way goes left, then short, then the next one goes down a row", "[lanes]") {
    const Packing left = packRows({dot(0), dot(60)}, 3, 40);
    CHECK(left.slots[0].side == Side::Left);
    CHECK(left.slots[1].row == 0);
    const Packing shorter = packRows({dot(0), dot(140), dot(250)}, 3, 40);
    CHECK(shorter.slots[1].side == Side::Right);
    CHECK(shorter.slots[1].room < 120);
    CHECK(shorter.slots[1].room >= 70);
    const Packing down = packRows({dot(0), dot(140), dot(160)}, 3, 40);
    CHECK(down.slots[2].row == 1);
}

TEST_CASE("when all rows are full marks join into capsules that hold every one of them", "[lanes]") {
    const std::vector<PackItem> items(50, dot(100));
    const Packing packing = packRows(items, 3, 40);
    std::size_t held = 0;
    for (const Capsule& capsule : packing.capsules) {
        held += capsule.items.size();
    }
    CHECK(packing.capsules.size() == 1);
    CHECK(held == 47);
    CHECK(packing.rows == 4);
    for (const Capsule& capsule : packing.capsules) {
        for (int item : capsule.items) {
            CHECK(packing.slots[item].capsule >= 0);
        }
    }
}

TEST_CASE("nothing reaches beyond the bounds", "[lanes]") {
    const std::vector<PackItem> items{dot(0), dot(100), dot(190)};
    const Packing packing = packRows(items, 2, 40, {-20, 200});
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (const Ink& ink : inkOf(items[i], packing.slots[i])) {
            CHECK(ink.left >= -20);
            CHECK(ink.right <= 200);
        }
    }
}

TEST_CASE("labels never meet labels or marks, however dense", "[lanes]") {
    std::mt19937 random(7);
    for (double width : {400.0, 2000.0, 12'000.0}) {
        std::vector<PackItem> items;
        for (int i = 0; i < 200; ++i) {
            const double x = double(random() % 10'000) / 10'000 * width;
            const double length = random() % 5 == 0 ? double(random() % 300) : 10;
            items.push_back({x, x + length, 80.0 + random() % 160, 70, length > 10 ? 10.0 : 7.0});
        }
        std::ranges::sort(items, {}, &PackItem::left);
        const Packing packing = packRows(items, 4, 40);
        CAPTURE(width);
        checkDisjoint(items, packing);
        CHECK(packing == packRows(items, 4, 40));
    }
}

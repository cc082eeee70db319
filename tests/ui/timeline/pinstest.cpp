#include "ui/timeline/pins.h"

#include "tests/printing.h"
#include "ui/fonts.h"

using namespace dateline;

namespace {

std::vector<Pin> pinsOn(int count, const QString& text) {
    std::vector<Pin> pins;
    for (int i = 0; i < count; ++i) {
        Pin pin;
        pin.days = {double(i) / 1000, double(i) / 1000 + 1};
        pin.text = text;
        pins.push_back(pin);
    }
    return pins;
}

} // namespace

TEST_CASE("a tag of very many figures is wide enough for its count, with its thousands apart", "[timeline]") {
    loadSans();
    const Ruler ruler(fontOf(TextStyle::Small));
    const std::vector<Pin> pins = pinsOn(6399, QStringLiteral("7"));
    const std::vector<PinTag> tags = packPins(pins, 10, ruler, 1);
    REQUIRE_FALSE(tags.empty());
    const auto largest
        = std::ranges::max_element(tags, {}, [](const PinTag& tag) { return tag.pins.size(); });
    CHECK(largest->pins.size() > 1000);
    CHECK(tagText(pins, *largest).contains(u','));
    for (const PinTag& tag : tags) {
        CHECK(tag.right - tag.left >= ruler.width(tagText(pins, tag)));
    }
}

TEST_CASE("tags of one row never overlap, however wide their counts make them", "[timeline]") {
    loadSans();
    const Ruler ruler(fontOf(TextStyle::Small));
    for (const double pixelsPerDay : {0.5, 3.0, 40.0, 400.0, 9000.0}) {
        const std::vector<PinTag> tags = packPins(pinsOn(5000, QStringLiteral("1")), pixelsPerDay, ruler, 1);
        std::array<double, 2> end{-1e9, -1e9};
        for (const PinTag& tag : tags) {
            CAPTURE(pixelsPerDay, tag.left);
            CHECK(tag.left >= end[std::size_t(tag.row)]);
            end[std::size_t(tag.row)] = tag.right;
        }
    }
}

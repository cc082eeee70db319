#include "ui/timeline/pins.h"

#include "ui/charts/numbertext.h"
#include "ui/charts/unittext.h"
#include "ui/plaintext.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr double apart = 6;
constexpr double padding = 6;
constexpr double widest = 150; // of a text in a tag
constexpr int rows = 2;

} // namespace

QString figureText(const Figure& figure, const QString& words) {
    if (!figure.value && !figure.low && !figure.high) {
        return oneLine(words);
    }
    Amount amount;
    amount.value = figure.value.value_or(figure.low.value_or(figure.high.value_or(0)));
    amount.low = figure.low;
    amount.high = figure.high;
    amount.qualifier = figure.qualifier;
    amount.unit = figure.unit;
    amount.sign = currencySign(figure.unit);
    const QString text = amountText(amount);
    if (!amount.sign.isEmpty() || figure.unit.isEmpty() || figure.unit == u"percent") {
        return text;
    }
    return text + u' ' + unitText(figure.unit);
}

QString tagText(const std::vector<Pin>& pins, const PinTag& tag) {
    return tag.pins.size() == 1 ? pins[tag.pins.front()].text : u'+' + numberText(double(tag.pins.size()));
}

std::vector<PinTag> packPins(const std::vector<Pin>& pins, double pixelsPerDay, const Ruler& ruler, double unit) {
    std::vector<PinTag> tags;
    std::array<int, rows> last{-1, -1};
    for (int i = 0; i < int(pins.size()); ++i) {
        const double middle = pins[i].days.middle() * pixelsPerDay;
        const double half = std::min(ruler.width(pins[i].text), widest * unit) / 2 + padding * unit;
        const auto free = std::ranges::find_if(
            last, [&](int tag) { return tag < 0 || tags[tag].right + apart * unit <= middle - half; });
        if (free == last.end()) {
            PinTag& tag = tags[last.back()];
            tag.pins.push_back(i);
            const double width = ruler.width(tagText(pins, tag)) + 2 * padding * unit;
            tag.right = std::max(tag.right, tag.left + width); // "+1,200" may be wider than what stood there alone
            continue;
        }
        *free = int(tags.size());
        tags.push_back({{i}, int(free - last.begin()), middle - half, middle + half});
    }
    return tags;
}

} // namespace dateline

#include "app/figures/figure.h"

#include <algorithm>

namespace dateline {

bool isDuration(const Figure& figure) {
    const QString& unit = figure.unit;
    static constexpr const char16_t* names[]{u"milliseconds", u"seconds", u"minutes", u"hours", u"days", u"nights",
        u"weeks", u"fortnights", u"months", u"quarters", u"years", u"decades", u"centuries", u"generations",
        u"microseconds"};
    if (unit.endsWith(u" old")) {
        return true;
    }
    return std::ranges::any_of(names, [&](const char16_t* name) { return unit == QStringView(name); });
}

} // namespace dateline

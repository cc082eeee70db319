#include "app/time/times.h"

namespace dateline {

std::vector<TimeMention> findTimes(const Prose&, const Language&, const std::optional<Timex>&, std::stop_token) {
    return {};
}

QString reasonId(Reason reason) {
    static constexpr const char16_t* ids[]{u"absolute", u"published", u"previous", u"heading", u"unresolved"};
    return QString::fromUtf16(ids[int(reason)]);
}

} // namespace dateline

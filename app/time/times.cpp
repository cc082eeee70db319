#include "app/time/times.h"

namespace dateline {

std::vector<TimeMention> findTimes(const Prose&, const Language&, const std::optional<Timex>&, std::stop_token) { return {}; }

std::optional<Timex> parseTimestamp(QStringView text, const Language&) { return parseTimex3(text); }

QString reasonId(Reason) { return QStringLiteral("absolute"); }

} // namespace dateline

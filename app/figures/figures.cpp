#include "app/figures/figures.h"

namespace dateline {

std::vector<Figure> findFigures(const Prose&, const Language&, const std::vector<DatedSpan>&, const std::optional<Period>&, std::stop_token) { return {}; }

} // namespace dateline

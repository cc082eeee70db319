#include "app/chronology/events.h"

namespace dateline {

void buildEvents(Account&, const Prose&, const Language&, std::stop_token) {}

} // namespace dateline

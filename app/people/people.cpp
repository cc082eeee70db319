#include "app/people/people.h"

namespace dateline {

std::vector<Person> findPeople(const Prose&, const Language&, std::stop_token) { return {}; }

} // namespace dateline

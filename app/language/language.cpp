#include "app/language/language.h"

#include <array>

namespace dateline {

std::span<const Language* const> languages() {
    static const std::array<const Language*, 1> table {&english()};
    return table;
}

} // namespace dateline

// Form: how a mark shows what the text says of the date, from its grain, its modifier and how many days it takes.
#pragma once

#include "app/time/timex.h"

namespace dateline {

enum class Form : quint8 { Dot, Soft, Range, About, Before, After, Until, Since };

Form formOf(Grain grain, Mod mod, double days);

} // namespace dateline

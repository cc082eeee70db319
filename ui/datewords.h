// The words dates are written with, in the reader's language.
#pragma once

#include "app/model/datewords.h"

namespace dateline {

DateWords translatedDates();

} // namespace dateline

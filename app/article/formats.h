// The readers, one a format; defined in read_<format>.cpp, listed in reader.cpp.
#pragma once

#include "app/article/reader.h"

namespace dateline {

extern const Reader htmlReader;
extern const Reader plainReader;

} // namespace dateline

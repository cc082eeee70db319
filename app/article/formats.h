// The readers, one a format; defined in read_<format>.cpp, listed in reader.cpp.
#pragma once

#include "app/article/reader.h"

namespace dateline {

extern const Reader docxReader;
extern const Reader epubReader;
extern const Reader htmlReader;
extern const Reader mailReader;
extern const Reader markdownReader;
extern const Reader odtReader;
extern const Reader pdfReader;
extern const Reader plainReader;
extern const Reader rtfReader;

} // namespace dateline

// ArticleLines: an article's text as the blocks of a text document, one a line.
#pragma once

#include "app/chronology/chronology.h"

class QTextDocument;

namespace dateline {

/// Fills an empty document with the text of `account`, letter for letter, so that places are the same in both. The title is
/// larger, blank lines are gaps, date headings that stand alone on their line are in the program's face, as signposts.
/// `size` is that of the words, in pixels; with `sans` they are in the program's face too.
void writeArticle(const Account& account, int size, QTextDocument& document, bool sans = false);

} // namespace dateline

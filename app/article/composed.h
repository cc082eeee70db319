// Composed articles: what several formats have in common once their paragraphs or their page are in hand.
#pragma once

#include "app/article/article.h"
#include "app/article/charset.h"

#include <QStringList>

namespace dateline {

extern const QString blockGap; // what stands between two blocks of a text

/// An article of one text, kept as it is; its furniture is found in it, beside what `about` already knows of it.
Article articleFromText(QString text, Article about = {});

/// An article of paragraphs, set apart by a blank line. `about` holds what the file's own metadata tell, `furniture`
/// the indices of the blocks that are known to be none of its body.
Article articleFromBlocks(const QStringList& blocks, Article about = {}, const std::vector<int>& furniture = {});

/// The article of an HTML page.
Article articleFromPage(DecodedText html);

} // namespace dateline

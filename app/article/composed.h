// Composed articles: what several formats have in common once their paragraphs or their page are in hand.
#pragma once

#include "app/article/article.h"
#include "app/article/charset.h"

#include <QStringList>

namespace dateline {

/// An article of one text, kept as it is; its furniture is found in it.
Article articleFromText(QString text, Article about = {});

/// An article of paragraphs, set apart by a blank line. `about` holds what the file's own metadata tell.
Article articleFromBlocks(const QStringList& blocks, Article about = {});

/// The article of an HTML page.
Article articleFromPage(DecodedText html);

} // namespace dateline

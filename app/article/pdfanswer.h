// PDF answer: what the PDF process writes about a document, put together to its article.
#pragma once

#include "app/article/article.h"

#include <QByteArray>

namespace dateline {

/// Reads the rows "title", "author", "pages", "line" and "page" of an answer; others, and broken ones, say nothing.
Article articleFromPdfAnswer(const QByteArray& answer);

} // namespace dateline

// PDF process: the one native parser that is not trusted runs in a process of its own; this is the conversation with
// it.
#pragma once

#include "app/text/result.h"

#include <QByteArray>

namespace dateline {

/// What dateline-pdf writes about a document: rows "title", "author", "pages", then "line" and "page" with fields between
/// tabs. The program is looked for beside the running one and under libexec; it limits its own memory and time and is
/// killed when it falls silent. Encrypted if the password, empty for none, does not open the document.
Result<QByteArray> askPdfProcess(const QByteArray& pdf, const QByteArray& password);

} // namespace dateline

// PDF process: the one native parser that is not trusted runs in a process of its own; this is the conversation with
// it.
#pragma once

#include "app/text/result.h"

#include <QByteArray>

namespace dateline {

/// What dateline-pdf writes about a document: lines "title", "author", "line", "end" with fields between tabs. The
/// program is looked for beside the running one and under libexec; it limits its own memory and time and is killed when
/// it falls silent.
Result<QByteArray> askPdfProcess(const QByteArray& pdf);

} // namespace dateline

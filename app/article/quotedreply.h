// Quoted replies: what a mail repeats of the mails before it, and the signature under it.
#pragma once

#include "app/text/span.h"

#include <QStringView>

#include <vector>

namespace dateline {

/// The lines of a mail's text that are quoted ("> ...", with the line that says whose they are), that stand under
/// "-----Original Message-----", or under the mark of a signature ("-- "). A mail that holds nothing else is read as it
/// is.
std::vector<Span> quotedReplies(QStringView text);

} // namespace dateline

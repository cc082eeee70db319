// What went wrong, in sentences for the message bar: what happened and why.
#pragma once

#include "app/chronology/chronology.h"
#include "ui/messagebar.h"
#include "ui/openjob.h"

#include <optional>

namespace dateline {

/// A file could not be opened; with a button where a password opens it. `tried`: one that was given did not.
Message openFailure(const OpenProblem& problem, bool tried);

/// Of several files some, or all, could not be opened: which, and why.
Message openFailures(const std::vector<OpenProblem>& problems, int asked);

/// Open files are not what they were when they were read.
Message changedOnDisk(const QStringList& paths);

/// An article tells no publication date: what hangs on it.
Message missingDate(const Account& account);
/// Of articles in languages Dateline does not know, if there are any.
std::optional<Message> foreignLanguage(const std::vector<Account>& accounts);

/// Some of the file was no text.
Message undecodableBytes(const Article& article);

/// The article has more pages, events or quotes than are kept; nothing if it does not.
std::optional<Message> leftOut(const Account& account);

/// A file could not be written; what was there before is intact.
Message saveFailure(const QString& path, const Error& error);

} // namespace dateline

// What corrections are called, in menus, messages and lists.
#pragma once

#include "app/chronology/edits.h"
#include "app/corrections.h"
#include "ui/messagebar.h"

#include <QString>

#include <optional>

namespace dateline {

/// "new title": what Undo and Redo name.
QString editName(EditKind kind);

/// "New title “Orvane buys its mill”": what it did, in one line.
QString editText(const Edit& edit);

/// The words it held on to, in one line.
QString editWords(const Edit& edit);

/// What became of stored corrections, if anybody should know; `show` lists those whose words are gone.
std::optional<Message> storedNotice(const KeptCorrections& kept, std::function<void()> show);

/// So many corrections find nothing to correct in what another correction left; `show` lists them.
Message lostNotice(int count, std::function<void()> show);

/// The corrections of an article could not be saved.
Message keepFailure(const QString& article, const Error& error);

} // namespace dateline

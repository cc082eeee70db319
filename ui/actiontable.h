// Action table: name, keys and help of everything the window can do. To add an action: a name in Do, a line here, a place
// in a menu of actions.cpp.
#pragma once

#include "ui/actions.h"

#include <span>

namespace dateline {

struct ActionEntry {
    Do what;
    const char* text;
    const char* keys; // portable text; several are parted by "; "
    const char* help;
    const char* icon = nullptr;
    bool article = true; // wants an open article
};

/// In the order of Do; words are to be translated in the context "dateline::Actions".
std::span<const ActionEntry> actionEntries();

} // namespace dateline

// Events: dated happenings with a title a person would write, made from the mentions of an account.
#pragma once

#include "app/chronology/chronology.h"
#include "app/text/prose.h"

#include <stop_token>

namespace dateline {

struct Language;

/// Fills account.events and ties account.quotes and account.figures to them.
void buildEvents(Account& account, const Prose& prose, const Language& language, std::stop_token stop = {});

} // namespace dateline

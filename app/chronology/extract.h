// The whole analysis: Article -> tokens -> times, people, quotes, figures -> Account.
#pragma once

#include "app/chronology/chronology.h"

#include <stop_token>

namespace dateline {

/// A pure and total function of the article. A text in a foreign language is left unread, and says so. Once `stop` is requested the rest is left out; the caller drops the
/// result.
Account extract(Article article, std::stop_token stop = {});

} // namespace dateline

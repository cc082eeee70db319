// Written dates: the day that a short text of a page tells, as machines and as people of many languages write it.
#pragma once

#include "app/language/language.h"
#include "app/time/timex.h"

#include <optional>

namespace dateline {

/// What "8/11/2017" means; the page's language tells.
enum class DateOrder { DayFirst, MonthFirst };

/// ISO 8601 in all its dress, RFC 5322, "20180215", "02-12-2025". A day, and none older than the web, or nothing.
std::optional<Timex> machineDate(const QString& text, DateOrder order, const Language& language);

/// The same from a text for readers: "Sunday, May 4, 2031", "20. April 2020", "8.5.12".
std::optional<Timex> writtenDate(const QString& text, DateOrder order, const Language& language);

/// Whether a text or name speaks of a change, not of the publication.
bool tellsOfChange(const QString& text);

/// ".../2018/02/15/..." or ".../2018-02-15-..." in a page's address.
std::optional<Timex> addressDate(const QString& address);

} // namespace dateline

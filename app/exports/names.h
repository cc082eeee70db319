// Names: how JSON Lines writes what the engine counts, each list in the order of its enumeration.
#pragma once

#include <QStringView>

#include <algorithm>
#include <iterator>
#include <optional>

namespace dateline::names {

inline constexpr QStringView timexTypes[]{u"DATE", u"TIME", u"DURATION", u"SET"};
inline constexpr QStringView reasons[]{u"absolute", u"published", u"previous", u"heading", u"unresolved"};
inline constexpr QStringView personKinds[]{u"person", u"organisation", u"group", u"document"};
inline constexpr QStringView datedBy[]{u"mention", u"heading", u"reader"};
inline constexpr QStringView quoteKinds[]{u"direct", u"indirect", u"mixed"};
inline constexpr QStringView qualifiers[]{u"=", u"~", u">", u"<"};

/// What a name stands for; nothing if it is none of the list.
template <typename Enum, std::size_t size>
std::optional<Enum> valueOf(const QStringView (&list)[size], QStringView name) {
    const auto found = std::ranges::find(list, name);
    return found == std::end(list) ? std::nullopt : std::optional(Enum(found - std::begin(list)));
}

} // namespace dateline::names

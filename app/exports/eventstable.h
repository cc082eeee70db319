// The columns and words of the CSV of events, for its writer and its reader.
#pragma once

#include <QStringView>

namespace dateline::table {

inline constexpr QStringView columns[]{u"kind", u"event", u"from", u"to", u"precision", u"state", u"text", u"speaker",
    u"value", u"low", u"high", u"unit", u"measure", u"change", u"article", u"published", u"file"};
inline constexpr QStringView unsure = u"unsure"; // states of an event
inline constexpr QStringView expected = u"expected";
inline constexpr QStringView qualifiers[]{u"", u"about", u"more than", u"less than"}; // states of a figure
inline constexpr QStringView changes[]{u"change", u"up", u"down"};

} // namespace dateline::table

#include "ui/timeline/lanekind.h"

#include "ui/texts.h"

#include "app/model/chronologymodel.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::array kinds{
    LaneKind{"speakers", QT_TRANSLATE_NOOP("Timeline", "&Speakers"), QT_TRANSLATE_NOOP("Timeline", "Speaker"),
        QT_TRANSLATE_NOOP("Timeline", "No speaker"), SpeakersRole, true},
    LaneKind{"measures", QT_TRANSLATE_NOOP("Timeline", "&Measures"), QT_TRANSLATE_NOOP("Timeline", "Measure"),
        QT_TRANSLATE_NOOP("Timeline", "No figure"), MeasuresRole, false},
    LaneKind{"places", QT_TRANSLATE_NOOP("Timeline", "&Places"), QT_TRANSLATE_NOOP("Timeline", "Place"),
        QT_TRANSLATE_NOOP("Timeline", "No place"), PlacesRole, false},
    LaneKind{"articles", QT_TRANSLATE_NOOP("Timeline", "&Articles"), QT_TRANSLATE_NOOP("Timeline", "Article"),
        QT_TRANSLATE_NOOP("Timeline", "No article"), ArticlesRole, false},
    LaneKind{"sections", QT_TRANSLATE_NOOP("Timeline", "S&ections"), QT_TRANSLATE_NOOP("Timeline", "Section"),
        QT_TRANSLATE_NOOP("Timeline", "No section"), SectionsRole, false},
};

} // namespace

std::span<const LaneKind> laneKinds() {
    return kinds;
}

const LaneKind* laneKind(const QString& id) {
    const auto found = std::ranges::find_if(kinds, [&](const LaneKind& kind) { return id == QLatin1String(kind.id); });
    return found == kinds.end() ? nullptr : &*found;
}

QString laneWords(const char* text) {
    return TimelineText::tr(text);
}

} // namespace dateline

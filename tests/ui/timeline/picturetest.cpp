#include "ui/timeline/picture.h"

#include "tests/printing.h"
#include "tests/ui/timeline/testmodel.h"
#include "ui/theme.h"

using namespace dateline;

TEST_CASE("the timeline becomes a picture of the asked size, the same each time", "[picture]") {
    QStandardItemModel model;
    addEvent(model,
        {QStringLiteral("The bridge opens"), QStringLiteral("2 Mar 2016"), day(2016, 3, 2), day(2016, 3, 2), Grain::Day,
            {QStringLiteral("Ana Reyl")}, 1});
    TimelinePicture picture;
    picture.width = 800;
    picture.scale = 2;
    picture.published = day(2016, 4, 1);
    const QImage image = renderTimeline(model, picture, themeFor(ThemeKind::Light));
    CHECK(image.width() == 1600);
    CHECK(image.height() == 2 * (44 + 38));
    CHECK(image == renderTimeline(model, picture, themeFor(ThemeKind::Light)));
    CHECK(image != renderTimeline(model, picture, themeFor(ThemeKind::Dark)));
}

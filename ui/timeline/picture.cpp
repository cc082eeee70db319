#include "ui/timeline/picture.h"

#include "ui/fonts.h"
#include "ui/timeline/paint.h"

#include <QPainter>

#include <cmath>

namespace dateline {

QImage renderTimeline(const QAbstractItemModel& model, const TimelinePicture& picture, const Theme& theme) {
    loadSans();
    Layout layout;
    QStringList speakers;
    layout.setModel(&model, speakers, picture.filter);
    const Stage stage = layout.stage(picture.width);
    Frame frame;
    frame.scale = stage.fit(stage.extent);
    frame.severalArticles = picture.severalArticles;
    if (picture.published) {
        frame.published = int(picture.published->time_since_epoch().count());
    }
    const double needed = layout.axisHeight() + layout.lanesHeight(frame.scale.pixelsPerDay) + layout.figuresHeight();
    frame.size = QSizeF(picture.width, picture.height > 0 ? picture.height : std::ceil(needed));
    QImage image((frame.size * picture.scale).toSize(), QImage::Format_RGB32);
    image.fill(theme.base);
    QPainter painter(&image);
    painter.scale(picture.scale, picture.scale);
    paintTimeline(painter, layout.arrange(frame), layout, theme);
    return image;
}

} // namespace dateline

#include "ui/timeline/picture.h"

#include "ui/charts/png.h"
#include "ui/fonts.h"
#include "ui/plaintext.h"
#include "ui/speakers.h"
#include "ui/steadypdf.h"
#include "ui/svgdevice.h"
#include "ui/texts.h"
#include "ui/timeline/pages.h"
#include "ui/timeline/paint.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <array>
#include <cmath>

namespace dateline {

namespace {

constexpr double dotsAnInch = 96;
constexpr int precision = 1200; // dots an inch that coordinates of a PDF are rounded to
constexpr double margin = 38; // pixels of a page, a centimetre

/// What a picture of one piece shows.
struct Piece {
    Layout layout;
    Scene scene;
};

Piece pieceOf(const QAbstractItemModel& model, const TimelineLook& look) {
    loadSans();
    Piece piece;
    LaneOrder lanes{look.lanes, look.speakers, {}};
    piece.layout.setModel(&model, lanes, look.filter);
    const Stage stage = piece.layout.stage(look.width);
    Frame frame;
    frame.scale = look.days ? Timescale{look.days->from, stage.width / std::max(look.days->length(), 1e-6)}
                            : stage.fit(stage.extent);
    frame.severalArticles = look.severalArticles;
    if (look.published) {
        frame.published = int(look.published->time_since_epoch().count());
    }
    frame.size = QSizeF(look.width,
        std::ceil(piece.layout.axisHeight() + piece.layout.lanesHeight(frame.scale.pixelsPerDay)
            + piece.layout.figuresHeight()));
    piece.scene = piece.layout.arrange(frame);
    return piece;
}

constexpr std::array formats{
    TimelineFormat{"png", QT_TRANSLATE_NOOP("Timeline", "Picture (PNG)"), timelinePng},
    TimelineFormat{"svg", QT_TRANSLATE_NOOP("Timeline", "Drawing (SVG)"), timelineSvg},
    TimelineFormat{"pdf", QT_TRANSLATE_NOOP("Timeline", "Pages (PDF)"), timelinePdf},
};

} // namespace

const Theme& TimelineLook::theme() const {
    return themeFor(dark ? ThemeKind::Dark : ThemeKind::Light);
}

TimelineLook timelineLook(const Chronology& chronology) {
    TimelineLook look;
    look.severalArticles = chronology.accounts.size() > 1;
    look.speakers = speakersByQuotes(chronology);
    for (const Account& account : chronology.accounts) {
        const std::optional<Timex>& published = account.article.published;
        if (published && published->period) {
            look.published = std::max(look.published.value_or(published->period->to), published->period->to);
        }
    }
    if (look.severalArticles) {
        look.title = TimelineText::tr("%Ln article(s)", nullptr, int(chronology.accounts.size()));
    } else if (!chronology.accounts.empty()) {
        const Article& article = chronology.accounts.front().article;
        look.title = oneLine(article.title.isEmpty() ? article.path.section(u'/', -1) : article.title);
    }
    return look;
}

QImage timelineImage(const QAbstractItemModel& model, const TimelineLook& look) {
    const Piece piece = pieceOf(model, look);
    QImage image((piece.scene.frame.size * look.scale).toSize(), QImage::Format_RGB32);
    image.fill(look.theme().base);
    QPainter painter(&image);
    painter.scale(look.scale, look.scale);
    paintTimeline(painter, piece.scene, piece.layout, look.theme());
    painter.end();
    setResolution(image, look.scale);
    return image;
}

QByteArray timelinePng(const QAbstractItemModel& model, const TimelineLook& look) {
    return pngOf(timelineImage(model, look));
}

QByteArray timelineSvg(const QAbstractItemModel& model, const TimelineLook& look) {
    const Piece piece = pieceOf(model, look);
    const std::vector<Entry>& entries = piece.layout.entries().entries;
    const Labels& labels = piece.layout.labels();
    SvgDevice device(piece.scene.frame.size, look.title,
        TimelineText::tr("A timeline of %Ln event(s)", nullptr, int(entries.size())));
    QPainter painter(&device);
    Accents accents;
    accents.named = [&](int entry) {
        if (entry < 0) {
            device.endGroup();
        } else {
            device.beginGroup(QStringLiteral("%1: %2").arg(
                labels.date(entries[std::size_t(entry)]), labels.title(entries[std::size_t(entry)])));
        }
    };
    paintTimeline(painter, piece.scene, piece.layout, look.theme(), accents);
    painter.end();
    return device.svg();
}

QByteArray timelinePdf(const QAbstractItemModel& model, const TimelineLook& look) {
    const SteadyHashes steady;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(look.title);
    writer.setCreator(QStringLiteral("Dateline"));
    writer.setResolution(precision);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, {}));
    const QSizeF paper = QSizeF(writer.pageLayout().fullRectPixels(precision).size()) * (dotsAnInch / precision);
    TimelinePages pages(model, look, paper - QSizeF(2 * margin, 2 * margin));
    QPainter painter(&writer);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0) {
            writer.newPage();
        }
        painter.save();
        painter.scale(precision / dotsAnInch, precision / dotsAnInch);
        painter.fillRect(QRectF({}, paper), look.theme().base); // to the edge, margins and all
        painter.translate(margin, margin);
        pages.paint(painter, page);
        painter.restore();
    }
    painter.end();
    forgetTime(bytes);
    return bytes;
}

std::span<const TimelineFormat> timelineFormats() {
    return formats;
}

const TimelineFormat* timelineFormat(const QString& suffix) {
    const auto found = std::ranges::find_if(
        formats, [&](const TimelineFormat& format) { return suffix == QLatin1String(format.suffix); });
    return found == formats.end() ? nullptr : &*found;
}

} // namespace dateline

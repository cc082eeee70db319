#include "ui/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QScreen>

#include <algorithm>
#include <cmath>

/// The resources lie in a library, where nothing pulls them in by itself.
static void addResources() {
    Q_INIT_RESOURCE(dateline);
}

namespace dateline {

namespace {

constexpr int bodySize = 13;
constexpr double systemSize = 40.0 / 3; // ten points at 96 dots an inch

struct Measure {
    int size;
    int line;
    QFont::Weight weight;
    bool serif;
};

Measure measureOf(TextStyle style) {
    switch (style) {
    case TextStyle::Number: return {36, 44, QFont::DemiBold, false};
    case TextStyle::Display: return {24, 32, QFont::DemiBold, false};
    case TextStyle::Head: return {17, 24, QFont::DemiBold, false};
    case TextStyle::ChartTitle: return {15, 20, QFont::DemiBold, false};
    case TextStyle::Title: return {14, 20, QFont::Medium, false};
    case TextStyle::Body: return {bodySize, 20, QFont::Normal, false};
    case TextStyle::Label: return {bodySize, 20, QFont::Medium, false};
    case TextStyle::Strong: return {bodySize, 20, QFont::DemiBold, false};
    case TextStyle::Small: return {12, 16, QFont::Normal, false};
    case TextStyle::SmallStrong: return {12, 16, QFont::DemiBold, false};
    case TextStyle::Source: return {15, 25, QFont::Normal, true};
    case TextStyle::Quote: return {15, 23, QFont::Normal, true};
    }
    return {bodySize, 20, QFont::Normal, false};
}

bool addFonts(std::initializer_list<const char*> names) {
    addResources();
    return std::ranges::all_of(names, [](const char* name) {
        return QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/%1").arg(QLatin1String(name))) >= 0;
    });
}

qreal digitCell(const QFontMetricsF& metrics) {
    qreal widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    }
    return widest;
}

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

/// Calls `place` for every run that is drawn at once: a digit alone, anything else together.
template <typename Place> qreal layTabular(const QFontMetricsF& metrics, const QString& text, Place place) {
    const qreal cell = digitCell(metrics);
    qreal x = 0;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        while (!isDigit(text[i]) && end < text.size() && !isDigit(text[end])) {
            ++end;
        }
        const QString run = text.sliced(i, end - i);
        const qreal width = metrics.horizontalAdvance(run);
        const qreal room = isDigit(text[i]) ? cell : width;
        place(x + (room - width) / 2, run);
        x += room;
        i = end;
    }
    return x;
}

} // namespace

void loadSans() {
    [[maybe_unused]] static const bool loaded
        = addFonts({"Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf"});
}

void loadSerif() {
    [[maybe_unused]] static const bool loaded
        = addFonts({"CharisSIL-Regular.ttf", "CharisSIL-Bold.ttf", "CharisSIL-Italic.ttf"});
}

/// By arithmetic: asking which font answers would load it, and no letter is ever drawn in it.
double scaleOf(const QFont& system) {
    const QScreen* screen = QGuiApplication::primaryScreen();
    const double dots = screen ? screen->logicalDotsPerInchY() : 96;
    const double pixels = system.pixelSize() > 0 ? system.pixelSize() : std::round(system.pointSizeF() * dots / 72);
    return std::max(1.0, pixels / systemSize);
}

double textScale() {
    const QFont font = QGuiApplication::font();
    return font.pixelSize() > 0 ? std::max(1.0, font.pixelSize() / double(bodySize)) : 1;
}

QFont fontOf(TextStyle style, double scale) {
    const Measure measure = measureOf(style);
    QFont font;
    font.setFamilies(measure.serif ? QStringList{QStringLiteral("Charis SIL"), QStringLiteral("Noto Serif")}
                                   : QStringList{QStringLiteral("Inter"), QStringLiteral("Noto Sans")});
    font.setPixelSize(qRound(measure.size * scale));
    font.setWeight(measure.weight);
    if (style == TextStyle::Display || style == TextStyle::Number) {
        font.setLetterSpacing(QFont::PercentageSpacing, 99);
    }
    return font;
}

int lineHeight(TextStyle style, double scale) {
    return qRound(measureOf(style).line * scale);
}

qreal paintTabular(QPainter& painter, const QPointF& baseline, const QString& text) {
    return layTabular(QFontMetricsF(painter.font()), text,
        [&](qreal x, const QString& run) { painter.drawText(baseline + QPointF(x, 0), run); });
}

qreal tabularWidth(const QFont& font, const QString& text) {
    return layTabular(QFontMetricsF(font), text, [](qreal, const QString&) {});
}

} // namespace dateline

#include "ui/theme.h"

#include <catch2/catch.hpp>

using namespace dateline;

namespace {

struct Pair {
    const char* name;
    QColor ink;
    std::vector<QColor> papers;
    double least;
};

std::vector<Pair> pairsOf(const Theme& t) {
    std::vector<Pair> pairs{
        {"text", t.text, {t.win, t.base, t.alt, t.future, t.ctl, t.accentSoft, t.markSoft}, 4.5},
        {"text on the current quote", t.markText, {t.mark}, 4.5},
        {"second text", t.text2, {t.win, t.base, t.alt, t.future, t.accentSoft}, 4.5},
        {"furniture and disabled", t.text3, {t.win, t.base}, 4.5},
        {"links", t.accent, {t.base, t.win, t.alt, t.accentSoft, t.warn}, 4.5},
        {"letters on the accent", t.onAccent, {t.accent}, 4.5},
        {"warning", t.warnText, {t.warn}, 4.5},
        {"error", t.errorText, {t.error}, 4.5},
        {"figures", t.fig, {t.base, t.markSoft}, 3},
        {"neutral marks and axes", t.edge, {t.base}, 3},
        {"change", t.changeUp, {t.base}, 3},
        {"change down", t.changeDown, {t.base}, 3},
    };
    if (!t.isHighContrast()) {
        pairs.push_back({"line under the current quote", t.markLine, {t.mark}, 3});
    }
    for (const QColor& series : t.series) {
        pairs.push_back({"series", series, {t.base}, 3});
    }
    return pairs;
}

} // namespace

TEST_CASE("the contrast ratio is WCAG's", "[theme]") {
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(Qt::white, Qt::white) == Approx(1));
    CHECK(contrast(QColor(0x777777), Qt::white) == Approx(4.48).margin(0.01));
}

TEST_CASE("every pair of ink and paper is readable in every theme", "[theme]") {
    const ThemeKind kind
        = GENERATE(ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrastLight, ThemeKind::HighContrastDark);
    const Theme& theme = themeFor(kind);
    CHECK(theme.kind == kind);
    for (const Pair& pair : pairsOf(theme)) {
        for (const QColor& paper : pair.papers) {
            INFO(pair.name << " in theme " << int(kind) << ": " << pair.ink.name().toStdString() << " on "
                           << paper.name().toStdString());
            CHECK(pair.ink.isValid());
            CHECK(contrast(pair.ink, paper) >= pair.least);
        }
    }
}

TEST_CASE("the palette of a theme leads back to it", "[theme]") {
    for (const ThemeKind kind :
        {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrastLight, ThemeKind::HighContrastDark}) {
        CHECK(themeOf(paletteOf(themeFor(kind))).kind == kind);
    }
    QPalette foreign;
    foreign.setColor(QPalette::Base, QColor(0x101010));
    CHECK(themeOf(foreign).kind == ThemeKind::Dark);
}

TEST_CASE("colours of series are all different, but in high contrast one ink", "[theme]") {
    for (const Theme* theme : {&themeFor(ThemeKind::Light), &themeFor(ThemeKind::Dark)}) {
        for (std::size_t a = 0; a < theme->series.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                CHECK(theme->series[a] != theme->series[b]);
            }
        }
    }
    const Theme& highContrast = themeFor(ThemeKind::HighContrastDark);
    CHECK(highContrast.series[0] == highContrast.text);
    CHECK(highContrast.series[7] == highContrast.text);
}

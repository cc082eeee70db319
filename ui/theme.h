// Theme: every colour of the program by its role, for light, dark and high contrast. Views read roles, never numbers.
#pragma once

#include <QColor>
#include <QPalette>

#include <array>

namespace dateline {

enum class ThemeKind { Light, Dark, HighContrastLight, HighContrastDark };

struct Theme {
    ThemeKind kind = ThemeKind::Light;
    QColor win; // title, menu, toolbar, status bar
    QColor base; // timeline, text, cards
    QColor alt; // dock heads, minimap, table heads
    QColor future; // right of the publication line
    QColor ctl; // buttons, fields
    QColor line; // hairlines, grid
    QColor ctlLine; // control outlines, splitters
    QColor edge; // axis lines, drop outline, neutral marks
    QColor text;
    QColor text2; // second lines, counts, reported words
    QColor text3; // disabled, page furniture in the source
    QColor accent; // what is yours: selection, focus, links
    QColor onAccent;
    QColor accentSoft; // selected row, pill, chip
    QColor mark; // behind the current quote
    QColor markText; // letters on it
    QColor markSoft; // behind every other quote; in high contrast an underline takes its place
    QColor markLine; // under the current quote
    QColor fig; // figure pins and underlines
    QColor warn;
    QColor warnText;
    QColor warnLine;
    QColor error;
    QColor errorText;
    QColor errorLine;
    std::array<QColor, 8> series; // speakers and chart series, for marks only; names are always `text`
    QColor changeUp;
    QColor changeDown;
    QColor shadow; // under what floats

    bool isDark() const { return kind == ThemeKind::Dark || kind == ThemeKind::HighContrastDark; }
    bool isHighContrast() const { return kind == ThemeKind::HighContrastLight || kind == ThemeKind::HighContrastDark; }
    const QColor& neutral() const { return edge; }
};

const Theme& themeFor(ThemeKind kind);

QPalette paletteOf(const Theme& theme);

/// The theme a palette was made from; for a foreign palette light or dark by its lightness.
const Theme& themeOf(const QPalette& palette);

/// WCAG 2 contrast ratio, 1 to 21.
double contrast(const QColor& a, const QColor& b);

} // namespace dateline

#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

Theme light() {
    Theme t;
    t.kind = ThemeKind::Light;
    t.win = QColor(0xF3F1EC);
    t.base = QColor(0xFFFFFF);
    t.alt = QColor(0xFAF8F5);
    t.future = QColor(0xF7F5F1);
    t.ctl = QColor(0xFFFFFF);
    t.line = QColor(0xE4E0D8);
    t.ctlLine = QColor(0xCFCAC0);
    t.edge = QColor(0x8C867B);
    t.text = QColor(0x1D1C1A);
    t.text2 = QColor(0x5C5850);
    t.text3 = QColor(0x726C63);
    t.accent = QColor(0x3546A8);
    t.onAccent = QColor(0xFFFFFF);
    t.accentSoft = QColor(0xE7EAF8);
    t.mark = QColor(0xFFE07A);
    t.markText = t.text;
    t.markSoft = QColor(0xFFF4CF);
    t.markLine = QColor(0x9E7500);
    t.fig = QColor(0x00735A);
    t.warn = QColor(0xFFF4D6);
    t.warnText = QColor(0x6B4A00);
    t.warnLine = QColor(0xE6C66B);
    t.error = QColor(0xFCEAE6);
    t.errorText = QColor(0x9C2416);
    t.errorLine = QColor(0xE3A79B);
    t.series = {QColor(0x0261AD), QColor(0xB17A01), QColor(0x047C57), QColor(0x923B76), QColor(0x6D2503),
        QColor(0x318EBB), QColor(0x766001), QColor(0x2D2A26)};
    t.changeUp = t.series[0];
    t.changeDown = QColor(0xB85300);
    t.shadow = QColor(40, 35, 25, 36);
    return t;
}

Theme dark() {
    Theme t;
    t.kind = ThemeKind::Dark;
    t.win = QColor(0x242320);
    t.base = QColor(0x1A1917);
    t.alt = QColor(0x1F1E1B);
    t.future = QColor(0x1F1E1B);
    t.ctl = QColor(0x2C2B27);
    t.line = QColor(0x35332F);
    t.ctlLine = QColor(0x46433D);
    t.edge = QColor(0x86807A);
    t.text = QColor(0xECE9E2);
    t.text2 = QColor(0xADA89D);
    t.text3 = QColor(0x918B80);
    t.accent = QColor(0xA6B4FF);
    t.onAccent = QColor(0x14172B);
    t.accentSoft = QColor(0x2C3359);
    t.mark = QColor(0x6A5608);
    t.markText = t.text;
    t.markSoft = QColor(0x3B331A);
    t.markLine = QColor(0xE8C547);
    t.fig = QColor(0x5CCBA5);
    t.warn = QColor(0x3A3115);
    t.warnText = QColor(0xF2D98B);
    t.warnLine = QColor(0x6B5A22);
    t.error = QColor(0x43231D);
    t.errorText = QColor(0xFFB9AB);
    t.errorLine = QColor(0x7A4237);
    t.series = {QColor(0x3A93E0), QColor(0xEFA502), QColor(0x2FD295), QColor(0xE276AC), QColor(0xE8713F),
        QColor(0x8DC7F0), QColor(0xE9D96F), QColor(0xE2E1DF)};
    t.changeUp = t.series[0];
    t.changeDown = QColor(0xF08A4B);
    t.shadow = QColor(0, 0, 0, 110);
    return t;
}

/// What high contrast light and dark have in common: paper, ink and nothing between.
Theme highContrast(ThemeKind kind, QColor paper, QColor ink) {
    Theme t;
    t.kind = kind;
    for (QColor* role : {&t.win, &t.base, &t.alt, &t.future, &t.ctl, &t.markSoft, &t.warn, &t.error}) {
        *role = paper;
    }
    for (QColor* role : {&t.line, &t.ctlLine, &t.edge, &t.text, &t.text2, &t.text3, &t.warnText, &t.warnLine,
             &t.errorLine, &t.changeUp, &t.changeDown}) {
        *role = ink;
    }
    t.series.fill(ink);
    t.mark = QColor(0xFFE800);
    t.markText = QColor(Qt::black);
    t.shadow = Qt::transparent;
    return t;
}

Theme highContrastLight() {
    Theme t = highContrast(ThemeKind::HighContrastLight, QColor(0xFFFFFF), QColor(Qt::black));
    t.accent = QColor(0x0000B4);
    t.onAccent = QColor(0xFFFFFF);
    t.accentSoft = QColor(0xD5DAFF);
    t.markLine = QColor(Qt::black);
    t.fig = QColor(0x005A3C);
    t.errorText = QColor(0x7A0000);
    return t;
}

Theme highContrastDark() {
    Theme t = highContrast(ThemeKind::HighContrastDark, QColor(Qt::black), QColor(0xFFFFFF));
    t.text3 = QColor(0x8C8C8C);
    t.accent = QColor(0x00E5FF);
    t.onAccent = QColor(Qt::black);
    t.accentSoft = QColor(0x00306B);
    t.markLine = QColor(0xFFE800);
    t.fig = QColor(0x5CFFB0);
    t.errorText = QColor(0xFF9E8F);
    return t;
}

const std::array<Theme, 4>& themes() {
    static const std::array<Theme, 4> all{light(), dark(), highContrastLight(), highContrastDark()};
    return all;
}

double luminance(const QColor& colour) {
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Theme& themeFor(ThemeKind kind) {
    return themes()[std::size_t(kind)];
}

QPalette paletteOf(const Theme& t) {
    QPalette palette;
    palette.setColor(QPalette::Window, t.win);
    palette.setColor(QPalette::Base, t.base);
    palette.setColor(QPalette::AlternateBase, t.alt);
    palette.setColor(QPalette::Button, t.ctl);
    palette.setColor(QPalette::Light, t.base);
    palette.setColor(QPalette::Midlight, t.line);
    palette.setColor(QPalette::Mid, t.line);
    palette.setColor(QPalette::Dark, t.edge);
    palette.setColor(QPalette::Shadow, t.ctlLine);
    palette.setColor(QPalette::ToolTipBase, t.base);
    palette.setColor(QPalette::Highlight, t.accent);
    palette.setColor(QPalette::HighlightedText, t.onAccent);
    palette.setColor(QPalette::Link, t.accent);
    palette.setColor(QPalette::LinkVisited, t.accent);
    palette.setColor(QPalette::BrightText, t.onAccent);
    palette.setColor(QPalette::PlaceholderText, t.text2);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, t.text);
        palette.setColor(QPalette::Disabled, role, t.text3);
    }
    return palette;
}

const Theme& themeOf(const QPalette& palette) {
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    for (const Theme& theme : themes()) {
        if (theme.base == base && theme.accent == accent) {
            return theme;
        }
    }
    return themeFor(luminance(base) < 0.18 ? ThemeKind::Dark : ThemeKind::Light);
}

double contrast(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace dateline

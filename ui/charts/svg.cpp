#include "ui/charts/svg.h"

#include "ui/charts/chartpainter.h"
#include "ui/charts/lettering.h"
#include "ui/charts/placing.h"
#include "ui/svgdevice.h"
#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

QByteArray attribute(const char* name, double value) {
    return ' ' + QByteArray(name) + "=\"" + svgNumber(value) + '"';
}

QByteArray attribute(const char* name, const QColor& colour) {
    return ' ' + QByteArray(name) + "=\"" + colour.name().toUtf8() + '"';
}

QByteArray box(const QRectF& rect) {
    return attribute("x", rect.x()) + attribute("y", rect.y()) + attribute("width", rect.width())
        + attribute("height", rect.height());
}

QRectF onWholePixels(const QRectF& rect) {
    const QPointF from(std::round(rect.left()), std::round(rect.top()));
    const QPointF to(std::round(rect.right()), std::round(rect.bottom()));
    return {from, to};
}

class SvgWriter {
public:
    SvgWriter(const Picture& picture, const Theme& theme) : m_picture(picture), m_theme(theme) {}

    QByteArray write() {
        const QSizeF size = m_picture.size;
        m_svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title desc\""
            + attribute("width", size.width()) + attribute("height", size.height()) + " viewBox=\"0 0 "
            + svgNumber(size.width()) + ' ' + svgNumber(size.height()) + "\">\n";
        m_svg += "<title id=\"title\">" + escapedXml(m_picture.chart.title) + "</title>\n<desc id=\"desc\">"
            + escapedXml(m_picture.chart.description) + "</desc>\n";
        m_svg += "<rect width=\"100%\" height=\"100%\"" + attribute("fill", m_theme.base) + "/>\n";
        m_svg += "<g font-family=\"Inter, 'Noto Sans', Helvetica, Arial, sans-serif\"";
        m_svg += m_picture.zoom == 1 ? ">\n" : " transform=\"scale(" + QByteArray::number(m_picture.zoom) + ")\">\n";
        addLines(true);
        clearBehindLabels();
        addLines(false);
        for (const PlacedMark& mark : m_picture.layout.marks) {
            addMark(mark);
        }
        for (const PlacedText& text : m_picture.layout.texts) {
            addText(text);
        }
        return m_svg + "</g>\n</svg>\n";
    }

private:
    void addLines(bool grid) {
        for (const PlacedLine& line : m_picture.layout.lines) {
            if ((line.ink == Ink::Grid) == grid) {
                addLine(line);
            }
        }
    }

    void addLine(const PlacedLine& line) {
        const QColor ink = colourOf(line.ink, line.series, m_theme);
        QLineF at = line.line;
        if (line.ink != Ink::Mark) { // a hairline fills whole pixels
            at = QLineF(std::round(at.x1()), std::round(at.y1()), std::round(at.x2()), std::round(at.y2()));
            at.translate(at.x1() == at.x2() ? line.width / 2 : 0, at.y1() == at.y2() ? line.width / 2 : 0);
        }
        m_svg += "<line" + attribute("x1", at.x1()) + attribute("y1", at.y1()) + attribute("x2", at.x2())
            + attribute("y2", at.y2()) + attribute("stroke", ink) + attribute("stroke-width", line.width)
            + (line.dashed ? " stroke-dasharray=\"6 3\"" : "") + "/>\n";
    }

    void clearBehindLabels() {
        for (const PlacedText& text : m_picture.layout.texts) {
            const QRectF behind = text.rect.adjusted(-2, 0, 2, 0);
            if (text.point >= 0 && text.ink != Ink::Paper && meetsGrid(behind)) {
                m_svg += "<rect" + box(behind) + attribute("fill", m_theme.base) + "/>\n";
            }
        }
    }

    bool meetsGrid(const QRectF& rect) const {
        return std::ranges::any_of(m_picture.layout.lines, [&](const PlacedLine& line) {
            const bool within = line.line.x1() < rect.right() && line.line.x2() > rect.left();
            return line.ink == Ink::Grid && within && line.line.y1() > rect.top() && line.line.y1() < rect.bottom();
        });
    }

    /// Filled, or outlined as what is computed or still to come.
    QByteArray fillOf(const PlacedMark& mark, double stroke) const {
        const QColor ink = colourOf(mark.ink, mark.series, m_theme);
        switch (mark.fill) {
        case Fill::Solid: return attribute("fill", ink);
        case Fill::Soft: return attribute("fill", ink) + attribute("fill-opacity", softness);
        case Fill::Hollow:
        case Fill::Dashed: break;
        }
        return attribute("fill", m_theme.base) + attribute("stroke", ink) + attribute("stroke-width", stroke)
            + (mark.fill == Fill::Dashed ? " stroke-dasharray=\"4 3\"" : "");
    }

    QByteArray shapeOf(const PlacedMark& mark) const {
        const bool outlined = mark.fill == Fill::Hollow || mark.fill == Fill::Dashed;
        const double stroke = mark.shape == MarkShape::Bar ? outline : 2;
        const double inset = outlined ? stroke / 2 : 0;
        PlacedMark inner = mark;
        inner.rect = mark.shape == MarkShape::Bar ? onWholePixels(mark.rect) : mark.rect;
        inner.rect.adjust(inset, inset, -inset, -inset);
        const QRectF& rect = inner.rect;
        if (mark.shape == MarkShape::Dot) {
            return "ellipse" + attribute("cx", rect.center().x()) + attribute("cy", rect.center().y())
                + attribute("rx", rect.width() / 2) + attribute("ry", rect.height() / 2) + fillOf(mark, stroke);
        }
        if (mark.shape == MarkShape::Bar || mark.shape == MarkShape::Band) {
            const double radius = mark.shape == MarkShape::Bar ? 0 : std::min(rect.width(), rect.height()) / 2;
            return "rect" + box(rect) + (radius > 0 ? attribute("rx", radius) : QByteArray()) + fillOf(mark, stroke);
        }
        QByteArray points;
        for (const QPointF& corner : cornersOf(inner)) {
            points += (points.isEmpty() ? "" : " ") + svgNumber(corner.x()) + ',' + svgNumber(corner.y());
        }
        return "polygon points=\"" + points + '"' + fillOf(mark, stroke);
    }

    void addMark(const PlacedMark& mark) {
        const QByteArray shape = shapeOf(mark);
        m_svg += '<' + shape;
        if (mark.point < 0) {
            m_svg += "/>\n";
            return;
        }
        const QByteArray name = shape.left(shape.indexOf(' '));
        m_svg += "><title>" + escapedXml(m_picture.chart.points[mark.point].sentence) + "</title></" + name + ">\n";
    }

    void addText(const PlacedText& text) {
        const QFont font = pictureFont(text.style);
        const QPointF at = baselineOf(text);
        m_svg += "<text" + attribute("x", at.x()) + attribute("y", at.y()) + attribute("font-size", font.pixelSize())
            + (font.weight() == QFont::Normal ? QByteArray() : attribute("font-weight", font.weight()))
            + attribute("fill", colourOf(text.ink, 0, m_theme)) + attribute("textLength", text.rect.width())
            + " lengthAdjust=\"spacingAndGlyphs\">" + escapedXml(text.text) + "</text>\n";
    }

    const Picture& m_picture;
    const Theme& m_theme;
    QByteArray m_svg;
};

} // namespace

QByteArray chartSvg(const Chart& chart, const PictureLook& look) {
    return SvgWriter(composed(chart, look), look.theme()).write();
}

} // namespace dateline

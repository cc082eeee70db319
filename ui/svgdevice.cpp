#include "ui/svgdevice.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QString>

#include <cmath>

namespace dateline {

namespace {

constexpr double dotsAnInch = 96;

QByteArray attribute(const char* name, const QByteArray& value) {
    return ' ' + QByteArray(name) + "=\"" + value + '"';
}

QByteArray attribute(const char* name, double value) {
    return attribute(name, svgNumber(value));
}

/// A colour, and how much of it if it lets something through.
QByteArray inkOf(const char* name, const QColor& colour) {
    QByteArray ink = attribute(name, colour.name().toLatin1());
    if (colour.alpha() < 255) {
        ink += attribute((QByteArray(name) + "-opacity").constData(), colour.alphaF());
    }
    return ink;
}

QByteArray pathOf(const QPainterPath& path) {
    QByteArray data;
    const auto point = [](const QPainterPath::Element& e) { return svgNumber(e.x) + ' ' + svgNumber(e.y); };
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element e = path.elementAt(i);
        switch (e.type) {
        case QPainterPath::MoveToElement: data += 'M' + point(e); break;
        case QPainterPath::LineToElement: data += 'L' + point(e); break;
        case QPainterPath::CurveToElement: data += 'C' + point(e); break;
        case QPainterPath::CurveToDataElement: data += ' ' + point(e); break;
        }
    }
    return data;
}

class SvgEngine : public QPaintEngine {
public:
    explicit SvgEngine(QByteArray& out)
        : QPaintEngine(PaintEngineFeatures(AllFeatures).setFlag(PerspectiveTransform, false)), m_out(out) {}

    void beginGroup(const QString& title) { m_title = "<g><title>" + escapedXml(title) + "</title>\n"; }
    void endGroup() {
        m_out += m_title.isEmpty() ? "</g>\n" : "";
        m_title.clear(); // nothing was drawn in it
    }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override {
        closeClip();
        return true;
    }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState& state) override {
        m_pen = state.pen();
        m_brush = state.brush();
        m_transform = state.transform();
        if (state.state() & (DirtyClipRegion | DirtyClipPath | DirtyClipEnabled)) {
            clipTo(state.isClipEnabled() && painter()->hasClipping() ? painter()->clipBoundingRect() : QRectF());
        }
    }

    void drawPath(const QPainterPath& path) override {
        openGroup();
        const QByteArray fill = fillOf(m_brush);
        m_out += "<path" + attribute("d", pathOf(m_transform.map(path))) + fill + strokeOf(m_pen) + "/>\n";
    }

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        openGroup();
        QPainterPath path(points[0]);
        for (int i = 1; i < count; ++i) {
            path.lineTo(points[i]);
        }
        if (mode == PolylineMode) {
            m_out += "<path" + attribute("d", pathOf(m_transform.map(path))) + " fill=\"none\"" + strokeOf(m_pen)
                + "/>\n";
        } else {
            path.closeSubpath();
            drawPath(path);
        }
    }

    void drawRects(const QRectF* rects, int count) override {
        openGroup();
        for (int i = 0; i < count; ++i) {
            const QByteArray fill = fillOf(m_brush);
            const QRectF rect = m_transform.mapRect(rects[i]);
            m_out += "<rect" + attribute("x", rect.x()) + attribute("y", rect.y()) + attribute("width", rect.width())
                + attribute("height", rect.height()) + fill + strokeOf(m_pen) + "/>\n";
        }
    }

    void drawLines(const QLineF* lines, int count) override {
        openGroup();
        for (int i = 0; i < count; ++i) {
            const QLineF line = m_transform.map(lines[i]);
            m_out += "<line" + attribute("x1", line.x1()) + attribute("y1", line.y1()) + attribute("x2", line.x2())
                + attribute("y2", line.y2()) + strokeOf(m_pen) + "/>\n";
        }
    }

    void drawTextItem(const QPointF& place, const QTextItem& item) override {
        const QString words = item.text();
        if (words.trimmed().isEmpty()) {
            return;
        }
        openGroup();
        const QFont font = item.font();
        const QPointF at = m_transform.map(place);
        m_out += "<text" + attribute("x", at.x()) + attribute("y", at.y())
            + attribute("font-size", double(font.pixelSize()))
            + (font.weight() == QFont::Normal ? QByteArray() : attribute("font-weight", double(font.weight())))
            + inkOf("fill", m_pen.color()) + attribute("textLength", item.width())
            + " lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\">" + escapedXml(words) + "</text>\n";
    }

    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {} // nothing here is made of pixels

    void closeClip() {
        if (m_clipped) {
            m_out += "</g>\n";
        }
        m_clipped = false;
    }

private:
    /// A group begins with its first stroke, when what clips it is known.
    void openGroup() {
        m_out += m_title;
        m_title.clear();
    }

    void clipTo(const QRectF& rect) {
        closeClip();
        if (rect.isNull()) {
            return;
        }
        const QByteArray id = "clip" + QByteArray::number(++m_numbers);
        const QRectF box = m_transform.mapRect(rect);
        m_out += "<clipPath" + attribute("id", id) + "><rect" + attribute("x", box.x()) + attribute("y", box.y())
            + attribute("width", box.width()) + attribute("height", box.height()) + "/></clipPath>\n<g"
            + attribute("clip-path", "url(#" + id + ')') + ">\n";
        m_clipped = true;
    }

    /// A gradient is written before the shape that it fills.
    QByteArray fillOf(const QBrush& brush) {
        if (brush.style() == Qt::NoBrush) {
            return attribute("fill", "none");
        }
        if (brush.style() != Qt::LinearGradientPattern) {
            return inkOf("fill", brush.color());
        }
        const auto* gradient = static_cast<const QLinearGradient*>(brush.gradient());
        const QByteArray id = "fade" + QByteArray::number(++m_numbers);
        const QPointF from = m_transform.map(gradient->start());
        const QPointF to = m_transform.map(gradient->finalStop());
        m_out += "<linearGradient" + attribute("id", id) + " gradientUnits=\"userSpaceOnUse\""
            + attribute("x1", from.x()) + attribute("y1", from.y()) + attribute("x2", to.x()) + attribute("y2", to.y())
            + '>';
        for (const auto& [at, colour] : gradient->stops()) {
            m_out += "<stop" + attribute("offset", at) + inkOf("stop-color", QColor(colour.rgb()))
                + attribute("stop-opacity", colour.alphaF()) + "/>";
        }
        m_out += "</linearGradient>\n";
        return attribute("fill", "url(#" + id + ')');
    }

    static QByteArray strokeOf(const QPen& pen) {
        if (pen.style() == Qt::NoPen) {
            return {};
        }
        const double width = std::max(1.0, pen.widthF());
        QByteArray stroke = inkOf("stroke", pen.color()) + attribute("stroke-width", width);
        if (pen.style() != Qt::SolidLine) {
            QByteArray dashes;
            for (const qreal dash : pen.dashPattern()) {
                dashes += (dashes.isEmpty() ? "" : " ") + svgNumber(dash * width);
            }
            stroke += attribute("stroke-dasharray", dashes);
        }
        return pen.capStyle() == Qt::RoundCap ? stroke + " stroke-linecap=\"round\" stroke-linejoin=\"round\"" : stroke;
    }

    QByteArray& m_out;
    QByteArray m_title; // of a group that has not begun
    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
    bool m_clipped = false;
    int m_numbers = 0;
};

} // namespace

QByteArray escapedXml(const QString& text) {
    QString clean;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (!c.isSurrogate() && !c.isNonCharacter() && c >= u' ') {
            clean += c;
        }
    }
    return clean.toHtmlEscaped().toUtf8();
}

QByteArray svgNumber(double value) {
    const double hundredths = std::round(value * 100) / 100;
    return QByteArray::number(hundredths == 0 ? 0 : hundredths, 'g', 10);
}

SvgDevice::SvgDevice(const QSizeF& size, const QString& title, const QString& description)
    : m_size(size), m_engine(std::make_unique<SvgEngine>(m_body)) {
    m_head = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"title desc\""
        + attribute("width", size.width()) + attribute("height", size.height())
        + attribute("viewBox", "0 0 " + svgNumber(size.width()) + ' ' + svgNumber(size.height()))
        + ">\n<title id=\"title\">" + escapedXml(title) + "</title>\n<desc id=\"desc\">" + escapedXml(description)
        + "</desc>\n<g font-family=\"Inter, 'Noto Sans', Helvetica, Arial, sans-serif\">\n";
}

SvgDevice::~SvgDevice() = default;

void SvgDevice::beginGroup(const QString& title) {
    static_cast<SvgEngine&>(*m_engine).beginGroup(title);
}

void SvgDevice::endGroup() {
    static_cast<SvgEngine&>(*m_engine).endGroup();
}

QByteArray SvgDevice::svg() const {
    return m_head + m_body + "</g>\n</svg>\n";
}

QPaintEngine* SvgDevice::paintEngine() const {
    return m_engine.get();
}

int SvgDevice::metric(PaintDeviceMetric metric) const {
    switch (metric) {
    case PdmWidth: return int(std::ceil(m_size.width()));
    case PdmHeight: return int(std::ceil(m_size.height()));
    case PdmWidthMM: return int(m_size.width() / dotsAnInch * 25.4);
    case PdmHeightMM: return int(m_size.height() / dotsAnInch * 25.4);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return int(dotsAnInch);
    case PdmDepth: return 32;
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
    default: return 0;
    }
}

} // namespace dateline

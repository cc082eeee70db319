// SvgDevice: what is painted on it becomes SVG 1.1 whose words stay words, with the widths they were laid out in. The
// same bytes from the same strokes.
#pragma once

#include <QByteArray>
#include <QPaintDevice>
#include <QSizeF>

#include <memory>

class QPaintEngine;
class QString;

namespace dateline {

class SvgDevice : public QPaintDevice {
public:
    /// In pixels at 96 dots an inch. `description` is for those who cannot see it.
    SvgDevice(const QSizeF& size, const QString& title, const QString& description);
    ~SvgDevice() override;

    /// What is painted until the end of the group has that title, which programs show under the pointer.
    void beginGroup(const QString& title);
    void endGroup();

    QByteArray svg() const; // when the painter is done

    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    QByteArray m_head;
    QByteArray m_body;
    std::unique_ptr<QPaintEngine> m_engine;
};

/// Letters only that XML can hold, its own signs spelt out.
QByteArray escapedXml(const QString& text);

/// At most two decimals.
QByteArray svgNumber(double value);

} // namespace dateline

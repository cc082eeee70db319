#include "ui/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace dateline {

namespace {

const QString ownPrefix = QStringLiteral("dateline/");

void paintDrawing(QPainter& painter, const QString& name, const QRect& rect, const QColor& colour) {
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return;
    }
    QSvgRenderer drawing(file.readAll().replace("#000000", colour.name().toLatin1()));
    drawing.render(&painter, rect);
}

/// Draws at the moment of painting, so an icon follows a change of theme.
class LineIcon : public QIconEngine {
public:
    explicit LineIcon(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const bool disabled = mode == QIcon::Disabled;
        const bool selected = mode == QIcon::Selected;
        paintDrawing(*painter, m_name, rect,
            QGuiApplication::palette().color(disabled ? QPalette::Disabled : QPalette::Active,
                selected ? QPalette::HighlightedText : QPalette::ButtonText));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        QPixmap drawn(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return drawn;
    }

    QIconEngine* clone() const override { return new LineIcon(m_name); }
    QString iconName() override { return ownPrefix + m_name; }

private:
    QString m_name;
};

} // namespace

QIcon icon(const QString& name) {
    return QIcon(new LineIcon(name));
}

bool isLineIcon(const QIcon& icon) {
    return icon.name().startsWith(ownPrefix);
}

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal devicePixelRatio) {
    QPixmap drawn(QSize(size, size) * devicePixelRatio);
    drawn.setDevicePixelRatio(devicePixelRatio);
    drawn.fill(Qt::transparent);
    QPainter painter(&drawn);
    paintDrawing(painter, name, QRect(0, 0, size, size), colour);
    return drawn;
}

} // namespace dateline

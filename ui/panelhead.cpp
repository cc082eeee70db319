#include "ui/panelhead.h"

#include "ui/fonts.h"
#include "ui/theme.h"

#include <QPainter>

namespace dateline {

namespace {

constexpr int headHeight = 44;
constexpr int inset = 16;

} // namespace

Band::Band(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(inset, 0, inset, 1);
    m_row->setSpacing(8);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void Band::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), themeOf(palette()).line);
}

PanelHead::PanelHead(QWidget* parent) : Band(parent) {
    row()->setContentsMargins(inset, 0, 8, 1);
    setFixedHeight(qRound(headHeight * textScale()));
    setBackgroundRole(QPalette::AlternateBase);
}

} // namespace dateline

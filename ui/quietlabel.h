// QuietLabel: small plain words that stand back, such as a count beside a caption.
#pragma once

#include "ui/fonts.h"

#include <QLabel>

namespace dateline {

inline QLabel* quietLabel(QWidget* parent, const QString& words = {}) {
    auto* label = new QLabel(parent);
    label->setFont(fontOf(TextStyle::Small, textScale()));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    label->setText(words);
    return label;
}

} // namespace dateline

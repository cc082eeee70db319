// RTF: the paragraphs of a Rich Text Format document (specification 1.9.1), title and author of its information group.
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace dateline {

struct RtfDocument {
    QStringList paragraphs; // without the empty ones
    QString title;
    QString author;
};

/// Total and linear: broken markup is read as far as it goes.
RtfDocument readRtf(QByteArrayView bytes);

} // namespace dateline

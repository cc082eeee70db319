// XML gate: what Qt's parser is given. It is quadratic in the attributes of a tag, so tags beyond all reason stop here.
#pragma once

#include <QByteArray>

namespace dateline {

/// The same bytes, or none if a tag is over limits::xmlTag or limits::xmlAttributes. Linear.
QByteArray gatedXml(const QByteArray& xml);

} // namespace dateline

#include "ui/ownfolder.h"

#include <QStandardPaths>

namespace dateline {

QString ownFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/corrections");
}

} // namespace dateline

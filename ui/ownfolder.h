// The reader's own folder: where corrections are kept that cannot lie beside their article.
#pragma once

#include <QString>

namespace dateline {

QString ownFolder(); // its path; it need not exist yet

} // namespace dateline

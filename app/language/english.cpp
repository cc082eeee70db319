#include "app/language/language.h"

namespace dateline {

const Language& english() {
    static const Language language {QStringLiteral("en"), QStringLiteral("English"),
        Lexicon::load(QStringLiteral(":/lexicons/en"))};
    return language;
}

} // namespace dateline

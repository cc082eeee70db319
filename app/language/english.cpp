#include "app/language/language.h"

namespace dateline {

const Language& english() {
    static const Language language {QStringLiteral("en"), QStringLiteral("English"),
        Lexicon::load(QStringLiteral(":/lexicons/en")), Weights::load(QStringLiteral(":/weights/en.tsv"))};
    return language;
}

} // namespace dateline

#include "app/language/language.h"

namespace dateline {

const Language& english() {
    // Lives until the process ends: taking the word lists apart again would cost a small run a tenth of its time.
    static const Language* const language = new Language{QStringLiteral("en"), QStringLiteral("English"),
        Lexicon::load(QStringLiteral(":/lexicons/en")), Weights::load(QStringLiteral(":/weights/en.tsv"))};
    return *language;
}

} // namespace dateline

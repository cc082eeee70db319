#include "app/language/language.h"

#include "app/chronology/extract.h"
#include "tests/printing.h"

using namespace dateline;

namespace {

const QString english_ = QStringLiteral(
    "The harbour of Port Verran was closed on Monday, and the ferry stayed where it was. “Nobody has told us for how "
    "long,” said Lena Oduya, who runs the kiosk at the pier. The council meets in the evening and will then decide "
    "about the £40,000 that the new engine of the boat is said to cost.");
const QString german = QStringLiteral(
    "Der Hafen von Port Verran war am Montag geschlossen, die Fähre blieb, wo sie lag. „Niemand hat uns gesagt, für "
    "wie lange“, sagte Lena Oduya, die am Anleger den Kiosk führt. Am Abend tagt der Rat und entscheidet dann über "
    "die 40 000 Pfund, die der neue Motor des Bootes kosten soll. Im Mai 2031 war er noch billiger gewesen.");

Account told(const QString& text) {
    Article article;
    article.text = text;
    article.language = QStringLiteral("en");
    return extract(std::move(article));
}

} // namespace

TEST_CASE("a language is told by its closed-class words", "[language]") {
    const auto isEnglish = [](const QString& text) { return isWrittenIn(cutProse(text, english().lexicon), english()); };
    CHECK(isEnglish(english_));
    CHECK_FALSE(isEnglish(german));
    CHECK(isEnglish(german.first(200))); // too short to tell
    CHECK(isEnglish(english_ + german)); // half of it is
    CHECK(isEnglish(QString()));
}

TEST_CASE("a text in a foreign language is left unread and says so", "[language]") {
    const Account unread = told(german);
    CHECK(unread.foreign);
    CHECK(unread.article.language == QStringLiteral("und"));
    CHECK(unread.times.empty());
    CHECK(unread.quotes.empty());
    CHECK(unread.figures.empty());
    CHECK_FALSE(unread.sentences.empty());

    const Account read = told(english_);
    CHECK_FALSE(read.foreign);
    CHECK(read.article.language == QStringLiteral("en"));
    CHECK(read.quotes.size() > 0);
}

TEST_CASE("every language has an id of its own, a name and words", "[language]") {
    QStringList ids;
    for (const Language* language : languages()) {
        CHECK_FALSE(ids.contains(language->id));
        ids << language->id;
        CHECK_FALSE(language->name.isEmpty());
        CHECK_FALSE(language->lexicon.table(u"months").entries().empty());
        CHECK(&languageOf(language->id) == language);
    }
}

TEST_CASE("an article is read in the language of its tag, or in the default", "[language]") {
    CHECK(&languageOf(u"en-GB") == &english());
    CHECK(&languageOf(u"EN") == &english());
    CHECK(&languageOf(u"tlh-Latn") == languages().front());
    CHECK(&languageOf(u"") == languages().front());
}

#include "app/people/people.h"

#include "app/language/language.h"
#include "tests/printing.h"

#include <QFile>

using namespace dateline;

namespace {

/// "name (mentions)" of everybody, in order.
QStringList peopleOf(const QString& text) {
    const Prose prose = cutProse(text, english().lexicon);
    QStringList found;
    for (const Person& person : findPeople(prose, english())) {
        found << QStringLiteral("%1 (%2)").arg(person.name).arg(person.mentions.size());
    }
    return found;
}

std::vector<Person> people(const QString& text) {
    return findPeople(cutProse(text, english().lexicon), english());
}

} // namespace

TEST_CASE("the corpus of names", "[people]") {
    QFile file(QStringLiteral(SOURCE_DIR "/tests/corpus/people/en.tsv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) {
            continue;
        }
        const QStringList fields = line.split(u'\t');
        INFO(line.toStdString());
        CHECK(peopleOf(fields[0]) == fields.value(1).split(QStringLiteral("; "), Qt::SkipEmptyParts));
    }
}

TEST_CASE("titles tell role and gender", "[people]") {
    const std::vector<Person> found = people(QStringLiteral("Former President Milo Garrick met Mrs. Quill."));
    REQUIRE(found.size() == 2);
    CHECK(found[0].role == QStringLiteral("Former President"));
    CHECK(found[1].gender == Gender::Female);
    CHECK(found[1].kind == PersonKind::Person);
}

TEST_CASE("what stands beside a name tells role and gender", "[people]") {
    const std::vector<Person> found = people(QStringLiteral(
        "The former town mayor Xan Oder met Zelna Brell, an actress from Tull, and Pim Varn, teacher of French."));
    REQUIRE(found.size() == 3);
    CHECK(found[0].role == QStringLiteral("former town mayor"));
    CHECK(found[1].role == QStringLiteral("actress from Tull"));
    CHECK(found[1].gender == Gender::Female);
    CHECK(found[2].role == QStringLiteral("teacher of French"));
}

TEST_CASE("bodies are told from persons", "[people]") {
    const std::vector<Person> found
        = people(QStringLiteral("The Ministry of Works and Mary Oder met the Tull Institute."));
    REQUIRE(found.size() == 3);
    CHECK(found[0].kind == PersonKind::Organisation);
    CHECK(found[1].kind == PersonKind::Person);
    CHECK(found[1].gender == Gender::Female);
    CHECK(found[2].kind == PersonKind::Organisation);
}

TEST_CASE("names in furniture are left alone", "[people]") {
    const QString text = QStringLiteral("By Mary Oder\n\nThe dam held.");
    const Prose prose = cutProse(text, english().lexicon, {{0, 12}});
    CHECK(findPeople(prose, english()).empty());
}

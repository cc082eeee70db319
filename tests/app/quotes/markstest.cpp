#include "app/quotes/marks.h"

#include "app/language/language.h"
#include "tests/printing.h"

using namespace dateline;

namespace {

QStringList marked(const QString& text) {
    const Prose prose = cutProse(text, english().lexicon);
    QStringList found;
    for (const Quotation& quotation : pairMarks(prose)) {
        found << quotation.span.of(text).toString();
    }
    return found;
}

} // namespace

TEST_CASE("marks of every kind are paired", "[marks]") {
    CHECK(marked(QStringLiteral(u"He said \"one two\" and “three four”."))
        == QStringList{QStringLiteral(u"\"one two\""), QStringLiteral(u"“three four”")});
    CHECK(marked(QStringLiteral(u"«Un deux» „drei vier“ 「五」 ''six seven''"))
        == QStringList{QStringLiteral(u"«Un deux»"), QStringLiteral(u"„drei vier“"), QStringLiteral(u"「五」"),
            QStringLiteral(u"''six seven''")});
    CHECK(marked(QStringLiteral(u"»Null eins«, sagte er.")) == QStringList{QStringLiteral(u"»Null eins«")});
}

TEST_CASE("quotations nest", "[marks]") {
    CHECK(marked(QStringLiteral(u"“She said ‘go home’ to us.”"))
        == QStringList{QStringLiteral(u"“She said ‘go home’ to us.”"), QStringLiteral(u"‘go home’")});
    CHECK(marked(QStringLiteral(u"“She said, ‘He cried “stop it” twice,’ and ran.”"))
        == QStringList{QStringLiteral(u"“She said, ‘He cried “stop it” twice,’ and ran.”"),
            QStringLiteral(u"‘He cried “stop it” twice,’"), QStringLiteral(u"“stop it”")});
}

TEST_CASE("apostrophes are no marks", "[marks]") {
    CHECK(marked(QStringLiteral(u"The workers' union didn't ask the '90s players' wives.")) == QStringList());
}

TEST_CASE("a mark that is never closed opens nothing", "[marks]") {
    CHECK(marked(QStringLiteral(u"He said \"one two.\n\nThree four.")) == QStringList());
    for (const QChar mark : QStringView(u"'\"`\u2018\u2019\u201C\u201D\u00AB\u00BB\u201E")) {
        CHECK(marked(QString(mark)) == QStringList());
        CHECK(marked(QStringLiteral(u"It rained.\n\n") + mark) == QStringList());
    }
    CHECK(marked(QStringLiteral(u"He said \"one two. \"Three four.\" Five."))
        == QStringList{QStringLiteral(u"\"Three four.\"")});
}

TEST_CASE("a quotation goes on in the next paragraph if that opens with a mark", "[marks]") {
    const QString text = QStringLiteral("He said: “One two.\n\n“Three four.” Five “six.”");
    CHECK(marked(text) == QStringList{QStringLiteral("“One two.\n\n“Three four.”"), QStringLiteral("“six.”")});
}

TEST_CASE("a quotation goes on in the next paragraph if the first mark there closes", "[marks]") {
    CHECK(marked(QStringLiteral("He said, \"One two.\n\nThree four.\" Five.")) == QStringList{QStringLiteral("\"One two.\n\nThree four.\"")});
    CHECK(marked(QStringLiteral("The sign read \"one two.\n\nHe said \"three four.\"")) == QStringList{QStringLiteral("\"three four.\"")});
}

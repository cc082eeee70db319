#include "app/chronology/anchor.h"

#include "tests/printing.h"

using namespace dateline;

namespace {

const QString text = QStringLiteral("The mill closed in May. The mill opened in June, and all of Orvane came to see it.");

Anchor anchor(const QString& words, int nth = 1) {
    int at = -1;
    while (nth-- > 0) {
        at = int(text.indexOf(words, at + 1));
    }
    return anchorOf(text, {at, at + int(words.size())});
}

QString found(const Anchor& anchor, const QString& now) {
    const std::optional<Span> span = AnchorFinder(now).find(anchor);
    return span ? span->of(now).toString() : QStringLiteral("-");
}

} // namespace

TEST_CASE("words are found where they stood", "[anchor]") {
    for (const int nth : {1, 2}) {
        const Anchor mill = anchor(QStringLiteral("The mill"), nth);
        CHECK(AnchorFinder(text).find(mill) == mill.span);
    }
}

TEST_CASE("words that moved are told apart by what stands round them", "[anchor]") {
    const QString now = QStringLiteral("A new first line. ") + text;
    const Anchor second = anchor(QStringLiteral("The mill"), 2);
    const std::optional<Span> span = AnchorFinder(now).find(second);
    REQUIRE(span);
    CHECK(now.sliced(span->begin).startsWith(QStringLiteral("The mill opened")));
}

TEST_CASE("line breaks do not matter", "[anchor]") {
    QString now = text;
    now.replace(QStringLiteral("mill opened in June,"), QStringLiteral("mill  opened\nin June,"));
    CHECK(found(anchor(QStringLiteral("The mill opened in June")), now) == QStringLiteral("The mill  opened\nin June"));
}

TEST_CASE("words that were rewritten are found between the same neighbours", "[anchor]") {
    QString now = text;
    now.replace(QStringLiteral("opened in June"), QStringLiteral("opened at last in June"));
    CHECK(found(anchor(QStringLiteral("The mill opened in June")), now) == QStringLiteral("The mill opened at last in June"));
}

TEST_CASE("words that are gone are not found elsewhere", "[anchor]") {
    CHECK(found(anchor(QStringLiteral("The mill opened in June")), QStringLiteral("Another text altogether.")) == QStringLiteral("-"));
    CHECK(found(anchor(QStringLiteral("The mill opened in June")), QString()) == QStringLiteral("-"));
    CHECK(found({{-5, 1 << 30}, QString(), {}, {}}, text) == QStringLiteral("-"));
    CHECK(found({{1 << 30, -5}, QStringLiteral("June"), {}, {}}, text) == QStringLiteral("June"));
}

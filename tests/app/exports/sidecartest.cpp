#include "app/exports/sidecar.h"

#include "app/text/limits.h"
#include "tests/app/chronology/mill.h"
#include "tests/printing.h"

using namespace dateline;

namespace {

Sidecar sample() {
    std::vector<Edit> edits = mill::allEdits(mill::account());
    edits[0].text = QStringLiteral("“Orvane” buys\nits \\ mill \u2028 🚂");
    Sidecar sidecar{QStringLiteral("mill.txt"), QByteArray(64, 'a'), edits, {edits.back()}, 0};
    return sidecar;
}

} // namespace

TEST_CASE("a sidecar is read back as it was written", "[sidecar]") {
    Sidecar sidecar = sample();
    const Result<Sidecar> read = parseSidecar(toJson(sidecar));
    REQUIRE(read);
    CHECK(*read == sidecar);
    CHECK(toJson(*read) == toJson(sidecar));
    sidecar.edits[1].date.period = {Day(std::chrono::days(-1'000'000)), day(1, 1, 1)};
    CHECK(*parseSidecar(toJson(sidecar)) == sidecar);
}

TEST_CASE("what is no sidecar is refused", "[sidecar]") {
    for (const char* bytes : {"", "{}", "[]", "null", "not json", "{\"format\":\"other\"}", "{\"format\":7}"}) {
        const Result<Sidecar> read = parseSidecar(bytes);
        REQUIRE_FALSE(read);
        CHECK(read.error().code == ErrorCode::Malformed);
    }
    QByteArray later = toJson(sample());
    later.replace("\"version\": 1", "\"version\": 2");
    CHECK(parseSidecar(later).error().code == ErrorCode::Unsupported);
    CHECK(parseSidecar(QByteArray(limits::sidecarBytes + 1, ' ')).error().code == ErrorCode::TooLarge);
}

TEST_CASE("entries that are no edits are counted, the others are read", "[sidecar]") {
    const QByteArray good = toJson(sample());
    const qsizetype first = good.indexOf("{\"edit\"");
    for (const char* entry : {"7", "null", "{}", "{\"edit\":\"rewrite\"}", "{\"edit\":\"retitle\",\"text\":\"x\"}",
             "{\"edit\":\"publish\",\"text\":\"soon\"}", "{\"edit\":\"unquote\",\"words\":{\"words\":\"\",\"at\":3}}",
             "{\"edit\":\"unquote\",\"words\":{\"words\":\"x\",\"at\":-3}}",
             "{\"edit\":\"unquote\",\"words\":{\"words\":\"x\",\"at\":1e300}}"}) {
        QByteArray bytes = good;
        bytes.insert(first, QByteArray(entry) + ',');
        const Result<Sidecar> read = parseSidecar(bytes);
        INFO(entry);
        REQUIRE(read);
        CHECK(read->notUnderstood == 1);
        CHECK(read->edits == sample().edits);
    }
}

TEST_CASE("more edits than anybody makes are counted, not kept", "[sidecar]") {
    Sidecar many = sample();
    many.edits.assign(limits::edits + 3, {EditKind::Publish, {}, {}, {}, QStringLiteral("2021-06-02"), {}});
    const Result<Sidecar> read = parseSidecar(toJson(many));
    REQUIRE(read);
    CHECK(int(read->edits.size()) == limits::edits);
    CHECK(read->notUnderstood == 3);
}

#include "app/language/weights.h"

#include "tests/printing.h"

#include <QTemporaryDir>
#include <QFile>

using namespace dateline;

namespace {

Weights loaded(const QByteArray& content) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("weights.tsv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    return Weights::load(path);
}

} // namespace

TEST_CASE("weights are signed bytes behind the hash of a feature", "[weights]") {
    const Weights weights = loaded("# a note\n00000000000000ff\t01ff7f8000000000\n");
    CHECK(weights.row(0xff) == Weights::Row{1, -1, 127, -128, 0, 0, 0, 0});
    CHECK(weights.row(0xfe) == Weights::Row{});
}

TEST_CASE("lines that hold no weights are left out", "[weights]") {
    const Weights weights = loaded("zz\t01\n\n10\t0102\n0\t0101010101010101\n");
    CHECK(weights.row(0x10) == Weights::Row{});
    CHECK(weights.row(0) == Weights::Row{});
    CHECK(Weights().row(1) == Weights::Row{});
}

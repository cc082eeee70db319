#include "app/text/numeral.h"

#include "app/language/language.h"
#include "tests/printing.h"

#include <QFile>

using namespace dateline;

namespace {

struct Reading {
    double value = -1;
    QString words; // the text it covers; empty if no number was read
};

Reading read(const QString& text, bool money = false) {
    const Lexicon& lexicon = english().lexicon;
    const std::vector<Token> tokens = tokenize(text, lexicon);
    const std::optional<Numeral> number = NumeralReader(text, tokens, lexicon.table(u"numerals")).at(0, money);
    if (!number) {
        return {};
    }
    REQUIRE(number->tokens > 0);
    REQUIRE(number->tokens <= int(tokens.size()));
    return {number->value, text.left(tokens[number->tokens - 1].end)};
}

} // namespace

TEST_CASE("numerals of the corpus have exact values", "[numeral]") {
    QFile file(QStringLiteral(SOURCE_DIR "/tests/corpus/numerals/en.tsv"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    int lines = 0;
    for (const QString& line : QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts)) {
        if (line.startsWith('#')) {
            continue;
        }
        const QStringList fields = line.split('\t');
        REQUIRE(fields.size() == 3);
        INFO(line.toStdString());
        const Reading got = read(fields[0]);
        CHECK(got.words == fields[1]);
        if (!fields[1].isEmpty()) {
            CHECK(got.value == Approx(fields[2].toDouble()).epsilon(1e-12));
        }
        ++lines;
    }
    CHECK(lines > 80);
}

TEST_CASE("magnitudes keep decimals exact", "[numeral]") {
    CHECK(read("17.8 billion").value == 17800000000.0);
    CHECK(read("2.02 million").value == 2020000.0);
    CHECK(read("0.9 trillion").value == 900000000000.0);
}

TEST_CASE("money suffixes need money", "[numeral]") {
    CHECK(read("5m", true).value == 5e6);
    CHECK(read("5m", false).value == 5);
    CHECK(read("1.2bn", false).value == 1.2e9);
    CHECK(read("13.6M", false).value == 13.6e6);
}

TEST_CASE("numerals tell how they are written", "[numeral]") {
    const Lexicon& lexicon = english().lexicon;
    const auto number = [&](const QString& text) {
        const std::vector<Token> tokens = tokenize(text, lexicon);
        return NumeralReader(text, tokens, lexicon.table(u"numerals")).at(0).value();
    };
    CHECK(number("2021").whole);
    CHECK_FALSE(number("2,021").whole);
    CHECK(number("two thirds").share);
    CHECK(number("a dozen").article);
    CHECK(number("millions").vague);
    CHECK(number("24 billion").scale == 1e9);
    CHECK(number("24").scale == 1);
}

// Input made to break the analysis: it must neither crash nor hang, and the contract holds for whatever comes out.
#include "tests/hostile/families.h"

#include "app/article/reader.h"
#include "app/chronology/extract.h"
#include "app/exports/jsonl.h"
#include "app/text/limits.h"
#include "tests/printing.h"
#include "tests/whole/contract.h"

#include <algorithm>

using namespace dateline;

namespace {

constexpr qsizetype size = 200'000; // bytes; bench_hostile goes up to the limits

/// More than the longest output a fair document of that size could need, far less than one that grows with its square.
qsizetype mostBytesOut(qsizetype bytesIn) {
    return 400 * bytesIn + 65'536;
}

void checkArticle(const Article& article, const QByteArray& bytes) {
    CHECK(article.text.isValidUtf16());
    CHECK(article.title.isValidUtf16());
    CHECK((article.text.size() <= 4 * bytes.size() || bytes.startsWith("PK")));
    int at = 0;
    for (const Span span : article.furniture) {
        CHECK(span.begin >= at);
        CHECK(span.end > span.begin);
        at = span.end;
    }
    CHECK(at <= article.text.size());
}

void survives(const QByteArray& bytes, const QString& name) {
    const Result<Article> article = readBytes(bytes, name);
    if (!article) {
        CHECK(breachOfLine(toJsonLine(article.error(), name)) == QString());
        return;
    }
    checkArticle(*article, bytes);
    const Account account = extract(*article);
    CHECK(breachOf(account) == QString());
    const QByteArray line = toJsonLine(account, name);
    CHECK(breachOfLine(line) == QString());
    CHECK(line.size() <= mostBytesOut(article->text.size() + bytes.size()));
}

void allSurvive(Hostility of) {
    for (const Family& family : families()) {
        if (family.of == of) {
            INFO(family.what << " in " << family.file);
            survives(family.document(size), QString::fromLatin1(family.file));
        }
    }
}

} // namespace

TEST_CASE("hostile quotation marks", "[hostile]") {
    allSurvive(Hostility::Quotes);
}

TEST_CASE("hostile numbers", "[hostile]") {
    allSurvive(Hostility::Numbers);
}

TEST_CASE("hostile dates", "[hostile]") {
    allSurvive(Hostility::Dates);
}

TEST_CASE("hostile characters", "[hostile]") {
    allSurvive(Hostility::Characters);
}

TEST_CASE("hostile lines", "[hostile]") {
    allSurvive(Hostility::Text);
}

TEST_CASE("hostile markup", "[hostile]") {
    allSurvive(Hostility::Markup);
}

TEST_CASE("hostile pages", "[hostile]") {
    allSurvive(Hostility::Page);
}

TEST_CASE("hostile files of every format", "[hostile]") {
    allSurvive(Hostility::Format);
}

TEST_CASE("the hostile families are many, and none is there twice", "[hostile]") {
    std::vector<QByteArray> documents;
    for (const Family& family : families()) {
        documents.push_back(QByteArray(family.file) + family.document(1000));
    }
    std::ranges::sort(documents);
    CHECK(documents.size() >= 120);
    CHECK(std::ranges::adjacent_find(documents) == documents.end());
}

TEST_CASE("documents of a few bytes are read or refused", "[hostile]") {
    for (const QByteArray& bytes : {QByteArray(), QByteArray("He said: \xe2\x80"), QByteArray("\xff\xfe\x3d\xd8", 4),
             QByteArray("<"), QByteArray("\""), QByteArray("PK\3\4"), QByteArray("%PDF-"), QByteArray("{\\rtf1")}) {
        survives(bytes, QStringLiteral("short.txt"));
    }
}

TEST_CASE("a file over the limit is refused, not cut", "[hostile]") {
    const Result<Article> article = readBytes(QByteArray(limits::inputBytes + 1, 'a'), QStringLiteral("long.txt"));
    REQUIRE_FALSE(article.hasValue());
    CHECK(article.error().code == ErrorCode::TooLarge);
}

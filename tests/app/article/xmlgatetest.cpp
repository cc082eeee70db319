#include "app/article/xmlgate.h"

#include "app/article/reader.h"
#include "tests/app/article/zipfile.h"
#include "tests/printing.h"

using namespace dateline;

namespace {

QByteArray attributes(int count, const QByteArray& value) {
    QByteArray all;
    for (int i = 0; i < count; ++i) {
        all += " a" + QByteArray::number(i) + "=" + value;
    }
    return all;
}

} // namespace

TEST_CASE("ordinary XML passes as it is", "[xmlgate]") {
    for (const QByteArray& xml :
        {QByteArray(), QByteArray("<?xml version='1.0'?><!-- it's --><d a=\"x > y\">b = c</d>"),
            QByteArray("<![CDATA[ < ' = ]]><p>"), QByteArray("<d"), "<d" + attributes(200, "''") + "/>"}) {
        CHECK(gatedXml(xml) == xml);
    }
}

TEST_CASE("a tag beyond all reason stops the document", "[xmlgate]") {
    CHECK(gatedXml("<d" + attributes(1000, "'>'") + "/>").isEmpty());
    CHECK(gatedXml("<d a='" + QByteArray(1 << 20, 'x') + "'/>").isEmpty());
    CHECK(gatedXml("<" + QByteArray(1 << 20, 'x') + ">").isEmpty());
    const QByteArray many = "<d" + attributes(200'000, "\"1\"") + "/>";
    const Result<Article> docx = readBytes(docxOf(many), QStringLiteral("a.docx"));
    REQUIRE_FALSE(docx);
    CHECK(docx.error().code == ErrorCode::Malformed);
    for (const QByteArray& bytes : {odtOf(many), epubOf(many),
             zipOf({{"word/document.xml", "<d><p><t>x</t></p></d>"}, {"docProps/core.xml", many}})}) {
        const Result<Article> article = readBytes(bytes, QStringLiteral("a"));
        CHECK((article || article.error().code == ErrorCode::Malformed || article.error().code == ErrorCode::Empty));
    }
}

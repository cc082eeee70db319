#include "app/article/archive.h"

#include "app/article/reader.h"
#include "tests/app/article/zipfile.h"
#include "tests/printing.h"

using namespace dateline;

namespace {

bool isAny(const QString&) {
    return true;
}

QByteArray docx(const QByteArray& body) {
    return zipOf(
        {{"word/document.xml", "<w:document xmlns:w='w' xmlns:mc='mc'><w:body>" + body + "</w:body></w:document>"},
            {"docProps/core.xml",
                "<c xmlns:dc='d'><dc:title>Ferries stop</dc:title><dc:creator>Lena Oduya</dc:creator></c>"}});
}

Article reading(const QByteArray& bytes, const char* format) {
    const Result<Article> article = readBytes(bytes, QStringLiteral("file"));
    REQUIRE(article);
    CHECK(article->format == QString::fromLatin1(format));
    return *article;
}

} // namespace

TEST_CASE("a Word document: paragraphs, breaks, deletions and fallbacks are no text", "[archive]") {
    const Article article = reading(
        docx("<w:p><w:r><w:t>Rain </w:t></w:r><w:r><w:t>fell.</w:t><w:br/><w:t>Snow too.</w:t></w:r></w:p><w:p/>"
             "<w:p><w:del><w:t>not</w:t></w:del><w:t>Ferries</w:t><w:tab/><w:t>stayed.</w:t>"
             "<mc:Fallback><w:t>twice</w:t></mc:Fallback><w:instrText>PAGE</w:instrText></w:p>"),
        "docx");
    CHECK(article.text == QStringLiteral("Rain fell.\nSnow too.\n\nFerries stayed."));
    CHECK(article.title == QStringLiteral("Ferries stop"));
    CHECK(article.byline == QStringLiteral("Lena Oduya"));
}

TEST_CASE("an OpenDocument text", "[archive]") {
    const Article article = reading(
        zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"},
            {"content.xml",
                "<o:d xmlns:o='o' xmlns:t='t'><o:text><t:h>April 20, 2029</t:h><t:p>Rain<t:s/><t:span>fell</t:span>."
                "<o:annotation><t:p>check</t:p></o:annotation></t:p></o:text></o:d>"}}),
        "odt");
    CHECK(article.text == QStringLiteral("April 20, 2029\n\nRain fell."));
}

TEST_CASE("an e-book is read in the order of its spine", "[archive]") {
    const Article article = reading(
        zipOf({{"mimetype", "application/epub+zip"},
            {"META-INF/container.xml", "<container><rootfiles><rootfile full-path='b/c.opf'/></rootfiles></container>"},
            {"b/c.opf",
                "<package><metadata><title>Ferries stop</title></metadata><manifest><item id='n' href='n.xhtml' "
                "properties='nav'/>"
                "<item id='2' href='2.xhtml'/><item id='1' href='1.xhtml'/></manifest>"
                "<spine><itemref idref='n'/><itemref idref='1'/><itemref idref='2'/></spine></package>"},
            {"b/1.xhtml", "<html><body><p>Rain fell.</p></body></html>"},
            {"b/2.xhtml", "<html><body><p>Snow too.</p></body></html>"},
            {"b/n.xhtml", "<html><body><p>Contents</p></body></html>"}}),
        "epub");
    CHECK(article.text == QStringLiteral("Rain fell.\n\nSnow too."));
    CHECK(article.title == QStringLiteral("Ferries stop"));
}

TEST_CASE("bombs, entity bombs and broken archives are refused", "[archive]") {
    const QByteArray bomb = zipOf({{"word/document.xml", QByteArray(40 << 20, ' ')}});
    REQUIRE(bomb.size() < 100'000);
    const Result<Archive> unpacked = Archive::read(bomb, isAny);
    REQUIRE_FALSE(unpacked);
    CHECK(unpacked.error().code == ErrorCode::TooLarge);

    const QByteArray laughs
        = zipOf({{"word/document.xml", "<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><d><p><t>&b;</t></p></d>"}});
    const Result<Article> document = readBytes(laughs, QStringLiteral("a.docx"));
    REQUIRE_FALSE(document);
    CHECK(document.error().code == ErrorCode::Malformed);

    const QByteArray whole = docx("<w:p><w:t>Rain fell.</w:t></w:p>");
    for (qsizetype size = 40; size < whole.size(); size += 40) {
        const Result<Article> part = readBytes(whole.first(size), QStringLiteral("a.docx"));
        CHECK((part || part.error().code == ErrorCode::Malformed || part.error().code == ErrorCode::Unsupported));
    }
}

TEST_CASE("entry names are names, never paths", "[archive]") {
    const Result<Archive> archive
        = Archive::read(zipOf({{"../../etc/passwd", "x"}, {"/word/document.xml", "y"}}), isAny);
    REQUIRE(archive);
    CHECK(archive->entries().size() == 2);
    CHECK(archive->entry(QStringLiteral("word/document.xml")).isEmpty());
}

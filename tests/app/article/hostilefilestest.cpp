// Documents made to fill memory, to hang, or to have other files opened: each is read or refused with a reason.
#include "app/article/reader.h"
#include "tests/app/article/zipfile.h"
#include "tests/printing.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace dateline;

namespace {

constexpr int many = 100'000;
const QByteArray laughs = "<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>"
                          "<!ENTITY d '&c;&c;&c;&c;'>]>";

QString textOf(const Result<Article>& article) {
    return article ? article->text : QString();
}

void refuses(const QByteArray& bytes, const char* name, ErrorCode code) {
    INFO(name);
    const Result<Article> article = readBytes(bytes, QString::fromLatin1(name));
    REQUIRE_FALSE(article);
    CHECK(article.error().code == code);
}

QByteArray inDocx(const QByteArray& before, const QByteArray& text) {
    return docxOf(before + "<d><p><t>" + text + "</t></p></d>");
}

QByteArray inOdt(const QByteArray& before, const QByteArray& text) {
    return odtOf(before + "<d><p>" + text + "</p></d>");
}

QByteArray inEpub(const QByteArray& before, const QByteArray& text) {
    return epubOf(before + "<html><body><p>" + text + "</p></body></html>");
}

/// A PDF whose user password is not the empty one.
QByteArray lockedPdf() {
    const QByteArray key = QByteArray("41").repeated(32);
    return "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
           "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
           "3 0 obj\n<< /Filter /Standard /V 1 /R 2 /P -4 /O <"
        + key + "> /U <" + key
        + "> >>\nendobj\ntrailer\n<< /Size 4 /Root 1 0 R /Encrypt 3 0 R /ID [<41> <41>] >>\n%%EOF\n";
}

} // namespace

TEST_CASE("zip bombs are refused in every format that is a ZIP file", "[hostile]") {
    const QByteArray blanks(40 << 20, ' ');
    refuses(docxOf(blanks), "a.docx", ErrorCode::TooLarge);
    refuses(zipOf({{"content.xml", blanks}, {"application/vnd.oasis.opendocument.text", {}}}), "a.odt",
        ErrorCode::TooLarge);
    refuses(zipOf({{"application/epub+zip", {}}, {"1.xhtml", blanks}}), "a.epub", ErrorCode::TooLarge);
    std::vector<ZipEntry> entries(5000, ZipEntry{"word/document.xml", "x"});
    refuses(zipOf(entries), "a.docx", ErrorCode::TooLarge);
}

TEST_CASE("a book that names one chapter without end is read once", "[hostile]") {
    const QByteArray chapter = "<html><body>" + QByteArray("<p>Rain fell.</p>").repeated(1000);
    const Result<Article> book = readBytes(
        zipOf({{"mimetype", "application/epub+zip"},
            {"META-INF/container.xml", "<container><rootfiles><rootfile full-path='c.opf'/></rootfiles></container>"},
            {"c.opf",
                "<package><manifest><item id='1' href='1.xhtml'/></manifest><spine>"
                    + QByteArray("<itemref idref='1'/>").repeated(10'000) + "</spine></package>"},
            {"1.xhtml", chapter}}),
        QStringLiteral("a.epub"));
    REQUIRE(book);
    CHECK(book->text.count(u"Rain fell.") == 1000);
}

TEST_CASE("a text longer than any article is refused in every format", "[hostile]") {
    const QByteArray words = QByteArray("Rain fell on the port of Verran all day. ").repeated(27'000);
    refuses(words, "a.txt", ErrorCode::TooLarge);
    refuses(words, "a.md", ErrorCode::TooLarge);
    refuses("<html><body><p>" + words, "a.html", ErrorCode::TooLarge);
    refuses("{\\rtf1 " + words + "}", "a.rtf", ErrorCode::TooLarge);
    refuses("Subject: x\nMIME-Version: 1.0\n\n" + words, "a.eml", ErrorCode::TooLarge);
    QByteArray junk; // so that what is packed is not packed too well
    for (quint32 i = 1; junk.size() < 300'000; i = i * 1664525 + 1013904223) {
        junk += char(i >> 24);
    }
    refuses(zipOf({{"word/document.xml", "<d><p><t>" + words + "</t></p></d>"}, {"junk", junk}}), "a.docx",
        ErrorCode::TooLarge);
}

TEST_CASE("entities that multiply are refused or stay what they are", "[hostile]") {
    refuses(inDocx(laughs, "&d;"), "a.docx", ErrorCode::Malformed);
    refuses(inOdt(laughs, "&d;"), "a.odt", ErrorCode::Malformed);
    for (const QByteArray& bytes :
        {inEpub(laughs, "&d;"), QByteArray(laughs + "<html><body><p>&d;</p></body></html>")}) {
        CHECK_FALSE(textOf(readBytes(bytes, QStringLiteral("a.html"))).contains(u"haha"));
    }
}

TEST_CASE("no file that a document names is opened", "[hostile]") {
    const QTemporaryDir folder;
    const QByteArray secret = folder.filePath(QStringLiteral("secret.txt")).toUtf8();
    const QByteArray pipe = folder.filePath(QStringLiteral("pipe")).toUtf8(); // whoever opens it waits for ever
    QFile file(QString::fromUtf8(secret));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("the harbour key");
    file.close();
    REQUIRE(::mkfifo(pipe.constData(), 0600) == 0);
    for (const QByteArray& path : {secret, pipe}) {
        const QByteArray entity = "<!DOCTYPE d [<!ENTITY x SYSTEM 'file://" + path + "'>]>";
        const QByteArray references
            = "<p>Rain fell on the port of Verran all day, said Lena Oduya.</p><iframe src='file://" + path
            + "'></iframe><img src='" + path + "'><link rel=stylesheet href='" + path + "'><object data='" + path
            + "'></object><meta http-equiv=refresh content='0;url=" + path + "'>";
        const std::vector<QByteArray> documents{inDocx(entity, "&x;"), inOdt(entity, "&x;"), inEpub(entity, "&x;"),
            inEpub({}, references), "<html><body>" + references + "</body></html>",
            zipOf({{"word/document.xml", path, true}}),
            "{\\rtf1 Rain.{\\field{\\*\\fldinst INCLUDETEXT \"" + path + "\"}}}",
            "![x](" + path + ")\n\n<iframe src='" + path + "'></iframe>\n",
            "MIME-Version: 1.0\nSubject: x\nContent-Type: message/external-body; access-type=local-file; name=\"" + path
                + "\"\n\nContent-Type: text/plain\n\n"};
        for (const QByteArray& bytes : documents) {
            CHECK_FALSE(textOf(readBytes(bytes, QStringLiteral("a.md"))).contains(u"harbour key"));
        }
    }
}

TEST_CASE("elements nested without end are read or refused", "[hostile]") {
    const QByteArray open = QByteArray("<p>").repeated(many);
    const QByteArray close = QByteArray("</p>").repeated(many);
    for (const QByteArray& bytes :
        {docxOf(open + "<t>Rain.</t>" + close), odtOf(open + "Rain." + close), docxOf(open), odtOf(open),
            docxOf(QByteArray("<del>").repeated(many)), epubOf(QByteArray("<div>").repeated(many) + "Rain.")}) {
        const Result<Article> article = readBytes(bytes, QStringLiteral("a"));
        CHECK((article || article.error().code == ErrorCode::Malformed));
    }
}

TEST_CASE("locked documents say so", "[hostile]") {
    refuses(lockedPdf(), "a.pdf", ErrorCode::Encrypted);
    refuses(zipOf({{"word/document.xml", "<d/>"}}, "key"), "a.docx", ErrorCode::Encrypted);
    const QByteArray compound = QByteArray("\xD0\xCF\x11\xE0", 4) + QByteArray(508, '\0')
        + QByteArray(reinterpret_cast<const char*>(u"EncryptedPackage"), 32);
    refuses(compound, "a.docx", ErrorCode::Encrypted);
    refuses(QByteArray("\xD0\xCF\x11\xE0", 4) + QByteArray(508, '\0'), "a.doc", ErrorCode::Unsupported);
    refuses(zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "\x8F\x02\x11"},
                {"META-INF/manifest.xml",
                    "<m:manifest xmlns:m='m'><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"}}),
        "a.odt", ErrorCode::Encrypted);
    refuses(
        zipOf({{"mimetype", "application/epub+zip"},
            {"META-INF/container.xml", "<container><rootfiles><rootfile full-path='c.opf'/></rootfiles></container>"},
            {"META-INF/encryption.xml",
                "<encryption><EncryptedData><CipherReference URI='1.xhtml'/></EncryptedData></encryption>"},
            {"c.opf",
                "<package><manifest><item id='1' href='1.xhtml'/></manifest><spine><itemref "
                "idref='1'/></spine></package>"},
            {"1.xhtml", "\x8F\x02\x11"}}),
        "a.epub", ErrorCode::Encrypted);
}

TEST_CASE("documents cut off anywhere are read or refused", "[hostile]") {
    const std::vector<QByteArray> documents{inOdt({}, "Rain fell."), inEpub({}, "Rain fell."), lockedPdf(),
        "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset204 A;}}\\f0 \\'e9\\u1234?{\\*\\x y}\\par Rain.}",
        "MIME-Version: 1.0\nSubject: =?utf-8?B?UmFpbg==?=\nContent-Type: multipart/mixed; "
        "boundary=b\n\n--b\nContent-Type: "
        "text/html\nContent-Transfer-Encoding: base64\n\nPHA+UmFpbjwvcD4=\n--b--\n"};
    for (const QByteArray& whole : documents) {
        for (qsizetype size = 1; size < whole.size(); size += whole.startsWith("%PDF") ? 97 : 7) {
            const Result<Article> part = readBytes(whole.first(size), QStringLiteral("a"));
            CHECK((part || part.error().code != ErrorCode::NotReadable));
        }
    }
}

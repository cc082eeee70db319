#include "app/article/mime.h"

#include "app/article/reader.h"
#include "tests/printing.h"

#include <QDir>
#include <QFile>

using namespace dateline;

namespace {

Article mail(const QByteArray& bytes) {
    const Result<Article> article = readBytes(bytes, QStringLiteral("a.eml"));
    REQUIRE(article);
    CHECK(article->format == QStringLiteral("mail"));
    return *article;
}

/// What a browser writes when it saves a page as one file.
QByteArray archiveOf(const QByteArray& page, const QByteArray& encoding) {
    QByteArray body = encoding == "base64" ? page.toBase64() : page;
    if (encoding == "quoted-printable") {
        body.clear();
        int column = 0;
        for (const char c : page) {
            const bool plain = (c > ' ' && c < 127 && c != '=') || c == '\n' || c == '\r';
            const QByteArray piece = plain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
            column = c == '\n' ? 0 : column + int(piece.size());
            body += column > 72 ? "=\r\n" + piece : piece;
            column = column > 72 ? int(piece.size()) : column;
        }
    }
    return "From: <Saved by a browser>\r\nSnapshot-Content-Location: https://courier.example/\r\n"
           "Subject: Another title\r\nDate: Mon, 5 Jan 2032 10:00:00 GMT\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/related; type=\"text/html\"; boundary=\"----x\"\r\n\r\n------x\r\n"
           "Content-Type: text/html\r\nContent-Transfer-Encoding: "
        + encoding + "\r\nContent-Location: https://courier.example/\r\n\r\n" + body
        + "\r\n------x\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw==\r\n------x--\r\n";
}

} // namespace

TEST_CASE("encoded words in headers are decoded and joined", "[mime]") {
    CHECK(headerText("=?utf-8?Q?Caf=C3=A9_am?= =?utf-8?B?IEhhZmVu?=") == QStringLiteral("Café am Hafen"));
    CHECK(headerText("Re: =?iso-8859-1?q?Gr=FC=DFe?= aus Sull") == QStringLiteral("Re: Grüße aus Sull"));
    CHECK(headerText("=?broken") == QStringLiteral("=?broken"));
    CHECK(headerText("a =?utf-8?Q?b?") == QStringLiteral("a =?utf-8?Q?b?"));
    CHECK(headerText("").isEmpty());
}

TEST_CASE("mail dates become ISO dates, other words nothing", "[mime]") {
    CHECK(mailDate("Sun, 04 May 2031 09:05:00 +0200") == QStringLiteral("2031-05-04T09:05:00+02:00"));
    CHECK(mailDate("4 May 2031 09:05:00 GMT") == QStringLiteral("2031-05-04T09:05:00Z"));
    CHECK(mailDate("4 May 2031") == QStringLiteral("2031-05-04"));
    CHECK(mailDate("40 May 2031").isEmpty());
    CHECK(mailDate("yesterday").isEmpty());
    CHECK(mailDate("").isEmpty());
}

TEST_CASE("the plain part of a mail is its text", "[mime]") {
    const Article article
        = mail("From: \"Lena Oduya\" <lena@courier.example>\r\nTo: desk@courier.example\r\n"
               "Subject: Fwd: Ferries stop\r\nDate: Sun, 04 May 2031 09:05:00 +0000\r\nMIME-Version: 1.0\r\n"
               "Content-Type: multipart/alternative; boundary=\"b 1\"\r\n\r\nskipped\r\n--b 1\r\n"
               "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
               "Rain fell =\r\nin M=C3=B6rn.\r\n--b 1\r\nContent-Type: text/html\r\n\r\n<p>Other</p>\r\n--b 1--\r\n");
    CHECK(article.text == QStringLiteral("Rain fell in Mörn."));
    CHECK(article.title == QStringLiteral("Ferries stop"));
    CHECK(article.byline == QStringLiteral("Lena Oduya"));
    REQUIRE(article.published);
    CHECK(toTimex3(*article.published) == QStringLiteral("2031-05-04T09:05:00+00:00"));
}

TEST_CASE("base64 and a page as the only part", "[mime]") {
    const QByteArray page
        = QByteArray("<html><body><p>" + QByteArray("Rain fell on the port all day, said Oduya. ").repeated(5) + "</p>")
              .toBase64();
    const Article article = mail("Subject: Rain\nMIME-Version: 1.0\nContent-Type: text/html; charset=us-ascii\n"
                                 "Content-Transfer-Encoding: base64\n\n"
        + page);
    CHECK(article.text.startsWith(QStringLiteral("Rain fell on the port all day, said Oduya.")));
    CHECK(article.title == QStringLiteral("Rain"));
}

TEST_CASE("an archived page is its page, not its covering mail", "[mime]") {
    const QByteArray body = "<html lang=en><head><title>Ferries stop</title></head><body><h1>Ferries stop</h1><p>"
        + QByteArray("Rain fell on the port all day, said Oduya. ").repeated(5) + "</p></body></html>";
    const Article article
        = mail("From: <Saved by a browser>\nSnapshot-Content-Location: https://courier.example/\n"
               "Subject: Ferries stop\nDate: Mon, 5 Jan 2032 10:00:00 GMT\nMIME-Version: 1.0\n"
               "Content-Type: multipart/related; type=\"text/html\"; boundary=\"x\"\n\n--x\nContent-Type: text/html\n\n"
            + body + "\n--x\nContent-Type: image/png\n\n....\n--x--\n");
    CHECK(article.title == QStringLiteral("Ferries stop"));
    CHECK_FALSE(article.published); // the day it was saved is no publication date
    CHECK(article.text.startsWith(QStringLiteral("Ferries stop\n\nRain fell")));
    CHECK(article.furniture == std::vector<Span>{{0, 12}}); // the headline
}

TEST_CASE("an archived page reads as the page it holds does", "[mime]") {
    QDir folder(QStringLiteral(SOURCE_DIR "/tests/articles"));
    const QStringList pages = folder.entryList({QStringLiteral("*.html")});
    REQUIRE_FALSE(pages.isEmpty());
    for (const QString& name : pages) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray page = file.readAll();
        const Result<Article> alone = readBytes(page, name);
        REQUIRE(alone);
        for (const char* encoding : {"quoted-printable", "base64", "8bit"}) {
            INFO(name.toStdString() << ' ' << encoding);
            Article archived = mail(archiveOf(page, encoding));
            archived.format = alone->format;
            CHECK(archived == *alone);
        }
    }
}

TEST_CASE("the charset of a part is its header's, or else the page's own", "[mime]") {
    const QByteArray words = "Gr\xFC\xDF aus M\xF6rn, " + QByteArray("wo es regnet und regnet und regnet. ").repeated(5);
    const QString right = QStringLiteral("Grüß aus Mörn, wo");
    CHECK(mail("Subject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=iso-8859-1\n"
               "Content-Transfer-Encoding: 8bit\n\n"
        + words)
              .text.startsWith(right));
    CHECK(mail("Subject: x\nMIME-Version: 1.0\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n"
        + ("<meta charset=windows-1252><p>" + words).toBase64())
              .text.startsWith(right));
    CHECK(mail("Subject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset=\"utf-16le\"\n"
               "Content-Transfer-Encoding: base64\n\n"
        + QByteArray(reinterpret_cast<const char*>(right.utf16()), right.size() * 2).toBase64())
              .text
        == right);
}

TEST_CASE("the text is found in nested parts, attachments are not read", "[mime]") {
    const Article article = mail("From: lena@courier.example\nTo: desk@courier.example\nSubject: Rain\nMIME-Version: 1.0\n"
                                 "Content-Type: multipart/mixed; boundary=a\n\n--a\n"
                                 "Content-Type: text/plain; name=notes.txt\nContent-Disposition: attachment\n\nNotes.\n--a\n"
                                 "Content-Type: multipart/related; boundary=b\n\n--b\n"
                                 "Content-Type: multipart/alternative; boundary=c\n\n--c\n"
                                 "Content-Type: text/plain\n\nRain fell on the port.\n--c\n"
                                 "Content-Type: text/html\n\n<p>Rain fell on the port.</p>\n--c--\n--b--\n--a--\n");
    CHECK(article.text == QStringLiteral("Rain fell on the port."));
}

TEST_CASE("what a mail in HTML quotes of others is left out, unless it is all there is", "[mime]") {
    const QByteArray own = "<div>" + QByteArray("The ferries stopped at noon, as you thought they would. ").repeated(4)
        + "</div>";
    const QByteArray head = "Subject: Re: Rain\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n<html><body>";
    const QByteArray answer = "<div class=gmail_quote><div class=gmail_attr>On Sunday, May 4, 2031, Tom Roe wrote:</div>"
                              "<blockquote>Will the ferries of Verran stop today, and for how long?</blockquote></div>";
    const QByteArray cited = "<div class=moz-cite-prefix>On 04/05/2031 Tom Roe wrote:</div><blockquote type=cite><p>Will the "
                             "ferries of Verran stop today, and for how long?</p></blockquote>";
    for (const QByteArray& quote : {answer, cited}) {
        const Article article = mail(head + own + quote + "</body></html>");
        CHECK(article.text.contains(QStringLiteral("stopped at noon")));
        CHECK_FALSE(article.text.contains(QStringLiteral("Tom Roe")));
        CHECK_FALSE(article.text.contains(QStringLiteral("how long")));
        CHECK(article.leftOut.size() == 2);
        CHECK(mail(head + quote + "</body></html>").text.contains(QStringLiteral("how long")));
    }
}

TEST_CASE("what a mail quotes of others, and its signature, is furniture", "[mime]") {
    const Article article = mail("From: lena@courier.example\nSubject: Re: Rain\nMIME-Version: 1.0\n\n"
                                 "The ferries stopped at noon, as you thought they would.\n\n"
                                 "On Sunday, May 4, 2031, Tom Roe <tom@courier.example>\nwrote:\n> Will they stop?\n>\n"
                                 "> It rains.\n\nThey sail again.\n\n-- \nLena Oduya\nVerran Courier\n");
    QString body = article.text;
    for (auto span = article.furniture.rbegin(); span != article.furniture.rend(); ++span) {
        body.remove(span->begin, span->length());
    }
    CHECK(body.simplified()
        == QStringLiteral("The ferries stopped at noon, as you thought they would. They sail again."));
    CHECK(article.titleFrom == Evidence::Header);
}

TEST_CASE("a mail that is nothing but a quote is read", "[mime]") {
    CHECK(mail("From: lena@courier.example\nSubject: Rain\nMIME-Version: 1.0\n\n> Rain fell on the port.\n> All day.\n")
              .furniture.empty());
    CHECK(mail("From: lena@courier.example\nSubject: Fwd: Rain\nMIME-Version: 1.0\n\n-----Forwarded Message-----\n"
               "Rain fell on the port of Verran all day.\n")
              .furniture.size()
        <= 1);
}

TEST_CASE("nested, unclosed and endless parts end", "[mime]") {
    QByteArray nested = "MIME-Version: 1.0\nSubject: x\n";
    for (int i = 0; i < 2000; ++i) {
        nested += "Content-Type: multipart/mixed; boundary=b" + QByteArray::number(i) + "\n\n--b"
            + QByteArray::number(i) + "\n";
    }
    CHECK(readMime(nested).size() < 3000);
    const QByteArray flood
        = "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n" + QByteArray("--b\n\n").repeated(100'000);
    CHECK(readMime(flood).size() <= 1001);
    CHECK_FALSE(looksLikeMail("From here to there: a story\n\nRain fell."));
    CHECK_FALSE(looksLikeMail(""));
}

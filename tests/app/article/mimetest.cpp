#include "app/article/mime.h"

#include "app/article/reader.h"
#include "tests/printing.h"

using namespace dateline;

namespace {

Article mail(const QByteArray& bytes) {
    const Result<Article> article = readBytes(bytes, QStringLiteral("a.eml"));
    REQUIRE(article);
    CHECK(article->format == QStringLiteral("mail"));
    return *article;
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

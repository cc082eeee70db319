#include "app/article/pdfanswer.h"
#include "app/article/pdflayout.h"

#include "app/article/reader.h"
#include "tests/app/article/pdffile.h"
#include "tests/printing.h"

using namespace dateline;

namespace {

/// A page of 12-point lines, 60 points from the top on, as wide as given.
PdfLine line(int page, int row, int left, int right, const char* text, int size = 120) {
    const int top = 60 + row * 14;
    return {page, left, top, right, top + 14, size, QString::fromUtf8(text)};
}

QStringList bodyOf(const std::vector<PdfLine>& lines) {
    QStringList texts;
    for (const PdfParagraph& paragraph : pdfParagraphs(lines)) {
        if (!paragraph.running) {
            texts << paragraph.text;
        }
    }
    return texts;
}

/// Two columns, written into the file line by line across both.
QByteArray pdfOfColumns(const QByteArrayList& left, const QByteArrayList& right) {
    QByteArray content;
    for (int i = 0; i < left.size(); ++i) {
        const QByteArray y = QByteArray::number(700 - 14 * i);
        content += "BT /F1 12 Tf 72 " + y + " Td (" + left[i] + ") Tj ET BT /F1 12 Tf 330 " + y + " Td (" + right[i]
            + ") Tj ET ";
    }
    return pdfWith(content);
}

} // namespace

TEST_CASE("lines become paragraphs by gaps, sizes and short last lines", "[pdf]") {
    CHECK(bodyOf({line(0, 0, 72, 300, "Ferries stop", 200), line(0, 2, 72, 530, "Rain fell on the port of"),
              line(0, 3, 72, 528, "Verran all day."), line(0, 5, 72, 530, "The ferries stayed.")})
        == QStringList{"Ferries stop", "Rain fell on the port of Verran all day.", "The ferries stayed."});
    CHECK(bodyOf({line(0, 0, 72, 530, "Rain fell on the port all the"), line(0, 1, 72, 200, "long day."),
              line(0, 2, 72, 530, "The ferries stayed where they were.")})
        == QStringList{"Rain fell on the port all the long day.", "The ferries stayed where they were."});
}

TEST_CASE("words divided at a line's end are joined, dashes stay", "[pdf]") {
    CHECK(bodyOf({line(0, 0, 72, 530, "The har-"), line(0, 1, 72, 530, "bour of Port-"), line(0, 2, 72, 530, "Verran")})
        == QStringList{"The harbour of Port- Verran"});
}

TEST_CASE("a hyphen at a line's end stays where the document tells that it is one", "[pdf]") {
    const auto joined = [](const char* first, const char* second, const char* elsewhere) {
        return bodyOf({line(0, 0, 72, 530, first), line(0, 1, 72, 530, second), line(0, 4, 72, 530, elsewhere)})
            .first();
    };
    CHECK(joined("a cross-", "country race", "Across the country they are cross.")
        == QStringLiteral("a cross-country race"));
    CHECK(joined("a cross-", "country race", "A cross-country race.") == QStringLiteral("a cross-country race"));
    CHECK(joined("the har-", "bour of Verran", "The harbour is deep.") == QStringLiteral("the harbour of Verran"));
    std::vector<PdfLine> undivided{line(0, 0, 72, 530, "a low-"), line(0, 1, 72, 530, "water mark")};
    for (int row = 2; row < 40; ++row) {
        undivided.push_back(line(0, row, 72, 530, "rain fell on the port"));
    }
    CHECK(bodyOf(undivided).first().startsWith(QStringLiteral("a low-water mark")));
}

TEST_CASE("a centred headline of two lines is one", "[pdf]") {
    CHECK(bodyOf({line(0, 0, 100, 500, "The ferries of Verran stop for", 200), line(0, 1, 250, 350, "a day", 200),
              line(0, 4, 72, 530, "Rain fell.")})
        == QStringList{"The ferries of Verran stop for a day", "Rain fell."});
}

TEST_CASE("a paragraph goes on over columns and pages", "[pdf]") {
    CHECK(bodyOf({line(0, 40, 72, 290, "The ferries of the port"), line(0, 0, 310, 530, "stayed where they"),
              line(1, 0, 72, 290, "were.")})
        == QStringList{"The ferries of the port stayed where they were."});
}

TEST_CASE("page numbers and running heads are told apart from the paragraph they break", "[pdf]") {
    CHECK(bodyOf({line(0, 0, 72, 300, "The Verran Courier 1"), line(0, 2, 72, 530, "Rain fell on"),
              line(1, 0, 72, 300, "The Verran Courier 2"), line(1, 2, 72, 530, "the port.")})
        == QStringList{"Rain fell on the port."});
    CHECK(bodyOf({}).isEmpty());
    const std::vector<PdfParagraph> all = pdfParagraphs({line(0, 0, 72, 530, "Rain fell on"),
        line(0, 50, 300, 310, "9"), line(1, 0, 72, 530, "the port."), line(1, 50, 300, 310, "10")});
    CHECK(all == std::vector<PdfParagraph>{{"Rain fell on the port.", false}, {"9", true}, {"10", true}});
    const std::vector<PdfParagraph> blank = pdfParagraphs({line(0, 0, 72, 530, "Rain fell on"), line(0, 50, 300, 310, " "),
        line(1, 0, 72, 530, "the port."), line(1, 50, 300, 310, "\f")});
    CHECK(blank == std::vector<PdfParagraph>{{"Rain fell on the port.", false}}); // nothing on every page is nothing
}

TEST_CASE("a PDF is read in a process of its own", "[pdf]") {
    const Result<Article> article = readBytes(
        pdfOf({"Ferries stop", "May 4, 2031", "Rain fell on the port of Verran all day."}), QStringLiteral("a.pdf"));
    REQUIRE(article);
    CHECK(article->format == QStringLiteral("pdf"));
    CHECK(article->title == QStringLiteral("Ferries stop"));
    REQUIRE(article->published);
    CHECK(toTimex3(*article->published) == QStringLiteral("2031-05-04"));
    CHECK(article->text.endsWith(QStringLiteral("Rain fell on the port of Verran all day.")));
}

TEST_CASE("columns are read one after the other", "[pdf]") {
    const Result<Article> article
        = readBytes(pdfOfColumns({"Rain fell on the port of Verran all", "day, and the ferries stayed where",
                                     "they were, said the port director,", "who had slept in her office."},
                        {"By the evening, 3,400 people were", "waiting on the quays, more than on",
                            "any day since the barrier was", "opened nine years ago."}),
            QStringLiteral("a.pdf"));
    REQUIRE(article);
    CHECK(article->text.contains(QStringLiteral("where they were, said")));
    CHECK(article->text.contains(QStringLiteral("than on any day since")));
    CHECK(
        article->text.indexOf(QStringLiteral("her office")) < article->text.indexOf(QStringLiteral("By the evening")));
}

TEST_CASE("broken PDFs give an error", "[pdf]") {
    for (const QByteArray& bytes :
        {QByteArray("%PDF-1.7"), QByteArray("%PDF-1.7\n") + QByteArray(100'000, 'x'), pdfOf({"a"}).first(100)}) {
        const Result<Article> article = readBytes(bytes, QStringLiteral("a.pdf"));
        if (article) {
            CHECK(article->text.size() < 100);
        } else {
            CHECK(article.error().code == ErrorCode::Malformed);
        }
    }
}

TEST_CASE("a word of any length is read in one go", "[pdf]") {
    const QByteArray first = QByteArray("a").repeated(400'000);
    const QByteArray second = QByteArray("b").repeated(400'000);
    const QStringList body
        = bodyOf({line(0, 0, 72, 530, (first + "-").constData()), line(0, 1, 72, 530, second.constData())});
    CHECK((body == QStringList{QString::fromLatin1(first + second)})); // not to be printed
}

TEST_CASE("a document with too many pages is read as far as it goes, and says so", "[pdf]") {
    const QByteArray page = linesOf({"Rain fell on the port of Verran all day."});
    const Result<Article> whole = readBytes(pdfOfObjects(pagesOf(page, 3)), QStringLiteral("a.pdf"));
    REQUIRE(whole);
    CHECK(whole->pages == 3);
    CHECK(whole->pagesRead == 3);
    const Result<Article> part = readBytes(pdfOfObjects(pagesOf(page, 503)), QStringLiteral("a.pdf"));
    REQUIRE(part);
    CHECK(part->pages == 503);
    CHECK(part->pagesRead == 500);
}

TEST_CASE("an answer that breaks off tells how many pages are whole", "[pdf]") {
    const auto read = [](const QByteArray& rows) {
        const Article article = articleFromPdfAnswer("title\t\nauthor\t\npages\t4\n" + rows);
        return std::pair(article.pagesRead, article.pages);
    };
    CHECK(read("page\t0\npage\t1\nline\t2\t0\t0") == std::pair(2, 4));
    CHECK(read("page\t3\n") == std::pair(4, 4));
    CHECK(read("page\t-9\npage\t2147483647\npage\tx\n").first <= 4);
    CHECK(read("") == std::pair(0, 4));
}

TEST_CASE("a locked PDF is read with its password only", "[pdf]") {
    const QByteArray pdf = lockedPdf(linesOf({"Rain fell on the port of Verran all day."}), "tide \xE4");
    const auto read = [&](const QString& password) { return readBytes(pdf, QStringLiteral("a.pdf"), password); };
    for (const QString& wrong : {QString(), QStringLiteral("ebb"), QStringLiteral("9\n9")}) {
        const Result<Article> locked = read(wrong);
        REQUIRE_FALSE(locked);
        CHECK(locked.error().code == ErrorCode::Encrypted);
    }
    const Result<Article> open = read(QStringLiteral("tide ä"));
    REQUIRE(open);
    CHECK(open->text == QStringLiteral("Rain fell on the port of Verran all day."));
}

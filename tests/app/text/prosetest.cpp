#include "app/text/prose.h"

#include "app/language/language.h"
#include "tests/printing.h"

using namespace dateline;

namespace {

Prose cut(QStringView text, const std::vector<Span>& furniture = {}) {
    return cutProse(text, english().lexicon, furniture);
}

/// Sentences with "|" between them and "¶" between paragraphs.
QString outline(QStringView text) {
    const Prose prose = cut(text);
    QString out;
    for (const Paragraph& paragraph : prose.paragraphs) {
        out += out.isEmpty() ? QString() : QStringLiteral(" ¶ ");
        for (int s = paragraph.firstSentence; s < paragraph.endSentence; ++s) {
            out += s > paragraph.firstSentence ? QStringLiteral(" | ") : QString();
            out += prose.sentences[s].span.of(text).toString().simplified();
        }
    }
    return out;
}

} // namespace

TEST_CASE("sentences end at their stops, not at abbreviations", "[prose]") {
    CHECK(outline(u"It rained. The port shut.") == "It rained. | The port shut.");
    CHECK(outline(u"Dr. Anna Vell met Gov. J. K. Orr on Nov. 3. They left.")
        == "Dr. Anna Vell met Gov. J. K. Orr on Nov. 3. | They left.");
    CHECK(outline(u"The U.S. Senate met. It left the U.S. The vote was close.")
        == "The U.S. Senate met. | It left the U.S. | The vote was close.");
    CHECK(outline(u"It grew 3.5 percent vs. 2.1 before. Why? Nobody knows!")
        == "It grew 3.5 percent vs. 2.1 before. | Why? | Nobody knows!");
    CHECK(outline(u"He came at 5 p.m. and left.") == "He came at 5 p.m. and left.");
    CHECK(outline(u"The No. 4 shaft closed. No. Nobody left.") == "The No. 4 shaft closed. | No. | Nobody left.");
}

TEST_CASE("the first token of each sentence says so", "[prose]") {
    const Prose prose = cut(u"It rained. \u201CThe port shut.\u201D");
    for (const Sentence& sentence : prose.sentences) {
        for (int i = sentence.firstToken; i < sentence.endToken; ++i) {
            CHECK(prose.tokens[i].first == (i == sentence.firstToken));
        }
    }
}

TEST_CASE("closing marks stay with their sentence", "[prose]") {
    CHECK(outline(u"\"We won.\" She left.") == "\"We won.\" | She left.");
    CHECK(
        outline(u"“We won.” She left. (It rained.) All slept.") == "“We won.” | She left. | (It rained.) | All slept.");
    CHECK(outline(u"\"We won,\" she said. \"They lost.\"") == "\"We won,\" she said. | \"They lost.\"");
}

TEST_CASE("line breaks end paragraphs, unless the text is hard-wrapped", "[prose]") {
    CHECK(outline(u"One line\nAnother line\n\nThird") == "One line ¶ Another line ¶ Third");
    const QStringView wrapped = u"The harbour council met on the first working day of the\n"
                                u"week to speak about the price of berths and about the\n"
                                u"two cranes that had been standing still since the last\n"
                                u"storm of the winter.\n\nNobody objected to the plan.";
    CHECK(cut(wrapped).paragraphs.size() == 2);
    CHECK(cut(wrapped).sentences.size() == 2);
}

TEST_CASE("a text is hard-wrapped where lines in mid-sentence are full, whatever the next one begins with", "[prose]") {
    CHECK(cut(u"The keeper of the Orl lights said on Tuesday, May 4, that\n"
              u"Port Verran would lose its second ferry before the end of\n"
              u"2031. Lena Oduya, who runs the harbour, blamed the lack of\n"
              u"£40,000 for a new engine. The boat had sailed since March\n"
              u"1988.\n")
              .sentences.size()
        == 3);
    CHECK(cut(u"Harbour loses its second ferry\nKeeper of the Orl lights says so\nPrice of berths rises by a third at"
              u" Port Verran\nWeather\nTides\nLetters about the ferry and the berths\n")
              .sentences.size()
        == 6);
    CHECK(cut(u"The ferry sailed on Monday, and nobody was there to see it.\nThe berths were empty, and the lights"
              u" stayed dark all night.\nNobody could say why, and nobody asked the keeper at all.\n")
              .paragraphs.size()
        == 3);
}

TEST_CASE("furniture is cut but marked as no body", "[prose]") {
    const QStringView text = u"Home > News\n\nThe port shut. It rained.\n\nAdd comments";
    const Prose prose = cut(text, {{0, 11}, {40, 52}});
    REQUIRE(prose.sentences.size() == 4);
    CHECK_FALSE(prose.sentences[0].body);
    CHECK(prose.sentences[1].body);
    CHECK(prose.sentences[2].body);
    CHECK_FALSE(prose.sentences[3].body);
}

TEST_CASE("furniture inside a line is a paragraph of its own", "[prose]") {
    const QStringView text = u"PORT VELL, May 4 (Harbour Wire) -- The port shut.";
    const Prose prose = cut(text, {{0, 34}});
    REQUIRE(prose.paragraphs.size() == 2);
    CHECK(prose.paragraphs[1].span.of(text) == u"The port shut.");
}

TEST_CASE("every token lies in exactly one sentence", "[prose]") {
    const QStringView text = u"a. B c! “D e?” f\n\n1. G (h) i... J\n--\n\"";
    const Prose prose = cut(text);
    int next = 0;
    for (const Sentence& sentence : prose.sentences) {
        CHECK(sentence.firstToken == next);
        CHECK(sentence.endToken > sentence.firstToken);
        next = sentence.endToken;
    }
    CHECK(next == int(prose.tokens.size()));
    CHECK(prose.sentenceOf(0) == 0);
    CHECK(prose.sentenceOf(next - 1) == int(prose.sentences.size()) - 1);
}

TEST_CASE("an empty text has nothing", "[prose]") {
    CHECK(cut(u"").sentences.empty());
    CHECK(cut(u" \n\n\t ").paragraphs.empty());
}

TEST_CASE("the token at a place is the first that begins there or later", "[prose]") {
    const QString text = QStringLiteral("  Rain fell.\n\n") + QStringLiteral(" ").repeated(70) + QStringLiteral("It ")
        + QStringLiteral("went on-and-on. ").repeated(9) + QStringLiteral("e").repeated(80) + QStringLiteral("  ");
    const Prose prose = cut(text);
    for (int at = -40; at <= text.size() + 40; ++at) {
        const auto begins = [at](const Token& token) { return token.begin >= at; };
        const auto expected = std::ranges::find_if(prose.tokens, begins) - prose.tokens.begin();
        CHECK(prose.tokenAt(at) == expected);
    }
    CHECK(cut(u"").tokenAt(0) == 0);
}

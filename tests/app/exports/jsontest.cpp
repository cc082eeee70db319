#include "app/exports/jsonl.h"

#include "app/exports/json.h"
#include "tests/printing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace dateline;

namespace {

QByteArray written(QStringView text) {
    JsonWriter json;
    json.string(text);
    return json.bytes();
}

} // namespace

TEST_CASE("strings are valid UTF-8 whatever comes in", "[json]") {
    CHECK(written(u"a\"\\\n\t\u2028é") == "\"a\\\"\\\\\\n\\u0009\\u2028é\"");
    CHECK(written(u"😀") == "\"😀\"");
    const char16_t lone[]{u'a', 0xD800, u'b', 0xDC00};
    CHECK(written(QStringView(lone, 4))
        == "\"a\xEF\xBF\xBD"
           "b\xEF\xBF\xBD\"");
}

TEST_CASE("strings of any length and surrogate pairs anywhere read back the same", "[json]") {
    for (int lead = 0; lead < 3; ++lead) {
        const QString text = QString(lead, u'x') + QStringLiteral("😀é\n").repeated(5000);
        const QString back = QJsonDocument::fromJson('[' + written(text) + ']').array().at(0).toString();
        CHECK(back == text);
    }
}

TEST_CASE("numbers read back the same and have no locale", "[json]") {
    JsonWriter json;
    json.beginArray();
    json.number(17800000000.0);
    json.number(18.3);
    json.integer(-4);
    json.boolean(true);
    json.endArray();
    const QJsonArray back = QJsonDocument::fromJson(json.bytes()).array();
    CHECK(back[0].toDouble() == 17800000000.0);
    CHECK(back[1].toDouble() == 18.3);
    CHECK(back[2].toInt() == -4);
    CHECK(back[3].toBool());
}

TEST_CASE("offsets in a line are code points", "[jsonl]") {
    Account account;
    account.article.text = QStringLiteral("😀 \"Go,\" said Ann.");
    account.people.push_back({QStringLiteral("Ann"), {}, PersonKind::Person, Gender::Unknown, {{14, 17}}});
    account.quotes.push_back({{3, 8}, {}, QuoteKind::Direct, true, 0, Span{14, 17}, Span{9, 13}, -1});
    const QJsonObject line = QJsonDocument::fromJson(toJsonLine(account, QStringLiteral("a.txt"))).object();
    const QJsonObject quote = line["quotes"].toArray()[0].toObject();
    CHECK(quote["start"].toInt() == 2);
    CHECK(quote["end"].toInt() == 7);
    CHECK(quote["text"].toString() == "\"Go,\"");
    CHECK(quote["speaker"].toString() == "Ann");
    CHECK(quote["cue"].toObject()["text"].toString() == "said");
    CHECK_FALSE(quote.contains("event"));
    CHECK(line["schema"].toInt() == 1);
    CHECK(line["file"].toString() == "a.txt");
}

TEST_CASE("an error line holds the code and nothing of the article", "[jsonl]") {
    const QJsonObject line
        = QJsonDocument::fromJson(toJsonLine(Error{ErrorCode::NotAFile, {}}, QStringLiteral("d"))).object();
    CHECK(line["error"].toObject()["code"].toString() == "not-a-file");
    CHECK_FALSE(line.contains("text"));
}

// Whole articles and what Dateline makes of them. The goldens are the program's own lines, broken so that each time,
// person, event, quote and figure stands in a line of its own; DATELINE_BLESS=1 rewrites them, and the diff is
// reviewed.
#include "app/article/reader.h"
#include "app/chronology/extract.h"
#include "app/exports/jsonl.h"
#include "tests/printing.h"
#include "tests/whole/contract.h"
#include "tests/whole/program.h"

#include <QFile>
#include <QFileInfo>

using namespace dateline;

namespace {

QByteArray broken(QByteArray line) {
    for (const char* key : {"furniture", "times", "people", "events", "quotes", "figures"}) {
        line.replace(QByteArray(", \"") + key + "\": [", QByteArray(",\n\"") + key + "\": [");
    }
    for (const char* first : {"start", "name", "id"}) {
        line.replace(QByteArray("[{\"") + first + "\": ", QByteArray("[\n{\"") + first + "\": ");
        line.replace(QByteArray("}, {\"") + first + "\": ", QByteArray("},\n{\"") + first + "\": ");
    }
    return line + '\n';
}

QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void bless(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

} // namespace

TEST_CASE("goldens of whole articles", "[goldens]") {
    for (const QString& path : articleFiles()) {
        INFO(path.toStdString());
        const Result<Article> article = readArticle(path);
        REQUIRE(article.hasValue());
        const Account account = extract(*article);
        CHECK(breachOf(account) == QString());
        const QByteArray line = toJsonLine(account, QFileInfo(path).fileName());
        CHECK(breachOfLine(line) == QString());
        const QString golden
            = QStringLiteral(SOURCE_DIR "/tests/articles/") + QFileInfo(path).fileName() + QStringLiteral(".json");
        if (qEnvironmentVariableIsSet("DATELINE_BLESS")) {
            bless(golden, broken(line));
        }
        CHECK(QString::fromUtf8(broken(line)) == QString::fromUtf8(content(golden)));
    }
}

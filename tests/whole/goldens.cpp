// Whole articles and what Dateline makes of them.
#include "app/article/reader.h"
#include "app/chronology/extract.h"
#include "app/exports/jsonl.h"
#include "tests/whole/contract.h"
#include "tests/whole/program.h"
#include "tests/whole/told.h"

#include <QFileInfo>

using namespace dateline;

TEST_CASE("goldens of whole articles", "[goldens]") {
    INFO(howToBless("[goldens]"));
    for (const QString& path : articleFiles()) {
        INFO(path.toStdString());
        const Result<Article> article = readArticle(path);
        REQUIRE(article.hasValue());
        const Account account = extract(*article);
        CHECK(breachOf(account) == QString());
        const QByteArray line = toJsonLine(account, QFileInfo(path).fileName());
        CHECK(breachOfLine(line) == QString());
        const QString name = QStringLiteral(SOURCE_DIR "/tests/articles/%1.json").arg(QFileInfo(path).fileName());
        CHECK(QString::fromUtf8(broken(line)) == QString::fromUtf8(golden(name, broken(line))));
    }
}

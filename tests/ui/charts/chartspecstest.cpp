// What is drawn, as plain data: the specifications of the charts of the whole articles in tests/articles, without any
// drawing. DATELINE_BLESS=1 rewrites them, and the diff is reviewed.
#include "ui/charts/chartkind.h"
#include "ui/charts/charts.h"

#include "app/article/reader.h"
#include "app/chronology/extract.h"
#include "tests/printing.h"

#include <QDir>
#include <QFile>

using namespace dateline;

namespace {

QString specOf(const Chart& chart, const Chronology& chronology) {
    QStringList lines{QStringLiteral("chart: ") + chart.kind->id, "title: " + chart.title, "subtitle: " + chart.subtitle,
        "unit: " + chart.unit + (chart.change ? ", change" : ""), "source: " + chart.source, "reason: " + chart.reason};
    if (!chart.groups.isEmpty()) {
        lines << "groups: " + chart.groups.join(QStringLiteral(" | "));
    }
    for (const ChartPoint& point : chart.points) {
        QStringList parts{fullName(chart, point), point.label};
        parts << point.note << point.change;
        parts.removeAll(QString());
        const Account& account = chronology.accounts[point.figure.account];
        const QString words = account.figures[point.figure.figure].span.of(account.article.text).toString();
        lines << "  " + parts.join(QStringLiteral(" | ")) + " <- " + words.simplified();
    }
    return lines.join(u'\n') + "\n\n";
}

QString content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

TEST_CASE("the charts of whole articles are as specified", "[charts][specs]") {
    const QDir articles(QStringLiteral(SOURCE_DIR "/tests/articles"));
    int charts = 0;
    for (const QString& name : articles.entryList({"*.txt", "*.html"}, QDir::Files, QDir::Name)) {
        INFO(name.toStdString());
        INFO("If this is meant: DATELINE_BLESS=1 ui_tests \"[specs]\" rewrites the goldens; read the diff before you "
             "commit it.");
        const Result<Article> article = readArticle(articles.filePath(name));
        REQUIRE(article.hasValue());
        const Chronology chronology = makeChronology({extract(*article)});
        QString spec;
        for (const Chart& chart : makeCharts(chronology)) {
            spec += specOf(chart, chronology);
            ++charts;
        }
        const QString golden = QStringLiteral(SOURCE_DIR "/tests/ui/charts/specs/") + name;
        if (qEnvironmentVariableIsSet("DATELINE_BLESS")) {
            QFile file(golden);
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(spec.toUtf8());
        }
        CHECK(spec == content(golden));
    }
    CHECK(charts > 20);
}

TEST_CASE("no chart mixes units, or changes with levels, in articles or at random", "[charts]") {
    const QDir articles(QStringLiteral(SOURCE_DIR "/tests/articles"));
    for (const QString& name : articles.entryList({"*.txt", "*.html"}, QDir::Files, QDir::Name)) {
        const Result<Article> article = readArticle(articles.filePath(name));
        REQUIRE(article.hasValue());
        const Chronology chronology = makeChronology({extract(*article)});
        for (const Chart& chart : makeCharts(chronology)) {
            INFO(name.toStdString() << ": " << chart.title.toStdString());
            for (const ChartPoint& point : chart.points) {
                const Figure& figure = chronology.accounts[point.figure.account].figures[point.figure.figure];
                const bool base = point.derived && figure.base >= 0; // stands at the change it is worked out from
                const Figure& level = base
                    ? chronology.accounts[point.figure.account].figures[figure.base]
                    : figure;
                CHECK(level.unit == chart.unit);
                CHECK((point.derived || level.change == chart.change));
                CHECK_FALSE(point.sentence.isEmpty());
            }
        }
    }
}

// Completions and the manual against what the window's program says of itself.
#include "tests/printing.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>


namespace {

QString contentOf(const QString& name) {
    QFile file(QStringLiteral(SOURCE_DIR "/packaging/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList optionsTold(const QStringList& arguments) {
    QProcess program;
    program.start(QStringLiteral(DATELINE_PROGRAM), arguments);
    REQUIRE(program.waitForFinished(60'000));
    static const QRegularExpression option(QStringLiteral("(?<=--)[a-z]+\\b"));
    const QString help = QString::fromUtf8(program.readAllStandardOutput());
    QStringList options;
    for (auto each = option.globalMatch(help); each.hasNext();) {
        options << each.next().captured();
    }
    options.removeDuplicates();
    return options;
}

} // namespace

TEST_CASE("completions and the manual know every option of dateline and dateline export", "[installed]") {
    const QStringList options = optionsTold({QStringLiteral("--help")}) + optionsTold({QStringLiteral("export"), QStringLiteral("--help")});
    REQUIRE(options.size() > 8);
    for (const QString& option : options) {
        INFO(option.toStdString());
        CHECK(contentOf(QStringLiteral("completions/dateline.bash")).contains(QStringLiteral("--") + option));
        CHECK(contentOf(QStringLiteral("completions/_dateline")).contains(QStringLiteral("--") + option + u'['));
        CHECK(contentOf(QStringLiteral("completions/dateline.fish")).contains(QStringLiteral(" -l ") + option + u' '));
        CHECK(contentOf(QStringLiteral("man/dateline.1")).contains(QStringLiteral("Fl -") + option));
    }
}

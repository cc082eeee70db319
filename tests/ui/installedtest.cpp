// Completions and the manual against what the window's program says of itself.
#include "tests/printing.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/picturelook.h"
#include "ui/timeline/lanekind.h"
#include "ui/timeline/picture.h"
#include "ui/windowlanguage.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace dateline;

namespace {

QString contentOf(const QString& name) {
    QFile file(QStringLiteral(SOURCE_DIR "/packaging/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString answerTo(const QStringList& arguments) {
    QProcess program;
    program.start(QStringLiteral(DATELINE_PROGRAM), arguments);
    REQUIRE(program.waitForFinished(60'000));
    return QString::fromUtf8(program.readAllStandardOutput());
}

QStringList optionsTold(const QStringList& arguments) {
    static const QRegularExpression option(QStringLiteral("(?<=--)[a-z]+\\b"));
    const QString help = answerTo(arguments);
    QStringList options;
    for (auto each = option.globalMatch(help); each.hasNext();) {
        options << each.next().captured();
    }
    options.removeDuplicates();
    return options;
}

template <typename Row> QStringList column(std::span<const Row> table, const char* Row::*word) {
    QStringList words;
    for (const Row& row : table) {
        words << QLatin1String(row.*word);
    }
    return words;
}

/// The line of a text that holds a word.
QString lineWith(const QString& text, const QString& word) {
    return text.section(word, 1).section(u'\n', 0, 0);
}

/// What the manual names as values of an option.
QStringList valuesInManual(const QString& option) {
    QStringList values;
    const QString item = contentOf(QStringLiteral("man/dateline.1")).section(".It Fl -" + option + ' ', 1);
    for (const QString& line : item.section(QStringLiteral("\n.It"), 0, 0).split(u'\n')) {
        if (line.startsWith(QStringLiteral(".Cm "))) {
            values << line.section(u' ', 1, 1);
        }
    }
    values.removeDuplicates();
    return values;
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

TEST_CASE("completions, the manual and --help name the values an option takes, as their tables do", "[installed]") {
    const QString help = answerTo({QStringLiteral("export"), QStringLiteral("--help")});
    const QString bash = contentOf(QStringLiteral("completions/dateline.bash"));
    const QString zsh = contentOf(QStringLiteral("completions/_dateline"));
    const QString fish = contentOf(QStringLiteral("completions/dateline.fish"));
    for (const auto& [option, values] : std::vector<std::pair<QString, QStringList>>{
             {"timeline", column(timelineFormats(), &TimelineFormat::suffix)},
             {"format", column(chartFormats(), &ChartFormat::suffix)},
             {"size", column(picturePresets(), &PicturePreset::id)},
             {"lanes", column(laneKinds(), &LaneKind::id)},
             {"language", column(windowLanguages(), &WindowLanguage::code)}}) {
        INFO(option.toStdString());
        CHECK(valuesInManual(option) == values);
        const QString told = help.section("\n  --" + option + ' ', 1).section(QStringLiteral("\n  --"), 0, 0);
        for (const QString& value : values) {
            INFO(value.toStdString());
            CHECK(told.contains(QRegularExpression("\\b" + value + "\\b")));
        }
        if (option != u"timeline") { // a file, which completes by itself
            const QString words = values.join(u' ');
            CHECK(lineWith(bash, "--" + option + ')').contains("-W \"" + words + '"'));
            CHECK(lineWith(zsh, "'--" + option + '[').contains('(' + words + ')'));
            CHECK(lineWith(fish, " -l " + option + ' ').contains("-a '" + words + '\''));
        }
    }
}

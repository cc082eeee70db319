// What is installed beside the programs: pages, completions, and files for the desktop, each asked by its own validator
// where this machine has it.
#include "app/article/reader.h"
#include "app/exports/exporter.h"
#include "app/exports/importer.h"
#include "tests/printing.h"
#include "tests/whole/program.h"

#include <QFile>
#include <QMimeDatabase>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <span>

using namespace dateline;

namespace {

const QString packaging = QStringLiteral(SOURCE_DIR "/packaging/");

QString contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QStringList optionsIn(const QString& text) {
    static const QRegularExpression option(QStringLiteral("(?<![\\w-])--?[a-z]+\\b"));
    QStringList options;
    for (auto each = option.globalMatch(text); each.hasNext();) {
        options << each.next().captured();
    }
    options.removeDuplicates();
    options.sort();
    return options;
}

/// The arguments a page of the manual tells from the first of two words to the next.
QStringList argumentsIn(const QString& page, const QString& from, const QString& to) {
    QStringList arguments;
    for (const QString& line : page.section(from, 1).section(to, 0, 0).split(u'\n')) {
        if (line.startsWith(QStringLiteral(".Cm "))) {
            arguments << line.section(u' ', 1, 1);
        }
    }
    return arguments;
}

template <typename Row> QStringList suffixesOf(std::span<const Row* const> table) {
    QStringList suffixes;
    for (const Row* row : table) {
        suffixes << QLatin1String(row->suffix);
    }
    return suffixes;
}

/// The first cells of the rows of a Markdown table, without its head.
QStringList rowsOf(const QString& text) {
    QStringList rows;
    for (const QString& line : text.split(u'\n')) {
        if (line.startsWith(u'|')) {
            rows << line.section(u'|', 1, 1).trimmed();
        }
    }
    return rows.mid(2);
}

/// The readers that go by that name: "saved web pages (HTML, MHTML)", "Word", "DOCX".
QStringList readersNamed(const QString& name) {
    const QString bare = name.section(u'(', 0, 0).trimmed().toLower();
    QStringList named;
    for (const Reader* reader : readers()) {
        const QString label = reader->label.toLower();
        if (label.startsWith(bare) || bare.contains(label) || reader->suffixes.contains(bare)) {
            named << reader->id;
        }
    }
    return named;
}

/// The readers behind a list such as "RTF, DOCX and PDF".
QStringList readersListed(QString list) {
    static const QRegularExpression aside(QStringLiteral("\\s*\\([^)]*\\)"));
    static const QRegularExpression comma(QStringLiteral(",\\s*|\\s+and\\s+"));
    QStringList all;
    for (const QString& name : list.remove(aside).split(comma)) {
        INFO(name.toStdString());
        CHECK(readersNamed(name).size() == 1);
        all << readersNamed(name);
    }
    all.sort();
    return all;
}

/// Runs a validator; one that is not installed is told, not failed.
void checkWith(const QString& program, const QStringList& arguments) {
    if (QStandardPaths::findExecutable(program).isEmpty()) {
        WARN(program.toStdString() << " is not installed: not checked");
        return;
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    REQUIRE(process.waitForFinished(60'000));
    INFO(program.toStdString() << ": " << process.readAll().toStdString());
    CHECK(process.exitCode() == 0);
}

} // namespace

TEST_CASE("completions and the manual know every option of dateline-extract", "[installed]") {
    const QStringList told = optionsIn(QString::fromUtf8(runExtract({"--help"}).out));
    REQUIRE(told.size() > 5);
    const QString bash = contentOf(packaging + "completions/dateline.bash").section("_dateline()", 0, 0);
    const QString zsh = contentOf(packaging + "completions/_dateline").section("elif", 0, 0);
    const QString fish = contentOf(packaging + "completions/dateline.fish");
    const QString manual = contentOf(packaging + "man/dateline-extract.1");
    for (const QString& option : told) {
        INFO(option.toStdString());
        CHECK(bash.contains(option));
        CHECK(zsh.contains(option));
        const bool isLong = option.startsWith(u"--");
        CHECK(fish.contains((isLong ? " -l " + option.mid(2) : " -s " + option.mid(1)) + ' '));
        CHECK(manual.contains(isLong ? "Fl -" + option.mid(2) : "Fl " + option.mid(1)));
    }
}

TEST_CASE("the manual, README and the guide know every form of export", "[installed]") {
    const QString manual = contentOf(packaging + "man/dateline.1");
    const QStringList forms = suffixesOf(exporters());
    CHECK(argumentsIn(manual, ".It Fl -events", ".It ") == forms);
    CHECK(argumentsIn(manual, "exported events open again", ".Pp") == suffixesOf(importers()));
    const QString readme = contentOf(SOURCE_DIR "/README.md");
    const QString sentence = readme.section("`--events` writes in the form its ending names: ", 1).section(u'.', 0, 0);
    CHECK(QString(sentence).remove(u'`').remove(" (TimelineJS)") == exportEndings());

    const QString guide = contentOf(SOURCE_DIR "/resources/guide/en/exports.md");
    const QStringList rows = rowsOf(guide.section("*File › Export events*", 1));
    REQUIRE(rows.size() == forms.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Exporter& exporter = *exporters()[i];
        CAPTURE(exporter.label, rows[i]);
        CHECK(QString(exporter.label).startsWith(rows[i]));
        const bool again = guide.section("can be opened again", 0, 0).section("\n\n", -1).contains(rows[i]);
        CHECK(again == suffixesOf(importers()).contains(exporter.suffix));
    }
}

TEST_CASE("the manual, README and the metadata know every format that is read", "[installed]") {
    QStringList all;
    for (const Reader* reader : readers()) {
        all << reader->id;
    }
    all.sort();
    CHECK(readersListed(contentOf(packaging + "man/dateline.1").section("\nIt reads ", 1).section(".\n", 0, 0)) == all);
    CHECK(readersListed(contentOf(SOURCE_DIR "/README.md").section("## Formats\n\n", 1).section(u'.', 0, 0)) == all);
    const QString metadata = contentOf(packaging + "linux/org.dateline.Dateline.metainfo.xml");
    CHECK(readersListed("Plain text" + metadata.section("<li>Plain text", 1).section("</li>", 0, 0)) == all);
}

TEST_CASE("the desktop entry takes the types of every ending a reader has, its own, and no others", "[installed]") {
    const QString entry = contentOf(packaging + "linux/org.dateline.Dateline.desktop");
    const QStringList types = entry.section("\nMimeType=", 1).section(u'\n', 0, 0).split(u';', Qt::SkipEmptyParts);
    const QString own = "application/vnd.dateline.corrections+json";
    CHECK(types.contains(own));
    CHECK(contentOf(packaging + "linux/org.dateline.Dateline.mime.xml").contains("<mime-type type=\"" + own + "\">"));
    const QString metadata = contentOf(packaging + "linux/org.dateline.Dateline.metainfo.xml");
    CHECK(metadata.contains("<mediatype>" + own + "</mediatype>"));
    const QMimeDatabase known;
    QStringList read{own, "multipart/related"}; // the archive of a page, known by its content alone
    for (const Reader* reader : readers()) {
        const qsizetype before = read.size();
        for (const QString& suffix : reader->suffixes) {
            const QMimeType type = known.mimeTypeForFile("a." + suffix, QMimeDatabase::MatchExtension);
            if (type.isDefault()) { // "a.text", which is known by its content
                continue;
            }
            const QStringList names = type.aliases() << type.name();
            INFO(suffix.toStdString() << " is " << type.name().toStdString());
            CHECK(std::ranges::any_of(names, [&](const QString& name) { return types.contains(name); }));
            read << names;
        }
        INFO(reader->id.toStdString());
        CHECK(read.size() > before);
    }
    for (const QString& type : types) {
        INFO(type.toStdString());
        CHECK(read.contains(type));
    }
}

TEST_CASE("desktop entry, metadata, MIME type, pages and completions are valid", "[installed]") {
    const QString id = packaging + "linux/org.dateline.Dateline";
    checkWith("desktop-file-validate", {id + ".desktop"});
    checkWith("appstreamcli", {"validate", "--no-net", id + ".metainfo.xml"});
    checkWith("xmllint", {"--noout", id + ".mime.xml", id + ".metainfo.xml"});
    checkWith("mandoc", {"-T", "lint", "-W", "warning", packaging + "man/dateline.1", packaging + "man/dateline-extract.1"});
    checkWith("bash", {"-n", packaging + "completions/dateline.bash"});
    checkWith("zsh", {"-n", packaging + "completions/_dateline"});
    checkWith("fish", {"-n", packaging + "completions/dateline.fish"});
}

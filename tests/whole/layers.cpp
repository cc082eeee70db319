// Reads every #include under app/ and ui/ and enforces the floors: a folder includes only folders on lower floors.
#include "tests/printing.h"
#include "tests/whole/sources.h"

#include <QMap>

using namespace dateline;

namespace {

/// What a folder may include besides itself. A new folder needs a line here, and a place in app/README.md.
const QMap<QString, QStringList>& floors() {
    static const QStringList finders{"app/text", "app/language", "app/time", "app/people", "app/figures"};
    static const QStringList chronology = finders + QStringList{"app/article", "app/quotes", "app/chronology"};
    static const QMap<QString, QStringList> table{
        {"app/text", {}},
        {"app/language", {"app/text"}},
        {"app/time", {"app/text", "app/language"}},
        {"app/people", {"app/text", "app/language"}},
        {"app/figures", {"app/text", "app/language", "app/time"}},
        {"app/article", {"app/text", "app/language", "app/time"}},
        {"app/quotes", {"app/text", "app/language", "app/people"}},
        {"app/chronology", finders + QStringList{"app/article", "app/quotes"}},
        {"app/model", chronology},
        {"app/exports", chronology + QStringList{"app/model"}},
        {"app/store", {"app/text"}},
        {"app/corrections", chronology + QStringList{"app/exports", "app/store"}},
        {"app/sandbox", {}},
        {"app/headless", chronology + QStringList{"app/exports", "app/store", "app/sandbox"}},
        {"app/extract_main", {"app/headless"}},
        {"app/pdf_main", {"app/sandbox"}},
    };
    return table;
}

/// "app/time/rules/range.cpp" stands in app/time, "app/store.h" is a room of its own, everything under ui/ is one.
QString folderOf(const QString& path) {
    const QStringList parts = path.split(u'/');
    return parts[0] == u"ui" ? QStringLiteral("ui") : parts[0] + u'/' + parts[1].section(u'.', 0, 0);
}

bool mayInclude(const QString& from, const QString& to) {
    if (from == to || from == u"ui") {
        return to != u"app/extract_main";
    }
    return floors().value(from).contains(to);
}

} // namespace

TEST_CASE("folders include only lower floors", "[layers]") {
    for (const SourceFile& source : sourceFiles({"app", "ui"})) {
        const QString folder = folderOf(source.path);
        INFO(source.path.toStdString());
        CHECK((folder == u"ui" || floors().contains(folder)));
        for (const QString& included : source.includes()) {
            INFO(included.toStdString());
            CHECK(mayInclude(folder, folderOf(included)));
        }
    }
}

TEST_CASE("includes are written from the root and name files that exist", "[layers]") {
    for (const SourceFile& source : sourceFiles({"app", "ui", "tests"})) {
        for (const QString& included : source.includes()) {
            INFO(source.path.toStdString() << " includes " << included.toStdString());
            CHECK(QFile::exists(QStringLiteral(SOURCE_DIR "/") + included));
        }
    }
}

TEST_CASE("no header includes itself by way of others", "[layers]") {
    QMap<QString, QStringList> open;
    for (const SourceFile& source : sourceFiles({"app", "ui"})) {
        if (source.path.endsWith(u".h")) {
            open[source.path] = source.includes();
        }
    }
    // Takes away what includes nothing that is left, until nothing changes: only circles remain.
    for (bool changed = true; changed;) {
        changed = false;
        for (const QString& header : open.keys()) {
            const QStringList& included = open[header];
            if (std::none_of(
                    included.begin(), included.end(), [&](const QString& other) { return open.contains(other); })) {
                open.remove(header);
                changed = true;
            }
        }
    }
    CHECK(QStringList(open.keys()) == QStringList());
}

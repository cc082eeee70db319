#include "app/corrections.h"

#include "app/chronology/corrected.h"
#include "app/exports/exporter.h"
#include "app/store.h"
#include "tests/app/chronology/mill.h"
#include "tests/printing.h"
#include "tests/whole/contract.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace dateline;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

/// An article on disk with the reader's own folder beside it.
struct Shelf {
    Shelf() { REQUIRE(writeFile(article, mill::text.toUtf8())); }

    CorrectionsPlace place() const {
        return correctionsPlace(article, article, contentOf(article), folder.filePath(QStringLiteral("own/deep")));
    }

    QTemporaryDir folder;
    QString article = folder.filePath(QStringLiteral("mill.txt"));
    Account account = mill::account();
    std::vector<Edit> edits = mill::allEdits(account);
};

} // namespace

TEST_CASE("corrections lie beside the article and come back", "[corrections]") {
    const Shelf shelf;
    const Result<QString> where = keepCorrections(shelf.place(), shelf.edits, {});
    REQUIRE(where);
    CHECK(*where == shelf.article + QStringLiteral(".dateline"));
    const StoredCorrections stored = loadCorrections(shelf.place());
    CHECK(stored.sidecar.edits == shelf.edits);
    CHECK_FALSE(stored.changed);
    CHECK_FALSE(stored.error);
    CHECK(contentOf(shelf.article) == mill::text.toUtf8());
    REQUIRE(keepCorrections(shelf.place(), {}, {}));
    CHECK(QDir(shelf.folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{QStringLiteral("mill.txt")});
    CHECK(loadCorrections(shelf.place()).sidecar == Sidecar());
}

TEST_CASE("another article is noticed", "[corrections]") {
    const Shelf shelf;
    REQUIRE(keepCorrections(shelf.place(), shelf.edits, {}));
    REQUIRE(writeFile(shelf.article, mill::text.toUtf8() + "One line more.\n"));
    CHECK(loadCorrections(shelf.place()).changed);
}

TEST_CASE("where the article's folder cannot be written, the reader's own is", "[corrections]") {
    const Shelf shelf;
    REQUIRE(QDir(shelf.folder.path()).mkdir(QStringLiteral("mill.txt.dateline")));
    const Result<QString> where = keepCorrections(shelf.place(), shelf.edits, {});
    REQUIRE(where);
    CHECK(*where == shelf.place().apart);
    CHECK(loadCorrections(shelf.place()).sidecar.edits == shelf.edits);
    REQUIRE(QDir(shelf.folder.path()).rmdir(QStringLiteral("mill.txt.dateline")));
    REQUIRE(keepCorrections(shelf.place(), {shelf.edits.front()}, {}));
    CHECK(loadCorrections(shelf.place()).sidecar.edits.size() == 1);
    CHECK_FALSE(QFile::exists(shelf.place().apart));
}

TEST_CASE("taken back where the article's folder cannot be written, corrections do not come back", "[corrections]") {
    const Shelf shelf;
    REQUIRE(QDir(shelf.folder.path()).mkdir(QStringLiteral("mill.txt.dateline")));
    REQUIRE(keepCorrections(shelf.place(), shelf.edits, {}));
    REQUIRE(keepCorrections(shelf.place(), {}, {}));
    const StoredCorrections stored = loadCorrections(shelf.place());
    CHECK_FALSE(stored.error);
    CHECK(stored.sidecar.edits.empty());
}

TEST_CASE("a damaged file that cannot be kept aside is left where it is", "[corrections]") {
    const Shelf shelf;
    const QString beside = shelf.place().beside;
    REQUIRE(writeFile(beside, "not ours"));
    for (int n = 1; n <= 100; ++n) {
        REQUIRE(writeFile(beside + QStringLiteral(".old") + (n == 1 ? QString() : QString::number(n)), "older"));
    }
    REQUIRE(keepCorrections(shelf.place(), {}, {}, beside));
    CHECK(contentOf(beside) == "not ours");
}

TEST_CASE("nowhere to write is told", "[corrections]") {
    const Shelf shelf;
    CorrectionsPlace place = shelf.place();
    place.beside.clear();
    place.apart = shelf.article + QStringLiteral("/below a file.dateline");
    const Result<QString> where = keepCorrections(place, shelf.edits, {});
    REQUIRE_FALSE(where);
    CHECK(where.error().code == ErrorCode::NotWritable);
}

TEST_CASE("text without a file is known by its bytes, files of one name by their folder", "[corrections]") {
    const QString own = QStringLiteral("/own");
    const auto apart = [&](const char* path, const char* bytes) {
        return correctionsPlace(QString::fromLatin1(path), QStringLiteral("a.txt"), bytes, own).apart;
    };
    CHECK(apart("", "one") == apart("", "one"));
    CHECK(apart("", "one") != apart("", "two"));
    CHECK(apart("/x/a.txt", "one") == apart("/x/a.txt", "two"));
    CHECK(apart("/x/a.txt", "one") != apart("/y/a.txt", "one"));
    CHECK(correctionsPlace({}, QStringLiteral("a.txt"), "one", own).beside.isEmpty());
}

TEST_CASE("a sidecar that cannot be read is told, and kept aside by the next save", "[corrections]") {
    const Shelf shelf;
    const QString beside = shelf.place().beside;
    const QByteArray broken = GENERATE(as<QByteArray>(), "not ours", "{\"format\":\"dateline corrections\",\"version\":9}", "");
    REQUIRE(writeFile(beside, broken));
    const StoredCorrections stored = loadCorrections(shelf.place());
    REQUIRE(stored.error);
    CHECK(stored.damaged == beside);
    REQUIRE(keepCorrections(shelf.place(), shelf.edits, {}, stored.damaged));
    CHECK(contentOf(beside + QStringLiteral(".old")) == broken);
    CHECK(loadCorrections(shelf.place()).sidecar.edits == shelf.edits);
}

TEST_CASE("a hundred mutated sidecars: each is read, counted or refused, and nothing breaks", "[corrections]") {
    const Shelf shelf;
    REQUIRE(keepCorrections(shelf.place(), shelf.edits, {shelf.edits.front()}));
    const QByteArray good = contentOf(shelf.place().beside);
    quint32 state = 7;
    const auto next = [&state](int below) {
        state = state * 1664525u + 1013904223u;
        return int((state >> 8) % quint32(below));
    };
    const std::size_t all = shelf.edits.size() + 1;
    int told = 0;
    int unharmed = 0;
    for (int round = 0; round < 100; ++round) {
        QByteArray bytes = good;
        for (int n = next(4); n >= 0; --n) {
            const int at = next(int(bytes.size()));
            switch (next(4)) {
            case 0: bytes[at] = char(next(256)); break;
            case 1: bytes.remove(at, 1 + next(200)); break;
            case 2: bytes.insert(at, bytes.mid(next(int(bytes.size())), next(300))); break;
            default: bytes.truncate(std::max(1, at)); break;
            }
        }
        REQUIRE(writeFile(shelf.place().beside, bytes));
        const StoredCorrections stored = loadCorrections(shelf.place());
        const std::size_t read = stored.sidecar.edits.size() + stored.sidecar.orphans.size();
        const bool tells = stored.error || stored.sidecar.notUnderstood > 0;
        INFO(bytes.toStdString());
        CHECK((tells || read >= all)); // nothing is lost in silence
        told += tells;
        unharmed += !tells;
        const Anchored now = anchored(shelf.account, stored.sidecar.edits);
        CHECK(breachOf(correct(shelf.account, now.held).account) == QString());
        CHECK(breachOf(correct(shelf.account, stored.sidecar.edits).account) == QString());
        REQUIRE(keepCorrections(shelf.place(), now.held, now.orphans, stored.damaged));
    }
    CHECK(told > unharmed); // most changes break the JSON or an edit
    CHECK(unharmed > 0); // some change a letter of a title
}

TEST_CASE("the corrections of an article open the article beside them", "[corrections]") {
    const Shelf shelf;
    const QString own = shelf.folder.filePath(QStringLiteral("own"));
    const QString beside = *keepCorrections(shelf.place(), {shelf.edits.front()}, {});
    const Result<std::vector<Reading>> read = readAll(beside, own);
    REQUIRE(read);
    REQUIRE(read->size() == 1);
    CHECK(read->front().found.article.path == shelf.article);
    CHECK(read->front().kept.edits.held.size() == 1);
    REQUIRE(dropFile(shelf.article));
    CHECK(readAll(beside, own).error() == Error{ErrorCode::ArticleMissing, QStringLiteral("mill.txt")});
    REQUIRE(writeFile(beside, "{}"));
    CHECK(readAll(beside, own).error().code == ErrorCode::Malformed);
    CHECK(readAll(shelf.folder.filePath(QStringLiteral("none.dateline")), own).error().code == ErrorCode::NotFound);
}

TEST_CASE("corrections never lead out of their folder", "[corrections]") {
    const Shelf shelf;
    const QString other = shelf.folder.filePath(QStringLiteral("far.dateline"));
    Sidecar sidecar;
    sidecar.article = GENERATE(as<QString>(), "/etc/hostname", "../../../../etc/hostname", "", ".", "far.dateline");
    REQUIRE(writeFile(other, toJson(sidecar)));
    const Result<std::vector<Reading>> read = readAll(other, shelf.folder.path());
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::ArticleMissing);
}

TEST_CASE("an exported chronology takes corrections of its own, article by article", "[corrections]") {
    const Shelf shelf;
    const QString exported = shelf.folder.filePath(QStringLiteral("both.jsonl"));
    const QString own = shelf.folder.filePath(QStringLiteral("own"));
    Account second = shelf.account;
    second.article.path = QStringLiteral("second.txt");
    REQUIRE(writeFile(exported, jsonLinesExporter.write(makeChronology({shelf.account, second}))));
    Result<std::vector<Reading>> read = readAll(exported, own);
    REQUIRE(read);
    REQUIRE(read->size() == 2);
    const KeptCorrections& kept = (*read)[1].kept;
    CHECK(*keepCorrections(kept.place, {shelf.edits.front()}, {}) == exported + QStringLiteral(".2.dateline"));
    read = readAll(exported + QStringLiteral(".2.dateline"), own); // leads to the export
    REQUIRE(read);
    REQUIRE(read->size() == 2);
    CHECK((*read)[0].kept.edits.held.empty());
    CHECK((*read)[1].kept.edits.held.size() == 1);
    Article published = (*read)[0].kept.asRead;
    published.published = parseTimex3(u"2030-01-01");
    const Account later = findAnew((*read)[0].found, published);
    CHECK(later.events == (*read)[0].found.events);
    CHECK(later.article.published == parseTimex3(u"2030-01-01"));
}

TEST_CASE("what another window saved meanwhile stays", "[corrections]") {
    const Shelf shelf;
    const QString own = shelf.folder.filePath(QStringLiteral("own"));
    REQUIRE(keepCorrections(shelf.place(), {shelf.edits[0]}, {}));
    KeptCorrections one = readAll(shelf.article, own)->front().kept;
    KeptCorrections other = readAll(shelf.article, own)->front().kept;
    const auto stored = [&] { return loadCorrections(shelf.place()).sidecar.edits; };
    REQUIRE(keepCorrections(one, {shelf.edits[0], shelf.edits[1]}));
    REQUIRE(keepCorrections(other, {shelf.edits[0], shelf.edits[2]}));
    CHECK(stored() == std::vector{shelf.edits[0], shelf.edits[2], shelf.edits[1]});
    REQUIRE(keepCorrections(other, {shelf.edits[0]})); // takes back its own alone
    CHECK(stored() == std::vector{shelf.edits[0], shelf.edits[1]});
    REQUIRE(keepCorrections(one, {shelf.edits[0]}));
    CHECK(stored() == std::vector{shelf.edits[0]});
    REQUIRE(keepCorrections(one, {}));
    CHECK(stored().empty());
}

TEST_CASE("a sidecar deleted or damaged under an open article loses nothing", "[corrections]") {
    const Shelf shelf;
    const QString beside = shelf.place().beside;
    KeptCorrections kept = readAll(shelf.article, shelf.folder.filePath(QStringLiteral("own")))->front().kept;
    REQUIRE(keepCorrections(kept, {shelf.edits[0]}));
    REQUIRE(dropFile(beside));
    REQUIRE(keepCorrections(kept, {shelf.edits[0], shelf.edits[1]}));
    CHECK(loadCorrections(shelf.place()).sidecar.edits.size() == 2);
    REQUIRE(writeFile(beside, "not ours"));
    REQUIRE(keepCorrections(kept, {shelf.edits[0]}));
    CHECK(contentOf(beside + QStringLiteral(".old")) == "not ours");
    CHECK(loadCorrections(shelf.place()).sidecar.edits.size() == 1);
}

namespace {

/// A program that saves without end is killed: the file is the old one or the new one, and what was left behind is gone
/// at the next start.
void killWhileSaving(int kills) {
    const Shelf shelf;
    std::vector<Edit> more = shelf.edits;
    for (int i = 0; i < 400; ++i) {
        more.push_back(shelf.edits[std::size_t(i) % shelf.edits.size()]);
    }
    const CorrectionsPlace place = shelf.place();
    REQUIRE(keepCorrections(place, shelf.edits, {}));
    int leftovers = 0;
    for (int round = 0; round < kills; ++round) {
        const pid_t child = fork();
        REQUIRE(child >= 0);
        if (child == 0) {
            for (;;) {
                (void)keepCorrections(place, more, {});
                (void)keepCorrections(place, shelf.edits, {});
            }
        }
        usleep(useconds_t(round * 37 % 5000));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        const Result<Sidecar> read = parseSidecar(contentOf(place.beside));
        REQUIRE(read);
        REQUIRE((read->edits == shelf.edits || read->edits == more));
        leftovers += int(QDir(shelf.folder.path()).entryList(QDir::Files | QDir::Hidden).size()) - 2;
        (void)loadCorrections(place); // as the next start does
        REQUIRE(QDir(shelf.folder.path()).entryList(QDir::Files | QDir::Hidden).size() == 2);
    }
    CHECK(contentOf(shelf.article) == mill::text.toUtf8());
    CHECK(leftovers < kills);
    WARN(leftovers << " files left behind by " << kills << " kills, all gone at the next start");
}

} // namespace

TEST_CASE("killed while saving, two hundred times", "[corrections]") {
    killWhileSaving(200);
}

TEST_CASE("killed while saving, a thousand times", "[.release]") {
    killWhileSaving(1000);
}

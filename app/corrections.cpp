#include "app/corrections.h"

#include "app/article/file.h"
#include "app/article/reader.h"
#include "app/chronology/extract.h"
#include "app/exports/importer.h"
#include "app/store.h"
#include "app/text/limits.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <set>

namespace dateline {

namespace {

const QString ending = QStringLiteral("dateline");
constexpr int hashShown = 16; // characters of a hash that tell files of one name apart

QByteArray sha256(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

std::vector<Edit> allEdits(const Sidecar& sidecar) {
    std::vector<Edit> edits = sidecar.edits;
    edits.insert(edits.end(), sidecar.orphans.begin(), sidecar.orphans.end());
    return edits;
}

Reading reading(Article article, CorrectionsPlace place, std::stop_token stop) {
    Reading read{{}, {std::move(article), std::move(place), {}, {}}};
    KeptCorrections& kept = read.kept;
    kept.stored = loadCorrections(kept.place);
    const std::vector<Edit> edits = allEdits(kept.stored.sidecar);
    read.found = extract(correctArticle(kept.asRead, edits), stop);
    kept.edits = anchored(read.found, edits);
    return read;
}

/// What an exported chronology tells, as it stands: nothing is found anew.
Result<std::vector<Reading>> readImport(const Importer& importer, const QString& path, const QString& folder) {
    const Result<QByteArray> bytes = readFile(path, limits::importBytes);
    Result<std::vector<Account>> accounts
        = bytes ? importAccounts(importer, path, *bytes) : Result<std::vector<Account>>(bytes.error());
    if (!accounts) {
        return accounts.error();
    }
    std::vector<Reading> readings;
    for (Account& account : *accounts) {
        const int part = int(readings.size()) + 1;
        Reading reading{{}, {account.article, correctionsPlace(path, path, *bytes, folder, part), {}, {}}};
        reading.kept.stored = loadCorrections(reading.kept.place);
        reading.found = std::move(account);
        reading.kept.edits = anchored(reading.found, allEdits(reading.kept.stored.sidecar));
        readings.push_back(std::move(reading));
    }
    return readings;
}

/// The path of what a sidecar corrects.
Result<QString> correctedBy(const QString& sidecarPath) {
    const Result<QByteArray> bytes = readFile(sidecarPath);
    const Result<Sidecar> sidecar = bytes ? parseSidecar(*bytes) : Result<Sidecar>(bytes.error());
    if (!sidecar) {
        return sidecar.error();
    }
    const QString name = QFileInfo(sidecar->article).fileName(); // never another folder
    const QString path = QFileInfo(sidecarPath).path() + u'/' + name;
    const bool there = !name.isEmpty() && QFileInfo(path).isFile() && QFileInfo(path).suffix() != ending;
    return there ? Result<QString>(path) : Error{ErrorCode::ArticleMissing, name};
}

} // namespace

QStringList eachOnce(QStringList files) {
    std::set<QString> known;
    files.removeIf([&](const QString& file) {
        const QString article = file.endsWith(u'.' + ending) ? file.chopped(ending.size() + 1) : file;
        const QString real = QFileInfo(article).canonicalFilePath(); // empty if there is none
        return !known.insert(real.isEmpty() ? file : real).second;
    });
    return files;
}

Account findAnew(const Account& account, const Article& article, std::stop_token stop) {
    if (account.importedFrom.isEmpty()) {
        return extract(article, stop);
    }
    Account told = account;
    told.article = article;
    return told;
}

CorrectionsPlace correctionsPlace(
    const QString& path, const QString& name, const QByteArray& bytes, const QString& folder, int part) {
    CorrectionsPlace place{QFileInfo(name).fileName(), sha256(bytes), {}, {}};
    QByteArray told = place.sha256;
    const QString numbered = (part > 1 ? QStringLiteral(".%1.").arg(part) : QStringLiteral(".")) + ending;
    if (!path.isEmpty()) {
        place.beside = path + numbered;
        told = sha256(QFileInfo(path).absoluteFilePath().toUtf8());
    }
    const QString unique = QString::fromLatin1(told.first(hashShown)) + u' ' + place.article;
    place.apart = folder + u'/' + safeFileName(unique, numbered.sliced(1));
    return place;
}

/// What lies apart is there because beside could not be written, so it is the newer.
StoredCorrections loadCorrections(const CorrectionsPlace& place) {
    StoredCorrections stored;
    for (const QString& path : {place.apart, place.beside}) {
        if (!path.isEmpty()) {
            sweepBeside(path);
        }
        if (path.isEmpty() || !QFileInfo::exists(path)) {
            continue;
        }
        const Result<QByteArray> bytes = readFile(path);
        Result<Sidecar> sidecar = bytes ? parseSidecar(*bytes) : Result<Sidecar>(bytes.error());
        if (!sidecar) {
            stored.error = sidecar.error();
            stored.damaged = path;
        } else {
            stored.sidecar = std::move(*sidecar);
            stored.changed = stored.sidecar.sha256 != place.sha256;
            stored.damaged = stored.sidecar.notUnderstood > 0 ? path : QString();
        }
        break;
    }
    return stored;
}

Result<QString> keepCorrections(const CorrectionsPlace& place, const std::vector<Edit>& edits,
    const std::vector<Edit>& orphans, const QString& damaged) {
    const Result<Nothing> aside = damaged.isEmpty() ? Nothing{} : setAside(damaged);
    if (!aside && damaged != place.beside) {
        return aside.error();
    }
    const bool nothing = edits.empty() && orphans.empty();
    if (nothing && (place.beside.isEmpty() || (aside && dropFile(place.beside)))) {
        const Result<Nothing> gone = dropFile(place.apart);
        return gone ? Result<QString>(QString()) : Result<QString>(gone.error());
    } // what cannot be taken away beside the article is overruled by an empty file apart
    const QByteArray bytes = toJson({place.article, place.sha256, edits, orphans, 0});
    if (aside && !place.beside.isEmpty() && writeFile(place.beside, bytes)) {
        dropFile(place.apart);
        return place.beside;
    }
    makeFolderOf(place.apart);
    const Result<Nothing> saved = writeFile(place.apart, bytes);
    return saved ? Result<QString>(place.apart) : Result<QString>(saved.error());
}

Result<QString> keepCorrections(KeptCorrections& kept, std::vector<Edit> edits) {
    const CorrectionsPlace& place = kept.place;
    const Result<Sidecar> own = parseSidecar(toJson({place.article, place.sha256, edits, kept.edits.orphans, 0}));
    const StoredCorrections now = loadCorrections(place);
    if (now.sidecar != kept.stored.sidecar) {
        std::vector<Edit> known = allEdits(kept.stored.sidecar);
        known.insert(known.end(), edits.begin(), edits.end());
        std::ranges::copy_if(allEdits(now.sidecar), std::back_inserter(edits),
            [&](const Edit& edit) { return std::ranges::find(known, edit) == known.end(); });
    }
    const QString damaged = QFileInfo(now.damaged).isFile() ? now.damaged : kept.stored.damaged; // a folder stays as it is
    const Result<QString> where = keepCorrections(place, edits, kept.edits.orphans, damaged);
    if (where) {
        kept.stored = {own ? *own : Sidecar(), false, {}, {}};
    }
    return where;
}

Result<Reading> readWithCorrections(
    const QString& path, const QString& folder, std::stop_token stop, const QString& password) {
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes) {
        return bytes.error();
    }
    Result<Article> article = readBytes(*bytes, path, password);
    if (!article) {
        return article.error();
    }
    article->path = path;
    return reading(std::move(*article), correctionsPlace(path, path, *bytes, folder), stop);
}

Result<std::vector<Reading>> readAll(
    const QString& path, const QString& folder, std::stop_token stop, const QString& password) {
    if (QFileInfo(path).suffix() == ending) {
        const Result<QString> article = correctedBy(path);
        return article ? readAll(*article, folder, stop, password) : Result<std::vector<Reading>>(article.error());
    }
    if (const Importer* importer = importerFor(path)) {
        return readImport(*importer, path, folder);
    }
    Result<Reading> reading = readWithCorrections(path, folder, stop, password);
    if (!reading) {
        return reading.error();
    }
    std::vector<Reading> readings;
    readings.push_back(std::move(*reading));
    return readings;
}

Result<Reading> readWithCorrections(
    const QByteArray& bytes, const QString& name, const QString& folder, std::stop_token stop) {
    Result<Article> article = readBytes(bytes, name);
    if (!article) {
        return article.error();
    }
    article->path = name;
    return reading(std::move(*article), correctionsPlace({}, name, bytes, folder), stop);
}

} // namespace dateline

#include "app/corrections.h"

#include "app/article/file.h"
#include "app/store.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace dateline {

namespace {

const QString ending = QStringLiteral("dateline");
constexpr int hashShown = 16; // characters of a hash that tell files of one name apart

QByteArray sha256(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

CorrectionsPlace correctionsPlace(
    const QString& path, const QString& name, const QByteArray& bytes, const QString& folder) {
    CorrectionsPlace place{QFileInfo(name).fileName(), sha256(bytes), {}, {}};
    QByteArray told = place.sha256;
    if (!path.isEmpty()) {
        place.beside = path + u'.' + ending;
        told = sha256(QFileInfo(path).absoluteFilePath().toUtf8());
    }
    const QString unique = QString::fromLatin1(told.first(hashShown)) + u' ' + place.article;
    place.apart = folder + u'/' + safeFileName(unique, ending);
    return place;
}

/// What lies apart is there because beside could not be written, so it is the newer.
StoredCorrections loadCorrections(const CorrectionsPlace& place) {
    StoredCorrections stored;
    for (const QString& path : {place.apart, place.beside}) {
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
    if (edits.empty() && orphans.empty()) {
        for (const QString& path : {place.beside, place.apart}) {
            if (const Result<Nothing> gone = path.isEmpty() ? Nothing{} : dropFile(path); !gone) {
                return gone.error();
            }
        }
        return QString();
    }
    const QByteArray bytes = toJson({place.article, place.sha256, edits, orphans, 0});
    if (aside && !place.beside.isEmpty() && writeFile(place.beside, bytes)) {
        dropFile(place.apart);
        return place.beside;
    }
    makeFolderOf(place.apart);
    const Result<Nothing> saved = writeFile(place.apart, bytes);
    return saved ? Result<QString>(place.apart) : Result<QString>(saved.error());
}

} // namespace dateline

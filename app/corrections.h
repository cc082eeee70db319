// Corrections on disk: a reader's edits of an article, kept in NAME.dateline beside it, or in a folder of the reader's
// own where that cannot be written. The article is never touched.
#pragma once

#include "app/exports/sidecar.h"
#include "app/text/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace dateline {

/// Where the corrections of one article may lie.
struct CorrectionsPlace {
    QString article; // its file name
    QByteArray sha256; // of its bytes, in hexadecimal
    QString beside; // NAME.dateline; empty for text without a file
    QString apart; // in the reader's own folder

    bool operator==(const CorrectionsPlace&) const = default;
};

/// `path` is empty for text without a file: it is known by its bytes alone. `folder` is the reader's own.
CorrectionsPlace correctionsPlace(
    const QString& path, const QString& name, const QByteArray& bytes, const QString& folder);

struct StoredCorrections {
    Sidecar sidecar; // empty if there is none, or none that can be read
    bool changed = false; // the article is not the one they were made in
    QString damaged; // the file that could not be read in full; the next save keeps it aside
    std::optional<Error> error; // why, if nothing in it could be read
};

StoredCorrections loadCorrections(const CorrectionsPlace& place);

/// Saves in one step, beside the article if that can be written. Without edits and orphans the file goes. A file that
/// could not be read in full (`damaged`) is kept under another name first. Returns where the corrections are now;
/// empty if there are none.
Result<QString> keepCorrections(const CorrectionsPlace& place, const std::vector<Edit>& edits,
    const std::vector<Edit>& orphans, const QString& damaged = {});

} // namespace dateline

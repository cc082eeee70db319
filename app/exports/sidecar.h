// The sidecar NAME.dateline: a reader's corrections of one article as JSON, with the words they hold on to.
#pragma once

#include "app/chronology/edits.h"
#include "app/text/result.h"

#include <QByteArray>

namespace dateline {

struct Sidecar {
    QString article; // file name of the article it belongs to
    QByteArray sha256; // of the article's bytes when the edits last held, in hexadecimal
    std::vector<Edit> edits; // in the order they were made
    std::vector<Edit> orphans; // those whose words were gone
    int notUnderstood = 0; // entries that are no edits, or none of this version

    bool operator==(const Sidecar&) const = default;
};

QByteArray toJson(const Sidecar& sidecar); // parseSidecar() gives the same back

/// Malformed if the bytes are no sidecar, Unsupported if a later version wrote them, TooLarge past limits::sidecarBytes.
Result<Sidecar> parseSidecar(const QByteArray& bytes);

} // namespace dateline

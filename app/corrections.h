// Corrections on disk: a reader's edits of an article, kept in NAME.dateline beside it, or in a folder of the reader's
// own where that cannot be written. The article is never touched.
#pragma once

#include "app/chronology/corrected.h"
#include "app/exports/sidecar.h"
#include "app/text/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace dateline {

/// Where the corrections of one article may lie.
struct CorrectionsPlace {
    QString article; // its file name
    QByteArray sha256; // of its bytes, in hexadecimal
    QString beside; // NAME.dateline; empty for text without a file
    QString apart; // in the reader's own folder

    bool operator==(const CorrectionsPlace&) const = default;
};

/// `path` is empty for text without a file: it is known by its bytes alone. `folder` is the reader's own. `part` counts
/// the articles of an exported chronology from the second on ("x.jsonl.2.dateline").
CorrectionsPlace correctionsPlace(
    const QString& path, const QString& name, const QByteArray& bytes, const QString& folder, int part = 1);

struct StoredCorrections {
    Sidecar sidecar; // empty if there is none, or none that can be read
    bool changed = false; // the article is not the one they were made in
    QString damaged; // the file that could not be read in full; the next save keeps it aside
    std::optional<Error> error; // why, if nothing in it could be read
};

StoredCorrections loadCorrections(const CorrectionsPlace& place); // takes away what a killed save left

/// Saves in one step, beside the article if that can be written. Without edits and orphans the file goes. A file that
/// could not be read in full (`damaged`) is kept under another name first. Returns where the corrections are now;
/// empty if there are none.
Result<QString> keepCorrections(const CorrectionsPlace& place, const std::vector<Edit>& edits,
    const std::vector<Edit>& orphans, const QString& damaged = {});

/// What is found in an account's article as it is now. What was imported stays as it was told.
Account findAnew(const Account& account, const Article& article, std::stop_token stop = {});

/// What a reader had corrected before, and what is needed to go on with it.
struct KeptCorrections {
    Article asRead; // before any correction
    CorrectionsPlace place;
    StoredCorrections stored; // as read or saved last
    Anchored edits; // the stored ones, as they hold in the text now
};

/// The same for an article that is open. What another window or program has saved there since stays, behind `edits`.
Result<QString> keepCorrections(KeptCorrections& kept, std::vector<Edit> edits);

struct Reading {
    Account found; // in the article as the corrections leave it
    KeptCorrections kept;
};

/// Reads a file and its corrections. `password` opens it if it is locked; `folder` is the reader's own.
Result<Reading> readWithCorrections(
    const QString& path, const QString& folder, std::stop_token stop = {}, const QString& password = {});

/// Everything a file tells: an article with its corrections; the articles of an exported chronology (CSV, JSON Lines),
/// each with corrections of its own beside the export; or, for NAME.dateline, the article NAME beside it.
Result<std::vector<Reading>> readAll(
    const QString& path, const QString& folder, std::stop_token stop = {}, const QString& password = {});

/// Each file once, in order: a second telling by the same file would share its corrections. NAME.dateline stands for NAME.
QStringList eachOnce(QStringList files);

/// The same as readWithCorrections(path) for bytes that came without a file, such as pasted text; `name` stands for one.
Result<Reading> readWithCorrections(
    const QByteArray& bytes, const QString& name, const QString& folder, std::stop_token stop = {});

} // namespace dateline

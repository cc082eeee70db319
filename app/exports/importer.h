// Importers: exported chronologies that can be opened again. To add one: a file beside this one, a line in the table.
#pragma once

#include "app/chronology/chronology.h"
#include "app/text/result.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace dateline {

struct Importer {
    const char* suffix; // without a dot
    /// What the file tells, as the exporter of the same suffix writes it again: an account for each article. Malformed
    /// with the line if the file is none of these or damaged, Empty if it tells of no article.
    Result<std::vector<Account>> (*read)(const QByteArray& bytes);
};

extern const Importer csvImporter;
extern const Importer jsonLinesImporter;

std::span<const Importer* const> importers(); // each reads what the exporter of its suffix writes

/// By the ending of a file's name; nullptr if none fits.
const Importer* importerFor(const QString& path);

/// Reads with one: bounded, and every account told that it comes from `path`.
Result<std::vector<Account>> importAccounts(const Importer& importer, const QString& path, const QByteArray& bytes);

} // namespace dateline

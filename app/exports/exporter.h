// Exporters: the forms a chronology can be saved in. To add one: a file beside this one, a declaration here, a line in
// the table.
#pragma once

#include "app/chronology/chronology.h"

#include <QByteArray>

#include <span>

namespace dateline {

struct Exporter {
    const char* id; // as the command line names it
    const char* label; // "CSV table", to be translated in the context "Exporters"
    const char* suffix; // without a dot
    /// The whole file. A pure function: the same chronology gives the same bytes.
    QByteArray (*write)(const Chronology& chronology);
    /// How many events the form cannot hold; nullptr: it holds all.
    int (*leavesOut)(const Chronology& chronology) = nullptr;
};

extern const Exporter csvExporter;
extern const Exporter jsonLinesExporter;
extern const Exporter icalendarExporter;
extern const Exporter timelineJsExporter;
extern const Exporter markdownExporter;
extern const Exporter htmlExporter;

std::span<const Exporter* const> exporters(); // in the order menus show them

/// "csv, jsonl, ics, json, md or html": the endings of all forms.
QString exportEndings();

} // namespace dateline

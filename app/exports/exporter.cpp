#include "app/exports/exporter.h"

#include "app/exports/jsonl.h"

#include <array>

namespace dateline {

namespace {

constexpr std::array<const Exporter*, 6> table{
    &csvExporter,
    &jsonLinesExporter,
    &icalendarExporter,
    &timelineJsExporter,
    &markdownExporter,
    &htmlExporter,
};

QByteArray writeJsonLines(const Chronology& chronology) {
    QByteArray lines;
    for (const Account& account : chronology.accounts) {
        lines += toJsonLine(account, account.article.path) + '\n';
    }
    return lines;
}

} // namespace

const Exporter jsonLinesExporter{"jsonl", QT_TRANSLATE_NOOP("Exporters", "JSON Lines"), "jsonl", writeJsonLines};

std::span<const Exporter* const> exporters() {
    return table;
}

QString exportEndings() {
    QString endings;
    for (const Exporter* exporter : table) {
        endings += QLatin1StringView(endings.isEmpty() ? "" : exporter == table.back() ? " or " : ", ");
        endings += QLatin1StringView(exporter->suffix);
    }
    return endings;
}

} // namespace dateline

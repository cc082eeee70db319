#include "ui/exportcommand.h"

#include "ui/charts/charts.h"
#include "ui/charts/gathering.h"
#include "ui/charts/png.h"
#include "ui/exportrequest.h"
#include "ui/ownfolder.h"

#include "app/article/folder.h"
#include "app/corrections.h"
#include "app/exports/csv.h"
#include "app/model/chronologymodel.h"
#include "app/store.h"

#include <QDir>

#include <algorithm>

namespace dateline {

namespace {

constexpr int exitOk = 0;
constexpr int exitUsage = 2;
constexpr int exitRead = 3;
constexpr int exitWrite = 4;

constexpr char usage[]
    = "Usage: dateline export [--events FILE] [--timeline FILE] [--charts FOLDER] [--table FILE.csv] [options]\n"
      "                       FILE|FOLDER...\n"
      "Draws the timeline and the charts of the articles and prints the paths of what it has written. A FILE may be\n"
      "an exported chronology (csv, jsonl) or the corrections of an article beside it (dateline).\n"
      "  --events FILE        the events with their quotes and figures; the ending tells the form:\n"
      "                       %s (json: TimelineJS); may be given several times\n"
      "  --timeline FILE      the timeline of all articles; the ending tells the form: png, svg or pdf\n"
      "  --charts FOLDER      the charts of their figures, a file each, the most worth showing first\n"
      "  --table FILE.csv     all their figures, each with its sentence\n"
      "  --format F           of the charts: png, svg, pdf or csv; several with commas; png unless told\n"
      "  --size S             of the charts: article (1280 pixels wide, as high as it needs), web (1200 x 675),\n"
      "                       square (1080 x 1080), screen (1920 x 1080) or a4 (half a page at 300 dots an inch)\n"
      "  --lanes KIND         of the timeline: speakers (unless told), measures, places, articles or sections\n"
      "  --days FROM..TO      only that part of the timeline, such as 2016-01-01..2018-12-31\n"
      "  --pages N            of the PDF of the timeline, side by side; as many as it takes unless told\n"
      "  --scale N            1 to 4 pixels for each of the design; 2 unless the size tells\n"
      "  --language L         of the pictures: en (unless told, whatever the machine speaks); it may be\n"
      "                       %s\n"
      "  --dark               on a dark ground\n"
      "  --computed           with what is computed from the text, such as the level before a change\n"
      "  --help               print this\n"
      "Exit codes: 0 ok, 2 wrong usage, 3 a file could not be read, 4 could not write.\n";

void complain(const QString& problem, std::FILE* err) {
    std::fprintf(err, "dateline export: %s\n", problem.toUtf8().constData());
}

class Export {
public:
    Export(const ExportRequest& request, std::FILE* out, std::FILE* err) : m_request(request), m_out(out), m_err(err) {}

    int run() {
        readFiles();
        if (m_accounts.empty()) {
            return m_code;
        }
        const Chronology chronology = makeChronology(std::move(m_accounts));
        const std::vector<Series> series = makeSeries(chronology);
        const auto writeEvents = [&](const QString& file) { return this->writeEvents(file, chronology); };
        const bool written = std::ranges::all_of(m_request.events, writeEvents)
            && (m_request.timeline.isEmpty() || writeTimeline(chronology))
            && (m_request.charts.isEmpty() || writeCharts(chronology, series))
            && (m_request.table.isEmpty() || write(m_request.table, figuresCsv(chronology, series)));
        return written && std::fflush(m_out) == 0 ? m_code : exitWrite;
    }

private:
    void readFiles() {
        const QStringList files = eachOnce(articlesIn(m_request.files, Depth::Flat));
        for (const QString& file : files) {
            const Result<std::vector<Reading>> read = readAll(file, ownFolder());
            if (!read) {
                refuse(file, read.error());
                continue;
            }
            for (const Reading& reading : *read) {
                m_accounts.push_back(correct(reading.found, reading.kept.edits.held).account);
            }
        }
        if (files.isEmpty()) {
            refuse(m_request.files.join(u' '), {ErrorCode::Empty, {}});
        }
    }

    void refuse(const QString& file, const Error& error) {
        const QString where = error.line > 0 ? QStringLiteral("%1:%2").arg(file).arg(error.line) : file;
        complain(QStringLiteral("%1: %2").arg(where, errorId(error.code)), m_err);
        m_code = exitRead;
    }

    bool write(const QString& path, const QByteArray& bytes) {
        if (!writeFile(path, bytes)) {
            complain(QStringLiteral("%1 could not be written").arg(path), m_err);
            return false;
        }
        return std::fprintf(m_out, "%s\n", path.toUtf8().constData()) >= 0;
    }

    bool writeEvents(const QString& file, const Chronology& chronology) {
        const Exporter& exporter = *exporterOf(file);
        const int out = exporter.leavesOut ? exporter.leavesOut(chronology) : 0;
        if (out > 0) {
            complain(QStringLiteral("%1 holds no dates before the year 1; events left out: %2").arg(file).arg(out), m_err);
        }
        return write(file, exporter.write(chronology));
    }

    bool writeTimeline(const Chronology& chronology) {
        TimelineLook look = timelineLook(chronology);
        look.lanes = m_request.lanes;
        look.days = m_request.days;
        look.pages = m_request.pages;
        look.scale = m_request.look.scale;
        look.dark = m_request.look.dark;
        ChronologyModel model;
        model.setDates(DateOrder::DayFirst, spokenDates());
        model.setChronology(std::make_shared<const Chronology>(chronology));
        return write(m_request.timeline, timelineFormatOf(m_request.timeline)->write(model, look));
    }

    bool writeCharts(const Chronology& chronology, const std::vector<Series>& series) {
        if (series.empty()) {
            complain(QStringLiteral("no figures, so no charts"), m_err);
            return true;
        }
        const QDir folder(m_request.charts);
        if (!folder.mkpath(QStringLiteral("."))) {
            complain(QStringLiteral("the folder %1 could not be made").arg(m_request.charts), m_err);
            return false;
        }
        const std::vector<Series> charted = worthCharting(series);
        if (charted.size() < series.size()) {
            complain(QStringLiteral("only the %1 measures most worth showing of %2 are drawn; --table has all figures")
                         .arg(charted.size())
                         .arg(series.size()),
                m_err);
        }
        const std::vector<Chart> charts = makeCharts(chronology, charted);
        for (std::size_t i = 0; i < charts.size(); ++i) {
            const QString name = QStringLiteral("%1 ").arg(i + 1, 2, 10, QChar(u'0')) + charts[i].title;
            for (const ChartFormat* format : m_request.formats) {
                const QString file = safeFileName(name, QString::fromLatin1(format->suffix));
                if (!write(folder.filePath(file), format->write(charts[i], m_request.look, chronology))) {
                    return false;
                }
            }
        }
        return true;
    }

    const ExportRequest& m_request;
    std::FILE* m_out;
    std::FILE* m_err;
    std::vector<Account> m_accounts;
    int m_code = exitOk;
};

} // namespace

int runExport(const QStringList& arguments, std::FILE* out, std::FILE* err) {
    const ExportRequest request = exportRequest(arguments);
    if (!request.problem.isEmpty()) {
        complain(request.problem, err);
        return exitUsage;
    }
    if (request.help) {
        const QByteArray endings = exportEndings().toUtf8();
        const QByteArray codes = windowLanguageCodes().toUtf8();
        const bool written = std::fprintf(out, usage, endings.constData(), codes.constData()) >= 0;
        return written && std::fflush(out) == 0 ? exitOk : exitWrite;
    }
    speak(QString::fromLatin1(request.language->code));
    QLocale::setDefault(QLocale(QString::fromLatin1(request.language->code)));
    return Export(request, out, err).run();
}

} // namespace dateline

// MainWindow, sixth part: what it saves as files.
#include "ui/mainwindow.h"

#include "app/exports/exporter.h"
#include "app/model/chronologymodel.h"
#include "app/store.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/chartpanel.h"
#include "ui/charts/png.h"
#include "ui/counted.h"
#include "ui/messagebar.h"
#include "ui/plaintext.h"
#include "ui/recentfiles.h"
#include "ui/timeline/picture.h"
#include "ui/wording.h"
#include "ui/workspace.h"

#include <QFileDialog>
#include <QFileInfo>

namespace dateline {

namespace {

/// Empty if there is to be none. The ending follows the kind of file that is chosen; a name with the ending of no kind
/// keeps it and gets that of the first.
template <typename Formats>
QString askFile(QWidget* parent, const QString& question, const QString& title, const char* context, Formats formats) {
    QStringList filters;
    QStringList suffixes;
    for (const auto& format : formats) {
        suffixes << QString::fromLatin1(format.suffix);
        filters << QStringLiteral("%1 (*.%2)")
                       .arg(QCoreApplication::translate(context, format.label), QLatin1String(format.suffix));
    }
    QFileDialog dialog(parent, question, lastFolder());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters(filters);
    dialog.setDefaultSuffix(suffixes.front());
    dialog.selectFile(safeFileName(title, suffixes.front()));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString& filter) {
        const qsizetype at = std::max<qsizetype>(0, filters.indexOf(filter));
        const QString& suffix = suffixes[at];
        dialog.setDefaultSuffix(suffix);
        const QString typed = QFileInfo(dialog.selectedFiles().value(0)).fileName();
        const bool none = typed.isEmpty() || QFileInfo(dialog.selectedFiles().value(0)).isDir();
        dialog.selectFile(none ? safeFileName(title, suffix) : withSuffix(typed, suffix, suffixes));
    });
    const QString path = dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
    const bool known = suffixes.contains(QFileInfo(path).suffix().toLower());
    return path.isEmpty() || known ? path : path + u'.' + suffixes.front();
}

} // namespace

void MainWindow::saveTimeline(bool onlyInView) {
    const TimelineLook look = m_workspace->timelineLook(onlyInView);
    const QString path = askFile(this, tr("Save the timeline"), look.title, "Timeline", timelineFormats());
    if (!path.isEmpty()) {
        const TimelineFormat* format = timelineFormat(QFileInfo(path).suffix().toLower());
        saveFile(path, format->write(*m_model, look), [this, onlyInView] { saveTimeline(onlyInView); });
    }
}

void MainWindow::saveChart() {
    const ChartPanel& charts = m_workspace->charts();
    if (charts.current() < 0) {
        return;
    }
    if (charts.tableShown()) {
        saveTable(charts.table());
        return;
    }
    saveChartFile(charts.charts()[charts.current()], m_model->chronology());
}

/// Keeps hold of what it saves, so that another try saves the same though another chart is on show by then.
void MainWindow::saveChartFile(Chart chart, std::shared_ptr<const Chronology> chronology) {
    const QString path = askFile(this, tr("Save the chart"), chart.title, "Charts", chartFormats());
    if (path.isEmpty()) {
        return;
    }
    const ChartFormat* format = chartFormat(QFileInfo(path).suffix().toLower());
    const PictureLook& look = m_workspace->charts().look();
    saveFile(path, format->write(chart, look, *chronology), [this, chart, chronology] { saveChartFile(chart, chronology); });
}

void MainWindow::saveTable(const QByteArray& csv) {
    const QString proposed = lastFolder() + u'/' + safeFileName(tr("Figures"), QStringLiteral("csv"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the table"), proposed, tr("Tables (*.csv)"));
    if (!path.isEmpty()) {
        saveFile(path, csv, [this, csv] { saveTable(csv); });
    }
}

void MainWindow::saveChronology(const Exporter& exporter) {
    const std::shared_ptr<const Chronology> chronology = m_model->chronology();
    if (!chronology || chronology->accounts.empty()) {
        return; // closed while the question where to save stood open
    }
    const QString suffix = QString::fromLatin1(exporter.suffix);
    const Article& first = chronology->accounts.front().article;
    const QString title = first.title.isEmpty() ? QFileInfo(first.path).completeBaseName() : first.title;
    const QString label = QCoreApplication::translate("Exporters", exporter.label);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the events"),
        lastFolder() + u'/' + safeFileName(title, suffix), QStringLiteral("%1 (*.%2)").arg(label, suffix));
    if (!path.isEmpty()) {
        const int out = exporter.leavesOut ? exporter.leavesOut(*chronology) : 0;
        const QString note = out == 0 ? QString()
                                      : counted(out, tr("1 event before the year 1 is left out: the form has no such dates."),
                                          tr("%1 events before the year 1 are left out: the form has no such dates."));
        saveFile(path, exporter.write(*chronology), [this, &exporter] { saveChronology(exporter); }, note);
    }
}

void MainWindow::saveFile(
    const QString& path, const QByteArray& bytes, std::function<void()> elsewhere, const QString& note) {
    const Result<Nothing> saved = writeFile(path, bytes);
    if (saved) {
        m_messages->show(
            {Message::Kind::Info, tr("%1 is saved.").arg(oneLine(QFileInfo(path).fileName())), note, {}, {}});
        return;
    }
    Message failure = saveFailure(path, saved.error());
    failure.button = tr("Save elsewhere…");
    failure.act = std::move(elsewhere);
    m_messages->show(std::move(failure));
}

} // namespace dateline

#include "ui/exportcommand.h"

#include "ui/charts/charts.h"
#include "ui/charts/png.h"
#include "ui/theme.h"
#include "ui/timeline/picture.h"

#include "app/article/reader.h"
#include "app/chronology/extract.h"
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

constexpr char usage[] = "Usage: dateline export [--timeline FILE.png] [--charts FOLDER] [--scale N] [--dark] FILE...\n"
                         "Draws the timeline and the charts of the articles and prints the paths of the pictures.\n"
                         "  --timeline FILE.png  the timeline of all articles\n"
                         "  --charts FOLDER      every chart of their figures, a file each\n"
                         "  --scale N            1 to 4 pixels for each of the design; 2 unless told\n"
                         "  --dark               on a dark ground\n"
                         "  --help               print this\n"
                         "Exit codes: 0 ok, 2 wrong usage, 3 a file could not be read, 4 could not write.\n";

struct Request {
    QString timeline; // the file; empty: none wanted
    QString charts; // the folder; empty: none wanted
    int scale = 2;
    bool dark = false;
    QStringList files;
    bool help = false;
    QString problem; // why the command line cannot be run; empty if it can
};

void takeValue(Request& request, const QString& option, const QString& value) {
    if (option == u"--timeline") {
        request.timeline = value;
    } else if (option == u"--charts") {
        request.charts = value;
    } else {
        request.scale = value.toInt();
        if (request.scale < 1 || request.scale > 4) {
            request.problem = QStringLiteral("--scale wants a number from 1 to 4, not %1").arg(value);
        }
    }
}

Request parse(const QStringList& arguments) {
    Request request;
    bool onlyFiles = false;
    for (int i = 0; i < arguments.size() && request.problem.isEmpty(); ++i) {
        const QString& argument = arguments[i];
        if (onlyFiles || !argument.startsWith(u'-')) {
            request.files << argument;
        } else if (argument == u"--") {
            onlyFiles = true;
        } else if (argument == u"--help") {
            request.help = true;
        } else if (argument == u"--dark") {
            request.dark = true;
        } else if (argument != u"--timeline" && argument != u"--charts" && argument != u"--scale") {
            request.problem = QStringLiteral("unknown option %1").arg(argument);
        } else if (i + 1 == arguments.size() || arguments[i + 1].isEmpty()) {
            request.problem = QStringLiteral("%1 wants a value").arg(argument);
        } else {
            takeValue(request, argument, arguments[++i]);
        }
    }
    if (!request.help && request.problem.isEmpty()) {
        if (request.timeline.isEmpty() && request.charts.isEmpty()) {
            request.problem = QStringLiteral("nothing to draw; name --timeline, --charts or both");
        } else if (request.files.isEmpty()) {
            request.problem = QStringLiteral("no file named");
        }
    }
    return request;
}

void complain(const QString& problem, std::FILE* err) {
    std::fprintf(err, "dateline export: %s\n", problem.toUtf8().constData());
}

class Export {
public:
    Export(const Request& request, std::FILE* out, std::FILE* err) : m_request(request), m_out(out), m_err(err) {}

    int run() {
        readAll();
        if (m_accounts.empty()) {
            return m_code;
        }
        const Chronology chronology = makeChronology(std::move(m_accounts));
        const bool written = (m_request.timeline.isEmpty() || writeTimeline(chronology))
            && (m_request.charts.isEmpty() || writeCharts(chronology));
        return written && std::fflush(m_out) == 0 ? m_code : exitWrite;
    }

private:
    void readAll() {
        for (const QString& file : m_request.files) {
            Result<Article> article = readArticle(file);
            if (article) {
                m_accounts.push_back(extract(std::move(*article)));
            } else {
                complain(QStringLiteral("%1: %2").arg(file, errorId(article.error().code)), m_err);
                m_code = exitRead;
            }
        }
    }

    bool write(const QString& path, const QByteArray& bytes) {
        if (!writeFile(path, bytes)) {
            complain(QStringLiteral("%1 could not be written").arg(path), m_err);
            return false;
        }
        return std::fprintf(m_out, "%s\n", path.toUtf8().constData()) >= 0;
    }

    bool writeTimeline(const Chronology& chronology) {
        TimelinePicture picture;
        picture.scale = m_request.scale;
        picture.severalArticles = chronology.accounts.size() > 1;
        for (const Account& account : chronology.accounts) {
            const std::optional<Timex>& published = account.article.published;
            if (published && published->period) {
                picture.published = std::max(picture.published.value_or(published->period->to), published->period->to);
            }
        }
        ChronologyModel model;
        model.setChronology(std::make_shared<const Chronology>(chronology));
        QImage image = renderTimeline(model, picture, themeFor(m_request.dark ? ThemeKind::Dark : ThemeKind::Light));
        setResolution(image, m_request.scale);
        return write(m_request.timeline, pngOf(image));
    }

    bool writeCharts(const Chronology& chronology) {
        const std::vector<Chart> charts = makeCharts(chronology);
        if (charts.empty()) {
            complain(QStringLiteral("no figures, so no charts"), m_err);
            return true;
        }
        const QDir folder(m_request.charts);
        if (!folder.mkpath(QStringLiteral("."))) {
            complain(QStringLiteral("the folder %1 could not be made").arg(m_request.charts), m_err);
            return false;
        }
        PictureLook look;
        look.scale = m_request.scale;
        look.dark = m_request.dark;
        for (std::size_t i = 0; i < charts.size(); ++i) {
            const QString name = QStringLiteral("%1 ").arg(i + 1, 2, 10, QChar(u'0')) + charts[i].title;
            if (!write(folder.filePath(safeFileName(name, QStringLiteral("png"))), chartPng(charts[i], look))) {
                return false;
            }
        }
        return true;
    }

    const Request& m_request;
    std::FILE* m_out;
    std::FILE* m_err;
    std::vector<Account> m_accounts;
    int m_code = exitOk;
};

} // namespace

int runExport(const QStringList& arguments, std::FILE* out, std::FILE* err) {
    const Request request = parse(arguments);
    if (!request.problem.isEmpty()) {
        complain(request.problem, err);
        return exitUsage;
    }
    if (request.help) {
        return std::fputs(usage, out) >= 0 && std::fflush(out) == 0 ? exitOk : exitWrite;
    }
    return Export(request, out, err).run();
}

} // namespace dateline

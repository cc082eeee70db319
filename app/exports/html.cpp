// HTML report: a timeline picture, the events with their quotes and figures, and the articles; every mark leads to its
// sentence. One file: no script, nothing fetched, all words of documents escaped.
#include "app/exports/exporter.h"
#include "app/exports/report.h"
#include "app/exports/telling.h"
#include "app/model/datetext.h"

namespace dateline {

namespace {

constexpr char head[] = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>%1</title>
<style>
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1, h2 { line-height: 1.25; }
h2 { font-size: 1.15rem; margin: 2rem 0 .25rem; }
time { opacity: .75; font-weight: normal; display: block; font-size: .95rem; }
svg { width: 100%%; height: auto; }
svg line { stroke: currentColor; }
svg text { fill: currentColor; font-size: 12px; }
svg circle { fill: #2a6fb0; stroke: #2a6fb0; stroke-width: 1.5; }
svg circle.future { fill: none; }
blockquote { margin: .5rem 0; padding-left: .75rem; border-left: 3px solid #2a6fb0; font-family: Georgia, serif; }
cite { display: block; font: .9rem system-ui, sans-serif; }
.conflict { border: 1px solid #b3541e; padding: .25rem .75rem; margin: .5rem 0; }
.conflict dt { font-weight: 600; font-size: .9rem; }
.conflict dd { margin: 0 0 .25rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; font-family: Georgia, serif; }
.text :target { background: #ffe08a; color: #000; }
a { color: inherit; }
</style>
</head>
<body>
<h1>%1</h1>
)";

class ReportWriter {
public:
    explicit ReportWriter(const Chronology& chronology) : m_chronology(chronology) {}

    QByteArray write() {
        const std::vector<Account>& accounts = m_chronology.accounts;
        const QString title = accounts.size() == 1 ? nameOf(accounts.front().article)
                                                   : QStringLiteral("%1 articles").arg(accounts.size());
        m_html = QString::fromLatin1(head).replace(QStringLiteral("%%"), QStringLiteral("%"));
        m_html.replace(QStringLiteral("%1"), htmlOf(title));
        m_html += timelineSvg(m_chronology);
        std::size_t conflict = 0;
        while (conflict < m_chronology.conflicts.size() && m_chronology.conflicts[conflict].event < 0) {
            writeConflict(m_chronology.conflicts[conflict++]);
        }
        for (int place = 0; place < int(m_chronology.events.size()); ++place) {
            writeEvent(place);
            for (; conflict < m_chronology.conflicts.size() && m_chronology.conflicts[conflict].event == place;
                 ++conflict) {
                writeConflict(m_chronology.conflicts[conflict]);
            }
            m_html += QStringLiteral("</section>\n");
        }
        for (int a = 0; a < int(accounts.size()); ++a) {
            writeArticle(a);
        }
        return (m_html + QStringLiteral("</body>\n</html>\n")).toUtf8();
    }

private:
    QString linkTo(int account, int position, const QString& words) const {
        return QStringLiteral("<a href=\"#%1\">%2</a>")
            .arg(sentenceId(m_chronology.accounts[account], account, position), htmlOf(words));
    }

    void writeEvent(int place) {
        const EventRef& lead = m_chronology.events[place];
        const Event& event = m_chronology.event(lead);
        const int position = event.spans.empty() ? 0 : event.spans.front().begin;
        m_html += QStringLiteral("<section id=\"e%1\">\n<h2><time>%2</time>%3</h2>\n")
                      .arg(place + 1)
                      .arg(htmlOf(dateText(event.period, event.precision, event.mod, DateStyle::Long)),
                          linkTo(lead.account, position, event.title));
        const std::vector<EventRef>& tellings = m_chronology.tellings[place];
        for (const EventRef& ref : tellings) {
            const Event& told = m_chronology.event(ref);
            if (tellings.size() > 1) {
                m_html += QStringLiteral("<p><small>%1: %2</small></p>\n")
                              .arg(htmlOf(nameOf(m_chronology.accounts[ref.account].article)),
                                  linkTo(ref.account, told.spans.empty() ? 0 : told.spans.front().begin, told.title));
            }
            for (const int quote : told.quotes) {
                writeQuote({ref.account, quote});
            }
            writeFigures(ref);
        }
    }

    QString quoteHtml(MarkRef ref) const {
        const Account& account = m_chronology.accounts[ref.account];
        const Quote& quote = account.quotes[ref.index];
        return linkTo(ref.account, quote.content.begin, lineOf(quote, account.article.text));
    }

    QString figureHtml(MarkRef ref) const {
        const Account& account = m_chronology.accounts[ref.account];
        const Figure& figure = account.figures[ref.index];
        return linkTo(ref.account, figure.span.begin, lineOf(figure, account.article.text)) + u' '
            + htmlOf(figure.measure);
    }

    void writeQuote(MarkRef ref) {
        const Account& account = m_chronology.accounts[ref.account];
        const QString speaker = speakerOf(account, account.quotes[ref.index]);
        m_html += QStringLiteral("<blockquote>%1%2</blockquote>\n")
                      .arg(quoteHtml(ref),
                          speaker.isEmpty() ? QString() : QStringLiteral("<cite>%1</cite>").arg(htmlOf(speaker)));
    }

    void writeFigures(EventRef ref) {
        const Event& event = m_chronology.event(ref);
        if (event.figures.empty()) {
            return;
        }
        m_html += QStringLiteral("<ul>\n");
        for (const int figure : event.figures) {
            m_html += QStringLiteral("<li>%1</li>\n").arg(figureHtml({ref.account, figure}));
        }
        m_html += QStringLiteral("</ul>\n");
    }

    void writeConflict(const Conflict& conflict) {
        const bool figure = conflict.kind == ConflictKind::Figure;
        m_html += QStringLiteral("<dl class=\"conflict\">\n");
        for (const MarkRef& ref : {conflict.first, conflict.second}) {
            m_html += QStringLiteral("<dt>%1 in %2</dt><dd>%3</dd>\n")
                          .arg(figure ? QStringLiteral("Another figure") : QStringLiteral("Other words"),
                              htmlOf(nameOf(m_chronology.accounts[ref.account].article)),
                              figure ? figureHtml(ref) : quoteHtml(ref));
        }
        m_html += QStringLiteral("</dl>\n");
    }

    void writeArticle(int a) {
        const Account& account = m_chronology.accounts[a];
        m_html += QStringLiteral("<article id=\"a%1\">\n<h2>%2</h2>\n<div class=\"text\">%3</div>\n</article>\n")
                      .arg(a + 1)
                      .arg(htmlOf(nameOf(account.article)), articleHtml(account, a));
    }

    const Chronology& m_chronology;
    QString m_html;
};

QByteArray writeHtml(const Chronology& chronology) {
    return ReportWriter(chronology).write();
}

} // namespace

const Exporter htmlExporter{"html", QT_TRANSLATE_NOOP("Exporters", "HTML report"), "html", writeHtml};

} // namespace dateline

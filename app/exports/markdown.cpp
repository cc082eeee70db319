// Markdown (CommonMark): a heading for each event, quotes as block quotes, figures as a list. Words from documents are
// escaped, so nothing in them becomes markup.
#include "app/exports/exporter.h"
#include "app/exports/telling.h"
#include "app/model/datetext.h"

namespace dateline {

namespace {

/// One line in which every sign that could be markup is preceded by a backslash.
QString escaped(const QString& words) {
    static constexpr QStringView signs = u"\\`*_{}[]<>#+-!|~&$=:@^";
    QString text;
    bool onlyDigits = true; // "1. " at the head of a line would number a list
    for (const QChar c : printable(words).simplified()) {
        if (signs.contains(c) || (onlyDigits && (c == u'.' || c == u')'))) {
            text += u'\\';
        }
        onlyDigits = onlyDigits && c.isDigit();
        text += c;
    }
    return text;
}

class Pages {
public:
    explicit Pages(const Chronology& chronology) : m_chronology(chronology) {}

    QByteArray write() {
        const std::vector<Account>& accounts = m_chronology.accounts;
        const QString title = accounts.size() == 1 ? escaped(nameOf(accounts.front().article))
                                                   : QStringLiteral("%1 articles").arg(accounts.size());
        m_text = QStringLiteral("# %1\n").arg(title);
        for (int place = 0; place < int(m_chronology.events.size()); ++place) {
            writeEvent(place);
        }
        m_text += QStringLiteral("\n## Sources\n\n");
        for (const Account& account : accounts) {
            const QString published = publishedOn(account.article);
            m_text += QStringLiteral("- %1%2\n")
                          .arg(escaped(nameOf(account.article)),
                              published.isEmpty() ? QString() : QStringLiteral(", ") + published);
        }
        return m_text.toUtf8();
    }

private:
    void writeEvent(int place) {
        const Event& event = m_chronology.event(m_chronology.events[place]);
        m_text += QStringLiteral("\n## %1: %2\n")
                      .arg(dateText(event.period, event.precision, event.mod, DateStyle::Long), escaped(event.title));
        for (const EventRef& ref : m_chronology.tellings[place]) {
            const Account& account = m_chronology.accounts[ref.account];
            if (m_chronology.tellings[place].size() > 1) {
                m_text += QStringLiteral("\n*%1*\n").arg(escaped(nameOf(account.article)));
            }
            for (const int quote : m_chronology.event(ref).quotes) {
                writeQuote(account, account.quotes[quote]);
            }
            writeFigures(account, m_chronology.event(ref));
        }
    }

    void writeQuote(const Account& account, const Quote& quote) {
        const QString speaker = escaped(speakerOf(account, quote));
        m_text += QStringLiteral("\n> %1\n").arg(escaped(lineOf(quote, account.article.text)));
        m_text += speaker.isEmpty() ? QString() : QStringLiteral(">\n> \u2014 %1\n").arg(speaker);
    }

    void writeFigures(const Account& account, const Event& event) {
        m_text += event.figures.empty() ? QString() : QStringLiteral("\n");
        for (const int figure : event.figures) {
            const QString measure = escaped(account.figures[figure].measure);
            m_text += QStringLiteral("- **%1**%2\n")
                          .arg(escaped(lineOf(account.figures[figure], account.article.text)),
                              measure.isEmpty() ? QString() : QStringLiteral(" ") + measure);
        }
    }

    const Chronology& m_chronology;
    QString m_text;
};

QByteArray writeMarkdown(const Chronology& chronology) {
    return Pages(chronology).write();
}

} // namespace

const Exporter markdownExporter{"markdown", QT_TRANSLATE_NOOP("Exporters", "Markdown"), "md", writeMarkdown};

} // namespace dateline

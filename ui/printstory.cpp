#include "ui/printstory.h"

#include "ui/articlelines.h"
#include "ui/fonts.h"
#include "ui/plaintext.h"
#include "ui/preferences.h"
#include "ui/printpreview.h"
#include "ui/quotecard.h"
#include "ui/texts.h"

#include <QFileInfo>
#include <QPrinter>
#include <QTextCursor>
#include <QTextDocument>

#include <memory>

namespace dateline {

namespace {

constexpr int wordSize = 15; // pixels; QTextDocument brings them to the paper's size
constexpr int indent = 16;

/// Writes blocks of plain text one under the other.
class Story {
public:
    explicit Story(QTextDocument& document) : m_cursor(&document) {}

    void write(const Chronology& chronology) {
        const std::size_t articles = chronology.accounts.size();
        const Article& first = chronology.accounts.front().article;
        add(articles > 1 ? PrintText::tr("%Ln article(s)", nullptr, int(articles)) : nameOf(first), TextStyle::Display,
            0, 8);
        for (std::size_t place = 0; place < chronology.events.size(); ++place) {
            const Event& event = chronology.event(chronology.events[place]);
            add(shownDate(event.period, event.precision, event.mod, DateStyle::Long), TextStyle::Head, 0, 16);
            add(oneLine(event.title), TextStyle::Strong, 0, 2);
            for (const EventRef& telling : chronology.tellings[place]) {
                writeMarks(chronology.accounts[std::size_t(telling.account)], chronology.event(telling));
            }
        }
        add(PrintText::tr("Sources"), TextStyle::Head, 0, 20);
        for (const Account& account : chronology.accounts) {
            add(nameOf(account.article), TextStyle::Body, 0, 2);
        }
    }

private:
    static QString nameOf(const Article& article) {
        return oneLine(article.title.isEmpty() ? QFileInfo(article.path).fileName() : article.title);
    }

    void writeMarks(const Account& account, const Event& event) {
        for (const int quote : event.quotes) {
            const QuoteCard card = quoteCard(account, quote);
            add(card.kind == QuoteKind::Direct ? PrintText::tr("“%1”").arg(card.words) : card.words, TextStyle::Quote,
                indent, 6);
            add(card.speaker.isEmpty() ? PrintText::tr("No speaker") : card.speaker, TextStyle::Small, indent, 1);
        }
        for (const int number : event.figures) {
            const Figure& figure = account.figures[std::size_t(number)];
            const QString words = oneLine(figure.span.of(account.article.text));
            add(figure.measure.isEmpty() ? words : QStringLiteral("%1 · %2").arg(words, oneLine(figure.measure)),
                TextStyle::Body, indent, 4);
        }
    }

    void add(const QString& text, TextStyle style, int left, int above) {
        QTextBlockFormat block;
        block.setLeftMargin(left);
        block.setTopMargin(above);
        QTextCharFormat letters;
        letters.setFont(fontOf(style));
        if (m_begun) {
            m_cursor.insertBlock(block, letters);
        } else {
            m_cursor.setBlockFormat(block);
        }
        m_begun = true;
        m_cursor.insertText(text, letters);
    }

    QTextCursor m_cursor;
    bool m_begun = false;
};

} // namespace

void printEvents(const Chronology& chronology, QWidget* parent) {
    loadSerif();
    auto document = std::make_shared<QTextDocument>();
    writeStory(chronology, *document);
    showPreview(
        PrintText::tr("Print events and quotes"), QPageLayout::Portrait,
        [document](QPrinter& printer) { document->print(&printer); }, parent);
}

void writeStory(const Chronology& chronology, QTextDocument& document) {
    Story(document).write(chronology);
}

void printArticle(const Account& account, QWidget* parent) {
    loadSerif();
    auto document = std::make_shared<QTextDocument>();
    writeArticle(account, wordSize, *document);
    showPreview(
        PrintText::tr("Print %1").arg(oneLine(QFileInfo(account.article.path).fileName())), QPageLayout::Portrait,
        [document](QPrinter& printer) { document->print(&printer); }, parent);
}

} // namespace dateline

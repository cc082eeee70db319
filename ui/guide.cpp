#include "ui/guide.h"

#include "ui/fonts.h"
#include "ui/windowlanguage.h"

#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>

/// The resources lie in a library, where nothing pulls them in by itself.
static void addResources() {
    Q_INIT_RESOURCE(guide);
}

namespace dateline {

namespace {

constexpr int topicsWidth = 230;
constexpr int topicHeight = 32;

QString read(const QString& page, const QString& language) {
    QFile file(QStringLiteral(":/guide/%1/%2.md").arg(language, page));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first line of a page, without the sign of a heading.
QString titleOf(const QString& text) {
    return text.section(u'\n', 0, 0).mid(2).trimmed();
}

/// The type has no bold letters, and none are made up: the semi-bold ones stand for them.
void embolden(const QTextBlock& block) {
    QTextCharFormat strong;
    strong.setFontWeight(QFont::DemiBold);
    for (QTextBlock::iterator at = block.begin(); !at.atEnd(); ++at) {
        if (at.fragment().charFormat().fontWeight() > QFont::DemiBold) {
            QTextCursor cursor(block);
            cursor.setPosition(at.fragment().position());
            cursor.setPosition(at.fragment().position() + at.fragment().length(), QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(strong);
        }
    }
}

/// Room above headings and between paragraphs; headings in the program's sizes.
void dress(QTextDocument& document) {
    const double scale = textScale();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        QTextCursor cursor(block);
        QTextBlockFormat format;
        format.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin((level > 1 ? 16 : 0) * scale);
        format.setBottomMargin((level > 0 ? 6 : 8) * scale);
        cursor.mergeBlockFormat(format);
        if (level > 0) {
            QTextCharFormat letters;
            letters.setFont(fontOf(level == 1 ? TextStyle::Display : TextStyle::Head, scale));
            cursor.select(QTextCursor::BlockUnderCursor);
            cursor.mergeCharFormat(letters);
        }
        embolden(block);
    }
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorder(0);
            format.setCellSpacing(0);
            format.setCellPadding(3 * scale);
            table->setFormat(format);
        }
    }
}

} // namespace

QStringList guidePages() {
    return {QStringLiteral("start"), QStringLiteral("timeline"), QStringLiteral("quotes"), QStringLiteral("figures"),
        QStringLiteral("correcting"), QStringLiteral("articles"), QStringLiteral("exports"), QStringLiteral("command"),
        QStringLiteral("batch"), QStringLiteral("privacy"), QStringLiteral("limits")};
}

QString guideText(const QString& page, const QString& language) {
    addResources();
    const QString text = read(page, language);
    return text.isEmpty() ? read(page, QStringLiteral("en")) : text;
}

Guide::Guide(QWidget* parent) : QDialog(parent), m_topics(new QListWidget(this)), m_text(new QTextBrowser(this)) {
    setWindowTitle(tr("User guide"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_topics->setAccessibleName(tr("Topics"));
    m_topics->setFrameShape(QFrame::NoFrame);
    m_topics->setFixedWidth(qRound(topicsWidth * textScale()));
    m_text->setAccessibleName(tr("User guide"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(24 * textScale());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 12, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_topics);
    row->addWidget(m_text, 1);
    connect(m_topics, &QListWidget::currentRowChanged, this, &Guide::showPage);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        const qsizetype page = link.isRelative() ? guidePages().indexOf(link.path().section(u'.', 0, 0)) : -1;
        if (page >= 0) {
            m_topics->setCurrentRow(int(page));
        }
    });
    fillTopics();
    resize(QSize(900, 700) * textScale());
}

void Guide::fillTopics() {
    for (const QString& page : guidePages()) {
        auto* topic
            = new QListWidgetItem(titleOf(guideText(page, QString::fromLatin1(spokenLanguage().code))), m_topics);
        topic->setSizeHint(QSize(0, qRound(topicHeight * textScale())));
    }
    m_topics->setCurrentRow(0);
}

void Guide::showPage(int page) {
    const QString text = guideText(guidePages().value(page), QString::fromLatin1(spokenLanguage().code));
    m_text->document()->setMarkdown(
        text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    dress(*m_text->document());
    m_text->moveCursor(QTextCursor::Start);
}

} // namespace dateline

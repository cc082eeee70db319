// Guide: the user guide in a window of its own, in the language of the window. Its pages come with the program; no link
// in them leads out of it.
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace dateline {

/// The names of the pages in reading order: each is resources/guide/<language>/<name>.md.
QStringList guidePages();

/// A page's text as Markdown; the English one where the language has none.
QString guideText(const QString& page, const QString& language);

class Guide : public QDialog {
    Q_OBJECT

public:
    explicit Guide(QWidget* parent);

private:
    void fillTopics();
    void showPage(int page);

    QListWidget* m_topics;
    QTextBrowser* m_text;
};

} // namespace dateline

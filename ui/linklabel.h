// LinkLabel: words that are one link, in the link colour of whatever palette is in force.
#pragma once

#include <QLabel>

namespace dateline {

class LinkLabel : public QLabel {
    Q_OBJECT

public:
    explicit LinkLabel(QWidget* parent = nullptr);

    /// `words` are the program's own, never a document's. Activating the link emits linkActivated.
    void setLink(const QString& words);

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void write();

    QString m_words;
};

} // namespace dateline

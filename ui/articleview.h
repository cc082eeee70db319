// ArticleView: the article's text, letter for letter, with its quotes, dates and figures marked and the selected one
// lit.
#pragma once

#include "ui/articlemarks.h"

#include <QTextEdit>

#include <array>
#include <memory>

class QItemSelectionModel;
class QVariantAnimation;

namespace dateline {

class ChronologyModel;

/// Shows the account of what is selected. A click in the text selects the quote, figure or event that stands there.
class ArticleView : public QTextEdit {
    Q_OBJECT

public:
    ArticleView(ChronologyModel& model, QItemSelectionModel& selection, QWidget* parent = nullptr);

    void setLayerShown(MarkKind kind, bool shown);
    int account() const { return m_account; }
    const Lit& lit() const { return m_lit; }

    /// Scrolls until the words can be seen, lines before and after them too.
    void reveal(Span span);

    /// Shows an account, whatever is selected.
    void showArticle(int account) { showAccount(account); }

    /// Words that are looked for: where they stand in the account on show.
    void setHits(std::vector<Span> hits);

    /// Selects words of an account and scrolls to them.
    void showWords(int account, Span words);

    /// Letters from 12 to 24 pixels at the system's usual size.
    void zoomText(int steps);

    /// Size and face of the letters were chosen anew.
    void takePreferences();

Q_SIGNALS:
    void accountShown(int account);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showAccount(int account);
    void takeCorrected();
    void writeText();
    void writeAgain();
    void colourLetters();
    void setMargins();
    void showCurrent(const QModelIndex& current);
    void select(const Lit& thing);
    Span placeOf(const Lit& lit) const;
    const Account* shown() const;

    ChronologyModel& m_model;
    QItemSelectionModel& m_selection;
    std::shared_ptr<const Chronology> m_chronology;
    int m_account = -1;
    std::vector<TextMark> m_marks;
    Lit m_lit;
    std::vector<Span> m_hits;
    std::array<bool, 3> m_layers{true, true, true};
    QVariantAnimation* m_scroll;
    QPoint m_pressed;
    int m_size = 15;
};

} // namespace dateline

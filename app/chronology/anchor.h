// Anchor: words of an article that something holds on to, with what stands round them, so that they are found again
// after the article has changed.
#pragma once

#include "app/text/span.h"

#include <QString>

#include <optional>
#include <vector>

namespace dateline {

struct Anchor {
    Span span; // where the words stood last
    QString words;
    QString before; // a few words of context
    QString after;

    bool operator==(const Anchor&) const = default;
};

Anchor anchorOf(QStringView text, Span span); // with what stands around the words

/// Finds anchors in one text, however its lines are broken now.
class AnchorFinder {
public:
    explicit AnchorFinder(QStringView text);

    /// Where the anchor's words stand: at their old place if they still stand there; else, of all places with these
    /// words, the one with most of the context round it, nearest to the old place; else what stands between the same
    /// words before and after, if that is about as long. Nothing if none of these is found.
    std::optional<Span> find(const Anchor& anchor) const;

private:
    std::optional<qsizetype> bestPlace(const Anchor& anchor, const QString& words) const;
    std::optional<Span> between(const Anchor& anchor) const;
    Span unfolded(qsizetype begin, qsizetype end) const;

    QStringView m_text;
    QString m_folded; // every run of white space as one space
    std::vector<int> m_at; // offset in the text of every folded character, and of the end
};

} // namespace dateline

// Labels: the two lines of an event's label, how wide they are, and how they are shortened. Widths are kept once known.
#pragma once

#include "ui/timeline/entries.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPointer>

class QAbstractItemModel;

namespace dateline {

/// Widths of texts in one font as the sum of their letters, never less than drawn. Fast for European scripts.
class Ruler {
public:
    explicit Ruler(const QFont& font);

    double width(const QString& text) const;
    const QFontMetricsF& metrics() const { return m_metrics; }

private:
    QFontMetricsF m_metrics;
    mutable std::vector<float> m_advances; // by letter; negative: not measured yet
};

/// The longest beginning of a text that fits with an ellipsis, cut at a word if eight letters remain; empty if nothing
/// does.
QString shortened(const QString& text, double room, const Ruler& ruler);

struct LabelSize {
    float full = 0; // of both lines whole, a very long title cut
    float least = 0; // of the date with a title of eight letters
};

class Labels {
public:
    explicit Labels(double unit = 1);

    void setModel(const QAbstractItemModel* model, std::size_t entries);

    LabelSize size(const Entry& entry, int index) const;
    QString title(const Entry& entry) const;
    QString date(const Entry& entry) const;
    QString secondLine(const Entry& entry, bool echo) const; // the date and how many quotes
    bool isBookmarked(const Entry& entry) const;
    bool hasNote(const Entry& entry) const;

    double unit() const { return m_unit; }
    const Ruler& titleRuler() const { return m_title; }
    const Ruler& smallRuler() const { return m_small; }

private:
    double m_unit;
    Ruler m_title; // semi-bold, so that selecting never changes the layout
    Ruler m_small;
    const QAbstractItemModel* m_model = nullptr;
    mutable std::vector<LabelSize> m_sizes; // by entry; 0: not measured yet
};

QString quotesText(int count); // "1 quote", "2 quotes"

} // namespace dateline

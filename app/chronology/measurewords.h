// The words of a measure, for telling whether two figures measure one thing and what tells them apart.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace dateline {

class MeasureWords {
public:
    explicit MeasureWords(const QString& measure);

    /// The words that carry meaning, folded and without a plural s; sorted, unique.
    const QStringList& keys() const { return m_keys; }
    /// The words as written, and the key of each (empty for "the", "of" ...).
    const QStringList& words() const { return m_words; }
    const QStringList& keyOfWord() const { return m_keyOfWord; }

    /// 1 for the same words, 0 for none in common; at least a half for what is named alike before the first comma
    /// ("leaks", "leaks, city"), 0 for what is named otherwise there. Two empty measures are alike.
    double likeness(const MeasureWords& other) const;

    /// Whether the words before the first comma are the same, and some.
    bool isNamedAs(const MeasureWords& other) const { return m_head == other.m_head && !m_head.isEmpty(); }

private:
    QStringList m_words;
    QStringList m_keyOfWord;
    QStringList m_keys;
    QStringList m_head; // those before the first comma
};

/// The measure all have in common, capitalised; the first one's where they share too little, the unit where there is
/// none.
QString titleOf(const std::vector<MeasureWords>& measures, const QString& unit);

/// What each measure says beyond the common words; empty where nothing tells them apart.
QStringList categoriesOf(const std::vector<MeasureWords>& measures);

} // namespace dateline

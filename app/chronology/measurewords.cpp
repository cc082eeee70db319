#include "app/chronology/measurewords.h"

#include <algorithm>
#include <iterator>

namespace dateline {

namespace {

bool isEmptyWord(const QString& word) {
    static constexpr const char16_t* words[]{u"a", u"an", u"the", u"of", u"in", u"on", u"at", u"for", u"and", u"or",
        u"to", u"by", u"with", u"from", u"into", u"out", u"its", u"their", u"his", u"her", u"total", u"s", u"that",
        u"this"};
    return std::ranges::any_of(words, [&](const char16_t* empty) { return word == QStringView(empty); });
}

QString keyOf(const QString& word) {
    QString key;
    for (QChar c : word) {
        if (c.isLetterOrNumber()) {
            key += c.toCaseFolded();
        }
    }
    if (isEmptyWord(key)) {
        return {};
    }
    if (key.size() > 3 && key.endsWith(u's') && !key.endsWith(QStringLiteral("ss"))) {
        key.chop(1);
    }
    return key;
}

/// The keys that every measure has.
QStringList commonKeys(const std::vector<MeasureWords>& measures) {
    QStringList common = measures.front().keys();
    for (const MeasureWords& measure : measures) {
        QStringList kept;
        std::ranges::set_intersection(common, measure.keys(), std::back_inserter(kept));
        common = kept;
    }
    return common;
}

QString capitalised(QString text) {
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

/// Words that open or close a title and mean nothing there.
QString withoutLooseEnds(QStringList words) {
    const auto loose = [](const QString& word) { return keyOf(word).isEmpty(); };
    while (!words.isEmpty() && loose(words.front())) {
        words.removeFirst();
    }
    while (!words.isEmpty() && loose(words.back())) {
        words.removeLast();
    }
    QString text = words.join(u' ');
    while (text.endsWith(u',')) {
        text.chop(1);
    }
    return text;
}

} // namespace

MeasureWords::MeasureWords(const QString& measure) : m_words(measure.split(u' ', Qt::SkipEmptyParts)) {
    for (const QString& word : m_words) {
        m_keyOfWord << keyOf(word);
        if (!m_keyOfWord.back().isEmpty()) {
            m_keys << m_keyOfWord.back();
        }
    }
    const auto comma = std::ranges::find_if(m_words, [](const QString& word) { return word.endsWith(u','); });
    const qsizetype head = comma == m_words.end() ? m_words.size() : comma - m_words.begin() + 1;
    m_head = m_keyOfWord.first(head);
    m_head.removeAll(QString());
    std::ranges::sort(m_keys);
    m_keys.erase(std::unique(m_keys.begin(), m_keys.end()), m_keys.end());
}

double MeasureWords::likeness(const MeasureWords& other) const {
    if (m_keys.isEmpty() || other.m_keys.isEmpty()) {
        return m_keys.isEmpty() && other.m_keys.isEmpty() ? 1 : 0;
    }
    QStringList shared;
    std::ranges::set_intersection(m_keys, other.m_keys, std::back_inserter(shared));
    const double share = double(shared.size()) / double(std::max(m_keys.size(), other.m_keys.size()));
    constexpr double alike = 0.5;
    const bool headed = m_head.size() < m_keys.size() && other.m_head.size() < other.m_keys.size();
    const auto isShared = [&](const QString& key) { return other.m_head.contains(key); };
    if (headed && std::ranges::none_of(m_head, isShared)) {
        return 0;
    }
    return isNamedAs(other) ? std::max(share, alike) : share;
}

QString titleOf(const std::vector<MeasureWords>& measures, const QString& unit) {
    if (measures.empty()) {
        return capitalised(unit);
    }
    const MeasureWords& first = measures.front();
    const QStringList common = commonKeys(measures);
    QStringList words;
    for (int i = 0; i < first.words().size(); ++i) {
        if (first.keyOfWord()[i].isEmpty() || common.contains(first.keyOfWord()[i])) {
            words << first.words()[i];
        }
    }
    const QString title = withoutLooseEnds(common.isEmpty() ? first.words() : words);
    return capitalised(title.isEmpty() ? unit : title);
}

QStringList categoriesOf(const std::vector<MeasureWords>& measures) {
    QStringList categories;
    if (measures.empty()) {
        return categories;
    }
    const QStringList common = commonKeys(measures);
    for (const MeasureWords& measure : measures) {
        QStringList own;
        for (int i = 0; i < measure.words().size(); ++i) {
            if (!measure.keyOfWord()[i].isEmpty() && !common.contains(measure.keyOfWord()[i])) {
                own << measure.words()[i];
            }
        }
        categories << capitalised(withoutLooseEnds(own));
    }
    return categories;
}

} // namespace dateline

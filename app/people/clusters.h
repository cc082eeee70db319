// Clusters: mentions of names that mean the same person or body, gathered under the fullest name.
#pragma once

#include "app/people/names.h"
#include "app/text/wordmap.h"

#include <vector>

namespace dateline {

struct Cluster {
    std::vector<int> mentions; // indices into the names, in order of place
    std::vector<WordId> words; // of the fullest name
    int fullest = 0; // the mention it stands in
    std::optional<PersonKind> kind;
    Gender gender = Gender::Unknown;
    bool speaks = false;
    WordId acronym = emptyWord; // of a body, as given in brackets
};

/// Takes mentions in order of place. The surname, the first name, a family name that stands first ("Xi Jinping", "Xi")
/// and an acronym in brackets join the full name, before or after it; of two that fit the one named last wins.
class NameClusters {
public:
    NameClusters(const Prose& prose, const PhraseTable& firstNames, std::size_t mentions)
        : m_prose(prose), m_firstNames(firstNames) {
        m_newest.reserve(mentions);
    }

    void add(const NameMention& mention, int index); // `index`: of the mention among the names
    std::vector<Cluster> take() { return std::move(m_clusters); } // all of them, once, at the end

private:
    /// One cluster with a certain word in its name.
    struct Bearer {
        int cluster = -1;
        int before = 0; // in m_bearers, of the bearer of the same word added before it; 0: none
    };

    void readWords(const NameMention& mention);
    const Bearer& newest(WordId word) const;
    int find(const NameMention& mention, const std::vector<WordId>& words) const;
    int misspelt(const NameMention& mention) const;
    int fit(const NameMention& mention, const std::vector<WordId>& words, const Cluster& cluster) const;
    int fitOfOne(WordId word, const std::vector<WordId>& name) const;
    void index(int cluster, const std::vector<WordId>& words);
    int acronymOf(const NameMention& mention) const;

    const Prose& m_prose;
    const PhraseTable& m_firstNames;
    std::vector<Cluster> m_clusters;
    std::vector<WordId> m_words; // of the mention being added
    std::vector<Bearer> m_bearers = std::vector<Bearer>(1); // the first is nobody
    WordMap<int> m_newest; // in m_bearers, the last added for a word
    int m_lastCluster = -1;
    QChar m_lastInitial;
    int m_lastEnd = -1; // token behind the mention added last
};

} // namespace dateline

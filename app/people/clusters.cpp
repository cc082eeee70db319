#include "app/people/clusters.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

constexpr int rivals
    = 16; // clusters with a word in common that are looked at; bounds the work for endless lists of names

bool areCompatible(Gender a, Gender b) {
    return a == b || a == Gender::Unknown || b == Gender::Unknown;
}

bool isSuffix(WordId word) {
    return word == u"jr"_w || word == u"sr"_w || word == u"ii"_w || word == u"iii"_w;
}

/// Whether the shorter name's words stand in the longer in order, first and last among them.
bool abbreviates(const std::vector<WordId>& shorter, const std::vector<WordId>& longer) {
    if (shorter.size() < longer.size() && std::equal(shorter.rbegin(), shorter.rend(), longer.rbegin())) {
        return true;
    }
    if (shorter.size() > longer.size() || shorter.front() != longer.front() || shorter.back() != longer.back()) {
        return false;
    }
    std::size_t at = 0;
    for (WordId word : longer) {
        at += at < shorter.size() && shorter[at] == word;
    }
    return at == shorter.size();
}

} // namespace

void NameClusters::readWords(const NameMention& mention) {
    m_words.clear();
    for (int i = mention.firstToken; i < mention.endToken; ++i) {
        if (m_prose.tokens[i].isWord() && !isSuffix(m_prose.tokens[i].word)) {
            m_words.push_back(m_prose.tokens[i].word);
        }
    }
}

const NameClusters::Bearer& NameClusters::newest(WordId word) const {
    const int* bearer = m_newest.find(word);
    return m_bearers[bearer ? *bearer : 0];
}

int NameClusters::fitOfOne(WordId word, const std::vector<WordId>& name) const {
    if (name.back() == word) {
        return 3;
    }
    return name.front() == word ? 2 : 0;
}

int NameClusters::fit(const NameMention& mention, const std::vector<WordId>& words, const Cluster& cluster) const {
    if (words == cluster.words) {
        return areCompatible(mention.gender, cluster.gender) || words.size() > 1 ? 4 : 0;
    }
    if (words.size() == 1 && words.front() == cluster.acronym) {
        return 4;
    }
    const bool surname = cluster.kind == PersonKind::Person && cluster.words.size() > 1 && words.size() == 1;
    if (surname && cluster.words.back() == words.front() && areCompatible(mention.gender, cluster.gender)) {
        return 3; // "Valeria Lima", "Lima", though that is a town as well
    }
    const bool body = mention.kind == PersonKind::Organisation || cluster.kind == PersonKind::Organisation;
    if (body || !areCompatible(mention.gender, cluster.gender)) {
        return 0;
    }
    if (words.size() == 1) {
        return fitOfOne(words.front(), cluster.words);
    }
    if (cluster.words.size() == 1) {
        const int fits = fitOfOne(cluster.words.front(), words);
        return fits == 2 && m_firstNames.word(words.front()) ? 1 : fits;
    }
    return abbreviates(words, cluster.words) || abbreviates(cluster.words, words) ? 4 : 0;
}

int NameClusters::find(const NameMention& mention, const std::vector<WordId>& words) const {
    int best = -1;
    int bestFit = 0;
    for (WordId word : {words.back(), words.front()}) {
        const Bearer* bearer = &newest(word);
        for (int seen = 0; bearer->cluster >= 0 && seen < rivals; ++seen, bearer = &m_bearers[bearer->before]) {
            const Cluster& cluster = m_clusters[bearer->cluster];
            const int fits = fit(mention, words, cluster);
            const bool later = best >= 0 && cluster.mentions.back() > m_clusters[best].mentions.back();
            if (fits > bestFit || (fits == bestFit && fits > 0 && later)) {
                best = bearer->cluster;
                bestFit = fits;
            }
        }
    }
    return best >= 0 || words.size() > 1 || !mention.speaks ? best : misspelt(mention);
}

/// The person whose surname lost or won a last s, as it happens beside possessives: "Ann Waters", "Water said".
int NameClusters::misspelt(const NameMention& mention) const {
    const QStringView word = m_prose.word(mention.endToken - 1);
    if (m_firstNames.word(m_prose.tokens[mention.endToken - 1]) || word.size() < 4) {
        return -1;
    }
    const bool s = word.endsWith(u's');
    const WordId meant = s ? wordId(word.chopped(1)) : wordId(word.toString() + u's');
    const int bearer = newest(meant).cluster;
    if (bearer < 0) {
        return -1;
    }
    const Cluster& cluster = m_clusters[bearer];
    const bool fits = cluster.kind == PersonKind::Person && cluster.words.size() > 1 && cluster.words.back() == meant
        && areCompatible(mention.gender, cluster.gender);
    return fits ? bearer : -1;
}

/// "Belt and Road Initiative (BRI)": the cluster that the initials in brackets behind it belong to.
int NameClusters::acronymOf(const NameMention& mention) const {
    const Token& token = m_prose.tokens[mention.firstToken];
    const bool bracketed = m_lastEnd > 0 && mention.length() == 1 && m_lastEnd == mention.firstToken - 1
        && m_prose.text[m_prose.tokens[m_lastEnd].begin] == u'(';
    if (!bracketed || token.casing != Casing::Upper || m_lastCluster < 0) {
        return -1;
    }
    const QStringView letters = m_prose.word(mention.firstToken);
    return letters.front() == m_lastInitial ? m_lastCluster : -1;
}

void NameClusters::index(int cluster, const std::vector<WordId>& words) {
    for (WordId word : words) {
        int& newest = m_newest[word];
        if (m_bearers[newest].cluster != cluster) {
            m_bearers.push_back({cluster, newest});
            newest = int(m_bearers.size()) - 1;
        }
    }
}

void NameClusters::add(const NameMention& mention, int index) {
    readWords(mention);
    const std::vector<WordId>& words = m_words;
    if (words.empty()) {
        return;
    }
    int at = acronymOf(mention);
    if (at >= 0) {
        m_clusters[at].acronym = words.front();
    } else {
        at = find(mention, words);
    }
    const bool isNew = at < 0;
    if (isNew) {
        at = int(m_clusters.size());
        m_clusters.push_back({{}, words, index, mention.kind, mention.gender, false});
    }
    Cluster& cluster = m_clusters[at];
    if (isNew || words.size() > cluster.words.size()) {
        cluster.words = words.size() > cluster.words.size() ? words : cluster.words;
        cluster.fullest = index;
    }
    this->index(at, words);
    cluster.mentions.push_back(index);
    cluster.kind = cluster.kind ? cluster.kind : mention.kind;
    cluster.gender = cluster.gender == Gender::Unknown ? mention.gender : cluster.gender;
    cluster.speaks |= mention.speaks;
    m_lastCluster = at;
    m_lastInitial = m_prose.text[m_prose.tokens[mention.firstToken].begin];
    m_lastEnd = mention.endToken;
}

} // namespace dateline

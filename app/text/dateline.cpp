#include "app/text/dateline.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int longest = 20; // tokens

class Reader {
public:
    Reader(const Prose& prose, int first, int end) : m_prose(prose), m_first(first), m_end(end) {}

    int behind() const {
        int found = m_first;
        bool names = m_prose.tokens[m_first].casing == Casing::Upper;
        for (int i = m_first; i + 1 < std::min(m_end, m_first + longest); ++i) {
            names = names && m_prose.tokens[i].casing != Casing::Lower;
            if (isDash(i) && !joinsWords(i) && (names || followsBracket(i))) {
                found = i + 1;
            }
        }
        return found;
    }

private:
    QChar sign(int i) const { return m_prose.text[m_prose.tokens[i].begin]; }
    bool isDash(int i) const { return sign(i) == u'-' || sign(i) == u'\u2014' || sign(i) == u'\u2013'; }

    /// The hyphen of "two-day".
    bool joinsWords(int i) const {
        return sign(i) == u'-' && m_prose.tokens[i].glued && i + 1 < m_end && m_prose.tokens[i + 1].glued
            && sign(i + 1) != u'-';
    }

    bool followsBracket(int i) const {
        while (i > m_first && isDash(i)) {
            --i;
        }
        return sign(i) == u')';
    }

    const Prose& m_prose;
    int m_first;
    int m_end;
};

} // namespace

int behindDateline(const Prose& prose, int first, int end) {
    return Reader(prose, first, end).behind();
}

} // namespace dateline

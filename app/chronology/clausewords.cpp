#include "app/chronology/clausecutter.h"

#include <algorithm>

namespace dateline {

/// Whether a space parts token `i` from the kept one before it (-1: none).
bool ClauseCutter::isSpaced(int previous, int i) const {
    return previous >= 0 && (previous + 1 != i ? !isPunctuation(i) : !m_prose.tokens[i].glued);
}

/// Without soft hyphens.
qsizetype ClauseCutter::lettersOf(int i) const {
    const QStringView word = m_prose.word(i);
    return word.size() - std::ranges::count(word, u'\u00AD');
}

qsizetype ClauseCutter::length(int first, int end) const {
    qsizetype length = 0;
    int previous = -1;
    for (int i = first; i < end; ++i) {
        if (kept(i)) {
            length += isSpaced(previous, i) + lettersOf(i);
            previous = i;
        }
    }
    return length;
}

QString ClauseCutter::text(int first, int end) const {
    QString words;
    int previous = -1;
    Span run; // of the prose, not yet among the words: most words stand there as they are to stand here
    for (int i = first; i < end; ++i) {
        if (!kept(i)) {
            continue;
        }
        const Span word = m_prose.tokens[i].span();
        const bool spaced = isSpaced(previous, i);
        const bool follows = previous == i - 1 && word.begin == run.end + spaced && (!spaced || m_prose.text[run.end] == u' ');
        if (previous < 0 || !follows) {
            words += run.of(m_prose.text);
            words += spaced ? QStringView(u" ") : QStringView();
            run.begin = word.begin;
        }
        run.end = word.end;
        previous = i;
    }
    words += run.of(m_prose.text);
    return words.remove(u'\u00AD'); // soft hyphens
}

} // namespace dateline

#include "ui/wordchange.h"

#include <QString>

#include <algorithm>

namespace dateline {

namespace {

constexpr int mostWords = 400; // the comparison takes the product of both lengths

struct Word {
    Span span;
    QString key; // folded, without signs

    bool operator==(const Word& other) const { return key == other.key; }
};

std::vector<Word> wordsOf(QStringView text) {
    std::vector<Word> words;
    for (int i = 0; i < int(text.size());) {
        int end = i;
        QString key;
        while (end < int(text.size()) && !text[end].isSpace()) {
            if (text[end].isLetterOrNumber()) {
                key += text[end].toCaseFolded();
            }
            ++end;
        }
        if (!key.isEmpty()) {
            words.push_back({{i, end}, key});
        }
        i = end + 1;
    }
    return words;
}

/// Which of `own` are part of the longest run of words, with gaps, that `other` has as well.
std::vector<bool> shared(const std::vector<Word>& own, const std::vector<Word>& other) {
    const int rows = int(own.size());
    const int columns = int(other.size());
    std::vector<std::vector<int>> longest(rows + 1, std::vector<int>(columns + 1, 0)); // behind each pair of words
    for (int i = rows - 1; i >= 0; --i) {
        for (int j = columns - 1; j >= 0; --j) {
            longest[i][j]
                = own[i] == other[j] ? longest[i + 1][j + 1] + 1 : std::max(longest[i + 1][j], longest[i][j + 1]);
        }
    }
    std::vector<bool> found(rows, false);
    for (int i = 0, j = 0; i < rows && j < columns;) {
        if (own[i] == other[j]) {
            found[i++] = true;
            ++j;
        } else if (longest[i + 1][j] >= longest[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return found;
}

/// The same for long texts: what they begin and end with alike.
std::vector<bool> sharedEnds(const std::vector<Word>& own, const std::vector<Word>& other) {
    std::vector<bool> found(own.size(), false);
    const std::size_t most = std::min(own.size(), other.size());
    std::size_t ahead = 0;
    while (ahead < most && own[ahead] == other[ahead]) {
        found[ahead++] = true;
    }
    for (std::size_t n = 1; n <= most - ahead && own[own.size() - n] == other[other.size() - n]; ++n) {
        found[own.size() - n] = true;
    }
    return found;
}

} // namespace

std::vector<Span> changedWords(QStringView own, QStringView other) {
    const std::vector<Word> words = wordsOf(own);
    const std::vector<Word> others = wordsOf(other);
    const bool few = int(words.size()) <= mostWords && int(others.size()) <= mostWords;
    const std::vector<bool> kept = few ? shared(words, others) : sharedEnds(words, others);
    std::vector<Span> changed;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (kept[i]) {
            continue;
        }
        const bool goesOn = i > 0 && !kept[i - 1] && !changed.empty();
        if (goesOn) {
            changed.back().end = words[i].span.end;
        } else {
            changed.push_back(words[i].span);
        }
    }
    return changed;
}

} // namespace dateline

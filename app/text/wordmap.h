// WordMap: a hash table from word ids to values. A WordId is a hash already, so a look-up is a mask and a short probe.
#pragma once

#include "app/text/token.h"

#include <algorithm>
#include <bit>
#include <utility>
#include <vector>

namespace dateline {

template <typename T> class WordMap {
public:
    /// The value of a word, made when it is not there yet.
    T& operator[](WordId word) {
        reserve(m_size + 1);
        const std::size_t at = place(word);
        if (m_words[at] == free) {
            m_words[at] = keyOf(word);
            ++m_size;
        }
        return m_values[at];
    }

    /// Makes room for so many words.
    void reserve(std::size_t words) {
        if (words * 4 > m_words.size() * 3) {
            resize(std::max<std::size_t>(16, std::bit_ceil(words * 4 / 3 + 1)));
        }
    }

    const T* find(WordId word) const {
        if (m_words.empty()) {
            return nullptr;
        }
        const std::size_t at = place(word);
        return m_words[at] == free ? nullptr : &m_values[at];
    }

private:
    static constexpr WordId free = 0;
    static WordId keyOf(WordId word) { return word == free ? ~free : word; }

    std::size_t place(WordId word) const {
        const std::size_t mask = m_words.size() - 1;
        const WordId key = keyOf(word);
        std::size_t i = (key ^ (key >> 32)) & mask;
        while (m_words[i] != key && m_words[i] != free) {
            i = (i + 1) & mask;
        }
        return i;
    }

    void resize(std::size_t slots) {
        const std::vector<WordId> words = std::exchange(m_words, std::vector<WordId>(slots));
        std::vector<T> values = std::exchange(m_values, std::vector<T>(slots));
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i] != free) {
                const std::size_t at = place(words[i]);
                m_words[at] = words[i];
                m_values[at] = std::move(values[i]);
            }
        }
    }

    // A power of two of each, at most three quarters used. Apart, as most words looked up are not there: their search
    // then reads few cache lines.
    std::vector<WordId> m_words;
    std::vector<T> m_values;
    std::size_t m_size = 0;
};

} // namespace dateline

// WordMap: a hash table from word ids to values. A WordId is a hash already, so a look-up is a mask and a short probe.
#pragma once

#include "app/text/token.h"

#include <bit>
#include <cstdint>
#include <vector>

namespace dateline {

template <typename T> class WordMap {
public:
    /// The value of a word, made when it is not there yet.
    T& operator[](WordId word) {
        reserve(m_entries.size());
        std::uint32_t& entry = m_slots[place(word)];
        if (entry == 0) {
            entry = std::uint32_t(m_entries.size());
            m_entries.push_back({word, {}});
        }
        return m_entries[entry].value;
    }

    /// Makes room for so many words. Where twice as many find room, look-ups are faster.
    void reserve(std::size_t words) {
        if (words * 4 > m_slots.size() * 3) {
            m_slots.assign(std::bit_ceil(words * 4 / 3 + 1), 0);
            for (std::size_t i = 1; i < m_entries.size(); ++i) {
                m_slots[place(m_entries[i].word)] = std::uint32_t(i);
            }
        }
    }

    /// The value of a word; of one that is not there the value of none, T{}.
    const T& at(WordId word) const { return m_entries[m_slots[place(word)]].value; }

    const T* find(WordId word) const {
        const std::uint32_t entry = m_slots[place(word)];
        return entry == 0 ? nullptr : &m_entries[entry].value;
    }

private:
    struct Entry {
        WordId word = 0;
        T value{};
    };

    /// Where a word is, or the free slot where its search ends. Look-ups wait for memory and for wrong guesses of the
    /// processor more than for anything else: so what is searched is small, and found or not found takes the same way.
    std::size_t place(WordId word) const {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t i = (word ^ (word >> 32)) & mask;
        while ((m_slots[i] != 0) & (m_entries[m_slots[i]].word != word)) {
            i = (i + 1) & mask;
        }
        return i;
    }

    std::vector<std::uint32_t> m_slots = std::vector<std::uint32_t>(16); // places in m_entries, 0: free; a power of two
        // of them, at most three quarters used
    std::vector<Entry> m_entries = std::vector<Entry>(1); // in the order they came; the first is none
};

} // namespace dateline

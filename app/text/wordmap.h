// WordMap: a hash table from word ids to values. A WordId is a hash already, so a look-up is a mask and a short probe.
#pragma once

#include "app/text/token.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <vector>

namespace dateline {

template <typename T> class WordMap {
public:
    /// The value of a word, made when it is not there yet.
    T& operator[](WordId word) {
        reserve(m_entries.size() + 1);
        Slot& slot = m_slots[place(word)];
        if (slot.entry == 0) {
            m_entries.push_back({word, {}});
            slot = {tagOf(word), std::uint32_t(m_entries.size())};
        }
        return m_entries[slot.entry - 1].value;
    }

    /// Makes room for so many words.
    void reserve(std::size_t words) {
        if (words * 4 > m_slots.size() * 3) {
            m_slots.assign(std::max<std::size_t>(16, std::bit_ceil(words * 4 / 3 + 1)), {});
            for (std::size_t i = 0; i < m_entries.size(); ++i) {
                m_slots[place(m_entries[i].word)] = {tagOf(m_entries[i].word), std::uint32_t(i + 1)};
            }
        }
    }

    const T* find(WordId word) const {
        if (m_slots.empty()) {
            return nullptr;
        }
        const std::uint32_t entry = m_slots[place(word)].entry;
        return entry == 0 ? nullptr : &m_entries[entry - 1].value;
    }

private:
    struct Slot {
        std::uint32_t tag = 0; // half of the word's id
        std::uint32_t entry = 0; // in m_entries, counted from 1; 0: free
    };
    struct Entry {
        WordId word = 0;
        T value{};
    };

    static std::uint32_t tagOf(WordId word) { return std::uint32_t(word >> 32); }

    std::size_t place(WordId word) const {
        const std::size_t mask = m_slots.size() - 1;
        const std::uint32_t tag = tagOf(word);
        std::size_t i = (word ^ (word >> 32)) & mask;
        while (m_slots[i].entry != 0 && !(m_slots[i].tag == tag && m_entries[m_slots[i].entry - 1].word == word)) {
            i = (i + 1) & mask;
        }
        return i;
    }

    // Look-ups wait for memory more than for anything else: so what is searched is small, and the rest lies close.
    std::vector<Slot> m_slots; // a power of two of them, at most three quarters used
    std::vector<Entry> m_entries; // in the order they came
};

} // namespace dateline

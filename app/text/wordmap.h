// WordMap: a hash table from word ids to values. A WordId is a hash already, so a look-up is a mask and a short probe.
#pragma once

#include "app/text/token.h"

#include <algorithm>
#include <bit>
#include <vector>

namespace dateline {

template <typename T> class WordMap {
public:
    /// The value of a word, made when it is not there yet.
    T& operator[](WordId word) {
        reserve(m_size + 1);
        Slot& slot = m_slots[place(word)];
        if (!slot.used) {
            slot = {word, true, {}};
            ++m_size;
        }
        return slot.value;
    }

    /// Makes room for so many words.
    void reserve(std::size_t words) {
        if (words * 4 > m_slots.size() * 3) {
            resize(std::max<std::size_t>(16, std::bit_ceil(words * 4 / 3 + 1)));
        }
    }

    const T* find(WordId word) const {
        if (m_slots.empty()) {
            return nullptr;
        }
        const Slot& slot = m_slots[place(word)];
        return slot.used ? &slot.value : nullptr;
    }

private:
    struct Slot {
        WordId word = 0;
        bool used = false;
        T value{};
    };

    std::size_t place(WordId word) const {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t i = (word ^ (word >> 32)) & mask;
        while (m_slots[i].used && m_slots[i].word != word) {
            i = (i + 1) & mask;
        }
        return i;
    }

    void resize(std::size_t slots) {
        std::vector<Slot> old = std::move(m_slots);
        m_slots = std::vector<Slot>(slots);
        for (Slot& slot : old) {
            if (slot.used) {
                m_slots[place(slot.word)] = std::move(slot);
            }
        }
    }

    std::vector<Slot> m_slots; // a power of two of them, at most three quarters used
    std::size_t m_size = 0;
};

} // namespace dateline

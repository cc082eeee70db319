// Weights: what the features of a word tell of its class, as learnt by resources/training (averaged perceptron).
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace dateline {

class Weights {
public:
    static constexpr int classes = 8;
    using Row = std::array<std::int8_t, classes>;

    /// Loads a table (":/weights/en.tsv"): hash of a feature, TAB, a hexadecimal byte for each class. Lines that are
    /// not so are left out.
    static Weights load(const QString& path);

    /// What a feature weighs for each class; what was not learnt weighs nothing.
    const Row& row(std::uint64_t feature) const {
        std::size_t at = feature & m_mask;
        while (m_slots[at].feature != feature && m_slots[at].feature != 0) {
            at = (at + 1) & m_mask;
        }
        return m_slots[at].row;
    }

private:
    struct Slot {
        std::uint64_t feature = 0; // 0: free
        Row row{};
    };

    std::vector<Slot> m_slots = std::vector<Slot>(1);
    std::size_t m_mask = 0;
};

} // namespace dateline

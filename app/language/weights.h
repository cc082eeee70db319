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
        return m_rows[place(feature)];
    }

private:
    /// Where a feature is, or the free place where its search ends.
    std::size_t place(std::uint64_t feature) const {
        const std::size_t mask = m_features.size() - 1;
        std::size_t at = feature & mask;
        while (m_features[at] != feature && m_features[at] != 0) {
            at = (at + 1) & mask;
        }
        return at;
    }

    std::vector<std::uint64_t> m_features = std::vector<std::uint64_t>(1); // 0: free; a power of two of them
    std::vector<Row> m_rows = std::vector<Row>(1); // of each; apart, as for WordMap
};

} // namespace dateline

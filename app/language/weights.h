// Weights: what the features of a word tell of its class, as learnt by resources/training (averaged perceptron).
#pragma once

#include "app/text/wordmap.h"

#include <QString>

#include <array>
#include <cstdint>

namespace dateline {

class Weights {
public:
    static constexpr int classes = 8;
    using Row = std::array<std::int8_t, classes>;

    /// Loads a table (":/weights/en.tsv"): hash of a feature, TAB, a hexadecimal byte for each class. Lines that are
    /// not so are left out.
    static Weights load(const QString& path);

    /// What a feature weighs for each class; what was not learnt weighs nothing.
    const Row& row(std::uint64_t feature) const { return m_rows.at(feature); }

private:
    WordMap<Row> m_rows; // of features: like the ids of words they are hashes
};

} // namespace dateline

// Steady PDF: what keeps Qt from writing other bytes every time it writes the same page.
#pragma once

#include <QByteArray>
#include <QHashSeed>

namespace dateline {

/// Qt writes the fonts of a PDF in the order of a hash: while this lives, the same order every time. Hashes keep the seed
/// they were made with, so none is disturbed.
class SteadyHashes {
public:
    SteadyHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SteadyHashes() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SteadyHashes)
};

/// A PDF tells when and in which time zone it was made; here that would make every file another.
void forgetTime(QByteArray& pdf);

} // namespace dateline

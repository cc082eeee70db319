// Prints how fast the time stage alone is, in MB of text a CPU second: bench_times FILE...
#include "app/time/times.h"
#include "app/language/language.h"

#include <QFile>

#include <cstdio>
#include <ctime>

using namespace dateline;

namespace {

double cpuSeconds() {
    return double(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char** argv) {
    const Language& language = english();
    const std::optional<Timex> published = parseTimex3(u"2021-06-18");
    double bytes = 0;
    double seconds = 0;
    std::size_t mentions = 0;
    for (int i = 1; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray content = file.readAll();
        const QString text = QString::fromUtf8(content);
        const Prose prose = cutProse(text, language.lexicon);
        const int rounds = int(std::clamp<qsizetype>(2'000'000 / (content.size() + 1), 1, 200));
        const double begin = cpuSeconds();
        for (int round = 0; round < rounds; ++round) {
            mentions += findTimes(prose, language, published).size();
        }
        seconds += cpuSeconds() - begin;
        bytes += double(content.size()) * rounds;
    }
    std::printf("%.1f MB/s, %zu mentions in %.1f MB\n", bytes / 1e6 / std::max(seconds, 1e-9), mentions, bytes / 1e6);
}

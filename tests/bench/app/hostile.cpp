// Whether time grows with the document, for every hostile family: doubles it six times up to the limits and prints the
// seconds a megabyte, by how much a doubling grew them on average and the last one, and the peak of memory. The last one
// alone tells less: where the memory of a document outgrows a cache of the processor, every byte of it takes longer.
// bench_hostile [WORD]: only families with it in their name.
#include "tests/hostile/families.h"

#include "app/article/reader.h"
#include "app/chronology/extract.h"
#include "app/exports/jsonl.h"
#include "app/headless/heap.h"
#include "app/text/limits.h"
#include "tests/bench/memory.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <ctime>

#include <sys/wait.h>
#include <unistd.h>

using namespace dateline;

namespace {

constexpr double mostGrowth = 2.3;
constexpr double mostSeconds = 1; // a megabyte
constexpr double mostMegabytes = 300;
constexpr double measurable = 0.0001; // seconds: what takes less grows by chance
constexpr double negligible = 0.005; // seconds a megabyte: the pace of memory itself, which falls where a cache is full
constexpr double longEnough = 0.1; // seconds for the runs of one size, of which the least counts

double secondsOf(const Family& family, qsizetype size) {
    const QByteArray bytes = family.document(size);
    const QString name = QString::fromLatin1(family.file);
    double least = 1e9;
    double all = 0;
    for (int run = 0; run < 5 || all < longEnough; ++run) {
        const std::clock_t begin = std::clock();
        const Result<Article> article = readBytes(bytes, name);
        const QByteArray line = article ? toJsonLine(extract(*article), name) : QByteArray();
        const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
        least = std::min(least, seconds);
        all += run > 0 ? seconds : 0; // the first one meets memory that the system still has to give
    }
    return least;
}

/// Returns whether the family keeps within the goals.
bool measure(const Family& family, qsizetype largest) {
    secondsOf(family, 1000); // loads the word lists
    double first = 0; // that can be measured
    double last = 0;
    double half = 0; // of the size before the last
    int doublings = 0;
    for (qsizetype size = largest / 64; size <= largest; size *= 2) {
        half = last;
        last = secondsOf(family, size);
        doublings += first > 0;
        first = first > 0 || last < measurable ? first : last;
    }
    const double growth = doublings > 0 ? std::pow(last / first, 1.0 / doublings) : 0;
    const double perMegabyte = last / (double(largest) / 1e6);
    const double memory = peakMegabytes();
    const bool linear = growth <= mostGrowth || perMegabyte < negligible;
    const bool good = linear && perMegabyte <= mostSeconds && memory <= mostMegabytes;
    std::printf("%-7s %-45s %5.1f MB %6.3f s/MB  grows %4.2f, last %4.2f  peak %4.0f MB%s\n", family.file,
        family.what, double(largest) / 1e6, perMegabyte, growth, doublings > 0 ? last / half : 0, memory,
        good ? "" : "  OVER");
    std::fflush(stdout);
    return good;
}

/// In a process of its own, so that its memory is its own.
bool measureApart(const Family& family) {
    const bool text = std::strstr(family.file, ".txt");
    const qsizetype largest = text ? limits::textLength - 1024 : limits::inputBytes - 1024;
    const pid_t child = fork();
    if (child == 0) {
        _exit(measure(family, family.packed ? limits::textLength : largest) ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

} // namespace

int main(int argc, char** argv) {
    keepFreedMemory(); // as dateline-extract does
    int measured = 0;
    int over = 0;
    for (const Family& family : families()) {
        if (argc < 2 || std::strstr(family.what, argv[1])) {
            ++measured;
            over += !measureApart(family);
        }
    }
    std::printf("%d families, %d over the goals\n", measured, over);
    return over > 0; // run before a release, on a machine that does nothing else
}

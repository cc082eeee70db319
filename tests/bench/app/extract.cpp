// How fast the extraction is: plain text a second of CPU, whether time grows with the text, and the program's wall
// time.
#include "app/chronology/extract.h"
#include "app/article/reader.h"
#include "app/exports/jsonl.h"

#include <QFile>
#include <QProcess>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

using namespace dateline;

namespace {

const QString example = QStringLiteral(SOURCE_DIR "/resources/samples/example.txt");

QByteArray exampleText() {
    QFile file(example);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The example over and over, as one article of about this many bytes.
QByteArray longText(qsizetype bytes) {
    const QByteArray once = exampleText();
    return once.repeated(bytes / std::max<qsizetype>(once.size(), 1));
}

double cpuSeconds() {
    return double(std::clock()) / CLOCKS_PER_SEC;
}

double secondsOfExtraction(const QByteArray& bytes) {
    const double begin = cpuSeconds();
    const Result<Article> article = readBytes(bytes, example);
    const QByteArray line = article ? toJsonLine(extract(*article), example) : QByteArray();
    return cpuSeconds() - begin;
}

double wallMilliseconds() {
    const auto begin = std::chrono::steady_clock::now();
    QProcess program;
    program.start(QStringLiteral(EXTRACT_PROGRAM), {example});
    program.waitForFinished();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double medianWallMilliseconds(int runs) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        times.push_back(wallMilliseconds());
    }
    std::ranges::nth_element(times, times.begin() + runs / 2);
    return times[runs / 2];
}

} // namespace

int main() {
    secondsOfExtraction(exampleText()); // loads the word lists
    double shorter = 0;
    for (qsizetype kilobytes : {128, 256, 512}) {
        const QByteArray text = longText(kilobytes << 10);
        const double seconds = secondsOfExtraction(text);
        const double rate = double(text.size()) / (1 << 20) / seconds;
        std::printf("%d KiB of plain text: %.2f s CPU, %.2f MiB/s", int(kilobytes), seconds, rate);
        std::printf(shorter > 0 ? ", %.2f times half of it\n" : "\n", seconds / shorter);
        shorter = seconds;
    }
    std::printf("dateline-extract on the example: %.1f ms wall, median of 20\n", medianWallMilliseconds(20));
}

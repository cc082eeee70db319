// How fast the extraction is: plain text a second of CPU, whether time grows with the text, the program's wall time
// with one thread and two, and its peak memory.
#include "app/chronology/extract.h"
#include "app/article/reader.h"
#include "app/exports/jsonl.h"
#include "app/headless/heap.h"
#include "app/text/limits.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>

#include <sys/resource.h>

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

double wallMilliseconds(const QStringList& arguments) {
    const auto begin = std::chrono::steady_clock::now();
    QProcess program;
    program.setStandardOutputFile(QProcess::nullDevice());
    program.start(QStringLiteral(EXTRACT_PROGRAM), arguments);
    program.waitForFinished(-1);
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double medianWallMilliseconds(const QStringList& arguments, int runs) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        times.push_back(wallMilliseconds(arguments));
    }
    std::ranges::nth_element(times, times.begin() + runs / 2);
    return times[runs / 2];
}

QString writeText(const QTemporaryDir& folder, int number, const QByteArray& text) {
    const QString path = folder.filePath(QStringLiteral("%1.txt").arg(number));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text);
    }
    return path;
}

void benchThreads() {
    const QTemporaryDir folder;
    for (int i = 0; i < 2000; ++i) {
        writeText(folder, i, exampleText());
    }
    const auto with = [&](const char* threads) {
        return medianWallMilliseconds({QStringLiteral("-j"), QString::fromLatin1(threads), folder.path()}, 5);
    };
    const double one = with("1");
    const double two = with("2");
    std::printf("2000 articles: %.0f ms wall with one thread, %.0f with two: %.2f times\n", one, two, one / two);
}

/// The largest of the processes so far is the last, as the texts grow.
void benchMemory() {
    const QTemporaryDir folder;
    for (qsizetype characters = limits::textLength / 4; characters <= limits::textLength; characters *= 2) {
        wallMilliseconds({writeText(folder, 0, longText(characters))});
        rusage usage{};
        getrusage(RUSAGE_CHILDREN, &usage);
        std::printf("%.2f M characters: peak %.1f MiB, %.1f allowed\n", double(characters) / (1 << 20),
            double(usage.ru_maxrss) / 1024, 60e6 / (1 << 20) + 20.0 * double(characters) / (1 << 20));
    }
}

} // namespace

int main() {
    keepFreedMemory();
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
    std::printf("dateline-extract on the example: %.1f ms wall, median of 20\n", medianWallMilliseconds({example}, 20));
    benchMemory(); // before processes of several threads
    benchThreads();
}

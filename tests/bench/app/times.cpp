// Prints how fast the time stage alone is, in MB of text a CPU second, and for texts made to be slow also how its time
// grows when the text is twice as long (2: linear): bench_times FILE...
#include "app/time/times.h"
#include "app/language/language.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace dateline;

namespace {

double cpuSeconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) + double(now.tv_nsec) * 1e-9;
}

/// Seconds that the time stage takes for one text: the least of several rounds, as a busy machine only adds.
double secondsFor(const QString& text, std::size_t& mentions) {
    const Language& language = english();
    const std::optional<Timex> published = parseTimex3(u"2021-06-18");
    const Prose prose = cutProse(text, language.lexicon);
    const int rounds = int(std::clamp<qsizetype>(1'000'000 / (text.size() + 1), 5, 200));
    double least = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const double begin = cpuSeconds();
        mentions = findTimes(prose, language, published).size();
        least = std::min(least, cpuSeconds() - begin);
    }
    return least;
}

struct Family {
    const char* name;
    QString unit; // repeated
};

void printFamily(const Family& family) {
    const int size = std::max(500'000, int(family.unit.size())); // characters
    const auto text = [&](int length) { return family.unit.repeated(length / int(family.unit.size())); };
    std::size_t mentions = 0;
    const double once = secondsFor(text(size), mentions);
    const double twice = secondsFor(text(2 * size), mentions);
    std::printf(
        "%-28s %6.1f MB/s  t(2n)/t(n) %.2f  %zu mentions\n", family.name, 2 * size / 1e6 / twice, twice / once, mentions);
}

QString files(int argc, char** argv) {
    QString all;
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
        std::size_t found = 0;
        seconds += secondsFor(text, found);
        mentions += found;
        bytes += double(content.size());
        all += text;
    }
    if (bytes > 0) {
        std::printf("%-28s %6.1f MB/s  %zu mentions in %.2f MB\n", "the files", bytes / 1e6 / std::max(seconds, 1e-9),
            mentions, bytes / 1e6);
    }
    return all;
}

} // namespace

int main(int argc, char** argv) {
    QString all = files(argc, argv);
    const QString article = QStringLiteral("The mill in Verran opened on May 4, 2019, burned down two years later and was "
                                           "rebuilt by last spring, as Oduya had said it would be. ");
    all = all.isEmpty() ? article : all;
    QString sentence = all;
    std::ranges::replace_if(sentence, [](QChar c) { return QStringView(u".!?\n\r").contains(c); }, u',');
    const Family families[]{
        {"article", article},
        {"the files again", all},
        {"the files as one sentence", sentence},
        {"last last ...", QStringLiteral("last ")},
        {"2-3 2-3 ...", QStringLiteral("2-3 ")},
        {"digits", QStringLiteral("7")},
        {"digits in pairs", QStringLiteral("12 ")},
        {"1/2/3/ ...", QStringLiteral("1/2/3/")},
        {"May May ...", QStringLiteral("May ")},
        {"Monday Monday ...", QStringLiteral("Monday ")},
        {"the year of the year ...", QStringLiteral("the year of ")},
        {"in the last of the next ...", QStringLiteral("in the last of the next ")},
        {"5 to 5 to ...", QStringLiteral("5 to ")},
        {"two and a half and ...", QStringLiteral("two and a half ")},
        {"1990-91-92- ...", QStringLiteral("1990-91-")},
        {"5 hours 5 minutes ...", QStringLiteral("5 hours 5 minutes ")},
        {"hundred thousand ...", QStringLiteral("hundred thousand ")},
        {"on on on ...", QStringLiteral("on ")},
        {"Friday ; Friday ; ...", QStringLiteral("Friday ; ")},
    };
    for (const Family& family : families) {
        printFamily(family);
    }
}

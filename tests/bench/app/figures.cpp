// How fast the figures stage reads: MB of text a CPU second, on a page of invented prose repeated.
#include "app/figures/figures.h"
#include "app/language/language.h"

#include <cstdio>
#include <ctime>

using namespace dateline;

int main() {
    const QString page = QStringLiteral("The harbour board met on the pier and talked about the winter. Exports of the "
                                        "island rose 12 percent year on year to 8.7 billion "
                                        "talers, from 7.6 billion a year earlier, the board said. Nobody could tell "
                                        "how long the ice would stay, and most captains had "
                                        "already gone home to their families in the villages along the coast. A total "
                                        "of 89,000 tonnes of herring had been landed, about "
                                        "one in five crates of it at night. The old lighthouse keeper, who has lived "
                                        "there since his childhood, said that he had never "
                                        "seen such quiet water.\n\n");
    QString text;
    while (text.size() < 4'000'000) {
        text += page;
    }
    const Prose prose = cutProse(text, english().lexicon);
    const std::clock_t begin = std::clock();
    const std::vector<Figure> figures = findFigures(prose, english(), {}, {});
    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    std::printf("figures: %zu found, %.1f MB/s of CPU time\n", figures.size(), double(text.size()) / 1e6 / seconds);
    return 0;
}

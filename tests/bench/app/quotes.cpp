// Speed of the people and quotes stages: MB of text per second of processor time, on a text repeated to a few
// megabytes.
#include "app/quotes/quotes.h"
#include "app/language/language.h"
#include "app/people/people.h"

#include <QFile>

#include <cstdio>
#include <ctime>

using namespace dateline;

namespace {

constexpr const char16_t* story
    = u"\"The dam will hold,\" said Ann Oder, a baker in Tull. The mayor, who was in town on Monday, told reporters "
      u"that "
      u"the bridge needed a new deck, adding that the council had asked for 40 million crowns. According to the "
      u"Ministry "
      u"of Works, the tunnel is dry.\n\nThe ferry left at noon with 112 people on board and came back at night. Milo "
      u"Garrick had bought it in 1990, when the mill was sold and the harbour was still deep enough for ships of that "
      u"size. It has a red funnel, two masts and a kitchen where soup is sold.\n\n\"We waited for hours,\" Mr. Garrick "
      u"said. "
      u"\"Nobody told us a thing.\"\n\n";

double secondsSince(std::clock_t begin) {
    return double(std::clock() - begin) / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char** argv) {
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    QString text = argc > 1 && file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    if (text.isEmpty()) {
        text = QString::fromUtf16(story).repeated(1500);
    }
    const Prose prose = cutProse(text, english().lexicon);
    const double megabytes = double(text.toUtf8().size()) / 1e6;
    const std::clock_t begin = std::clock();
    std::vector<Person> people = findPeople(prose, english());
    const double names = secondsSince(begin);
    const std::vector<Quote> quotes = findQuotes(prose, english(), people);
    const double both = secondsSince(begin);
    std::printf("%.1f MB: people %.1f MB/s, people and quotes %.1f MB/s (%zu people, %zu quotes)\n", megabytes,
        megabytes / names, megabytes / both, people.size(), quotes.size());
    return 0;
}

#include "tests/ui/charts/samples.h"

#include <QStringList>

namespace dateline::samples {

namespace {

int pick(std::mt19937& random, int from, int to) {
    return from + int(random() % unsigned(to - from + 1));
}

double size(std::mt19937& random) {
    double value = pick(random, 1, 9999);
    for (int i = pick(random, -3, 9); i != 0; i += i < 0 ? 1 : -1) {
        value = i < 0 ? value / 10 : value * 10;
    }
    return value;
}

QString words(std::mt19937& random, int count) {
    static const QStringList some{QStringLiteral("harbour"), QStringLiteral("of"), QStringLiteral("the"),
        QStringLiteral("Überlandbahngesellschaft"), QStringLiteral("freight"), QStringLiteral("<b>ferry</b>"),
        QStringLiteral("粮食"), QStringLiteral("in"), QStringLiteral("Q&A"), QStringLiteral("uninterruptibilities")};
    QStringList words;
    for (int i = 0; i < count; ++i) {
        words << some[pick(random, 0, int(some.size()) - 1)];
    }
    return words.join(u' ');
}

Period periodAt(std::mt19937& random) {
    const int year = pick(random, 1995, 2030);
    const unsigned month = unsigned(pick(random, 1, 12));
    const Day from = day(year, month, unsigned(pick(random, 1, 28)));
    switch (pick(random, 0, 3)) {
    case 0: return {day(year, 1, 1), day(year, 12, 31)};
    case 1: return {from, from};
    case 2: return {from, from + std::chrono::days(pick(random, 1, 4000))};
    default: return {day(year, 1, 1), day(year, 3, 31)};
    }
}

} // namespace

Chronology chronology(int figures) {
    Account account;
    account.article.source = QStringLiteral("Meridian Newswire");
    account.article.published = parseTimex3(u"2021-06-22");
    for (int i = 0; i < figures; ++i) {
        const int begin = int(account.article.text.size());
        account.article.text += QStringLiteral("The line carried %1 million tonnes that year.\n\n").arg(i + 2);
        account.sentences.push_back({begin, int(account.article.text.size()) - 2});
        Figure figure;
        figure.span = {begin + 17, begin + 34};
        figure.value = (i + 2) * 1e6;
        figure.unit = QStringLiteral("tonnes");
        figure.sentence = i;
        account.figures.push_back(figure);
    }
    return makeChronology({account});
}

SeriesPoint at(double value, int year, int figure) {
    SeriesPoint point;
    point.value = value;
    point.period = Period{day(year, 1, 1), day(year, 12, 31)};
    point.grain = Grain::Year;
    point.figure = figure;
    return point;
}

SeriesPoint named(double value, const QString& category, int figure) {
    SeriesPoint point;
    point.value = value;
    point.category = category;
    point.figure = figure;
    return point;
}

Series series(const QString& measure, const QString& unit, std::vector<SeriesPoint> points, bool change) {
    return {measure, unit, change, std::move(points)};
}

std::vector<Series> railway() {
    SeriesPoint first = at(2.02e6, 2020, 0);
    first.period = Period{day(2020, 1, 1), day(2020, 3, 31)};
    first.grain = Grain::Quarter;
    SeriesPoint second = at(2.4e6, 2021, 1);
    second.period = Period{day(2021, 1, 1), day(2021, 3, 31)};
    second.grain = Grain::Quarter;
    SeriesPoint before = at(5.795e6, 2019, 9);
    before.derived = true;
    SeriesPoint agreed = at(640e6, 2017, 3);
    agreed.period = Period{day(2017, 9, 5), day(2017, 9, 7)};
    SeriesPoint byThen = at(9e6, 2030, 11);
    byThen.expected = true;
    SeriesPoint planned = at(910e6, 2023, 5);
    planned.expected = true;
    SeriesPoint spread = named(31, QStringLiteral("Against the act, among members for the northern valleys"), 7);
    spread.low = 25;
    spread.high = 37;
    return {series(QStringLiteral("Freight on the finished sections"), QStringLiteral("tonnes"), {first, second}),
        series(QStringLiteral("Loan for the railway"), QStringLiteral("crowns"),
            {at(500e6, 2015, 2), agreed, at(720.5e6, 2019, 4), planned}),
        series(QStringLiteral("Votes on the railway act"), QStringLiteral("votes"),
            {named(88, QStringLiteral("For"), 6), spread}),
        series(
            QStringLiteral("Bus passengers on the coast road"), QStringLiteral("people"), {before, at(5.1e6, 2020, 9)}),
        series(QStringLiteral("Freight"), QStringLiteral("percent"), {at(18.6, 2021, 1)}, true),
        series(QStringLiteral("Bus passengers"), QStringLiteral("percent"), {at(-12, 2020, 10)}, true),
        series(QStringLiteral("Length of the coastal railway"), QStringLiteral("kilometers"), {named(412, {}, 8)}),
        series(QStringLiteral("Passengers a year"), QStringLiteral("people"), {byThen}),
        series(QStringLiteral("Investment"), QStringLiteral("USD"), {at(17.8e9, 2020, 5)})};
}

Series shares(std::mt19937& random) {
    Series series{words(random, 3), QStringLiteral("percent"), false, {}};
    int left = 100;
    const int parts = pick(random, 2, 7);
    for (int i = 0; i < parts; ++i) {
        const int share = i + 1 == parts ? left : pick(random, 1, left - (parts - i - 1));
        left -= share;
        series.points.push_back(named(share, QStringLiteral("%1 %2").arg(i).arg(words(random, pick(random, 1, 8))), i));
    }
    return series;
}

Series random(std::mt19937& random, int mostFigures) {
    Series series;
    series.measure = words(random, pick(random, 0, 12));
    series.change = pick(random, 0, 3) == 0;
    static const QStringList units{
        QStringLiteral("USD"), QStringLiteral("percent"), QStringLiteral("tonnes"), QString()};
    series.unit = units[pick(random, 0, 3)];
    const bool timed = pick(random, 0, 2) > 0;
    const bool categories = pick(random, 0, 2) == 0;
    const bool followed = pick(random, 0, 3) == 0; // a few things over time
    const QStringList things{words(random, 1), words(random, 2), words(random, 6), words(random, 0)};
    const int mostThings = pick(random, 1, 3);
    const int count = pick(random, 1, pick(random, 0, 4) == 0 ? mostFigures : 5);
    for (int i = 0; i < count; ++i) {
        SeriesPoint point;
        point.value = size(random) * (series.change && pick(random, 0, 1) ? -1 : 1);
        point.qualifier = Qualifier(pick(random, 0, 3));
        point.figure = i;
        point.derived = pick(random, 0, 5) == 0;
        point.expected = pick(random, 0, 5) == 0;
        if (timed) {
            point.period = periodAt(random);
        }
        if (categories) {
            point.category = followed ? things[pick(random, 0, mostThings)] : words(random, pick(random, 1, 9));
        }
        if (pick(random, 0, 5) == 0) {
            point.low = point.value - std::abs(point.value) / 2;
            point.high = point.value + std::abs(point.value) / 2;
        }
        series.points.push_back(point);
    }
    return series;
}

} // namespace dateline::samples

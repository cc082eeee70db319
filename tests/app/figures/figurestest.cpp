#include "app/figures/figures.h"

#include "app/language/language.h"
#include "app/time/times.h"
#include "tests/printing.h"

#include <QDate>
#include <QFile>
#include <QLocale>

using namespace dateline;

namespace {

std::vector<Figure> figuresOf(
    const QString& text, const std::vector<DatedSpan>& dates = {}, const std::optional<Period>& published = {}) {
    const Prose prose = cutProse(text, english().lexicon);
    const std::vector<Figure> figures = findFigures(prose, english(), dates, published);
    for (const Figure& figure : figures) {
        REQUIRE_FALSE(figure.span.isEmpty());
        REQUIRE(figure.span.begin >= 0);
        REQUIRE(figure.span.end <= text.size());
    }
    return figures;
}

/// A figure as the corpus writes it: qualifier, value or low..high, unit, direction of a change.
QString shortly(const Figure& figure) {
    static constexpr const char16_t* qualifiers[]{u"", u"~", u">", u"<"};
    const auto number = [](double value) { return QString::number(value, 'f', QLocale::FloatingPointShortest); };
    QString text = QString::fromUtf16(qualifiers[int(figure.qualifier)]);
    text += figure.value ? number(*figure.value) : number(*figure.low) + ".." + number(*figure.high);
    text += figure.unit.isEmpty() ? QString() : ' ' + figure.unit;
    if (figure.change) {
        text += figure.direction == Direction::Up ? " (up)" : " (down)";
    }
    return text;
}

QString shortly(const std::vector<Figure>& figures) {
    QStringList list;
    for (const Figure& figure : figures) {
        list << shortly(figure);
    }
    return list.isEmpty() ? QStringLiteral("-") : list.join("; ");
}

Period year(int number) {
    return {day(number, 1, 1), day(number, 12, 31)};
}

/// A date of the text, by its words.
DatedSpan dated(const QString& text, const QString& words, Period period, bool heading = false) {
    const int begin = int(text.indexOf(words));
    REQUIRE(begin >= 0);
    Timex timex;
    timex.period = period;
    return {{begin, begin + int(words.size())}, timex, heading};
}

/// Days as the corpus writes them.
QString shortly(const std::optional<Period>& days, const Period& published) {
    const auto iso = [](Day day) {
        const std::chrono::year_month_day date{day};
        return QDate(int(date.year()), int(unsigned(date.month())), int(unsigned(date.day()))).toString(Qt::ISODate);
    };
    if (!days || *days == published) {
        return days ? QStringLiteral("-") : QStringLiteral("none");
    }
    const int inYear = int(std::chrono::year_month_day{days->from}.year());
    if (*days == year(inYear)) {
        return QString::number(inYear);
    }
    return days->from == days->to ? iso(days->from) : iso(days->from) + ".." + iso(days->to);
}

QString periodsOf(const QString& text) {
    const std::optional<Timex> published = parseTimestamp(u"2031-05-08", english());
    REQUIRE(published);
    std::vector<DatedSpan> dates;
    for (const TimeMention& time : findTimes(cutProse(text, english().lexicon), english(), published)) {
        dates.push_back({time.span, time.timex, time.heading});
    }
    QStringList periods;
    for (const Figure& figure : figuresOf(text, dates, published->period)) {
        periods << shortly(figure.period, *published->period);
    }
    return periods.join(" | ");
}

/// The phrases of a corpus, each with what is to be found in it.
std::vector<QStringList> casesOf(const QString& name) {
    QFile file(QStringLiteral(SOURCE_DIR "/tests/corpus/figures/") + name);
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<QStringList> cases;
    for (const QString& line : QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith('#')) {
            cases.push_back(line.split('\t'));
            REQUIRE(cases.back().size() == 2);
        }
    }
    return cases;
}

} // namespace

TEST_CASE("figures of the corpus: value, unit, qualifier, change", "[figures]") {
    int lines = 0;
    int none = 0;
    for (const QStringList& fields : casesOf(QStringLiteral("en.tsv"))) {
        INFO(fields[0].toStdString());
        CHECK(shortly(figuresOf(fields[0])) == fields[1]);
        ++lines;
        none += fields[1] == "-";
    }
    CHECK(lines >= 250);
    CHECK(none >= 60);
}

TEST_CASE("measures of the corpus", "[figures]") {
    for (const QStringList& fields : casesOf(QStringLiteral("measures-en.tsv"))) {
        INFO(fields[0].toStdString());
        QStringList measures;
        for (const Figure& figure : figuresOf(fields[0])) {
            measures << figure.measure;
        }
        CHECK(measures.join(" | ") == fields[1]);
    }
}

TEST_CASE("periods of the corpus", "[figures]") {
    const std::vector<QStringList> cases = casesOf(QStringLiteral("periods-en.tsv"));
    CHECK(cases.size() >= 20);
    for (const QStringList& fields : cases) {
        INFO(fields[0].toStdString());
        CHECK(periodsOf(fields[0]) == fields[1]);
    }
}

TEST_CASE("a change knows the level it leads to, whichever stands first", "[figures]") {
    const std::vector<Figure> to = figuresOf("Exports rose 12 percent to 8.7 billion talers.");
    REQUIRE(to.size() == 2);
    CHECK(to[0].base == 1);
    CHECK(to[1].base == -1);
    const std::vector<Figure> after = figuresOf("The line carried 3,398 trains, up 75 percent year on year.");
    REQUIRE(after.size() == 2);
    CHECK(after[1].base == 0);
    CHECK(after[0].measure == after[1].measure);
}

TEST_CASE("words of dates are no figures, durations are", "[figures]") {
    const QString text = "In spring 40 the mill burned for 3 days.";
    DatedSpan duration = dated(text, "3 days", year(2020));
    duration.timex.type = TimexType::Duration;
    CHECK(shortly(figuresOf(text, {dated(text, "spring 40", year(1940)), duration})) == "3 days");
}

TEST_CASE("a figure refers to the nearest date of its sentence", "[figures]") {
    const QString text = "The debt grew from 31 percent of output in 1991 to 58 percent in 1999.";
    const std::vector<Figure> figures
        = figuresOf(text, {dated(text, "1991", year(1991)), dated(text, "1999", year(1999))}, year(2012));
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].period == year(1991));
    CHECK(figures[1].period == year(1999));
    CHECK(figures[0].time == 0);
}

TEST_CASE("dates and amounts told in turn belong together", "[figures]") {
    const QString text = "Costs were $5 million and $4 million in 2019 and 2018, respectively.";
    const std::vector<Figure> figures
        = figuresOf(text, {dated(text, "2019", year(2019)), dated(text, "2018", year(2018))});
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].period == year(2019));
    CHECK(figures[1].period == year(2018));
}

TEST_CASE("without a date in the sentence: the paragraph, the heading, the publication date", "[figures]") {
    const QString text
        = "March 2016\n\nThe act passed by 88 votes.\n\nIn 2015 the bank opened. It lent 500 million crowns.";
    const DatedSpan heading = dated(text, "March 2016", {day(2016, 3, 1), day(2016, 3, 31)}, true);
    const std::vector<Figure> figures = figuresOf(text, {heading, dated(text, "2015", year(2015))}, year(2020));
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].period == heading.timex.period);
    CHECK(figures[1].period == year(2015));
    const std::vector<Figure> bare = figuresOf("The bank lent 500 million crowns.", {}, year(2020));
    REQUIRE(bare.size() == 1);
    CHECK(bare[0].period == year(2020));
    CHECK(bare[0].time == -1);
}

TEST_CASE("a year earlier is a year before the level's period", "[figures]") {
    const QString text = "Sales rose to 5 million crates in 2019 from 4 million crates a year earlier.";
    const std::vector<Figure> figures = figuresOf(text, {dated(text, "2019", year(2019))});
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].period == year(2019));
    CHECK(figures[1].period == year(2018));
}

TEST_CASE("furniture holds no figures", "[figures]") {
    const QString text = "400 comments\n\nThe port has 12 cranes.";
    const Prose prose = cutProse(text, english().lexicon, {{0, 12}});
    const std::vector<Figure> figures = findFigures(prose, english(), {}, {});
    REQUIRE(figures.size() == 1);
    CHECK(figures[0].value == 12);
}

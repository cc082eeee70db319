#include "tests/ui/sample.h"

namespace dateline::sample {

namespace {

const QString text
    = QStringLiteral("Home > Harbour\n"
                     "\n"
                     "March 2, 2016\n"
                     "\n"
                     "The council of Ostrin bought the old crane. \"It will lift again,\" said Mayor Ane Brekke.\n"
                     "\n"
                     "April 20, 2021\n"
                     "\n"
                     "Brekke said the crane had \"paid for itself\" with 2.4 million crowns a year.\n"
                     "\n"
                     "\"Nobody asked the divers,\" Tor Lund said. The crane weighs 90 tonnes.\n");

TimeMention heading(const QString& words, Day date) {
    TimeMention time;
    time.span = spanOf(words);
    time.heading = true;
    time.timex.value = toIso(date);
    time.timex.grain = Grain::Day;
    time.timex.period = Period{date, date};
    return time;
}

Quote quote(const QString& content, QuoteKind kind, int speaker, const QString& cue, int event) {
    Quote made;
    made.content = spanOf(content);
    made.kind = kind;
    made.speaker = speaker;
    made.cue = spanOf(cue);
    made.event = event;
    return made;
}

Figure figure(const QString& words, double value, const QString& unit, const QString& measure, int event) {
    Figure made;
    made.span = spanOf(words);
    made.value = value;
    made.unit = unit;
    made.measure = measure;
    made.event = event;
    return made;
}

Event event(Day date, const QString& title, const QString& sentence, int time) {
    Event made;
    made.period = {date, date};
    made.title = title;
    made.spans = {spanOf(sentence)};
    made.time = time;
    made.datedBy = DatedBy::Heading;
    made.sentencesAbove = 1;
    return made;
}

} // namespace

Span spanOf(const QString& words) {
    const int begin = int(text.indexOf(words));
    return {begin, begin + int(words.size())};
}

Account account() {
    Account made;
    made.article.path = QStringLiteral("crane.txt");
    made.article.text = text;
    made.article.source = QStringLiteral("Ostrin Post");
    made.article.furniture = {spanOf(QStringLiteral("Home > Harbour"))};
    made.article.published = parseTimex3(u"2021-04-22");
    made.times = {heading(QStringLiteral("March 2, 2016"), day(2016, 3, 2)),
        heading(QStringLiteral("April 20, 2021"), day(2021, 4, 20))};
    made.people = {{QStringLiteral("Ane Brekke"), {}, PersonKind::Person, Gender::Female, {}},
        {QStringLiteral("Tor Lund"), {}, PersonKind::Person, Gender::Male, {}}};
    made.quotes = {quote(QStringLiteral("\"It will lift again,\""), QuoteKind::Direct, 0, QStringLiteral("said"), 0),
        quote(QStringLiteral("the crane had \"paid for itself\" with 2.4 million crowns a year"), QuoteKind::Mixed, 0,
            QStringLiteral("said"), 1),
        quote(QStringLiteral("\"Nobody asked the divers,\""), QuoteKind::Direct, 1, QStringLiteral("said"), -1)};
    made.figures
        = {figure(QStringLiteral("2.4 million crowns"), 2.4e6, QStringLiteral("crown"), QStringLiteral("crane"), 1),
            figure(QStringLiteral("90 tonnes"), 90, QStringLiteral("tonne"), QStringLiteral("weight"), -1)};
    made.events = {event(day(2016, 3, 2), QStringLiteral("Council buys the crane"),
                       QStringLiteral("The council of Ostrin bought the old crane."), 0),
        event(day(2021, 4, 20), QStringLiteral("Brekke speaks of the crane"),
            QStringLiteral("Brekke said the crane had \"paid for itself\" with 2.4 million crowns a year."), 1)};
    made.events[0].quotes = {0};
    made.events[1].quotes = {1};
    made.events[1].figures = {0};
    return made;
}

std::shared_ptr<const Chronology> chronology() {
    return std::make_shared<const Chronology>(makeChronology({account()}));
}

std::shared_ptr<const Chronology> markup(const QString& canary) {
    Account made = account();
    const auto spell = [&](Span span) {
        for (int i = 0; i < span.length(); ++i) {
            made.article.text[span.begin + i] = canary[i % canary.size()];
        }
    };
    spell(made.quotes[0].content);
    spell(made.times[0].span);
    for (QString* words : {&made.article.title, &made.article.byline, &made.article.source, &made.article.place,
             &made.people[0].name, &made.figures[0].unit, &made.figures[0].measure, &made.events[0].title}) {
        *words = canary;
    }
    made.article.path = canary + QStringLiteral(".txt");
    return std::make_shared<const Chronology>(makeChronology({made}));
}

} // namespace dateline::sample

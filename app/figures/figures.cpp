#include "app/figures/figures.h"

#include "app/figures/carry.h"
#include "app/figures/change.h"
#include "app/figures/measure.h"
#include "app/figures/period.h"
#include "app/figures/quantities.h"
#include "app/language/language.h"

#include <algorithm>

namespace dateline {

namespace {

/// The tokens that belong to dates; durations and sets may hold figures.
std::vector<bool> tokensOfDates(const Prose& prose, const std::vector<DatedSpan>& dates) {
    std::vector<bool> taken(prose.tokens.size(), false);
    for (const DatedSpan& date : dates) {
        if (date.timex.type == TimexType::Duration || date.timex.type == TimexType::Set) {
            continue;
        }
        for (int i = prose.tokenAt(date.span.begin); i < int(taken.size()) && prose.tokens[i].begin < date.span.end;
             ++i) {
            taken[i] = true;
        }
    }
    return taken;
}

Span spanOf(const Prose& prose, int first, int end) {
    return {prose.tokens[first].begin, prose.tokens[end - 1].end};
}

Figure toFigure(const Prose& prose, const Quantity& quantity, int sentence) {
    Figure figure;
    figure.span = spanOf(prose, quantity.first, quantity.end);
    if (quantity.isRange()) {
        figure.low = quantity.low;
        figure.high = quantity.high;
    } else {
        figure.value = quantity.value;
    }
    figure.qualifier = quantity.qualifier;
    figure.unit = quantity.unit.name;
    if (quantity.unit.first >= 0) {
        figure.unitSpan = spanOf(prose, quantity.unit.first, quantity.unit.end);
    }
    figure.change = quantity.change;
    figure.direction = quantity.direction;
    figure.sentence = sentence;
    return figure;
}

} // namespace

std::vector<Figure> findFigures(const Prose& prose, const Language& language, const std::vector<DatedSpan>& dates,
    const std::optional<Period>& published, std::stop_token stop) {
    const Grammar grammar(prose, language.lexicon);
    const UnitReader units(grammar, language.lexicon);
    const QuantityFinder finder(grammar, units, language.lexicon);
    const ChangeMarker changes(grammar, language.lexicon);
    const std::vector<bool> taken = tokensOfDates(prose, dates);
    UnitCarrier carrier(grammar, units);
    MeasureFinder measures(grammar, taken);
    PeriodFinder periods(grammar, dates, published);
    std::vector<Figure> figures;
    for (int s = 0; s < int(prose.sentences.size()) && !stop.stop_requested(); ++s) {
        const Sentence& sentence = prose.sentences[s];
        if (!sentence.body) {
            continue;
        }
        std::vector<Quantity> quantities = finder.find(sentence, taken);
        joinSubunits(grammar, quantities);
        changes.mark(sentence, quantities);
        carrier.carry(sentence, quantities);
        const std::vector<QString> measured = measures.measures(sentence, quantities);
        const std::vector<PeriodFound> dated = periods.periods(sentence, quantities);
        const int first = int(figures.size());
        figures.resize(first + quantities.size());
        for (std::size_t i = 0; i < quantities.size(); ++i) {
            Figure& figure = figures[first + i] = toFigure(prose, quantities[i], s);
            figure.measure = measured[i];
            figure.period = dated[i].days;
            figure.time = dated[i].time;
            figure.base = quantities[i].level < 0 ? -1 : first + quantities[i].level;
        }
    }
    return figures;
}

} // namespace dateline

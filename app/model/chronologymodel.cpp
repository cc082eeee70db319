#include "app/model/chronologymodel.h"

#include "app/chronology/facets.h"
#include "app/quotes/quotewords.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace dateline {

namespace {

constexpr quintptr topLevel = 0; // a child's id is its top row + 1

qint64 dayNumber(Day day) {
    return day.time_since_epoch().count();
}

/// The clock time of a value: 16:50 of 2021-06-18T16:50+08:00, 9 of 2021-06-18T09; empty if it has none.
QStringView clockOf(QStringView value) {
    const qsizetype at = value.indexOf(u'T') + 1;
    qsizetype end = at;
    while (at > 0 && end < value.size() && (value[end].isDigit() || value[end] == u':')) {
        ++end;
    }
    return value.sliced(at, end - at);
}

/// Seconds since midnight; nothing without a clock time.
QVariant secondsOf(QStringView clock) {
    if (clock.isEmpty()) {
        return {};
    }
    int seconds = 0;
    int unit = 3600;
    for (const QStringView part : clock.split(u':')) {
        seconds += part.toInt() * unit;
        unit /= 60;
    }
    return seconds;
}

QString nameOf(const Article& article) {
    return article.title.isEmpty() ? article.path.section(u'/', -1) : article.title;
}

} // namespace

/// By account: what is looked up for lanes of other kinds than speakers.
struct Facets {
    std::vector<Landmarks> landmarks;
    std::vector<std::vector<QString>> measures;
};

ChronologyModel::ChronologyModel(QObject* parent) : QAbstractItemModel(parent) {}

void ChronologyModel::setChronology(std::shared_ptr<const Chronology> chronology) {
    beginResetModel();
    m_chronology = std::move(chronology);
    fillRows();
    endResetModel();
}

void ChronologyModel::fillRows() {
    m_facets.reset();
    m_rows.clear();
    m_rowOfEvent.clear();
    m_placeOfQuote.clear();
    m_placeOfFigure.clear();
    if (!m_chronology) {
        return;
    }
    constexpr std::pair<int, int> nowhere{-1, -1};
    for (const Account& account : m_chronology->accounts) {
        m_rowOfEvent.emplace_back(account.events.size(), -1);
        m_placeOfQuote.emplace_back(account.quotes.size(), nowhere);
        m_placeOfFigure.emplace_back(account.figures.size(), nowhere);
    }
    for (int row = 0; row < int(m_chronology->events.size()); ++row) {
        fillEvent(row);
    }
    Row undated;
    const auto collect = [](auto& places, auto& into) {
        for (int account = 0; account < int(places.size()); ++account) {
            for (int i = 0; i < int(places[account].size()); ++i) {
                if (places[account][i].first < 0) {
                    into.emplace_back(account, i);
                }
            }
        }
    };
    collect(m_placeOfQuote, undated.quotes);
    collect(m_placeOfFigure, undated.figures);
    const int row = int(m_rows.size());
    int under = 0;
    for (const auto& [account, quote] : undated.quotes) {
        m_placeOfQuote[account][quote] = {row, under++};
    }
    for (const auto& [account, figure] : undated.figures) {
        m_placeOfFigure[account][figure] = {row, under++};
    }
    if (under > 0) {
        m_rows.push_back(std::move(undated));
    }
}

void ChronologyModel::fillEvent(int row) {
    const EventRef lead = m_chronology->events[row];
    Row& filled = m_rows.emplace_back(Row{lead.account, lead.event, {}, {}});
    const std::vector<EventRef>& tellings = m_chronology->tellings[row];
    for (const EventRef& ref : tellings) {
        m_rowOfEvent[ref.account][ref.event] = row;
        for (const int quote : m_chronology->event(ref).quotes) {
            m_placeOfQuote[ref.account][quote] = {row, int(filled.quotes.size())};
            filled.quotes.emplace_back(ref.account, quote);
        }
    }
    for (const EventRef& ref : tellings) {
        for (const int figure : m_chronology->event(ref).figures) {
            m_placeOfFigure[ref.account][figure] = {row, int(filled.quotes.size() + filled.figures.size())};
            filled.figures.emplace_back(ref.account, figure);
        }
    }
}

int ChronologyModel::eventCount() const {
    return m_chronology ? int(m_chronology->events.size()) : 0;
}

QModelIndex ChronologyModel::eventIndex(int account, int event) const {
    return index(m_rowOfEvent.at(account).at(event), 0);
}

QModelIndex ChronologyModel::quoteIndex(int account, int quote) const {
    const auto [top, row] = m_placeOfQuote.at(account).at(quote);
    return index(row, 0, index(top, 0));
}

QModelIndex ChronologyModel::figureIndex(int account, int figure) const {
    const auto [top, row] = m_placeOfFigure.at(account).at(figure);
    return index(row, 0, index(top, 0));
}

QModelIndex ChronologyModel::undatedIndex() const {
    return !m_rows.empty() && m_rows.back().account < 0 ? index(int(m_rows.size()) - 1, 0) : QModelIndex();
}

QModelIndex ChronologyModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex ChronologyModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == topLevel) {
        return {};
    }
    return createIndex(int(child.internalId()) - 1, 0, topLevel);
}

int ChronologyModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) {
        return int(m_rows.size());
    }
    if (parent.internalId() != topLevel || parent.column() != 0) {
        return 0;
    }
    const Row& row = m_rows[parent.row()];
    return int(row.quotes.size() + row.figures.size());
}

int ChronologyModel::columnCount(const QModelIndex&) const {
    return 1;
}

QVariant ChronologyModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (index.internalId() == topLevel) {
        if (role >= MeasuresRole && role <= SectionsRole) {
            return namesOf(index.row(), role);
        }
        return topData(m_rows[index.row()], role);
    }
    const Row& row = m_rows[index.internalId() - 1];
    const int quotes = int(row.quotes.size());
    if (index.row() < quotes) {
        const auto [account, quote] = row.quotes[index.row()];
        return quoteData(account, quote, role);
    }
    const auto [account, figure] = row.figures[index.row() - quotes];
    return figureData(account, figure, role);
}

QVariant ChronologyModel::topData(const Row& row, int role) const {
    switch (role) {
    case KindRole: return row.account < 0 ? UndatedItem : EventItem;
    case QuoteCountRole: return int(row.quotes.size());
    case FigureCountRole: return int(row.figures.size());
    case SpeakersRole: return speakersOf(row);
    default: return row.account < 0 ? QVariant() : eventData(row, role);
    }
}

/// Empty unless the words that date the event name a clock time.
QStringView ChronologyModel::eventClock(const Row& row) const {
    const Account& account = m_chronology->accounts[row.account];
    const Event& event = account.events[row.event];
    return event.time < 0 || event.precision > Grain::Hour ? QStringView()
                                                           : clockOf(account.times[event.time].timex.value);
}

QVariant ChronologyModel::eventData(const Row& row, int role) const {
    const Event& event = m_chronology->accounts[row.account].events[row.event];
    switch (role) {
    case Qt::DisplayRole: return event.title;
    case Qt::AccessibleTextRole:
        return dateText(event.period, event.precision, event.mod, DateStyle::Short, m_dateOrder, *m_dateWords)
            + QStringLiteral(", ") + event.title;
    case FirstDayRole: return dayNumber(event.period.from);
    case LastDayRole: return dayNumber(event.period.to);
    case PrecisionRole: return int(event.precision);
    case ModRole: return int(event.mod);
    case FutureRole: return event.future;
    case UnsureRole: return event.unsure;
    case AccountRole: return row.account;
    case IndexRole: return row.event;
    case PlaceRole: return event.spans.empty() ? QVariant() : event.spans.front().begin;
    case DateTextRole: {
        const QString date
            = dateText(event.period, event.precision, event.mod, DateStyle::Short, m_dateOrder, *m_dateWords);
        const QStringView clock = eventClock(row);
        return clock.size() < 5 ? date : QStringLiteral("%1, %2").arg(date, clock);
    }
    case CorrectedRole: return event.corrected;
    case NoteRole: return event.note;
    case ClockRole: return secondsOf(eventClock(row));
    case BookmarkedRole: return event.bookmarked;
    default: return {};
    }
}

QVariant ChronologyModel::quoteData(int account, int quoteNumber, int role) const {
    const Account& told = m_chronology->accounts[account];
    const Quote& quote = told.quotes[quoteNumber];
    switch (role) {
    case Qt::DisplayRole: return wordsOf(quote, told.article.text);
    case KindRole: return QuoteItem;
    case AccountRole: return account;
    case IndexRole: return quoteNumber;
    case PlaceRole: return quote.content.begin;
    case SpeakersRole: return quote.speaker < 0 ? QStringList() : QStringList{told.people[quote.speaker].name};
    case CorrectedRole: return quote.corrected;
    default: return {};
    }
}

QVariant ChronologyModel::figureData(int account, int figureNumber, int role) const {
    const Account& told = m_chronology->accounts[account];
    const Figure& figure = told.figures[figureNumber];
    switch (role) {
    case Qt::DisplayRole: return figure.span.of(told.article.text).toString();
    case KindRole: return FigureItem;
    case AccountRole: return account;
    case IndexRole: return figureNumber;
    case PlaceRole: return figure.span.begin;
    case FirstDayRole: return figure.period ? dayNumber(figure.period->from) : QVariant();
    case LastDayRole: return figure.period ? dayNumber(figure.period->to) : QVariant();
    case FigureRole: return QVariant::fromValue(figure);
    case CorrectedRole: return figure.corrected;
    default: return {};
    }
}

QStringList ChronologyModel::speakersOf(const Row& row) const {
    QStringList names;
    for (const auto& [account, quote] : row.quotes) {
        const Account& told = m_chronology->accounts[account];
        const int speaker = told.quotes[quote].speaker;
        if (speaker >= 0 && !names.contains(told.people[speaker].name)) {
            names << told.people[speaker].name;
        }
    }
    return names;
}

const Facets& ChronologyModel::facets() const {
    if (!m_facets) {
        auto made = std::make_shared<Facets>();
        std::ranges::transform(m_chronology->accounts, std::back_inserter(made->landmarks), landmarksOf);
        made->measures = measuresOf(*m_chronology);
        m_facets = std::move(made);
    }
    return *m_facets;
}

/// The names by which an event is put into lanes of that kind, each once.
QStringList ChronologyModel::namesOf(int row, int role) const {
    QStringList names;
    if (row >= eventCount()) {
        return names;
    }
    if (role == MeasuresRole) {
        for (const auto& [account, figure] : m_rows[row].figures) {
            names << facets().measures[account][figure];
        }
    }
    for (const EventRef& ref : m_chronology->tellings[row]) {
        const Account& account = m_chronology->accounts[ref.account];
        const Event& event = m_chronology->event(ref);
        switch (role) {
        case PlacesRole: names << placesOf(account, event, facets().landmarks[ref.account]); break;
        case ArticlesRole: names << nameOf(account.article); break;
        case SectionsRole: names << sectionOf(account, event, facets().landmarks[ref.account]); break;
        default: break;
        }
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

} // namespace dateline

// Chronology: what one or many articles tell: dated events in order, with their quotes and figures.
#pragma once

#include "app/article/article.h"
#include "app/figures/figure.h"
#include "app/people/person.h"
#include "app/quotes/quote.h"
#include "app/time/times.h"

#include <optional>
#include <vector>

namespace dateline {

/// Why an event has its date. `time` of the event is the mention; for a heading, `sentencesAbove` says how far up it
/// stands. Reader: set by who reads it; the mention is what dated it before.
enum class DatedBy { Mention, Heading, Reader };

/// What a reader changed of an event, as it was found.
struct AsFound {
    Period period;
    Grain precision = Grain::Day;
    QString title;

    bool operator==(const AsFound&) const = default;
};

struct Event {
    Period period;
    Grain precision = Grain::Day;
    Mod mod = Mod::None;
    QString title; // who did what, at most about 80 characters, from the article's own words
    std::vector<Span> spans; // the words that tell of it, in order
    int time = -1; // index into Account::times
    DatedBy datedBy = DatedBy::Mention;
    int sentencesAbove = 0;
    bool future = false; // still to come or planned, seen from the publication date
    bool unsure = false; // the date is a guess worth a look
    bool corrected = false; // a reader changed its title, its date or what it tells
    QString note; // a reader's own words on it
    int happening = 0; // number in the file it was imported from: all with one number are one happening; 0: none
    bool bookmarked = false; // by a reader
    std::optional<AsFound> asFound; // once its title or date is corrected; by it tellings of one happening stay together
    std::vector<int> quotes; // indices into the account, in order of place
    std::vector<int> figures;

    bool operator==(const Event&) const = default;
};

/// What one article tells.
struct Account {
    Article article;
    std::vector<TimeMention> times;
    std::vector<Person> people;
    std::vector<Quote> quotes;
    std::vector<Figure> figures;
    std::vector<Event> events; // by date, then precision (finer first), then place
    bool foreign = false; // in no language Dateline knows: nothing was looked for
    int eventsLeftOut = 0; // happenings past limits::events
    std::vector<Span> sentences; // of the article, in order; what a mark's words stand in
    QString importedFrom; // the exported file that told all this; empty if it was found in the article

    bool operator==(const Account&) const = default;
};

/// An event of one of several accounts.
struct EventRef {
    int account = 0;
    int event = 0;

    bool operator==(const EventRef&) const = default;
};

/// A quote or a figure of one of several accounts.
struct MarkRef {
    int account = 0;
    int index = 0;

    auto operator<=>(const MarkRef&) const = default;
};

enum class ConflictKind { Figure, Quote };

/// Two articles tell one thing differently.
struct Conflict {
    ConflictKind kind = ConflictKind::Figure;
    MarkRef first;
    MarkRef second;
    int event = -1; // place in Chronology::events; -1: on no event

    bool operator==(const Conflict&) const = default;
};

struct Chronology {
    std::vector<Account> accounts;
    std::vector<EventRef> events; // one for each happening, in the same order: the telling with a reader's date, else the most exact
    std::vector<std::vector<EventRef>> tellings; // beside each event all the accounts' events that tell of it
    std::vector<Conflict> conflicts; // by event, then kind, then place

    const Event& event(EventRef ref) const { return accounts[ref.account].events[ref.event]; }

    bool operator==(const Chronology&) const = default;
};

/// Orders the events of several accounts, those that tell of one happening together; ties keep the accounts' order.
Chronology makeChronology(std::vector<Account> accounts);

} // namespace dateline

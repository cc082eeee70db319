// Chronology: what one or many articles tell: dated events in order, with their quotes and figures.
#pragma once

#include "app/article/article.h"
#include "app/figures/figure.h"
#include "app/people/person.h"
#include "app/quotes/quote.h"
#include "app/time/times.h"

#include <vector>

namespace dateline {

/// Why an event has its date. `time` of the event is the mention; for a heading, `sentencesAbove` says how far up it
/// stands. Reader: set by who reads it; the mention is what dated it before.
enum class DatedBy { Mention, Heading, Previous, Published, Reader };

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
    int eventsLeftOut = 0; // happenings past limits::events
    std::vector<Span> sentences; // of the article, in order; what a mark's words stand in

    bool operator==(const Account&) const = default;
};

/// An event of one of several accounts.
struct EventRef {
    int account = 0;
    int event = 0;

    bool operator==(const EventRef&) const = default;
};

struct Chronology {
    std::vector<Account> accounts;
    std::vector<EventRef> events; // of all accounts, in the same order

    const Event& event(EventRef ref) const { return accounts[ref.account].events[ref.event]; }

    bool operator==(const Chronology&) const = default;
};

/// Orders the events of several accounts; ties keep the accounts' order.
Chronology makeChronology(std::vector<Account> accounts);

} // namespace dateline

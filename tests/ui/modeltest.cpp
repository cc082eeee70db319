#include "app/model/chronologymodel.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

using namespace dateline;

TEST_CASE("the model keeps Qt's rules through every reset", "[model]") {
    ChronologyModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    Account account;
    account.article.text = QStringLiteral("one two three four");
    for (int i = 0; i < 20; ++i) {
        Event event;
        event.period = {day(2000 + i, 1, 1), day(2000 + i, 12, 31)};
        event.spans = {{0, 3}};
        account.events.push_back(event);
        Quote quote;
        quote.content = {4, 7};
        account.quotes.push_back(quote);
        if (i % 2 == 0) {
            account.events.back().quotes.push_back(i);
            account.quotes.back().event = i;
        }
    }
    model.setChronology(std::make_shared<const Chronology>(makeChronology({account})));
    CHECK(model.rowCount() == 21);
    CHECK(model.rowCount(model.undatedIndex()) == 10);
    model.setChronology(std::make_shared<const Chronology>());
    CHECK(model.rowCount() == 0);
}

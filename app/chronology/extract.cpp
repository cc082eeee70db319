#include "app/chronology/extract.h"

#include "app/chronology/events.h"
#include "app/figures/figures.h"
#include "app/language/language.h"
#include "app/people/people.h"
#include "app/quotes/quotes.h"
#include "app/text/prose.h"

namespace dateline {

namespace {

std::vector<DatedSpan> datedSpans(const std::vector<TimeMention>& times) {
    std::vector<DatedSpan> dates;
    dates.reserve(times.size());
    for (const TimeMention& time : times) {
        dates.push_back({time.span, time.timex, time.heading});
    }
    return dates;
}

std::vector<Span> sentenceSpans(const Prose& prose) {
    std::vector<Span> spans;
    spans.reserve(prose.sentences.size());
    for (const Sentence& sentence : prose.sentences) {
        spans.push_back(sentence.span);
    }
    return spans;
}

} // namespace

Account extract(Article article, std::stop_token stop) {
    Account account;
    account.article = std::move(article);
    const Article& read = account.article;
    const Language& language = languageOf(read.language);
    const Prose prose = cutProse(read.text, language.lexicon, read.furniture);
    account.sentences = sentenceSpans(prose);
    account.foreign = !isWrittenIn(prose, language);
    if (account.foreign) {
        if (read.language == language.id) {
            account.article.language = QStringLiteral("und"); // BCP 47: undetermined
        }
        return account;
    }
    account.times = findTimes(prose, language, read.published, stop);
    account.people = findPeople(prose, language, stop);
    account.quotes = findQuotes(prose, language, account.people, stop);
    const std::optional<Period> published = read.published ? read.published->period : std::nullopt;
    account.figures = findFigures(prose, language, datedSpans(account.times), published, stop);
    buildEvents(account, prose, language, stop);
    return account;
}

} // namespace dateline

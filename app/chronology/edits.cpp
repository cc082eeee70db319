#include "app/chronology/edits.h"

#include "app/article/leftout.h"
#include "app/language/language.h"
#include "app/text/prose.h"
#include "app/time/times.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr const char16_t* editIds[]{u"retitle", u"redate", u"hide", u"merge", u"split", u"note", u"respeak", u"unquote",
    u"attach-quote", u"remeasure", u"attach-figure", u"publish", u"bookmark", u"headline", u"put-back"};

constexpr QStringView openers[]{u"from", u"between", u"on", u"in"}; // what may stand before a typed date

QString dateWords(const Account& account, const Event& event) {
    return event.time < 0 ? QString() : account.times[event.time].span.of(account.article.text).toString();
}

QString dateValue(const Account& account, const Event& event) {
    return event.time < 0 ? QString() : toTimex3(account.times[event.time].timex);
}

int overlap(Span a, Span b) {
    return std::min(a.end, b.end) - std::max(a.begin, b.begin);
}

/// The index of the span that is, or else most overlaps, `wanted`; -1 if none shares half of the longer one.
template <typename Items, typename SpanOf> int nearest(const Items& items, Span wanted, SpanOf spanOf) {
    int best = -1;
    int most = 0;
    for (int i = 0; i < int(items.size()); ++i) {
        const Span span = spanOf(items[i]);
        const int shared = overlap(span, wanted);
        if (shared > most && 2 * shared >= std::max(span.length(), wanted.length())) {
            best = i;
            most = shared;
        }
    }
    return best;
}

bool tells(const Event& event, Span sentence) {
    return std::ranges::any_of(event.spans, [&](Span span) { return span.overlaps(sentence); });
}

} // namespace

QString editId(EditKind kind) {
    return QString::fromUtf16(editIds[int(kind)]);
}

std::optional<EditKind> editKind(QStringView id) {
    const auto found = std::ranges::find_if(allEditKinds, [&](EditKind kind) { return editId(kind) == id; });
    return found == allEditKinds.end() ? std::nullopt : std::optional(*found);
}

bool changesArticle(EditKind kind) {
    return kind == EditKind::Publish || kind == EditKind::Headline || kind == EditKind::PutBack;
}

bool namesEvent(EditKind kind) {
    switch (kind) {
    case EditKind::Respeak:
    case EditKind::Unquote:
    case EditKind::Remeasure: return false;
    default: return !changesArticle(kind);
    }
}

bool namesWords(EditKind kind) {
    switch (kind) {
    case EditKind::Split:
    case EditKind::Respeak:
    case EditKind::Unquote:
    case EditKind::AttachQuote:
    case EditKind::Remeasure:
    case EditKind::AttachFigure: return true;
    default: return false;
    }
}

EventKey keyOf(const Account& account, int number) {
    const Event& event = account.events[number];
    const Span sentence = event.spans.empty() ? Span() : event.spans.front();
    return {anchorOf(account.article.text, sentence), dateWords(account, event), dateValue(account, event)};
}

int eventOf(const Account& account, const EventKey& key) {
    std::vector<int> candidates;
    for (int i = 0; i < int(account.events.size()); ++i) {
        if (tells(account.events[i], key.sentence.span)) {
            candidates.push_back(i);
        }
    }
    const auto only = [&](auto partOf, const QString& wanted) { // -1 if none or several have it: that would be a guess
        const auto has = [&](int i) { return partOf(account, account.events[i]) == wanted; };
        const auto found = std::ranges::find_if(candidates, has);
        return std::ranges::count_if(candidates, has) == 1 ? *found : -1;
    };
    const int byValue = only(dateValue, key.value);
    const int found = byValue >= 0 ? byValue : only(dateWords, key.date);
    return found < 0 && candidates.size() == 1 ? candidates.front() : found;
}

int quoteOf(const Account& account, const Anchor& words) {
    return nearest(account.quotes, words.span, [](const Quote& quote) { return quote.content; });
}

int figureOf(const Account& account, const Anchor& words) {
    return nearest(account.figures, words.span, [](const Figure& figure) { return figure.span; });
}

Article correctArticle(Article article, const std::vector<Edit>& edits) {
    for (const Edit& edit : edits) {
        const std::optional<Timex> date = edit.kind == EditKind::Publish ? parseTimex3(edit.text) : std::nullopt;
        if (date && date->period) {
            article.published = date;
            article.publishedFrom = Evidence::Given;
            article.publishedGiven = true;
        } else if (edit.kind == EditKind::Headline && !edit.text.isEmpty()) {
            article.title = edit.text;
            article.titleFrom = Evidence::Given;
        } else if (edit.kind == EditKind::PutBack) {
            putBack(article, edit.text);
        }
    }
    return article;
}

std::optional<EventDate> readDate(QStringView typed) {
    const QString text = typed.toString().simplified();
    if (text.isEmpty()) {
        return {};
    }
    const Prose prose = cutProse(text, english().lexicon);
    const std::vector<TimeMention> times = findTimes(prose, english(), {});
    if (!times.empty() && times.size() <= 2) {
        const Timex& first = times.front().timex;
        const Timex& last = times.back().timex;
        const bool range = times.size() == 2 && times.front().until == 1;
        const QStringView ahead = QStringView(text).first(times.front().span.begin).trimmed();
        const bool opened = ahead.isEmpty() || std::ranges::find(openers, ahead) != std::end(openers);
        const bool whole = opened && times.back().span.end == text.size() && (range || times.size() == 1);
        if (whole && first.period && last.period && first.period->from <= last.period->to) {
            return EventDate{{first.period->from, last.period->to}, std::min(first.grain, last.grain), first.mod};
        }
    }
    const std::optional<Timex> stamp = parseTimestamp(text, english());
    if (stamp && stamp->period) {
        return EventDate{*stamp->period, std::max(stamp->grain, Grain::Day), stamp->mod};
    }
    return {};
}

} // namespace dateline

#include "ui/articlemarks.h"

#include <algorithm>

namespace dateline {

namespace {

bool isEdge(QChar c) {
    return c.isSpace() || QStringView(u"\"“”„‟«»「」『』").contains(c);
}

/// Without quotation marks and spaces at its ends, nor the comma before a cue.
Span trimmed(Span span, QStringView text) {
    while (!span.isEmpty() && isEdge(text[span.begin])) {
        ++span.begin;
    }
    while (!span.isEmpty() && (isEdge(text[span.end - 1]) || text[span.end - 1] == u',')) {
        --span.end;
    }
    return span;
}

/// One mark for each line the span touches.
void addLines(std::vector<TextMark>& marks, Span span, QStringView text, MarkKind kind, int index) {
    int begin = span.begin;
    while (begin < span.end) {
        const qsizetype lineBreak = text.first(span.end).indexOf(u'\n', begin);
        const int end = lineBreak < 0 ? span.end : int(lineBreak);
        if (const Span line = trimmed({begin, end}, text); !line.isEmpty()) {
            marks.push_back({line, kind, index, begin == span.begin});
        }
        begin = end + 1;
    }
}

/// Page furniture stands back: nothing in it is marked.
bool isFurniture(const Article& article, Span span) {
    const auto after = std::ranges::upper_bound(article.furniture, span.begin, {}, &Span::begin);
    return after != article.furniture.begin() && std::prev(after)->overlaps(span);
}

bool isOnCalendar(const TimeMention& time) {
    return time.timex.type == TimexType::Date || time.timex.type == TimexType::Time;
}

/// The event a date was read for, or -1.
int eventDatedBy(const Account& account, int time) {
    const auto event = std::ranges::find(account.events, time, &Event::time);
    return event == account.events.end() ? -1 : int(event - account.events.begin());
}

int eventAround(const Account& account, int position) {
    int best = -1;
    int length = 0;
    for (int e = 0; e < int(account.events.size()); ++e) {
        for (const Span& span : account.events[e].spans) {
            if (span.contains(position) && (best < 0 || span.length() < length)) {
                best = e;
                length = span.length();
            }
        }
    }
    return best;
}

} // namespace

std::vector<TextMark> textMarks(const Account& account) {
    const QStringView text = account.article.text;
    std::vector<TextMark> marks;
    for (int q = 0; q < int(account.quotes.size()); ++q) {
        const Quote& quote = account.quotes[q];
        for (const Span& piece : quote.pieces) {
            addLines(marks, piece, text, MarkKind::Quote, q);
        }
        if (quote.pieces.empty()) {
            addLines(marks, quote.content, text, MarkKind::Quote, q);
        }
    }
    for (int t = 0; t < int(account.times.size()); ++t) {
        if (isOnCalendar(account.times[t]) && !isFurniture(account.article, account.times[t].span)) {
            addLines(marks, account.times[t].span, text, MarkKind::Date, t);
        }
    }
    for (int f = 0; f < int(account.figures.size()); ++f) {
        addLines(marks, account.figures[f].span, text, MarkKind::Figure, f);
    }
    std::ranges::stable_sort(marks, {}, [](const TextMark& mark) { return mark.span.begin; });
    return marks;
}

Lit thingAt(const Account& account, int position) {
    for (int f = 0; f < int(account.figures.size()); ++f) {
        if (account.figures[f].span.contains(position)) {
            return {-1, -1, f};
        }
    }
    for (int t = 0; t < int(account.times.size()); ++t) {
        if (account.times[t].span.contains(position)) {
            if (const int event = eventDatedBy(account, t); event >= 0) {
                return {event, -1, -1};
            }
        }
    }
    for (int q = 0; q < int(account.quotes.size()); ++q) {
        if (account.quotes[q].content.contains(position)) {
            return {-1, q, -1};
        }
    }
    return {eventAround(account, position), -1, -1};
}

} // namespace dateline

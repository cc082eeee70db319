#include "app/chronology/corrected.h"

#include "app/chronology/order.h"
#include "app/chronology/title.h"
#include "app/language/language.h"
#include "app/text/limits.h"
#include "app/text/prose.h"
#include "app/text/utf16.h"

#include <algorithm>

namespace dateline {

namespace {

bool stands(const Anchor& anchor, QStringView text) {
    const Span span = anchor.span;
    return span.begin >= 0 && span.begin < span.end && span.end <= text.size();
}

/// Works on a copy of the account. A quote's and a figure's `event` is the truth; the events' lists follow at the end.
class Corrector {
public:
    explicit Corrector(const Account& extracted)
        : m_account(extracted), m_quoteGone(extracted.quotes.size(), false) {}

    bool apply(const Edit& edit) {
        if ((namesEvent(edit.kind) && !stands(edit.event.sentence, m_account.article.text))
            || (namesWords(edit.kind) && !stands(edit.words, m_account.article.text))) {
            return false;
        }
        const int event = namesEvent(edit.kind) ? eventOf(m_account, edit.event) : -1;
        if (namesEvent(edit.kind) && event < 0) {
            return false;
        }
        switch (edit.kind) {
        case EditKind::Publish:
        case EditKind::Headline: return true;
        case EditKind::PutBack: return m_account.article.text.contains(edit.text);
        case EditKind::Merge: return merge(event, edit.other);
        case EditKind::Hide: return hide(event);
        case EditKind::Split: return split(event, edit.words.span);
        case EditKind::Respeak:
        case EditKind::Unquote:
        case EditKind::AttachQuote: return changeQuote(edit, quoteOf(m_account, edit.words), event);
        case EditKind::Remeasure:
        case EditKind::AttachFigure: return changeFigure(edit, figureOf(m_account, edit.words), event);
        default: return changeEvent(edit, m_account.events[event]);
        }
    }

    Account finish() {
        dropQuotes();
        orderEvents(m_account);
        return std::move(m_account);
    }

private:
    bool changeEvent(const Edit& edit, Event& event) {
        if (edit.kind == EditKind::Note) {
            event.note = edit.text;
            return true;
        }
        if (edit.kind == EditKind::Bookmark) {
            event.bookmarked = !edit.text.isEmpty();
            return true;
        }
        if (!event.asFound) {
            event.asFound = {event.period, event.precision, event.title};
        }
        if (edit.kind == EditKind::Retitle) {
            event.corrected |= !edit.text.isEmpty();
            event.title = edit.text.isEmpty() ? event.title : edit.text;
            return !edit.text.isEmpty();
        }
        event.corrected = true;
        event.period = edit.date.period;
        event.precision = edit.date.precision;
        event.mod = edit.date.mod;
        event.datedBy = DatedBy::Reader;
        event.unsure = false;
        const std::optional<Timex>& published = m_account.article.published;
        event.future = published && published->period && event.period.from > published->period->to;
        return true;
    }

    bool merge(int kept, const EventKey& key) {
        const int other = stands(key.sentence, m_account.article.text) ? eventOf(m_account, key) : -1;
        if (other < 0 || other == kept) {
            return false;
        }
        Event& into = m_account.events[kept];
        const Event from = m_account.events[other];
        into.spans.insert(into.spans.end(), from.spans.begin(), from.spans.end());
        std::ranges::sort(into.spans);
        into.spans.erase(std::unique(into.spans.begin(), into.spans.end()), into.spans.end());
        into.corrected = true;
        into.bookmarked |= from.bookmarked;
        if (!from.note.isEmpty()) {
            into.note += into.note.isEmpty() ? from.note : u'\n' + from.note;
        }
        move(other, kept, 0);
        dropEvent(other);
        return true;
    }

    bool hide(int event) {
        move(event, -1, 0);
        dropEvent(event);
        return true;
    }

    bool split(int number, Span sentence) {
        std::vector<Span>& spans = m_account.events[number].spans;
        const auto at = std::ranges::find_if(spans, [&](Span span) { return span.overlaps(sentence); });
        if (at == spans.end() || at == spans.begin() || int(m_account.events.size()) >= limits::events) {
            return false;
        }
        Event second = m_account.events[number];
        second.spans.assign(at, spans.end());
        second.corrected = true;
        second.note.clear();
        second.bookmarked = false;
        const int begin = at->begin;
        retell(second);
        spans.erase(at, spans.end());
        m_account.events[number].corrected = true;
        m_account.events.push_back(std::move(second));
        move(number, int(m_account.events.size()) - 1, begin);
        return true;
    }

    /// Title and place of an event that now begins with another sentence.
    void retell(Event& event) {
        const Language& language = languageOf(m_account.article.language);
        if (!m_prose) {
            m_prose = cutProse(m_account.article.text, language.lexicon, m_account.article.furniture);
        }
        const auto sentenceAt = [this](Span span) { return m_prose->sentenceOf(m_prose->tokenAt(span.begin)); };
        const int sentence = sentenceAt(event.spans.front());
        const TitleMaker titles(m_account, *m_prose, language);
        event.title.clear();
        for (const Span& told : event.spans) { // the first that is more than somebody's words
            const QString title = titles.title(sentenceAt(told), event.time, -1);
            if (titles.standsAlone(title) && !isAmong(title.front(), u"\"\u201C")) {
                event.title = title;
                break;
            }
        }
        if (event.title.isEmpty()) {
            event.title = titles.title(sentence, event.time, -1);
        }
        if (event.title.isEmpty()) {
            event.title = titles.words(sentence);
        }
        if (event.asFound) {
            event.asFound->title = event.title;
        }
        if (event.time >= 0) {
            event.sentencesAbove = std::max(0, sentence - m_account.times[event.time].sentence);
        }
    }

    bool changeQuote(const Edit& edit, int number, int event) {
        if (number < 0 || m_quoteGone[number]) {
            return false;
        }
        Quote& quote = m_account.quotes[number];
        quote.corrected = true;
        if (edit.kind == EditKind::Unquote) {
            m_quoteGone[number] = true;
        } else if (edit.kind == EditKind::AttachQuote) {
            quote.event = event;
        } else {
            quote.speaker = personNamed(edit.text);
            quote.mention.reset();
        }
        return true;
    }

    int personNamed(const QString& name) {
        if (name.isEmpty()) {
            return -1;
        }
        const auto found = std::ranges::find(m_account.people, name, &Person::name);
        if (found != m_account.people.end()) {
            return int(found - m_account.people.begin());
        }
        Person person;
        person.name = name;
        m_account.people.push_back(std::move(person));
        return int(m_account.people.size()) - 1;
    }

    bool changeFigure(const Edit& edit, int number, int event) {
        if (number < 0) {
            return false;
        }
        Figure& figure = m_account.figures[number];
        figure.corrected = true;
        if (edit.kind == EditKind::AttachFigure) {
            figure.event = event;
        } else {
            figure.measure = edit.text;
        }
        return true;
    }

    /// Hands what hangs on an event from an offset on to another event, or to none.
    void move(int from, int to, int begin) {
        for (Quote& quote : m_account.quotes) {
            if (quote.event == from && quote.content.begin >= begin) {
                quote.event = to;
            }
        }
        for (Figure& figure : m_account.figures) {
            if (figure.event == from && figure.span.begin >= begin) {
                figure.event = to;
            }
        }
    }

    /// Nothing hangs on it any more.
    void dropEvent(int number) {
        m_account.events.erase(m_account.events.begin() + number);
        const auto close = [number](auto& items) {
            for (auto& item : items) {
                item.event -= item.event > number;
            }
        };
        close(m_account.quotes);
        close(m_account.figures);
    }

    void dropQuotes() {
        std::vector<Quote> kept;
        kept.reserve(m_account.quotes.size());
        for (std::size_t i = 0; i < m_account.quotes.size(); ++i) {
            if (!m_quoteGone[i]) {
                kept.push_back(std::move(m_account.quotes[i]));
            }
        }
        m_account.quotes = std::move(kept);
    }

    Account m_account;
    std::vector<bool> m_quoteGone;
    std::optional<Prose> m_prose; // of the article, once it is asked for
};

/// Moves the anchors of an edit to where they stand in the text now; false if one of them is gone.
bool place(Edit& edit, const AnchorFinder& finder, QStringView text) {
    const auto find = [&](Anchor& anchor) {
        const std::optional<Span> found = finder.find(anchor);
        if (found) {
            anchor = anchorOf(text, *found);
        }
        return found.has_value();
    };
    return (!namesEvent(edit.kind) || find(edit.event.sentence))
        && (edit.kind != EditKind::Merge || find(edit.other.sentence)) && (!namesWords(edit.kind) || find(edit.words));
}

} // namespace

Corrected correct(const Account& extracted, const std::vector<Edit>& edits) {
    if (edits.empty()) {
        return {extracted, {}};
    }
    Corrector corrector(extracted);
    std::vector<int> lost;
    for (int i = 0; i < int(edits.size()); ++i) {
        if (!corrector.apply(edits[i])) {
            lost.push_back(i);
        }
    }
    return {corrector.finish(), std::move(lost)};
}

void follow(QStringView text, const std::vector<Edit*>& edits) {
    const AnchorFinder finder(text);
    for (Edit* edit : edits) {
        if (!place(*edit, finder, text)) {
            edit->event.sentence.span = {};
            edit->words.span = {};
        }
    }
}

Anchored anchored(const Account& extracted, const std::vector<Edit>& edits) {
    Anchored result;
    if (edits.empty()) {
        return result;
    }
    const QStringView text = extracted.article.text;
    const AnchorFinder finder(text);
    Corrector corrector(extracted);
    for (const Edit& edit : edits) {
        Edit now = edit;
        if (place(now, finder, text) && corrector.apply(now)) {
            result.held.push_back(std::move(now));
        } else {
            result.orphans.push_back(edit);
        }
    }
    return result;
}

} // namespace dateline

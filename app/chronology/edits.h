// Edits: what a reader corrects, as values. They are applied to an account; the article and what was found in it are
// never changed.
#pragma once

#include "app/chronology/anchor.h"
#include "app/chronology/chronology.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace dateline {

enum class EditKind {
    Retitle, // event, text
    Redate, // event, date
    Hide, // event: its quotes and figures stay, without a date
    Merge, // event takes in all that `other` tells
    Split, // event: what it tells from the sentence `words` on becomes an event of its own
    Note, // event, text; an empty text takes the note away
    Respeak, // quote `words`, text: the speaker's name; empty for nobody
    Unquote, // quote `words` is none
    AttachQuote, // quote `words` to event
    Remeasure, // figure `words`, text
    AttachFigure, // figure `words` to event
    Publish, // text: the publication date as TIMEX3
    Bookmark, // event, text: "on"; an empty text takes the bookmark away
    Headline, // text: the title of the article
    PutBack, // text: a block of the page that was left out
};

inline constexpr std::array allEditKinds{EditKind::Retitle, EditKind::Redate, EditKind::Hide, EditKind::Merge,
    EditKind::Split, EditKind::Note, EditKind::Respeak, EditKind::Unquote, EditKind::AttachQuote, EditKind::Remeasure,
    EditKind::AttachFigure, EditKind::Publish, EditKind::Bookmark, EditKind::Headline,
    EditKind::PutBack};

QString editId(EditKind kind); // "retitle"; stable
std::optional<EditKind> editKind(QStringView id); // nothing for an id no kind has

/// Which event: one that tells `sentence` and was found by these words with this value. No row numbers: they change.
struct EventKey {
    Anchor sentence;
    QString date; // the words that date it; empty if there are none
    QString value; // their TIMEX3 value

    bool operator==(const EventKey&) const = default;
};

struct EventDate {
    Period period;
    Grain precision = Grain::Day;
    Mod mod = Mod::None;

    bool operator==(const EventDate&) const = default;
};

/// Which parts count stands with the kind.
struct Edit {
    EditKind kind = EditKind::Retitle;
    EventKey event;
    EventKey other;
    Anchor words;
    QString text;
    EventDate date;

    bool operator==(const Edit&) const = default;
};

/// Whether an edit of this kind changes what the article is, so that everything in it is to be found anew.
bool changesArticle(EditKind kind);

/// Which anchors an edit of this kind holds on to.
bool namesEvent(EditKind kind);
bool namesWords(EditKind kind);

EventKey keyOf(const Account& account, int event); // what it is known by when the article is read again

/// What a key or an anchor stands for in an account; -1 if it is not there. Anchors must have been found in its text.
int eventOf(const Account& account, const EventKey& key);
int quoteOf(const Account& account, const Anchor& words);
int figureOf(const Account& account, const Anchor& words);

/// The article as the edits leave it: its headline, its publication date, its text with the blocks put back.
Article correctArticle(Article asRead, const std::vector<Edit>& edits);

/// A date as a reader types it: "2021-04-20", "about March 2016", "late 2020", "from 5 to 7 September 2017". Nothing
/// if the text is anything else.
std::optional<EventDate> readDate(QStringView typed);

} // namespace dateline

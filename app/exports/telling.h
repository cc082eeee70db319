// Telling: the words in which exports tell of a mark: a quote without its pieces' gaps, a figure with what it measures.
#pragma once

#include "app/chronology/chronology.h"

#include <QString>

namespace dateline {

/// The quote's words on one line, " … " where a cue interrupts it.
QString lineOf(const Quote& quote, QStringView text);

/// The speaker's full name; empty if nobody is known.
QString speakerOf(const Account& account, const Quote& quote);

/// The figure as written, on one line.
QString lineOf(const Figure& figure, QStringView text);

/// The headline; the file's name where there is none.
QString nameOf(const Article& article);

/// "2021-06-18"; empty if the article tells no publication date.
QString publishedOn(const Article& article);

/// Nothing invisible that upsets a reader: control characters and lone surrogates become spaces.
QString printable(QStringView text);

} // namespace dateline

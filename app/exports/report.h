// Report: the parts of the HTML report. All of it is one file that fetches nothing and runs nothing.
#pragma once

#include "app/chronology/chronology.h"

#include <QString>

namespace dateline {

/// Escaped for text and for attributes in double quotes.
QString htmlOf(QStringView text);

/// The id of the sentence a position stands in: "a1-s12"; of the article itself where no sentence holds it.
QString sentenceId(const Account& account, int accountNumber, int position);

/// The events on one line of time, each a link to what is told of it below; empty for fewer than two.
QString timelineSvg(const Chronology& chronology);

/// The article's text, every sentence with an id of its own.
QString articleHtml(const Account& account, int accountNumber);

} // namespace dateline

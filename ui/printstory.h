// PrintStory: what the articles tell, or an article itself, on pages, seen before they are printed.
#pragma once

class QTextDocument;
class QWidget;

namespace dateline {

struct Account;
struct Chronology;

/// Fills an empty document with the events in order, each with its quotes and figures; at the end the sources.
void writeStory(const Chronology& chronology, QTextDocument& document);

void printEvents(const Chronology& chronology, QWidget* parent);

/// The article's text, letter for letter.
void printArticle(const Account& account, QWidget* parent);

} // namespace dateline

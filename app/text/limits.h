// Every bound of the program but those of the PDF process (app/pdf_main.cpp), with its reason. What is over a bound is
// refused or marked, never silently dropped.
#pragma once

#include <QtGlobal>

namespace dateline::limits {

inline constexpr qint64 inputBytes = 16LL << 20; // one article; the longest real pages seen are under 6 MB
inline constexpr qint64 importBytes = 128LL << 20; // an exported chronology: many articles with what they tell
inline constexpr int importArticles = 10'000; // in one exported chronology
inline constexpr int markupDepth
    = 512; // open elements; browsers stop here too, and the HTML parser is quadratic in depth
inline constexpr int markupCost
    = 200'000; // start tags of one page, their attributes and the formatting each reopens; real pages have under 20,000
inline constexpr qsizetype linkedData = 1 << 20; // bytes of one JSON-LD script
inline constexpr qint64 textLength
    = 1 << 20; // characters of one article, a novel of 600 pages; news of it takes 30 MB, nothing but numbers 230
inline constexpr int archiveEntries = 4096; // files inside one document (docx, odt, epub)
inline constexpr qint64 archiveBytes = 16LL << 20; // of the entries read from one document, unpacked
inline constexpr int xmlTag = 256 << 10; // bytes; and attributes:
inline constexpr int xmlAttributes = 256; // of one tag: Qt's parser is quadratic in them
inline constexpr int archiveRatio = 100; // unpacked to packed, past the first mebibyte: more is no text but a bomb
inline constexpr int tokens = 4'000'000; // 16 MiB of text in the shortest tokens that occur
inline constexpr int sentenceTokens
    = 2000; // of a sentence looked at together for dates; the longest real sentences have some hundred
inline constexpr int events = 10'000; // more than a person can read in one article
inline constexpr int quotes = 10'000;
inline constexpr int charts = 60; // more charts than anybody pages through; the table holds the rest
inline constexpr int chartParts = 4; // charts one series of many bars goes on in
inline constexpr int phraseWords = 16; // words in one lexicon phrase
inline constexpr int lexiconLine = 1024; // characters in one line of a lexicon
inline constexpr qint64 sidecarBytes = 8LL << 20; // corrections of one article: thousands of edits
inline constexpr int edits = 5000; // more than a person makes in one article
inline constexpr int editText = 10'000; // characters of a note; titles and names are far shorter
inline constexpr int editLine = 200; // characters of a title, a name or a measure that is typed
inline constexpr int anchorPlaces = 1000; // places with the same words that are compared
inline constexpr int fileNameBytes = 120; // of a file name made from a headline

} // namespace dateline::limits

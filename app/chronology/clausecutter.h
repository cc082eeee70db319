// ClauseCutter: cuts one sentence down to its main clause by taking tokens away; nothing is ever added.
#pragma once

#include "app/quotes/quote.h"
#include "app/text/prose.h"
#include "app/time/times.h"

#include <QString>

#include <vector>

namespace dateline {

inline constexpr int titleLength
    = 80; // letters; a title may run a little over where a cut would leave nothing worth reading

/// A stretch of kept tokens between commas, semicolons or dashes.
struct Segment {
    int first = 0;
    int end = 0;
};

class ClauseCutter {
public:
    ClauseCutter(const Prose& prose, const Lexicon& lexicon, const Sentence& sentence);

    bool kept(int i) const { return m_kept[i - m_first]; } // of a token of the sentence

    void dropBracketed(); // what stands in ( ) or [ ], the signs too

    /// "PORT MARRIN, June 22 (Newswire) --" before the first words, and the heading "May 2 -" in the same paragraph.
    void dropDateline(const std::vector<TimeMention>& times, int firstTime);

    /// The words of the date itself, with the preposition and an "early" or "late" before them. "Next year's" stays.
    void dropTime(Span span);

    /// Whether the sentence begins with the date and a comma: "The next year, ..."
    bool opensWith(Span span) const;

    /// "And", "But" and "A total of" at the head of the sentence.
    void dropOpeners();

    /// ", police said" and the like behind the words they vouch for.
    void dropTrailingAttribution(const Quote& quote);

    std::vector<Segment> segments() const; // outside quotation marks, in order; none without a kept token

    int keptIn(int first, int end) const; // how many tokens are kept

    int firstKept(Segment segment) const; // its end if none is

    /// What a function word is (u"preposition"_w), or 0 for any other word.
    WordId kind(int i) const;

    bool isCapitalised(int i) const { return inSentence(i) && m_prose.tokens[i].capitalised(); }

    bool isParticiple(int i) const; // a word in small letters that ends in -ing

    /// An adjunct before the main clause: "In a speech ...", "After ...", "However", "Citing ...".
    bool opensAsAdjunct(Segment segment) const;

    /// Names alone in front of a dash: "Osmouth – Several thousand ..."
    bool isPlaceName(Segment segment) const;

    /// What may go without loss behind the main clause or inside it: relative clauses, participles, appositions.
    bool isAside(Segment segment) const;

    bool isBoundary(int i) const; // a title could end before it: a conjunction and its like

    /// The end of first..end without function words and signs that hang in the air.
    int withoutDangling(int first, int end) const;

    /// "The fares were put up": the preposition at the end belongs to the verb.
    bool endsInParticle(int end) const;

    /// The last whole word within titleLength letters.
    int lastFitting(int first, int end) const;

    /// Where what is reported begins: behind "said", and behind "that" after any verb of saying; -1 if nothing is.
    int contentBegin(Segment segment) const;

    /// Whether the first verb of saying reports what is so: "found that", not "denied that".
    bool isFact(Segment segment) const;

    bool isFiniteVerb(int i) const; // by lists and endings: "was", "sank", not "been"

    bool hasFiniteVerb(Segment segment) const; // among its kept tokens

    /// Whether the title could end before `cut`: not behind a verb that wants more, nor at the door of a quotation.
    bool isCleanCut(int first, int cut) const;

    /// The last kept token before `i`, or -1.
    int keptBefore(int i) const;

    void drop(int first, int end); // tokens outside the sentence are passed over

    /// The kept words of a range, as written, white space folded.
    QString text(int first, int end) const;

    /// How long that text is.
    qsizetype length(int first, int end) const;

    bool isWord(int i, WordId word) const { return inSentence(i) && m_prose.tokens[i].word == word; }
    QStringView word(int i) const { return m_prose.word(i); }
    QChar sign(int i) const { return m_prose.text[m_prose.tokens[i].begin]; }
    bool opensQuotation(int i) const { return m_prose.tokens[i].kind == TokenKind::Mark && isQuotationMark(i); }
    bool isQuotationMark(int i) const { return sign(i) != u'\'' && sign(i) != u'\u2019' && sign(i) != u'\u2018'; }
    int first() const { return m_first; }
    int end() const { return m_end; }

private:
    /// Questions about words beside the sentence's ends have an answer: no.
    bool inSentence(int i) const { return i >= m_first && i < m_end; }
    bool isPunctuation(int i) const { return m_prose.tokens[i].kind == TokenKind::Punctuation && sign(i) != u'$'; }
    bool isSpaced(int previous, int i) const;
    bool isPreposition(int i) const;
    qsizetype lettersOf(int i) const;
    int behindAdjunct(Segment clause) const;
    bool holdsPlace(int first, int end) const;
    int prepositionsBefore(int time) const;
    bool isParticle(int i) const;
    bool joinsWords(int i) const;
    bool isBreak(int i) const;

    bool isPastForm(int i) const;
    bool isPresentForm(int i) const;
    bool isInflectedBase(int i) const;
    bool isNoun(int i) const;

    const Prose& m_prose;
    const PhraseTable& m_functionWords;
    const PhraseTable& m_verbForms;
    const PhraseTable& m_openWords;
    const PhraseTable& m_cues;
    const PhraseTable& m_unfinished;
    const PhraseTable& m_timeUnits;
    const PhraseTable& m_wordClasses;
    std::uint64_t m_verbs; // the tables that list verbs
    int m_first;
    int m_end;
    std::vector<bool> m_kept;
};

} // namespace dateline

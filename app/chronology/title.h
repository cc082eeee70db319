// Title: who did what, in at most about 80 characters, from the article's own words.
#pragma once

#include "app/chronology/chronology.h"
#include "app/people/coreference.h"
#include "app/text/prose.h"

#include <QString>

namespace dateline {

class ClauseCutter;
struct Language;
struct Segment;

/// Makes titles from sentences of one account. A title is the sentence's main clause without leading and trailing
/// adjuncts, attribution, parentheses and the words of its date; never a bare date, a cut word or half a quotation. Its
/// words are the article's own, in their order, but for two: what a pronoun means stands for it, and the verb
/// of an adjunct is put in the past ("After opening the port in 2013, Mayor Finch has ..." tells that she opened it).
class TitleMaker {
public:
    TitleMaker(const Account& account, const Prose& prose, const Language& language);

    /// The title of what `sentence` tells around the time mention `time` (-1: the whole sentence), which
    /// reaches to the mention `until` (-1: it is no range). Empty if the
    /// sentence is nothing but direct speech or a date.
    QString title(int sentence, int time, int until) const;

    /// Whether the mention stands among the words a title is sought in; all that stand further on share one title.
    bool reaches(int sentence, int time) const;

    /// Whether a title can stand alone: it is more than a few words without a verb and more than who spoke, and it opens
    /// with no word that leans on others ("it", "its", "there").
    bool standsAlone(const QString& title) const;

    /// The first words of a sentence, for one that has no title.
    QString words(int sentence) const;

private:
    QString clause(int sentence, int time, int until, bool dated) const;
    bool hasVerb(const QString& title) const;
    bool waitsForDate(const QString& title) const;
    void keepReported(ClauseCutter& cutter, const Sentence& sentence, int timeToken) const;
    Sentence beginning(int sentence) const;
    ClauseCutter opened(const Sentence& sentence) const;
    QString withoutPronoun(const QString& words, const Sentence& sentence) const;
    QString nameFor(const QString& pronoun, const Sentence& sentence) const;
    QString subjectFor(const QString& pronoun, const Sentence& sentence) const;
    QString subjectBefore(const QString& pronoun, const Sentence& sentence, bool own) const;
    int leadingPronoun(const ClauseCutter& cutter, const Sentence& sentence, WordId pronoun) const;
    bool standsForSomething(const ClauseCutter& cutter, int pronoun) const;
    bool mayMean(const QString& pronoun, const ClauseCutter& cutter, Segment subject) const;
    void dropDates(ClauseCutter& cutter, const Sentence& sentence, int own) const;
    int firstTimeIn(const Sentence& sentence) const;
    std::vector<Quote>::const_iterator firstQuoteAt(const Sentence& sentence) const;

    const Account& m_account;
    const Prose& m_prose;
    const Lexicon& m_lexicon;
    const Coreference m_coreference;
    std::vector<Span> m_named; // where persons are, in order
};

} // namespace dateline

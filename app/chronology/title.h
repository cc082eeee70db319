// Title: who did what, in at most about 80 characters, from the article's own words.
#pragma once

#include "app/chronology/chronology.h"
#include "app/text/prose.h"

#include <QString>

namespace dateline {

class ClauseCutter;
struct Language;

/// Makes titles from sentences of one account. A title is the sentence's main clause without leading and trailing
/// adjuncts, attribution, parentheses and the words of its date; never a bare date, a cut word or half a quotation.
class TitleMaker {
public:
    TitleMaker(const Account& account, const Prose& prose, const Language& language);

    /// The title of what `sentence` tells around the time mention `time` (-1: the whole sentence), which
    /// reaches to the mention `until` (-1: it is no range). Empty if the
    /// sentence is nothing but direct speech or a date.
    QString title(int sentence, int time, int until) const;

    /// The first words of a sentence, for one that has no title.
    QString words(int sentence) const;

private:
    void keepReported(ClauseCutter& cutter, const Sentence& sentence, int timeToken) const;
    QString named(const QString& words, const Sentence& sentence) const;
    void dropDates(ClauseCutter& cutter, const Sentence& sentence, int own) const;
    int firstTimeIn(const Sentence& sentence) const;
    std::vector<Quote>::const_iterator firstQuoteAt(const Sentence& sentence) const;

    const Account& m_account;
    const Prose& m_prose;
    const Lexicon& m_lexicon;
};

} // namespace dateline

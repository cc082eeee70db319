// Tense: whether the clause around a time expression tells of what was or of what is to come.
#pragma once

#include "app/text/prose.h"

namespace dateline {

struct Language;

enum class Tense { Unknown, Past, Future };

class TenseReader {
public:
    TenseReader(const Prose& prose, const Language& language);

    /// The tense of the verb nearest to the tokens first..end-1 of a sentence.
    Tense at(const Sentence& sentence, int first, int end) const;

    /// The text is one short phrase without a verb, as a person types a date: it looks ahead.
    bool isLonePhrase() const;

private:
    /// `leads`: the date stands behind the word ("opens Monday", not "Monday opens").
    Tense tenseOf(int token, bool leads) const;
    bool isPassedOver(int at) const;
    bool followsFuture(const Sentence& sentence, int verb) const;
    bool isWord(int at, WordId word) const;
    bool isPlural(int at) const;
    bool endsClause(int at) const;
    bool isAttribute(int participle) const;
    bool leadsAhead(int first) const;
    bool isMovedTo(int first) const;
    bool endsInEd(int token) const;
    bool isToBeDone(int to) const;
    bool isPresent(const Sentence& sentence, int first, int end) const;

    const Prose& m_prose;
    const PhraseTable& m_cues;
    const PhraseTable& m_verbForms;
};

} // namespace dateline

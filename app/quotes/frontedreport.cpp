#include "app/quotes/frontedreport.h"

#include "app/quotes/cuesetting.h"

namespace dateline {

using namespace literals;

namespace {

/// The content up to its first comma that `ends` the clause.
template <typename Ends> Tokens upToComma(const Passage& passage, Tokens content, Ends ends) {
    for (int i = content.first + 1; i < content.end; ++i) {
        if (passage.at(i) == WordClass::Comma && ends(i + 1)) {
            return {content.first, i};
        }
    }
    return content;
}

/// The content up to the comma in front of a main clause: "that it was late, in May, |, Oder left".
Tokens upToMainClause(const NounPhrases& phrases, const Passage& passage, Tokens content) {
    const Tokens found = upToComma(passage, content, [&](int token) {
        const std::optional<Tokens> subject = phrases.startingAt(passage, token, content.end);
        return subject && isVerbal(passage.at(subject->end + (passage.at(subject->end) == WordClass::Adverb)));
    });
    return found.end < content.end ? found : upToComma(passage, content, [](int) { return true; });
}

/// Whether a main verb follows a comma: "the mill, which Oder said was sold, |burned".
bool resumesMain(const Passage& passage, int token) {
    token += passage.at(token) == WordClass::Adverb;
    return passage.at(token) == WordClass::Finite || passage.at(token) == WordClass::Auxiliary
        || (passage.at(token) == WordClass::Participle && passage.at(token + 1) != WordClass::Preposition);
}

} // namespace

bool opensSentence(const Passage& passage, const Cue& cue) {
    const WordClass before = passage.at(cue.group.first - 1);
    const int first = cue.group.first - (before == WordClass::Preposition || before == WordClass::Subordinator);
    return (cue.form == CueForm::Ing || passage.word(cue.group.first) == u"having"_w)
        && passage.at(first - 1) == WordClass::Stop;
}

Tokens fronted(const NounPhrases& phrases, const Passage& passage, const Cue& cue, std::optional<Tokens> source,
    Tokens content) {
    const int opener = source ? source->first - 1 : cue.group.first;
    if ((!source && opensSentence(passage, cue)) || (source && sentenceConjunction(passage, opener))) {
        return upToMainClause(phrases, passage, content);
    }
    const auto resumes = [&](int token) { return resumesMain(passage, token); };
    if (!source && cue.form == CueForm::Ing && passage.at(opener - 1) == WordClass::Comma
        && isNominal(passage.at(opener - 2))) { // "Oder, insisting that it was old, left"
        return upToComma(passage, content, resumes);
    }
    const bool own = source && isRelative(passage, source->first);
    const int relative = own ? opener + 1 : opener;
    const int comma = relative - 1 - (passage.at(relative - 1) == WordClass::Preposition); // ", about which"
    if (source && isRelative(passage, relative) && passage.at(comma) == WordClass::Comma) {
        return upToComma(passage, content, resumes);
    }
    return content;
}

} // namespace dateline

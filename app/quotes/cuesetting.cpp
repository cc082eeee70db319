#include "app/quotes/cuesetting.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

constexpr int longestPlainSource = 12; // tokens
constexpr int longestLength = 7; // tokens: "A little more than two years"

/// "Eight years |after", "In the week |before": a time in front of the conjunction opens the sentence.
bool opensWithLength(const Passage& passage, int conjunction) {
    const WordId word = passage.word(conjunction);
    if (word != u"after"_w && word != u"before"_w && word != u"since"_w && word != u"when"_w) {
        return false;
    }
    for (int i = conjunction - 1; conjunction - i <= longestLength; --i) {
        const WordClass c = passage.at(i);
        if (c == WordClass::Stop) {
            return i + 1 < conjunction;
        }
        const bool name = c == WordClass::Name && passage.at(i - 1) != WordClass::Stop; // "Two" is taken for one
        if (c == WordClass::Comma && passage.at(i - 2) == WordClass::Stop) {
            return i + 1 < conjunction; // "Yet, two years after"
        }
        if (isEdge(c) || isVerbal(c) || c == WordClass::Pronoun || c == WordClass::Mark || name) {
            return false;
        }
    }
    return false;
}

/// Whether behind a source and a verb a quotation is introduced: 'He adds, "'.
bool opensQuotedSoon(const Passage& passage, int source) {
    for (int i = source; i < passage.end && i - source < longestPlainSource; ++i) {
        if (passage.at(i) == WordClass::Mark) {
            return passage.at(i - 1) == WordClass::Comma || passage.at(i - 1) == WordClass::Colon;
        }
        if (passage.at(i) == WordClass::Stop && passage.endsSentence(i)) {
            return false;
        }
    }
    return false;
}

/// "In Tull, |after", "Later, |when": nothing but an adverbial in front of the comma.
bool opensWithAdverbial(const Passage& passage, int comma) {
    for (int i = comma - 1; comma - i <= longestLength; --i) {
        const WordClass c = passage.at(i);
        if (c == WordClass::Stop) {
            const WordClass first = passage.at(i + 1);
            return first == WordClass::Preposition || first == WordClass::Adverb || first == WordClass::Time;
        }
        if (isEdge(c) || isVerbal(c) || c == WordClass::Pronoun || c == WordClass::Mark) {
            return false;
        }
    }
    return false;
}

} // namespace

std::optional<Tokens> upToEdge(const Passage& passage, int first) {
    for (int i = first; i < passage.end && i - first < longestPlainSource; ++i) {
        if (isEdge(passage.at(i))) {
            return i > first ? std::optional(Tokens{first, i}) : std::nullopt;
        }
        if (passage.at(i) == WordClass::Mark) {
            break;
        }
    }
    return {};
}

bool closesReport(const Passage& passage, const Cue& cue, Tokens source) {
    return cue.takes(u'c') && isEdge(passage.at(cue.group.end)) && passage.at(cue.group.end) != WordClass::Comma
        && passage.at(source.first - 1) == WordClass::Comma;
}

bool closesQuoted(const Passage& passage, int source) {
    const int mark = source - 1 - (passage.at(source - 1) == WordClass::Comma);
    if (passage.at(mark) != WordClass::Mark) {
        return false;
    }
    const Token& sign = passage.prose->tokens[std::max(mark - 1, passage.first)];
    const bool over = passage.prose->text[sign.begin] == u'.' && mark == source - 1;
    return !over || !opensQuotedSoon(passage, source);
}

bool isRelative(const Passage& passage, int token) {
    const WordId word = passage.word(token);
    return word == u"which"_w || word == u"who"_w || word == u"that"_w || word == u"where"_w || word == u"whose"_w
        || word == u"whom"_w;
}

bool tellsTime(WordId conjunction) {
    return conjunction == u"when"_w || conjunction == u"after"_w || conjunction == u"since"_w || conjunction == u"as"_w
        || conjunction == u"before"_w || conjunction == u"once"_w || conjunction == u"until"_w;
}

std::optional<int> sentenceConjunction(const Passage& passage, int opener) {
    const auto subordinates = [&](int token) {
        const WordId word = passage.word(token);
        return passage.at(token) == WordClass::Subordinator || tellsTime(word) || word == u"if"_w;
    };
    for (int i = opener; i >= passage.first && opener - i < 6; --i) {
        if (isEdge(passage.at(i)) || passage.at(i) == WordClass::Mark) {
            return {};
        }
        if (!subordinates(i)) {
            continue;
        }
        const WordClass left = passage.at(i - 1);
        const bool led = left == WordClass::Adverb || left == WordClass::Coordinator || left == WordClass::That;
        if (left == WordClass::Stop || opensWithLength(passage, i)
            || (left == WordClass::Comma && opensWithAdverbial(passage, i - 1))
            || (led && (left == WordClass::That || passage.at(i - 2) == WordClass::Stop))) {
            return i; // "When", "Two years after", "Ever since", "But when", "that even though"
        }
    }
    return {};
}

bool tellsAct(const Passage& passage, const Cue& cue, Tokens content) {
    bool clause = false;
    for (int i = content.first; i < content.end; ++i) {
        clause |= passage.at(i) == WordClass::Finite || passage.at(i) == WordClass::Auxiliary;
    }
    if (clause && cue.takes(u'x')) {
        return false; // "after saying it would hold"
    }
    return cue.form == CueForm::Ing && !cue.attached && passage.at(cue.group.first - 1) == WordClass::Preposition
        && passage.at(content.first) != WordClass::That && passage.at(content.first) != WordClass::Mark;
}

bool inRelative(const Passage& passage, const Cue& cue, Tokens source) {
    const WordId word = passage.word(source.first - 1);
    const bool pronoun = word == u"which"_w || word == u"who"_w || word == u"what"_w || word == u"that"_w;
    return pronoun && cue.takes(u'c') && !cue.infinitive && passage.at(source.first - 2) != WordClass::Preposition;
}

} // namespace dateline

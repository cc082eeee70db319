#include "app/figures/countnoun.h"

#include "app/text/utf16.h"

namespace dateline {

using namespace literals;

namespace {

constexpr int longestPhrase = 8; // words between a number and the noun it counts

} // namespace

Unit CountNouns::hyphened(int at, int sentenceEnd) const {
    if (at >= sentenceEnd || !m_grammar.isNominal(at)) {
        return {};
    }
    return {m_prose.word(at).toString(), UnitKind::Count, at, at + 1};
}

/// Whether a word in front of the noun counted says what kind it is, or nothing: "recorded songs", "decently sized
/// plants", "gas-only options", "small, friendly deals".
bool CountNouns::qualifies(int i, int at, bool nounSeen) const {
    const auto describes = [&](int token) {
        const WordClass c = m_grammar.of(token);
        return c == WordClass::Adjective || c == WordClass::Participle || c == WordClass::Skip;
    };
    const WordClass c = m_grammar.of(i);
    if (c == WordClass::Skip || c == WordClass::Adjective || (c == WordClass::Participle && !nounSeen)
        || (i > at && m_grammar.isHyphen(i - 1))) {
        return true;
    }
    if (!m_grammar.inText(i + 1)) {
        return false;
    }
    const bool joins = i > at && !nounSeen && describes(i - 1) && describes(i + 1)
        && (m_grammar.isWord(i, u"and"_w) || m_grammar.isWord(i, u","_w));
    const bool most = m_grammar.isWord(i, u"most"_w) && describes(i + 1);
    const bool past = c == WordClass::Verb && hasEnding(m_prose.word(i), u"ed") && !nounSeen && m_grammar.isPlural(i + 1);
    const bool manner = c == WordClass::Adverb && hasEnding(m_prose.word(i), u"ly") && describes(i + 1) && !nounSeen;
    return joins || most || past || manner;
}

Unit CountNouns::counted(int at, int sentenceEnd, bool one) const {
    int head = -1;
    int last = -1;
    int kept = -1;
    const int end = std::min(sentenceEnd, at + longestPhrase);
    for (int i = at; i < end && !(m_prose.tokens[i].tables & m_numbers); ++i) {
        const WordClass c = m_grammar.of(i);
        if (m_grammar.isHyphen(i) && i > at) {
            continue;
        }
        const bool verb = c == WordClass::Verb && (head >= 0 || one || hasEnding(m_prose.word(i), u"ed"));
        if (m_grammar.isPlural(i) && !verb && c != WordClass::Adverb) {
            head = i;
            kept = kept < 0 ? i : kept;
        } else if (head >= 0) {
            break;
        } else if (c == WordClass::Noun || c == WordClass::Name || c == WordClass::Label) {
            last = i;
            kept = kept < 0 ? i : kept;
        } else if (!qualifies(i, at, last >= 0)) {
            break;
        }
        if (one && head >= 0) {
            break;
        }
    }
    if (head < 0 && last >= 0 && (one || m_prose.tokens[last].casing == Casing::Lower)) {
        head = last;
    }
    if (head < 0) {
        return {};
    }
    int first = std::max(kept, head - 2);
    while (first > kept && (m_grammar.isHyphen(first) || m_grammar.isHyphen(first - 1))) {
        --first;
    }
    const Span span{m_prose.tokens[first].begin, m_prose.tokens[head].end};
    return {span.of(m_prose.text).toString().simplified(), UnitKind::Count, first, head + 1};
}

} // namespace dateline

#include "app/quotes/passage.h"

#include "app/language/language.h"
#include "app/people/tagger.h"
#include "app/text/dateline.h"
#include "app/text/utf16.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

constexpr int scareWords = 3;
constexpr int longestFromLine = 12;
constexpr int longestSource = 8; // tokens between a closing mark and its cue

QChar lastSign(const Prose& prose, const Quotation& quotation) {
    for (int i = quotation.endToken - 1; i > quotation.firstToken; --i) {
        if (prose.tokens[i].kind != TokenKind::Mark) {
            return prose.text[prose.tokens[i].end - 1];
        }
    }
    return {};
}

bool endsInStop(const Prose& prose, const Quotation& quotation) {
    return isAmong(lastSign(prose, quotation), u".,!?…—–-");
}

bool endsInFullStop(const Prose& prose, const Quotation& quotation) {
    return isAmong(lastSign(prose, quotation), u".!?");
}

/// Words written small in titles.
bool isTitleParticle(WordId word) {
    static constexpr WordId particles[]{u"the"_w, u"and"_w, u"for"_w, u"from"_w, u"with"_w, u"into"_w, u"over"_w,
        u"off"_w, u"out"_w, u"nor"_w, u"but"_w, u"via"_w, u"per"_w};
    return std::ranges::find(particles, word) != std::end(particles);
}

bool isTitleCase(const Prose& prose, const Quotation& quotation) {
    int capitals = 0;
    int small = 0;
    for (int i = quotation.firstToken; i < quotation.endToken; ++i) {
        const Token& token = prose.tokens[i];
        if (token.isWord()) {
            capitals += token.capitalised();
            small += !token.capitalised() && token.length() > 2 && !isTitleParticle(token.word);
        }
    }
    return capitals > 1 && small == 0 && !endsInFullStop(prose, quotation);
}

/// One word behind a comma of its own ("Yes,") is an answer.
bool isSpeech(const Prose& prose, const Quotation& quotation) {
    if (quotation.single && quotation.words <= scareWords) {
        return false;
    }
    const bool stopped = endsInStop(prose, quotation);
    return !isTitleCase(prose, quotation) && (stopped || quotation.words > scareWords);
}

class PassageCutter {
public:
    PassageCutter(const Prose& prose, const Language& language, const std::vector<Quotation>& quotations)
        : m_prose(prose), m_cues(language.lexicon.table(u"cues")), m_quotations(quotations), m_classes(language),
          m_tagger(language) {}

    std::vector<Passage> cut() {
        std::vector<Passage> passages;
        for (int s = 0; s < int(m_prose.sentences.size());) {
            if (!m_prose.sentences[s].body) {
                ++s;
                continue;
            }
            if (Passage passage = passageFrom(s); mayReport(passage)) {
                classify(passage);
                passages.push_back(std::move(passage));
            }
        }
        return passages;
    }

private:
    Passage passageFrom(int& sentence) {
        Passage passage;
        passage.prose = &m_prose;
        passage.end = m_prose.sentences[sentence].endToken;
        passage.first = behindDateline(m_prose, m_prose.sentences[sentence].firstToken, passage.end);
        passage.paragraph = m_prose.sentences[sentence].paragraph;
        ++sentence;
        takeQuotations(passage, sentence);
        if (announces(passage, sentence)) {
            passage.end = m_prose.sentences[sentence++].endToken;
            takeQuotations(passage, sentence);
        } else if (isFromLine(passage, sentence)) {
            const int paragraph = m_prose.sentences[sentence].paragraph;
            passage.statement = m_prose.sentences[sentence].firstToken;
            while (sentence < int(m_prose.sentences.size()) && m_prose.sentences[sentence].paragraph == paragraph) {
                passage.end = m_prose.sentences[sentence++].endToken;
            }
            takeQuotations(passage, sentence);
        }
        while (sentence < int(m_prose.sentences.size()) && tells(passage, m_prose.sentences[sentence])) {
            passage.end = m_prose.sentences[sentence++].endToken;
            takeQuotations(passage, sentence);
        }
        return passage;
    }

    /// "And from Chair Ann Oder:" as a line of its own, as press releases have it.
    bool isFromLine(const Passage& passage, int next) const {
        const int first = passage.first + (m_prose.tokens[passage.first].word == u"and"_w);
        return passage.end - first > 2 && passage.end - first < longestFromLine
            && m_prose.tokens[first].word == u"from"_w && m_prose.text[m_prose.tokens[passage.end - 1].begin] == u':'
            && m_prose.tokens[passage.end - 2].capitalised() && next < int(m_prose.sentences.size())
            && m_prose.sentences[next].body && m_prose.sentences[next].paragraph != passage.paragraph;
    }

    /// What holds neither a quotation nor the beginning of a cue tells of no speech.
    bool mayReport(const Passage& passage) const {
        const std::span<const Token> tokens = std::span(m_prose.tokens).first(passage.end);
        bool may = !passage.quotations.empty() || passage.statement > 0;
        for (int i = passage.first; i < passage.end && !may; ++i) {
            may = bool(m_cues.longest(tokens, i));
        }
        return may;
    }

    /// "Oder wrote on a wall:" before a paragraph in marks.
    bool announces(const Passage& passage, int next) const {
        const bool colon = m_prose.text[m_prose.tokens[passage.end - 1].begin] == u':';
        return colon && next < int(m_prose.sentences.size()) && m_prose.sentences[next].body
            && m_next < m_quotations.size() && m_quotations[m_next].firstToken == m_prose.sentences[next].firstToken;
    }

    void takeQuotations(Passage& passage, int& sentence) {
        for (; m_next < m_quotations.size() && m_quotations[m_next].firstToken < passage.end; ++m_next) {
            const Quotation& quotation = m_quotations[m_next];
            if (quotation.firstToken < passage.first) {
                continue;
            }
            if (quotation.level == 0 && isSpeech(m_prose, quotation)) {
                passage.quotations.push_back(quotation);
            }
            while (passage.end < quotation.endToken && sentence < int(m_prose.sentences.size())) {
                passage.end = m_prose.sentences[sentence++].endToken;
            }
        }
    }

    /// "... coming!" Oder said. The attribution that the mark and the capital behind it made a sentence of its own.
    bool tells(const Passage& passage, const Sentence& next) const {
        const bool quoted = !passage.quotations.empty() && passage.quotations.back().endToken == passage.end;
        if (!quoted || next.paragraph != passage.paragraph || !next.body) {
            return false;
        }
        const QChar sign = m_prose.text[m_prose.tokens[next.firstToken].begin];
        const bool dash = sign == u'-' || sign == u'–' || sign == u'—';
        if (dash && next.endToken - next.firstToken < longestSource) {
            return true; // a signature
        }
        const int end = std::min(next.endToken, next.firstToken + longestSource);
        for (int i = next.firstToken + 1; i < end; ++i) {
            const LexiconEntry* cue = m_cues.word(m_prose.tokens[i]);
            if (cue && cue->value.contains(u'q') && !hasEnding(cue->note, u"ing")) {
                return endsAttribution(next, i, *cue, lastSign(m_prose, passage.quotations.back()) == u'.');
            }
        }
        return false;
    }

    /// Whether what follows a cue in the sentence behind a quotation leaves that one to be its content; behind a full
    /// stop the sentence may hold a report of its own.
    bool endsAttribution(const Sentence& sentence, int cue, const LexiconEntry& entry, bool over) const {
        const WordClass behind = classIn(sentence, cue + 1);
        const bool plain = isPlain(cue + 1, sentence.endToken);
        if ((over && !plain) || opensOwn(sentence, cue + 1)) {
            return false;
        }
        return behind == WordClass::Stop || behind == WordClass::Comma || behind == WordClass::Preposition
            || behind == WordClass::Time || (plain && !over && behind == WordClass::Adverb)
            || (!over && behind == WordClass::Subordinator)
            || (behind == WordClass::To && isSomebody(classIn(sentence, cue + 2)))
            || (entry.value.contains(u'a') && isSomebody(behind) && plain);
    }

    /// 'answered|, "We ..."': quoted words of its own follow, no half of the ones before.
    bool opensOwn(const Sentence& sentence, int sign) const {
        const WordClass introducer = classIn(sentence, sign);
        return (introducer == WordClass::Comma || introducer == WordClass::Colon)
            && classIn(sentence, sign + 1) == WordClass::Mark && sign + 2 < sentence.endToken
            && m_prose.text[m_prose.tokens[sign + 2].begin].isUpper();
    }

    WordClass classIn(const Sentence& sentence, int token) const {
        return token < sentence.endToken ? m_classes.of(m_prose, token) : WordClass::Stop;
    }

    /// "told | him", "said to | the mayor": a noun phrase may begin there.
    static bool isSomebody(WordClass c) {
        return c == WordClass::Pronoun || c == WordClass::Determiner || c == WordClass::Name;
    }

    /// No second report and no quotation.
    bool isPlain(int first, int end) const {
        const auto token = m_prose.tokens.begin();
        return std::none_of(token + first, token + end, [](const Token& t) {
            return t.kind == TokenKind::Mark || t.word == u"that"_w;
        });
    }

    void classify(Passage& passage) {
        passage.classes.assign(passage.end - passage.first, WordClass::Other);
        const auto at = [&](int token) { return passage.classes.begin() + (token - passage.first); };
        for (const Quotation& quotation : passage.quotations) {
            std::fill(at(quotation.firstToken), at(quotation.endToken), WordClass::Mark);
        }
        for (int i = passage.first; i < passage.end;) {
            const int end = m_prose.sentences[m_prose.sentenceOf(i)].endToken;
            m_tagger.tag(m_prose, i, {at(i), at(end)});
            i = end;
        }
        auto quotation = passage.quotations.begin();
        for (int i = passage.first; i < passage.end; ++i) {
            if (quotation != passage.quotations.end() && quotation->firstToken == i) {
                i = quotation++->endToken - 1;
            } else if (*at(i) == WordClass::Mark) {
                *at(i) = WordClass::Noun;
            }
        }
    }

    const Prose& m_prose;
    const PhraseTable& m_cues;
    const std::vector<Quotation>& m_quotations;
    const WordClasses m_classes;
    Tagger m_tagger;
    std::size_t m_next = 0;
};

} // namespace

const Quotation* Passage::quotationAt(int token) const {
    const auto after = std::ranges::upper_bound(quotations, token, {}, &Quotation::firstToken);
    return after != quotations.begin() && std::prev(after)->endToken > token ? &*std::prev(after) : nullptr;
}

bool Passage::endsSentence(int token) const {
    return token + 1 >= end || prose->sentences[prose->sentenceOf(token)].endToken == token + 1;
}

std::vector<Passage> cutPassages(
    const Prose& prose, const Language& language, const std::vector<Quotation>& quotations) {
    return PassageCutter(prose, language, quotations).cut();
}

} // namespace dateline

#include "app/quotes/passage.h"

#include "app/language/language.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int scareWords = 3;
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
    return QStringView(u".,!?…—–-").contains(lastSign(prose, quotation));
}

bool endsInFullStop(const Prose& prose, const Quotation& quotation) {
    return QStringView(u".!?").contains(lastSign(prose, quotation));
}

bool isTitleCase(const Prose& prose, const Quotation& quotation) {
    int capitals = 0;
    int small = 0;
    for (int i = quotation.firstToken; i < quotation.endToken; ++i) {
        const Token& token = prose.tokens[i];
        if (token.isWord()) {
            capitals += token.capitalised();
            small += !token.capitalised() && token.length() > 3;
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
    PassageCutter(const Prose& prose, const PhraseTable& cues, const std::vector<Quotation>& quotations,
        const WordClasses& classes)
        : m_prose(prose), m_cues(cues), m_quotations(quotations), m_classes(classes) {}

    std::vector<Passage> cut() {
        std::vector<Passage> passages;
        for (int s = 0; s < int(m_prose.sentences.size());) {
            if (!m_prose.sentences[s].body) {
                ++s;
                continue;
            }
            passages.push_back(passageFrom(s));
        }
        return passages;
    }

private:
    Passage passageFrom(int& sentence) {
        Passage passage;
        passage.prose = &m_prose;
        passage.first = m_prose.sentences[sentence].firstToken;
        passage.end = m_prose.sentences[sentence].endToken;
        passage.paragraph = m_prose.sentences[sentence].paragraph;
        ++sentence;
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
        while (sentence < int(m_prose.sentences.size()) && tells(passage, m_prose.sentences[sentence])) {
            passage.end = m_prose.sentences[sentence++].endToken;
        }
        classify(passage);
        return passage;
    }

    /// "... coming!" Oder said. The attribution that the mark and the capital behind it made a sentence of its own.
    bool tells(const Passage& passage, const Sentence& next) const {
        const bool quoted = !passage.quotations.empty() && passage.quotations.back().endToken == passage.end;
        if (!quoted || next.paragraph != passage.paragraph || !next.body) {
            return false;
        }
        const int end = std::min(next.endToken, next.firstToken + longestSource);
        for (int i = next.firstToken + 1; i < end; ++i) {
            const LexiconEntry* cue
                = m_cues.mayBegin(m_prose.tokens[i]) ? m_cues.word(m_prose.tokens[i].word) : nullptr;
            if (cue && cue->value.contains(u'q') && !cue->note.endsWith(u"ing")) {
                const WordClass behind = i + 1 < next.endToken ? m_classes.of(m_prose, i + 1) : WordClass::Stop;
                return behind == WordClass::Stop || behind == WordClass::Comma || behind == WordClass::Preposition
                    || behind == WordClass::Time;
            }
        }
        return false;
    }

    void classify(Passage& passage) const {
        passage.classes.reserve(passage.end - passage.first);
        auto quotation = passage.quotations.begin();
        for (int i = passage.first; i < passage.end; ++i) {
            while (quotation != passage.quotations.end() && quotation->endToken <= i) {
                ++quotation;
            }
            const bool quoted = quotation != passage.quotations.end() && quotation->firstToken <= i;
            const WordClass before = i > passage.first ? passage.classes.back() : WordClass::Stop;
            const WordClass own = quoted ? WordClass::Mark : m_classes.of(m_prose, i);
            const WordClass c = own == WordClass::Base && before == WordClass::Determiner ? WordClass::Noun : own;
            passage.classes.push_back(!quoted && c == WordClass::Mark ? WordClass::Noun : c);
        }
    }

    const Prose& m_prose;
    const PhraseTable& m_cues;
    const std::vector<Quotation>& m_quotations;
    const WordClasses& m_classes;
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

std::vector<Passage> cutPassages(const Prose& prose, const Language& language, const std::vector<Quotation>& quotations,
    const WordClasses& classes) {
    return PassageCutter(prose, language.lexicon.table(u"cues"), quotations, classes).cut();
}

} // namespace dateline

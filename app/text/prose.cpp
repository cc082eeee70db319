#include "app/text/prose.h"

#include "app/text/utf16.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

/// A line break with words on both sides.
struct LineBreak {
    qsizetype length; // of the line before it
    qsizetype needed; // its length if the next line's first word stood there too
    bool inSentence; // no stop stands before it
};

std::vector<LineBreak> lineBreaks(QStringView text) {
    std::vector<LineBreak> breaks;
    qsizetype begin = 0;
    for (qsizetype end; (end = text.indexOf(u'\n', begin)) >= 0; begin = end + 1) {
        const QStringView next = text.sliced(end + 1);
        const auto isSpace = [](QChar c) { return c.isSpace(); };
        const auto word = std::ranges::find_if_not(next, [](QChar c) { return c == u' ' || c == u'\t'; });
        const auto wordEnd = std::find_if(word, next.end(), isSpace);
        if (end > begin && wordEnd > word) {
            const bool stops = isAmong(text[end - 1], u".!?:\u2026\"\u201d");
            breaks.push_back({end - begin, end - begin + 1 + (wordEnd - word), !stops});
        }
    }
    return breaks;
}

/// Whether a text was broken by hand at a fixed width, as wire copy and mail are: lines end in mid-sentence, and nearly
/// all that do are as full as the next word allows. Lists and headlines end without a stop too, but anywhere.
bool isHardWrapped(QStringView text) {
    constexpr int narrowest = 45, widest = 120; // the widths people wrap at
    std::vector<LineBreak> breaks = lineBreaks(text);
    const auto all = std::ssize(breaks);
    const auto wide = std::ranges::count_if(breaks, [](const LineBreak& b) { return b.length > widest; });
    std::erase_if(breaks, [](const LineBreak& b) { return !b.inSentence; });
    if (all < 3 || breaks.empty() || wide * 4 >= all) {
        return false;
    }
    const auto nearlyLongest = breaks.begin() + std::ssize(breaks) * 9 / 10;
    std::ranges::nth_element(breaks, nearlyLongest, {}, &LineBreak::length);
    const auto width = nearlyLongest->length;
    const auto full = std::ranges::count_if(breaks, [&](const LineBreak& b) { return b.needed > width - width / 10; });
    return width >= narrowest && full * 3 >= all && full * 4 >= std::ssize(breaks) * 3;
}

bool isBlank(QStringView line) {
    return line.trimmed().isEmpty();
}

/// A short line in a wrapped text ends its paragraph: it was not broken for want of room.
bool endsParagraph(QStringView line, QStringView next, bool wrapped) {
    if (!wrapped || isBlank(next)) {
        return true;
    }
    if (next.startsWith(u"   ") || next.startsWith(u'\t')) {
        return true;
    }
    return line.trimmed().size() < 40 && !next.trimmed().front().isLower();
}

std::vector<Span> paragraphSpans(QStringView text, const std::vector<Span>& furniture) {
    std::vector<Span> spans;
    const bool wrapped = isHardWrapped(text);
    const auto add = [&](int begin, int end) {
        while (begin < end && text[begin].isSpace()) {
            ++begin;
        }
        while (end > begin && text[end - 1].isSpace()) {
            --end;
        }
        if (begin < end) {
            spans.push_back({begin, end});
        }
    };
    const auto lineEnd = [&](qsizetype line) {
        const qsizetype end = line < text.size() ? text.indexOf(u'\n', line) : -1;
        return end < 0 ? text.size() : end;
    };
    int begin = 0;
    auto cut = furniture.begin();
    for (qsizetype line = 0, end = lineEnd(0), nextEnd = 0; line < text.size(); line = end + 1, end = nextEnd) {
        nextEnd = lineEnd(end + 1);
        while (cut != furniture.end() && cut->begin < end) { // furniture begins and ends paragraphs too
            for (int edge : {cut->begin, cut->end}) {
                if (edge > begin && edge <= end) {
                    add(begin, edge);
                    begin = edge;
                }
            }
            if (cut->end > end) {
                break;
            }
            ++cut;
        }
        const QStringView next = end < text.size() ? text.sliced(end + 1, nextEnd - end - 1) : QStringView();
        if (endsParagraph(text.sliced(line, end - line), next, wrapped)) {
            add(begin, int(end));
            begin = int(end) + 1;
        }
    }
    add(begin, int(text.size()));
    return spans;
}

bool isStopSign(QChar c) {
    return c == u'.' || c == u'!' || c == u'?' || c == u'\u2026' || c == u'\u3002';
}

/// Splits the tokens of a paragraph at the ends of sentences.
class SentenceSplitter {
public:
    SentenceSplitter(const Prose& prose, const Lexicon& lexicon)
        : m_prose(prose), m_abbreviations(lexicon.table(u"abbreviations")) {}

    /// Whether a sentence ends behind tokens[i], the last token of the sentence once closing marks are taken along.
    bool endsBehind(int i, int end) const {
        if (isPlainWord(m_prose.tokens[i]) || isStopOrCloser(i + 1, end)) {
            return false; // asked first: the walk back is then made once for a run of closing marks
        }
        int stop = i;
        while (stop > 0 && isCloser(stop)) {
            --stop;
        }
        if (!isStop(stop)) {
            return false;
        }
        if (i + 1 >= end) {
            return true;
        }
        return !m_prose.tokens[i + 1].glued && mayBegin(i + 1, end) && !isAbbreviation(stop, i + 1);
    }

private:
    static constexpr int mostOpeners = 8; // marks and brackets in front of a sentence's first word

    QChar sign(int i) const { return m_prose.text[m_prose.tokens[i].begin]; }

    /// As most tokens, and no sentence ends behind them.
    bool isPlainWord(const Token& token) const {
        return token.isNumber() || (token.isWord() && m_prose.text[token.end - 1] != u'.');
    }

    bool isStop(int i) const {
        const Token& token = m_prose.tokens[i];
        if (token.isWord() && token.length() > 2 && m_prose.text[token.end - 1] == u'.') {
            return true; // "U.S." may end a sentence
        }
        return token.kind == TokenKind::Punctuation && isStopSign(sign(i));
    }

    bool isCloser(int i) const {
        const Token& token = m_prose.tokens[i];
        if (!token.glued) {
            return false;
        }
        return token.kind == TokenKind::Mark || sign(i) == u')' || sign(i) == u']';
    }

    bool isStopOrCloser(int i, int end) const {
        return i < end && m_prose.tokens[i].glued && (isStop(i) || isCloser(i));
    }

    /// Capitals, digits, opening marks and brackets begin sentences; small letters do not.
    bool mayBegin(int i, int end) const {
        end = std::min(end, i + mostOpeners);
        while (i < end && !m_prose.tokens[i].isWord() && !m_prose.tokens[i].isNumber()) {
            ++i;
        }
        return i == end || m_prose.tokens[i].casing != Casing::Lower;
    }

    bool isAbbreviation(int stop, int next) const {
        const Token& dot = m_prose.tokens[stop];
        if (dot.isWord()) { // U.S. Senate, but "... in the U.S. The ..."
            const LexiconEntry* entry = m_abbreviations.word(m_prose.tokens[next]);
            return !(entry && entry->value == u"opener");
        }
        if (stop == 0 || !dot.glued || sign(stop) != u'.') {
            return false;
        }
        const Token& before = m_prose.tokens[stop - 1];
        if (before.isWord() && before.length() == 1 && before.casing == Casing::Capital) {
            return true; // an initial
        }
        const LexiconEntry* entry = m_abbreviations.word(before);
        if (!entry || entry->value == u"opener") {
            return false;
        }
        if (entry->value == u"number") {
            return m_prose.tokens[next].isNumber();
        }
        return before.casing != Casing::Lower || entry->value == u"any";
    }

    const Prose& m_prose;
    const PhraseTable& m_abbreviations;
};

bool inFurniture(Span span, const std::vector<Span>& furniture) {
    const auto after = std::ranges::upper_bound(furniture, span.begin, {}, &Span::begin);
    return after != furniture.begin() && std::prev(after)->contains(span);
}

std::vector<int> firstTokensOf(const std::vector<Token>& tokens, QStringView text) {
    std::vector<int> first;
    first.reserve(text.size() / Prose::places + 1);
    int token = 0;
    for (qsizetype at = 0; at <= text.size(); at += Prose::places) {
        while (token < std::ssize(tokens) && tokens[token].begin < at) {
            ++token;
        }
        first.push_back(token);
    }
    return first;
}

/// The last sentence that begins at or before each of the tokens 0, places, 2 * places ...; -1 before the first.
std::vector<int> firstSentencesOf(const std::vector<Sentence>& sentences, std::size_t tokens) {
    std::vector<int> first;
    first.reserve(tokens / Prose::places + 1);
    int sentence = -1;
    for (std::size_t at = 0; at <= tokens; at += Prose::places) {
        while (sentence + 1 < std::ssize(sentences) && sentences[sentence + 1].firstToken <= int(at)) {
            ++sentence;
        }
        first.push_back(sentence);
    }
    return first;
}

} // namespace

int Prose::tokenAt(int position) const {
    const int at = std::max(position, 0);
    int token = at / places < std::ssize(firstTokens) ? firstTokens[at / places] : int(tokens.size());
    while (token < std::ssize(tokens) && tokens[token].begin < at) {
        ++token;
    }
    return token;
}

int Prose::sentenceOf(int token) const {
    int sentence = token < 0 ? -1 : firstSentences[std::min(token / places, int(firstSentences.size()) - 1)];
    while (sentence + 1 < std::ssize(sentences) && sentences[sentence + 1].firstToken <= token) {
        ++sentence;
    }
    return sentence;
}

Prose cutProse(QStringView text, const Lexicon& lexicon, const std::vector<Span>& furniture) {
    Prose prose{text, tokenize(text, lexicon), {}, {}, {}, {}};
    prose.firstTokens = firstTokensOf(prose.tokens, text);
    const SentenceSplitter splitter(prose, lexicon);
    int token = 0;
    for (Span span : paragraphSpans(text, furniture)) {
        Paragraph paragraph{span, int(prose.sentences.size()), 0, !inFurniture(span, furniture)};
        while (token < int(prose.tokens.size()) && prose.tokens[token].begin < span.begin) {
            ++token;
        }
        int end = token;
        while (end < int(prose.tokens.size()) && prose.tokens[end].end <= span.end) {
            ++end;
        }
        int first = token;
        for (; token < end; ++token) {
            if (token + 1 == end || splitter.endsBehind(token, end)) {
                prose.tokens[first].first = true;
                const Span words{prose.tokens[first].begin, prose.tokens[token].end};
                prose.sentences.push_back({words, first, token + 1, int(prose.paragraphs.size()), paragraph.body});
                first = token + 1;
            }
        }
        paragraph.endSentence = int(prose.sentences.size());
        if (paragraph.endSentence > paragraph.firstSentence) {
            prose.paragraphs.push_back(paragraph);
        }
    }
    prose.firstSentences = firstSentencesOf(prose.sentences, prose.tokens.size());
    return prose;
}

} // namespace dateline

#include "app/quotes/marks.h"

#include "app/text/utf16.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t deepest = 8; // nested quotations; bounds the work for a page of opening marks

enum class Side { Open, Close, Either, Neither };

/// A mark as it stands: which family it belongs to and which way it faces.
struct Sign {
    char16_t family = 0; // the mark that closes it; '"' closes any double one, '\'' any single one
    Side side = Side::Neither;
    int tokens = 1;
};

class MarkReader {
public:
    explicit MarkReader(const Prose& prose) : m_prose(prose) {}

    Sign read(int token, int end) const {
        const char16_t c = sign(token);
        switch (c) {
        case u'"': return {u'"', facing(token, 1), 1};
        case u'“': return {u'"', spaceBefore(token) ? Side::Open : Side::Either, 1};
        case u'”': return {u'"', opensHere(token, 1) ? Side::Either : Side::Close, 1};
        case u'„': return {u'"', Side::Open, 1};
        case u'«': return {u'»', facing(token, 1), 1};
        case u'»': return {u'»', facing(token, 1), 1};
        case u'‹':
        case u'›': return {u'›', facing(token, 1), 1};
        case u'「': return {u'」', Side::Open, 1};
        case u'」': return {u'」', Side::Close, 1};
        case u'『': return {u'』', Side::Open, 1};
        case u'』': return {u'』', Side::Close, 1};
        case u'‚': return {u'\'', Side::Open, 1};
        default: return single(token, end, c);
        }
    }

private:
    char16_t sign(int token) const { return m_prose.text[m_prose.tokens[token].begin].unicode(); }

    /// ' ’ ‘ ` and their doubled forms.
    Sign single(int token, int end, char16_t c) const {
        const bool doubled = repeats(token, end, c) && !(closesHere(token, 3) && repeats(token + 1, end, c));
        if (doubled) {
            return {u'"', c == u'`' ? Side::Open : facing(token, 2), 2};
        }
        if (c == u'‘') {
            return {u'\'', Side::Open, 1};
        }
        const Side side = facing(token, 1);
        const bool decade = token + 1 < end && m_prose.tokens[token + 1].isNumber(); // '90s
        return {u'\'', side == Side::Either || decade ? Side::Neither : side, 1};
    }

    bool repeats(int token, int end, char16_t c) const {
        return token + 1 < end && m_prose.tokens[token + 1].glued && m_prose.tokens[token + 1].kind == TokenKind::Mark
            && sign(token + 1) == c;
    }

    bool spaceBefore(int token) const { return token == 0 || !m_prose.tokens[token].glued; }

    bool spaceBehind(int token, int length) const {
        const int next = token + length;
        return next >= int(m_prose.tokens.size()) || !m_prose.tokens[next].glued;
    }

    bool opensHere(int token, int length) const { return spaceBefore(token) && !spaceBehind(token, length); }
    bool closesHere(int token, int length) const { return !spaceBefore(token) && spaceBehind(token, length); }

    bool isStop(int token) const { return isAmong(sign(token), u",.;:!?)"); }
    bool isBracketOrDash(int token) const { return isAmong(sign(token), u"([{-–—―/"); }

    Side facing(int token, int length) const {
        const bool before = spaceBefore(token);
        const bool behind = spaceBehind(token, length);
        if (sign(token) == u'»' && before && !behind && isStop(token + length)) {
            return Side::Close; // « So », he said
        }
        if (before != behind) {
            return before ? Side::Open : Side::Close;
        }
        if (before) {
            return Side::Either;
        }
        const int next = token + length;
        if (isBracketOrDash(token - 1) || m_prose.tokens[token - 1].kind == TokenKind::Mark) {
            return m_prose.tokens[next].isWord() ? Side::Open : Side::Either;
        }
        return m_prose.tokens[next].isWord() && m_prose.tokens[token - 1].isWord() ? Side::Either : Side::Close;
    }

    const Prose& m_prose;
};

struct OpenMark {
    int token = 0;
    Sign sign;
};

class Pairing {
public:
    explicit Pairing(const Prose& prose) : m_prose(prose), m_reader(prose) {}

    void paragraph(const Paragraph& paragraph, const Paragraph* next) {
        const int first = m_prose.sentences[paragraph.firstSentence].firstToken;
        const int end = m_prose.sentences[paragraph.endSentence - 1].endToken;
        m_open.clear();
        const bool opens = opensWithMark(paragraph);
        if (m_continues && !opens) {
            m_open.push_back({first, {u'"', Side::Open, 1}});
        }
        for (int i = first; i < end;) {
            if (m_prose.tokens[i].kind != TokenKind::Mark) {
                ++i;
                continue;
            }
            const Sign sign = m_reader.read(i, end);
            take(i, sign);
            i += sign.tokens;
        }
        const bool continued = m_continues;
        m_continues = !m_open.empty() && m_open.front().sign.family == u'"' && next
            && (opensWithMark(*next) || closesFirst(*next));
        if (m_continues) {
            add(m_open.front(), end, 0);
        }
        finish(first, continued);
    }

    std::vector<Quotation> take() { return std::move(m_all); }

private:
    bool opensWithMark(const Paragraph& paragraph) const {
        const int first = m_prose.sentences[paragraph.firstSentence].firstToken;
        if (m_prose.tokens[first].kind != TokenKind::Mark) {
            return false;
        }
        const int end = m_prose.sentences[paragraph.endSentence - 1].endToken;
        const Sign sign = m_reader.read(first, std::min(first + 2, end));
        return sign.side == Side::Open && sign.family != u'\'';
    }

    /// Whether a paragraph goes on with what the one before left open: its first double mark closes.
    bool closesFirst(const Paragraph& paragraph) const {
        const int end = m_prose.sentences[paragraph.endSentence - 1].endToken;
        for (int i = m_prose.sentences[paragraph.firstSentence].firstToken; i < end; ++i) {
            if (m_prose.tokens[i].kind == TokenKind::Mark) {
                const Sign sign = m_reader.read(i, end);
                if (sign.family == u'"') {
                    return sign.side == Side::Close;
                }
                i += sign.tokens - 1;
            }
        }
        return false;
    }

    void take(int token, Sign sign) {
        const auto open = std::find_if(
            m_open.rbegin(), m_open.rend(), [&](const OpenMark& mark) { return mark.sign.family == sign.family; });
        const bool isOpen = open != m_open.rend();
        if (sign.side == Side::Neither || (sign.side == Side::Close && !isOpen)) {
            return;
        }
        if (isOpen && sign.side != Side::Open) {
            const OpenMark mark = *open;
            m_open.erase(std::prev(open.base()), m_open.end());
            add(mark, token + sign.tokens, int(m_open.size()));
            return;
        }
        const bool nested = isOpen && m_open.back().sign.family == u'\''; // “... ‘... “...” ...’ ...”
        if (isOpen && !nested && sign.family != u'\'') { // it was never closed: only the newer mark counts
            m_open.erase(std::prev(open.base()), m_open.end());
        }
        if (m_open.size() == deepest) {
            m_open.erase(m_open.begin());
        }
        m_open.push_back({token, sign});
    }

    void add(const OpenMark& mark, int endToken, int level) {
        const Span span{m_prose.tokens[mark.token].begin, m_prose.tokens[endToken - 1].end};
        const int words = int(std::count_if(m_prose.tokens.begin() + mark.token, m_prose.tokens.begin() + endToken,
            [](const Token& token) { return token.isWord() || token.isNumber(); }));
        if (words > 0) {
            m_found.push_back({span, mark.token, endToken, level, words, mark.sign.family == u'\''});
        }
    }

    /// Sorts what the paragraph held; levels count only the quotations that were closed.
    void finish(int first, bool continued) {
        std::ranges::sort(m_found, {}, &Quotation::firstToken);
        std::vector<int> ends;
        const int open = m_running;
        m_running = -1;
        for (Quotation& quotation : m_found) {
            while (!ends.empty() && ends.back() <= quotation.firstToken) {
                ends.pop_back();
            }
            quotation.level = int(ends.size());
            ends.push_back(quotation.endToken);
            int at = int(m_all.size());
            if (continued && open >= 0 && quotation.firstToken == first) {
                at = open;
                m_all[at].span.end = quotation.span.end;
                m_all[at].endToken = quotation.endToken;
                m_all[at].words += quotation.words;
            } else {
                m_all.push_back(quotation);
            }
            m_running = m_continues && quotation.firstToken == m_open.front().token ? at : m_running;
        }
        m_found.clear();
    }

    const Prose& m_prose;
    MarkReader m_reader;
    std::vector<OpenMark> m_open;
    std::vector<Quotation> m_found; // in this paragraph
    std::vector<Quotation> m_all;
    bool m_continues = false;
    int m_running = -1; // the quotation that goes on in the next paragraph
};

} // namespace

std::vector<Quotation> pairMarks(const Prose& prose) {
    Pairing pairing(prose);
    std::vector<const Paragraph*> body;
    for (const Paragraph& paragraph : prose.paragraphs) {
        if (paragraph.body) {
            body.push_back(&paragraph);
        }
    }
    for (std::size_t i = 0; i < body.size(); ++i) {
        pairing.paragraph(*body[i], i + 1 < body.size() ? body[i + 1] : nullptr);
    }
    return pairing.take();
}

} // namespace dateline

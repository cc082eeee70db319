#include "app/chronology/pageline.h"

#include <algorithm>

namespace dateline {

using namespace literals;

namespace {

constexpr int longest = 16; // tokens

class PageLine {
public:
    PageLine(const Prose& prose, const Lexicon& lexicon, const TimeMention& mention)
        : m_prose(prose), m_lexicon(lexicon), m_line(prose.sentences[mention.sentence]),
          m_first(prose.tokenAt(mention.span.begin)), m_end(prose.tokenAt(mention.span.end)) {}

    /// "9.30 A.M. / 7.00 P.M.", "2030.04.05 ~ 2030.05.05": numbers and months, and no word of what happened.
    bool isBare() const {
        constexpr int shortest = 3; // letters; "p.m." and "EST" are of the time
        if (m_line.endToken - m_line.firstToken > longest) {
            return false;
        }
        for (int i = m_line.firstToken; i < m_line.endToken; ++i) {
            const Token& token = m_prose.tokens[i];
            const auto letters = std::ranges::count_if(m_prose.word(i), [](QChar c) { return c.isLetter(); });
            const bool named = token.isWord() && letters >= shortest && token.casing != Casing::Upper;
            const bool dated = (i >= m_first && i < m_end) || m_lexicon.table(u"months").word(token)
                || m_lexicon.table(u"weekdays").word(token);
            if (named && !dated) {
                return false;
            }
        }
        return true;
    }

    /// "Updated June 13, 2019": when a page was changed.
    bool tellsUpdate() const {
        const int verb = m_line.firstToken + (isWord(m_line.firstToken, u"last"_w) ? 1 : 0);
        const bool told = isWord(verb, u"updated"_w) || isWord(verb, u"modified"_w) || isWord(verb, u"posted"_w)
            || isWord(verb, u"published"_w);
        return told && m_line.endToken - m_line.firstToken <= longest / 2 && m_end + 1 >= m_line.endToken;
    }

    /// What a reader is asked to do at once; "Join us on May 2" tells of a happening.
    bool asks() const {
        static constexpr WordId requests[]{u"apply"_w, u"book"_w, u"buy"_w, u"call"_w, u"check"_w, u"click"_w, u"contact"_w,
            u"download"_w, u"enter"_w, u"follow"_w, u"get"_w, u"grab"_w, u"join"_w, u"learn"_w, u"order"_w, u"register"_w,
            u"reserve"_w, u"save"_w, u"sign"_w, u"start"_w, u"subscribe"_w, u"try"_w, u"visit"_w, u"watch"_w};
        const int verb = m_line.firstToken + (isWord(m_line.firstToken, u"please"_w) ? 1 : 0);
        const bool asked = std::ranges::any_of(requests, [&](WordId word) { return isWord(verb, word); });
        const LexiconEntry* next
            = verb + 1 < m_line.endToken ? m_lexicon.table(u"functionwords").word(m_prose.tokens[verb + 1]) : nullptr;
        return asked && next && next->value != u"auxiliary" && (isWord(m_first, u"today"_w) || isWord(m_first, u"tonight"_w));
    }

private:
    bool isWord(int i, WordId word) const {
        return i >= m_line.firstToken && i < m_line.endToken && m_prose.tokens[i].word == word;
    }

    const Prose& m_prose;
    const Lexicon& m_lexicon;
    const Sentence& m_line;
    int m_first;
    int m_end;
};

} // namespace

bool standsInPageLine(const Prose& prose, const Lexicon& lexicon, const TimeMention& mention) {
    const PageLine line(prose, lexicon, mention);
    return line.isBare() || line.tellsUpdate() || line.asks();
}

} // namespace dateline

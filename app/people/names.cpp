#include "app/people/names.h"

#include "app/language/language.h"
#include "app/people/description.h"
#include "app/text/utf16.h"

namespace dateline {

using namespace literals;

namespace {

constexpr int longestName = 12; // words

Gender genderOf(const LexiconEntry& entry) {
    return entry.value == u"m" ? Gender::Male : entry.value == u"f" ? Gender::Female : Gender::Unknown;
}

bool isNobiliary(WordId word) {
    static constexpr WordId particles[]{u"de"_w, u"van"_w, u"von"_w, u"bin"_w, u"al"_w, u"el"_w, u"da"_w, u"di"_w,
        u"del"_w, u"la"_w, u"der"_w, u"den"_w, u"ibn"_w, u"dos"_w, u"du"_w, u"ter"_w, u"bint"_w, u"ben"_w};
    return std::ranges::find(particles, word) != std::end(particles);
}

class NameFinder {
public:
    NameFinder(const Prose& prose, const Lexicon& lexicon)
        : m_prose(prose), m_function(lexicon.table(u"functionwords")), m_open(lexicon.table(u"openwords")),
          m_titles(lexicon.table(u"titles")), m_roles(lexicon.table(u"roles")),
          m_organisations(lexicon.table(u"organisations")), m_firstNames(lexicon.table(u"firstnames")),
          m_cues(lexicon.table(u"cues")), m_descriptions(lexicon) {}

    void sentence(const Sentence& sentence) {
        m_sentence = &sentence;
        m_first = sentence.firstToken;
        m_end = sentence.endToken;
        for (int i = m_first; i < m_end;) {
            if (!token(i).capitalised() || !begins(i)) {
                ++i;
                continue;
            }
            const int end = runEnd(i);
            split(i, end);
            i = end;
        }
    }

    std::vector<NameMention> take() { return std::move(m_found); }

private:
    const Token& token(int i) const { return m_prose.tokens[i]; }
    QChar sign(int i) const { return m_prose.text[token(i).begin]; }
    bool isSign(int i, QChar c) const { return i < m_end && token(i).kind == TokenKind::Punctuation && sign(i) == c; }
    bool isCapital(int i) const {
        return i < m_end && token(i).isWord() && token(i).capitalised() && sign(i).isUpper();
    }

    /// Capitals behind a full stop, a colon or an opening mark say nothing.
    bool opensSentence(int i) const {
        return i == m_first || token(i - 1).kind == TokenKind::Mark || isSign(i - 1, u':') || isSign(i - 1, u'.')
            || isSign(i - 1, u'?') || isSign(i - 1, u'!');
    }

    bool isTime(int i) const {
        return m_open.role(token(i)) == u"time"_w;
    }

    bool isOrdinary(int i) const {
        if (m_firstNames.word(token(i)) && isCapital(i + 1)) {
            return false;
        }
        return m_open.word(token(i)) || m_roles.word(token(i)) || m_cues.word(token(i)) || hasEnding(m_prose.word(i), u"ly")
            || hasEnding(m_prose.word(i), u"ing");
    }

    bool begins(int i) const {
        if (!isCapital(i) || token(i).word == u"i"_w) {
            return false;
        }
        if (token(i).casing != Casing::Upper && m_function.word(token(i))) {
            return false;
        }
        return !isTime(i) && !(opensSentence(i) && isOrdinary(i) && !m_titles.word(token(i)));
    }

    /// The end of the run of capitals that begins at `i`, with initials, hyphens and the small words inside names.
    int runEnd(int i) const {
        int end = i + 1;
        while (end < m_end && end - i < longestName) {
            if (isSign(end, u'.') && token(end).glued && isShort(end - 1) && isCapital(end + 1)) {
                end += 1;
            } else if (isCapital(end) && continuesRun(end)) {
                end += 1;
            } else if (isSign(end, u'-') && token(end).glued && end + 1 < m_end && token(end + 1).glued
                && token(end + 1).isWord()) {
                end += 2;
            } else if (isSign(end, u'&') && isCapital(end + 1)) {
                end += 2;
            } else if (const int joined = joinedBehind(i, end)) {
                end = joined;
            } else {
                break;
            }
        }
        return end;
    }

    bool continuesRun(int i) const {
        const bool function = token(i).casing != Casing::Upper && m_function.word(token(i));
        return !function && !isTime(i) && token(i).word != u"i"_w;
    }

    /// An initial or an abbreviated title.
    bool isShort(int i) const { return token(i).isWord() && (token(i).length() <= 2 || m_titles.word(token(i))); }

    /// "Ministry of Foreign Affairs", "Ursula von der Leyen": where the run goes on behind small words, or 0.
    int joinedBehind(int begin, int i) const {
        int next = i;
        while (next < m_end && next - i < 3 && isNobiliary(token(next).word)) {
            ++next;
        }
        if (next > i && isCapital(next)) {
            return next + 1;
        }
        const bool body = hasBody(begin, i);
        if (!body || !(token(i).word == u"of"_w || token(i).word == u"for"_w || token(i).word == u"and"_w)) {
            return 0;
        }
        next = i + 1;
        if (token(i).word == u"and"_w) { // "Health and Labour", not "Works and Mary Oder"
            const bool another
                = next >= m_end || m_firstNames.word(token(next)) || m_titles.word(token(next));
            return !another && isCapital(next) && continuesRun(next) ? next + 1 : 0;
        }
        next += next < m_end && token(next).word == u"the"_w;
        return isCapital(next) && continuesRun(next) ? next + 1 : 0;
    }

    bool isBody(int i) const {
        return m_organisations.role(token(i)) == u"organisation"_w;
    }

    bool hasBody(int begin, int end) const {
        for (int i = begin; i < end; ++i) {
            if (isBody(i)) {
                return true;
            }
        }
        return false;
    }

    bool isOrganisation(int begin, int end) const {
        const PhraseMatch whole = m_organisations.longest(std::span(m_prose.tokens).first(m_end), begin);
        if (whole && whole.length == end - begin) {
            return whole.entry->value != u"document";
        }
        if (isBody(end - 1) && end - begin > 1) {
            return true;
        }
        for (int i = begin + 1; i < end; ++i) {
            if (isBody(i - 1) && (token(i).word == u"of"_w || token(i).word == u"for"_w)) {
                return true;
            }
        }
        return end - begin == 1 && token(begin).casing == Casing::Upper && token(begin).length() <= 6;
    }

    /// Where the name begins behind the titles of a run; `end` if there is nothing but titles.
    int behindTitles(int begin, int end, NameMention& mention) const {
        int name = begin;
        for (int i = begin; i < end; ++i) {
            const LexiconEntry* title = m_titles.word(token(i));
            const bool compound = i > begin && isSign(i - 1, u'-');
            if (title && title->note == u"rank" && !compound) {
                name = i + 1;
                name += isSign(name, u'.') && name < end;
                if (genderOf(*title) != Gender::Unknown) {
                    mention.gender = genderOf(*title);
                }
            }
        }
        while (name > begin && name < end && m_titles.word(token(name)) && !m_firstNames.word(token(name))) {
            ++name;
        }
        return name;
    }

    void split(int begin, int end) {
        NameMention mention;
        if (isOrganisation(begin, end)) {
            mention.kind = PersonKind::Organisation;
            add(begin, end, mention);
            return;
        }
        const int name = behindTitles(begin, end, mention);
        if (name >= end) {
            return;
        }
        if (name > begin) {
            mention.role = {token(begin).begin, token(name - 1).end};
            mention.kind = PersonKind::Person;
        }
        const LexiconEntry* first = m_firstNames.word(token(name));
        if (first && !isNobiliary(token(name).word)) {
            if (end - name > 1) {
                mention.kind = PersonKind::Person;
            }
            if (mention.gender == Gender::Unknown) {
                mention.gender = genderOf(*first);
            }
        }
        describe(begin, end, mention);
        add(name, end, mention);
    }

    /// What the words around it tell.
    void describe(int begin, int end, NameMention& mention) const {
        const Description description = m_descriptions.of(m_prose, *m_sentence, begin, end);
        if (description.person) {
            mention.kind = PersonKind::Person;
        }
        if (mention.role.isEmpty()) {
            mention.role = description.role;
        }
        if (mention.gender == Gender::Unknown) {
            mention.gender = description.gender;
        }
    }

    void add(int begin, int end, NameMention mention) {
        mention.firstToken = begin;
        mention.endToken = end;
        if (!mention.kind
            && (isSign(end, u',') && end + 2 < m_end && token(end + 1).isNumber() && isSign(end + 2, u','))) {
            mention.kind = PersonKind::Person; // with an age
        }
        mention.speaks = isSpeaking(begin, end);
        m_found.push_back(mention);
    }

    bool isSaying(int i) const {
        if (i < m_first || i >= m_end || !m_cues.mayBegin(token(i))) {
            return false;
        }
        const LexiconEntry* cue = m_cues.word(token(i));
        return cue && cue->note.startsWith(u"speech p") && cue->value.contains(u'q');
    }

    /// "Oder said", "Oder has also said", "said Oder", and behind a role ", Oder, said".
    bool isSpeaking(int begin, int end) const {
        int verb = end;
        if (isSign(end, u',') && begin > m_first && isSign(begin - 1, u',')) {
            ++verb;
        }
        for (int i = 0; i < 2 && verb + 1 < m_end && !isSaying(verb); ++i) {
            const WordId word = m_function.role(token(verb));
            const bool between = word == u"auxiliary"_w || word == u"adverb"_w;
            if (!between && !hasEnding(m_prose.word(verb), u"ly")) {
                break;
            }
            ++verb;
        }
        const bool place = begin > m_first && (token(begin - 1).word == u"of"_w || token(begin - 1).word == u"in"_w);
        return (isSaying(verb) && !place) || isSaying(begin - 1); // "the mayor of Tull said"
    }

    const Prose& m_prose;
    const PhraseTable& m_function;
    const PhraseTable& m_open;
    const PhraseTable& m_titles;
    const PhraseTable& m_roles;
    const PhraseTable& m_organisations;
    const PhraseTable& m_firstNames;
    const PhraseTable& m_cues;
    const Descriptions m_descriptions;
    std::vector<NameMention> m_found;
    const Sentence* m_sentence = nullptr;
    int m_first = 0;
    int m_end = 0;
};

} // namespace

std::vector<NameMention> findNames(const Prose& prose, const Language& language, std::stop_token stop) {
    NameFinder finder(prose, language.lexicon);
    for (const Sentence& sentence : prose.sentences) {
        if (stop.stop_requested()) {
            break;
        }
        if (sentence.body) {
            finder.sentence(sentence);
        }
    }
    return finder.take();
}

} // namespace dateline

#include "app/people/tagger.h"

#include "app/language/language.h"

namespace dateline {

using namespace literals;

namespace {

constexpr int edges = 2; // words of nothing on each side of a sentence
constexpr WordId openContext = u"open"_w;

/// In the order of the weights.
constexpr std::array<WordClass, Weights::classes> learnt{WordClass::Noun, WordClass::Name, WordClass::Adjective,
    WordClass::Adverb, WordClass::Finite, WordClass::Base, WordClass::Participle, WordClass::Ing};

WordId contextOf(WordClass c) {
    switch (c) {
    case WordClass::Noun: return u"noun"_w;
    case WordClass::Name: return u"name"_w;
    case WordClass::Number: return u"number"_w;
    case WordClass::Adjective: return u"adjective"_w;
    case WordClass::Determiner: return u"determiner"_w;
    case WordClass::Pronoun: return u"pronoun"_w;
    case WordClass::Preposition: return u"preposition"_w;
    case WordClass::To: return u"to"_w;
    case WordClass::That: return u"that"_w;
    case WordClass::Relative: return u"relative"_w;
    case WordClass::Coordinator: return u"coordinator"_w;
    case WordClass::Subordinator: return u"subordinator"_w;
    case WordClass::Auxiliary: return u"auxiliary"_w;
    case WordClass::Finite: return u"finite"_w;
    case WordClass::Base: return u"base"_w;
    case WordClass::Participle: return u"participle"_w;
    case WordClass::Ing: return u"ing"_w;
    case WordClass::Adverb: return u"adverb"_w;
    case WordClass::Time: return u"time"_w;
    case WordClass::Clitic: return u"clitic"_w;
    default: return u"sign"_w;
    }
}

/// The hash of feature number `kind`, made of two words or classes.
std::uint64_t feature(int kind, WordId a, WordId b = emptyWord) {
    return ((a + 0x9E3779B97F4A7C15ULL * std::uint64_t(kind)) * 0xBF58476D1CE4E5B9ULL) ^ (b * 0x94D049BB133111EBULL);
}

/// The id of a word's last letters.
WordId endingId(QStringView word, int letters) {
    WordId id = emptyWord;
    for (QChar c : word.last(letters)) {
        if (c >= u'\u0080') {
            return wordId(word.last(letters));
        }
        id = hashUnit(id, foldAscii(c.unicode()));
    }
    return id;
}

/// "the meeting", "a call": what stands behind these is no verb.
bool opensNoun(WordId word) {
    static constexpr WordId openers[]{u"the"_w, u"a"_w, u"an"_w, u"his"_w, u"its"_w, u"their"_w, u"my"_w, u"our"_w};
    return std::ranges::find(openers, word) != std::end(openers);
}

} // namespace

Tagger::Tagger(const Language& language)
    : m_classes(language), m_open(language.lexicon.table(u"openwords")), m_weights(language.wordClasses) {}

Tagger::Word Tagger::read(const Prose& prose, int token, WordClass& c) const {
    const Token& at = prose.tokens[token];
    const QStringView text = prose.word(token);
    Word word;
    if (c == WordClass::Mark) {
        word.word = u"\""_w;
        word.ending = word.word;
        word.context = u"sign\""_w;
        return word;
    }
    word.word = at.word;
    word.ending = text.size() <= 3 ? word.word : endingId(text, 3);
    if (const std::optional<WordClass> closed = m_classes.closed(prose, token)) {
        c = *closed;
        word.context = contextOf(c);
        word.context = word.context == u"sign"_w ? hashUnit(word.context, text.front().unicode()) : word.context;
        return word;
    }
    word.open = true;
    word.context = openContext;
    const WordId known = m_open.role(at);
    word.guess = known ? known : emptyWord;
    return word;
}

WordClass Tagger::best(const Prose& prose, int token, const Word* w) const {
    const Word& before = w[-1];
    const Word& after = w[1];
    const WordId behind = after.open ? (after.guess == emptyWord ? openContext : after.guess) : after.context;
    const WordId guess = w->guess == emptyWord ? openContext : w->guess;
    const QStringView text = prose.word(token);
    const WordId two = text.size() <= 2 ? w->word : endingId(text, 2);
    const WordId capital = text.front().isUpper() ? u"capital"_w : emptyWord;
    const std::array features{feature(1, w->word), feature(2, w->ending), feature(3, two, before.context),
        feature(4, w->word, before.context), feature(5, before.context, w[-2].context),
        feature(6, before.context, behind), feature(7, before.word), feature(8, after.word),
        feature(9, after.ending, behind), feature(10, guess, before.context), feature(11, guess, behind),
        feature(12, w[-2].word), feature(13, w->ending, behind), feature(14, before.word, two), feature(15, capital)};
    std::array<std::int16_t, Weights::classes> scores{}; // fifteen bytes in sum at most
    std::array<const Weights::Row*, features.size()> rows; // found first, summed then: no search waits for a sum
    std::ranges::transform(features, rows.begin(), [&](std::uint64_t f) { return &m_weights.row(f); });
    for (const Weights::Row* row : rows) {
        for (int c = 0; c < Weights::classes; ++c) {
            scores[c] = std::int16_t(scores[c] + (*row)[c]);
        }
    }
    const WordClass c = learnt[std::ranges::max_element(scores) - scores.begin()];
    if ((c == WordClass::Base || c == WordClass::Ing) && opensNoun(before.word)) {
        return WordClass::Noun;
    }
    const bool subject = after.guess == u"past"_w || after.guess == u"present"_w || after.context == u"auxiliary"_w
        || after.context == u"clitic"_w; // "Fielding told"
    if (capital != emptyWord && w->guess == emptyWord && subject && (c == WordClass::Ing || c == WordClass::Participle)) {
        return WordClass::Name;
    }
    const bool nameless = c == WordClass::Adverb || c == WordClass::Participle || c == WordClass::Ing;
    return capital == emptyWord || w->guess != emptyWord || nameless ? c : WordClass::Name; // "Oder left"
}

void Tagger::tag(const Prose& prose, int first, std::span<WordClass> classes) {
    Word edge;
    edge.context = u"edge"_w;
    edge.guess = u"edge"_w;
    m_words.assign(classes.size() + 2 * edges, edge);
    for (std::size_t i = 0; i < classes.size(); ++i) {
        m_words[i + edges] = read(prose, first + int(i), classes[i]);
    }
    for (std::size_t i = 0; i < classes.size(); ++i) {
        Word& word = m_words[i + edges];
        if (word.open) {
            classes[i] = best(prose, first + int(i), &word);
            word.context = contextOf(classes[i]);
            word.open = false;
        }
    }
}

} // namespace dateline

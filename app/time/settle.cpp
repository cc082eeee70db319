#include "app/time/settle.h"

#include "app/time/note.h"

namespace dateline {

using namespace lex;
using namespace literals;

namespace {

class Settler {
public:
    Settler(const Prose& prose, std::span<const Lexeme> lexemes, const GuardWords& words)
        : m_prose(prose), m_lexemes(lexemes), m_words(words) {}

    void settle(Piece& piece, Piece* next) const {
        Draft& draft = piece.draft;
        const int behind = m_lexemes[piece.end - 1].end;
        if (next) {
            settlePair(piece, *next);
        }
        const bool told = isPeriodToldOf(draft);
        const bool ends = told && (isWord(behind, u"ended"_w) || isWord(behind, u"ending"_w));
        if ((ends || (told && next && leadsTo(piece, *next))) && draft.stepUnit == Grain::Year) {
            draft = Draft{};
            draft.type = TimexType::Duration;
            draft.value = QStringLiteral("P1Y");
        } else if (ends && next && next->draft.month >= 3) {
            draft.part = next->draft.month / 3; // of a business year that ends in July, the second
            draft.year = next->draft.year;
            draft.base = Base::Open;
            draft.stepUnit = Grain::None;
        } else if (isBareLength(piece) && (isWord(behind, u"before"_w) || isWord(behind, u"after"_w))) {
            draft = Draft{}; // in the weeks before the vote
            draft.value = isWord(behind, u"before"_w) ? QStringLiteral("PAST_REF") : QStringLiteral("FUTURE_REF");
        } else if (isSomeDay(piece)) {
            draft = Draft{}; // will one day be
            draft.value = QStringLiteral("FUTURE_REF");
        } else if (isSpelledDay(piece) && counts(behind)) {
            draft.day = 0; // in May twenty people
            draft.grain = Grain::Month;
            --piece.end;
        } else if (isBareSeason(piece)) {
            draft.generic = !isMessage(m_prose);
            draft.weak = draft.generic;
        } else if (isSingleLength(piece) && isCounted(m_lexemes[piece.first].begin)) {
            draft.type = TimexType::Set;
        }
    }

private:
    /// What the piece behind says about a piece, and the piece about it.
    void settlePair(Piece& piece, Piece& next) const {
        Draft& draft = piece.draft;
        const int behind = m_lexemes[piece.end - 1].end;
        const bool tied = next.first == piece.end + 1;
        if (isWord(behind, u"ended"_w) && m_lexemes[next.first].begin == behind + 1 && next.draft.base == Base::Open) {
            next.draft.turn = Turn::Last; // nine months ended Sept. 30
        }
        if (isClock(draft) && next.draft.isDay() && tied && m_lexemes[piece.end].is(On)) {
            const QString clock = draft.clock; // 10:00 on Monday: of that day
            draft = next.draft;
            draft.type = TimexType::Time;
            draft.clock = clock;
        } else if (isNamedBy(piece, next)) {
            draft = next.draft;
        } else if (isWeekdayOf(piece, next)) {
            next.draft = draft;
        } else if (draft.value.startsWith(u"XXXX-WXX-") && tied && m_lexemes[piece.end].is(And | Or | Comma)
            && isBareWeekday(next.draft)) {
            const int weekday = next.draft.weekday; // every Monday and Thursday
            next.draft = Draft();
            next.draft.type = TimexType::Set;
            next.draft.value = QStringLiteral("XXXX-WXX-%1").arg(weekday);
        }
    }

    /// three days later, on May 6: the date says which day that was
    bool isNamedBy(const Piece& piece, const Piece& next) const {
        const Draft& draft = piece.draft;
        const bool steps = draft.value.isEmpty() && draft.base == Base::Mention && draft.grain == Grain::Day
            && draft.stepUnit == Grain::Day && m_lexemes[piece.end - 1].is(Earlier | Later);
        const bool apposed = m_lexemes[piece.end].is(Comma)
            && (next.first == piece.end + 1 || (next.first == piece.end + 2 && m_lexemes[piece.end + 1].is(On)));
        return steps && apposed && next.draft.isDay() && next.draft.month != 0 && next.draft.day != 0;
    }

    /// March 3, 2029, a Saturday: the day of the week it was
    bool isWeekdayOf(const Piece& piece, const Piece& next) const {
        const Draft& draft = piece.draft;
        const bool apposed = m_lexemes[piece.end].is(Comma) && next.first <= piece.end + 2
            && isWord(m_lexemes[next.first].begin - 1, u"a"_w);
        return apposed && draft.isDay() && draft.month != 0 && draft.day != 0 && isBareWeekday(next.draft);
    }

    static bool isBareWeekday(const Draft& draft) {
        return draft.type == TimexType::Date && draft.value.isEmpty() && draft.weekday != 0 && draft.day == 0
            && draft.month == 0 && draft.turn == Turn::Open && draft.stepUnit == Grain::None && draft.nth == 0;
    }

    /// the year to March 31, the year through June
    bool leadsTo(const Piece& piece, const Piece& next) const {
        return next.first == piece.end + 1 && m_lexemes[piece.end].is(To) && next.draft.month != 0;
    }

    /// the year, the fiscal year, the quarter
    static bool isPeriodToldOf(const Draft& draft) {
        return draft.value.isEmpty() && draft.step == 0 && (draft.base == Base::Mention || draft.fiscal)
            && (draft.stepUnit == Grain::Year || draft.stepUnit == Grain::Quarter) && draft.part == 0
            && draft.grain == draft.stepUnit;
    }

    static bool isClock(const Draft& draft) {
        return draft.type == TimexType::Time && draft.stepUnit == Grain::None && draft.weekday == 0 && draft.day == 0
            && draft.holiday.isEmpty();
    }

    bool isWord(int token, WordId word) const {
        return token < m_lexemes.back().end && m_prose.tokens[token].word == word;
    }

    /// "one day" between an auxiliary and its verb: at some time to come
    bool isSomeDay(const Piece& piece) const {
        const Lexeme& unit = m_lexemes[piece.end - 1];
        const int first = m_lexemes[piece.first].begin;
        if (piece.end - piece.first != 2 || !unit.is(Unit) || unit.unit != Grain::Day || unit.is(Plural)
            || m_prose.tokens[first].word != u"one"_w || first == m_lexemes.front().begin) {
            return false;
        }
        switch (m_prose.tokens[first - 1].word) {
        case u"will"_w:
        case u"would"_w:
        case u"could"_w:
        case u"may"_w:
        case u"might"_w:
        case u"can"_w: return true;
        default: return false;
        }
    }

    /// May twenty-nine
    bool isSpelledDay(const Piece& piece) const {
        const Lexeme& last = m_lexemes[piece.end - 1];
        return piece.end - piece.first == 2 && m_lexemes[piece.first].is(Month) && last.is(Number)
            && !last.is(DayNumber | Ordinal | Year);
    }

    /// The number in front tells how many of this word there are.
    bool counts(int token) const {
        return token < m_lexemes.back().end && m_prose.tokens[token].isWord()
            && !m_words.are(&m_prose.tokens[token], u"follows-day");
    }

    /// winter quarters; but "in winter" and the many things that spring and fall are say more
    bool isBareSeason(const Piece& piece) const {
        if (piece.draft.grain != Grain::Season || !piece.draft.weak || piece.end - piece.first != 1) {
            return false;
        }
        const QString& season = m_lexemes[piece.first].entry->value;
        const Token* before = m_lexemes[piece.first].begin > m_lexemes.front().begin
            ? &m_prose.tokens[m_lexemes[piece.first].begin - 1]
            : nullptr;
        return (season == u"SU" || season == u"WI" || m_lexemes[piece.first].entry->phrase == u"autumn")
            && !m_words.are(before, u"leads-date");
    }

    /// days, weeks: of no known number
    bool isBareLength(const Piece& piece) const {
        return piece.draft.type == TimexType::Duration && piece.end - piece.first == 1
            && m_lexemes[piece.first].is(Plural) && m_lexemes[piece.first].unit >= Grain::Day;
    }

    /// a year, a week
    bool isSingleLength(const Piece& piece) const {
        return piece.draft.type == TimexType::Duration && piece.end - piece.first == 2 && m_lexemes[piece.first].is(A)
            && m_lexemes[piece.end - 1].is(Unit) && !m_lexemes[piece.end - 1].is(Plural);
    }

    /// Behind "8%", "$3", "twice", "four flights": how much or how often in it.
    bool isCounted(int token) const {
        const int low = std::max(m_lexemes.front().begin, token - 3);
        if (token <= low) {
            return false;
        }
        const Token& last = m_prose.tokens[token - 1];
        if (last.isNumber() || m_prose.text[last.begin] == u'%' || last.word == u"once"_w || last.word == u"twice"_w) {
            return true;
        }
        if (!last.isWord() || !m_prose.word(token - 1).endsWith(u's')) {
            return last.word == u"percent"_w || last.word == u"million"_w || last.word == u"billion"_w;
        }
        for (int at = token - 2; at >= low; --at) {
            if (m_prose.tokens[at].isNumber() || isNumeral(at)) {
                return true;
            }
        }
        return false;
    }

    bool isNumeral(int token) const {
        const auto found = std::ranges::upper_bound(m_lexemes, token, {}, &Lexeme::end);
        return found != m_lexemes.end() && found->begin <= token && found->is(Number);
    }

    const Prose& m_prose;
    std::span<const Lexeme> m_lexemes;
    const GuardWords& m_words;
};

} // namespace

void settlePieces(
    const Prose& prose, std::span<const Lexeme> lexemes, const GuardWords& words, std::vector<Piece>& pieces) {
    const Settler settler(prose, lexemes, words);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        settler.settle(pieces[i], i + 1 < pieces.size() ? &pieces[i + 1] : nullptr);
    }
}

} // namespace dateline

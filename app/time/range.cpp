#include "app/time/range.h"

namespace dateline {

using namespace lex;
using namespace literals;

namespace {

bool isCalendar(const Draft& draft) {
    return draft.value.isEmpty() && draft.type == TimexType::Date;
}

Draft yearDraft(int year) {
    Draft draft;
    draft.grain = Grain::Year;
    draft.year = year;
    return draft;
}

class RangeCompleter {
public:
    RangeCompleter(const Prose& prose, std::span<const Lexeme> lexemes, const std::vector<Piece>& pieces)
        : m_prose(prose), m_lexemes(lexemes), m_pieces(pieces) {}

    std::vector<Piece> run() {
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            const Piece& piece = m_pieces[i];
            if (!m_out.empty() && piece.first < m_out.back().end) {
                continue; // the year that an added day took along
            }
            pushBefore(piece);
            m_out.push_back(piece);
            const int limit = i + 1 < m_pieces.size() ? m_pieces[i + 1].first : int(m_lexemes.size());
            pushBehind(limit);
        }
        link();
        return std::move(m_out);
    }

private:
    bool is(int lexeme, Classes classes) const {
        return lexeme >= 0 && lexeme < int(m_lexemes.size()) && m_lexemes[lexeme].is(classes);
    }
    /// In letters ("the ninth") only where a range is sure.
    bool isDay(int lexeme, bool inLetters = false) const {
        return is(lexeme, DayNumber | Ordinal) && (inLetters || !m_lexemes[lexeme].entry);
    }
    int number(int lexeme) const { return m_lexemes[lexeme].whole(); }

    /// The beginning of a range, the earlier days of a list: "4, 5 and | 6 June".
    void pushBefore(const Piece& piece) {
        std::vector<Piece> days;
        for (std::optional<Piece> before = pieceBefore(piece); before; before = pieceBefore(days.back())) {
            days.push_back(std::move(*before));
        }
        m_out.insert(m_out.end(), days.rbegin(), days.rend());
    }

    std::optional<Piece> pieceBefore(const Piece& piece) const {
        const int at = piece.first - 2;
        const int floor = m_out.empty() ? 0 : m_out.back().end;
        if (at < floor || !is(at + 1, To | Dash | And | Or | Slash | Comma)) {
            return {};
        }
        const Draft& draft = piece.draft;
        const int day = piece.first + is(piece.first, The);
        const int first = at - (at > floor && is(at - 1, The));
        const bool led = isLed(first);
        if (draft.day != 0 && draft.month != 0 && (led || day == piece.first) && isDay(day, led) && isDay(at, led)
            && number(at) < draft.day) {
            Piece before{draft, first, at + 1}; // 14 to 24 August, between the ninth and the seventeenth of May
            before.draft.day = number(at);
            before.draft.weekday = 0;
            return before;
        }
        if (isEarlierCentury(at, draft) && is(at + 1, To | Dash | And | Or)) {
            Piece before{draft, first, at + 1}; // the fifth and sixth centuries
            before.draft.year = centuryYear(number(at));
            return before;
        }
        const bool beforeChrist = draft.grain == Grain::Year && draft.year < 0;
        if (beforeChrist && is(at, Number) && number(at) >= -draft.year && number(at) < 9999) {
            return Piece{yearDraft(-number(at)), at, at + 1}; // 431 to 404 BC
        }
        return {};
    }

    static int centuryYear(int number) { return std::max((number - 1) * 100, 1); }

    bool isEarlierCentury(int ordinal, const Draft& century) const {
        return century.grain == Grain::Century && century.year > 0 && century.value.isEmpty() && is(ordinal, Ordinal)
            && number(ordinal) >= 1 && centuryYear(number(ordinal)) < century.year;
    }

    /// from the ninth, between the ninth
    bool isLed(int lexeme) const {
        const int token = m_lexemes[lexeme].begin - 1;
        return token >= m_lexemes.front().begin
            && (m_prose.tokens[token].word == u"from"_w || m_prose.tokens[token].word == u"between"_w);
    }

    /// The other end of a range, the other days of a list.
    void pushBehind(int limit) {
        const std::size_t begin = m_out.size() - 1;
        bool list = true;
        while (list) {
            list = is(m_out.back().end, Comma);
            std::optional<Piece> behind = pieceBehind(m_out.back(), limit);
            if (!behind) {
                break;
            }
            m_out.push_back(std::move(*behind));
        }
        for (std::size_t i = begin; m_out.back().draft.day != 0 && i < m_out.size(); ++i) {
            m_out[i].draft.year = m_out.back().draft.year; // June 1, 2 and 3, 2020
        }
    }

    /// June 1, 2 and 3: a comma between days, where "and" follows and no word that the last one counts
    bool goesOn(int at) const {
        const bool more = is(at + 1, And | Or | Comma) && isDay(at + 2) && number(at + 2) > number(at);
        const int last = at + 3;
        return more && (last >= int(m_lexemes.size()) || m_lexemes[last].classes != 0
                           || !m_prose.tokens[m_lexemes[last].begin].isWord());
    }

    std::optional<Piece> pieceBehind(Piece& piece, int limit) const {
        const int at = piece.end + 1;
        if (at >= int(m_lexemes.size()) || piece.end >= limit) {
            return {};
        }
        return piece.draft.grain == Grain::Year ? yearBehind(piece, at)
            : at < limit                        ? dayBehind(piece, at)
                                                : std::nullopt;
    }

    /// September 5-7, 2017: the second number is a day, and the year is that of both. May ninth to the seventeenth.
    std::optional<Piece> dayBehind(Piece& piece, int at) const {
        const Draft& draft = piece.draft;
        const bool to = is(piece.end, To)
            && (isLed(piece.first) || m_prose.tokens[m_lexemes[piece.end].begin].word == u"through"_w);
        const int first = at;
        at += to && is(at, The);
        if (draft.day == 0 || draft.month == 0 || draft.year != 0 || !isDay(piece.end - 1, to) || !isDay(at, to)
            || number(at) <= draft.day
            || !(is(piece.end, To | Dash | And | Or | Slash) || (is(piece.end, Comma) && goesOn(at)))
            || is(at + 1, Unit | Meridiem | Month)) {
            return {};
        }
        Piece behind{draft, first, at + 1};
        behind.draft.day = number(at);
        behind.draft.weekday = 0;
        const int year = at + 1 + (is(at + 1, Comma) ? 1 : 0);
        if (is(year, Year)) {
            behind.draft.year = piece.draft.year = number(year);
            behind.end = year + 1;
        }
        return behind;
    }

    /// 1995-96
    std::optional<Piece> yearBehind(const Piece& piece, int at) const {
        const Token& digits = m_prose.tokens[m_lexemes[at].begin];
        const int year = piece.draft.year / 100 * 100 + number(at);
        const bool open
            = piece.draft.year >= 1000 && is(piece.end - 1, Year) && is(piece.end, Dash | Slash) && is(at, Number);
        return open && digits.isNumber() && digits.length() == 2 && digits.glued && year > piece.draft.year
                && number(at) < 100
            ? std::optional(Piece{yearDraft(year), at, at + 1})
            : std::nullopt;
    }

    void link() {
        for (std::size_t i = m_out.size(); i-- > 1;) {
            Piece& a = m_out[i - 1];
            const Piece& b = m_out[i];
            if (startOf(b, a.end + 1) != a.end + 1 || !isCalendar(a.draft) || !isCalendar(b.draft)) {
                continue;
            }
            const bool range = is(a.end, To | Dash | Slash) || (is(a.end, And) && followsBetween(a));
            if (isBareDay(a.draft) && isEarlierCentury(a.end - 1, b.draft) && (range || is(a.end, And | Or))) {
                a.draft = b.draft; // the 17th and 18th centuries
                a.draft.year = centuryYear(number(a.end - 1));
            }
            a.opensRange = range && a.draft.grain == b.draft.grain;
            if (range && isBareDay(a.draft) && b.draft.month != 0 && b.draft.day != 0) {
                lendMonth(b.draft, a.draft);
            }
            const bool open = a.draft.year == 0 && a.draft.base == Base::Open && a.draft.turn == Turn::Open;
            if (open && (a.draft.month != 0 || (a.draft.grain == Grain::Season && b.draft.grain == Grain::Season))
                && (range || is(a.end, And | Or))) {
                a.draft.year = b.draft.year - (range && b.draft.year > 1 && isLaterInYear(a.draft, b.draft));
            }
        }
    }

    /// December 28 to January 4, 2030: the first is of the year before
    static bool isLaterInYear(const Draft& a, const Draft& b) {
        return a.month != 0 && b.month != 0 && (a.month > b.month || (a.month == b.month && a.day > b.day && b.day != 0));
    }

    /// the 9th, of no month
    static bool isBareDay(const Draft& draft) {
        return draft.grain == Grain::Day && draft.day != 0 && draft.month == 0 && draft.year == 0
            && draft.stepUnit == Grain::None;
    }

    /// from the 9th to the 17th of April; from the 27th to the 3rd of April: of the month before
    static void lendMonth(const Draft& last, Draft& first) {
        const bool before = first.day > last.day;
        first.month = before ? (last.month + 10) % 12 + 1 : last.month;
        first.year = before && last.month == 1 && last.year != 0 ? last.year - 1 : last.year;
        first.weak = false;
    }

    /// Where a piece begins with the words in front that will narrow it: "the end of June".
    int startOf(const Piece& piece, int floor) const {
        int first = piece.first;
        while (first > floor && is(first - 1, The | Start | End | Of | Early | Mid | Late)) {
            --first;
        }
        return first;
    }

    bool followsBetween(const Piece& piece) const {
        const int token = m_lexemes[piece.first].begin - 1;
        return token >= 0 && m_prose.tokens[token].word == u"between"_w;
    }

    const Prose& m_prose;
    std::span<const Lexeme> m_lexemes;
    const std::vector<Piece>& m_pieces;
    std::vector<Piece> m_out;
};

} // namespace

void completeRanges(const Prose& prose, std::span<const Lexeme> lexemes, std::vector<Piece>& pieces) {
    pieces = RangeCompleter(prose, lexemes, pieces).run();
}

} // namespace dateline

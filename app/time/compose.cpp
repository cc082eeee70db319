#include "app/time/compose.h"

#include "app/time/guard.h"

namespace dateline {

using namespace lex;

namespace {

bool isClockOnly(const Draft& draft) {
    return draft.type == TimexType::Time && draft.stepUnit == Grain::None && draft.weekday == 0 && draft.day == 0;
}

bool isCalendar(const Draft& draft) {
    return draft.value.isEmpty() && draft.type == TimexType::Date;
}

Mod modOf(QStringView note) {
    return note == u"APPROX"       ? Mod::Approx
        : note == u"LESS_THAN"     ? Mod::LessThan
        : note == u"MORE_THAN"     ? Mod::MoreThan
        : note == u"EQUAL_OR_MORE" ? Mod::EqualOrMore
                                   : Mod::EqualOrLess;
}

class Composer {
public:
    Composer(const Prose& prose, std::span<const Lexeme> lexemes, std::span<const RuleTable> tables)
        : m_prose(prose), m_lexemes(lexemes), m_tables(tables) {}

    std::vector<Piece> run() {
        match();
        joinDayAndClock();
        completeRanges();
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            widen(m_pieces[i], i == 0 ? 0 : m_pieces[i - 1].end);
        }
        const Guard guard(m_prose, m_lexemes);
        std::erase_if(m_pieces, [&](const Piece& piece) { return !guard.accepts(piece); });
        return std::move(m_pieces);
    }

private:
    void match() {
        int at = 0;
        while (at < int(m_lexemes.size())) {
            std::optional<Found> found
                = m_lexemes[at].classes != 0 ? longestMatch(m_tables, m_lexemes, at) : std::nullopt;
            if (found) {
                at = found->end;
                m_pieces.push_back({std::move(found->draft), found->first, found->end});
            } else {
                ++at;
            }
        }
    }

    /// What stands between two pieces: nothing, or one lexeme of these classes.
    bool between(const Piece& a, const Piece& b, Classes classes) const {
        return b.first == a.end || (b.first == a.end + 1 && m_lexemes[a.end].is(classes));
    }

    void joinDayAndClock() {
        for (std::size_t i = 0; i + 1 < m_pieces.size(); ++i) {
            Piece& a = m_pieces[i];
            Piece& b = m_pieces[i + 1];
            const bool clockFirst
                = isClockOnly(a.draft) && b.draft.isDay() && b.draft.clock.isEmpty() && between(a, b, Comma | Of);
            const bool dayFirst
                = a.draft.isDay() && a.draft.clock.isEmpty() && isClockOnly(b.draft) && between(a, b, Comma);
            if (!clockFirst && !dayFirst) {
                continue;
            }
            const Draft clock = clockFirst ? a.draft : b.draft;
            Piece joined = clockFirst ? b : a;
            joined.first = a.first;
            joined.end = b.end;
            joined.draft.type = TimexType::Time;
            joined.draft.clock = clock.clock;
            joined.draft.weak = false;
            m_pieces[i] = joined;
            m_pieces.erase(m_pieces.begin() + i + 1);
            --i;
            i = i == std::size_t(-1) ? 0 : i;
        }
    }

    bool joins(int at) const {
        return at >= 0 && at < int(m_lexemes.size()) && m_lexemes[at].is(To | Dash | And | Or | Slash | Comma);
    }

    bool free(int lexeme) const {
        return lexeme >= 0 && lexeme < int(m_lexemes.size())
            && std::ranges::none_of(m_pieces, [&](const Piece& p) { return p.first <= lexeme && lexeme < p.end; });
    }

    void completeRanges() {
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            addDaysBefore(i);
            addDayBehind(i);
            addYearBehind(i);
            addYearBefore(i);
        }
        for (std::size_t i = m_pieces.size(); i-- > 1;) {
            Piece& a = m_pieces[i - 1];
            const Piece& b = m_pieces[i];
            if (b.first != a.end + 1 || !joins(a.end) || !isCalendar(a.draft) || !isCalendar(b.draft)) {
                continue;
            }
            const bool range = m_lexemes[a.end].is(To | Dash | Slash)
                || (m_lexemes[a.end].is(And) && a.first > 0 && followsBetween(a.first));
            a.opensRange = range && a.draft.grain == b.draft.grain;
            if (a.draft.year == 0 && b.draft.year != 0 && a.draft.month != 0 && a.draft.base == Base::Open
                && !m_lexemes[a.end].is(Comma)) {
                a.draft.year = b.draft.year;
            }
        }
    }

    bool followsBetween(int lexeme) const {
        using namespace literals;
        const int token = m_lexemes[lexeme].begin - 1;
        return token >= 0 && m_prose.tokens[token].word == u"between"_w;
    }

    /// 14 to 24 August: the first number is a day too.
    void addDaysBefore(std::size_t i) {
        const Piece piece = m_pieces[i];
        const bool dayFirst
            = piece.draft.day != 0 && piece.draft.month != 0 && m_lexemes[piece.first].is(DayNumber | Ordinal);
        const int number = piece.first - 2;
        if (!dayFirst || !joins(piece.first - 1) || !free(number) || !m_lexemes[number].is(DayNumber | Ordinal)
            || m_lexemes[number].number >= piece.draft.day || m_lexemes[number].entry) {
            return;
        }
        Piece before{piece.draft, number, number + 1};
        before.draft.day = int(m_lexemes[number].number);
        before.draft.weekday = 0;
        m_pieces.insert(m_pieces.begin() + i, before);
    }

    /// September 5-7, 2017: the second number is a day, and the year is that of both.
    void addDayBehind(std::size_t i) {
        const Piece piece = m_pieces[i];
        const int number = piece.end + 1;
        if (piece.draft.day == 0 || piece.draft.month == 0 || piece.draft.year != 0
            || !m_lexemes[piece.end - 1].is(DayNumber | Ordinal) || !joins(piece.end) || m_lexemes[piece.end].is(Comma)
            || !free(number) || !m_lexemes[number].is(DayNumber | Ordinal)
            || m_lexemes[number].number <= piece.draft.day || m_lexemes[number].entry) {
            return;
        }
        if (number + 1 < int(m_lexemes.size()) && m_lexemes[number + 1].is(Unit | Meridiem | Month)) {
            return;
        }
        Piece behind{piece.draft, number, number + 1};
        behind.draft.day = int(m_lexemes[number].number);
        behind.draft.weekday = 0;
        const int comma = number + 1 < int(m_lexemes.size()) && m_lexemes[number + 1].is(Comma) ? 1 : 0;
        const int year = number + 1 + comma;
        if (year < int(m_lexemes.size()) && m_lexemes[year].is(Year)) {
            behind.draft.year = int(m_lexemes[year].number);
            behind.end = year + 1;
            m_pieces[i].draft.year = behind.draft.year;
            if (i + 1 < m_pieces.size() && m_pieces[i + 1].first == year) {
                m_pieces.erase(m_pieces.begin() + i + 1);
            }
        }
        m_pieces.insert(m_pieces.begin() + i + 1, behind);
    }

    /// 1995-96
    void addYearBehind(std::size_t i) {
        const Piece piece = m_pieces[i];
        const int number = piece.end + 1;
        if (piece.draft.grain != Grain::Year || piece.draft.year < 1000 || !m_lexemes[piece.end - 1].is(Year)
            || piece.end >= int(m_lexemes.size()) || !m_lexemes[piece.end].is(Dash | Slash) || !free(number)
            || !m_lexemes[number].is(Number)) {
            return;
        }
        const Lexeme& last = m_lexemes[number];
        const int year = piece.draft.year / 100 * 100 + int(last.number);
        if (m_prose.tokens[last.begin].length() != 2 || !m_prose.tokens[last.begin].glued || last.number > 99
            || year <= piece.draft.year) {
            return;
        }
        Piece behind{calendar(year), number, number + 1};
        m_pieces.insert(m_pieces.begin() + i + 1, behind);
    }

    /// 431 to 404 BC
    void addYearBefore(std::size_t i) {
        const Piece piece = m_pieces[i];
        const int number = piece.first - 2;
        if (piece.draft.grain != Grain::Year || piece.draft.year >= 0 || !joins(piece.first - 1) || !free(number)
            || !m_lexemes[number].is(Number) || m_lexemes[number].number < -piece.draft.year
            || m_lexemes[number].number > 9999) {
            return;
        }
        Piece before{calendar(-int(m_lexemes[number].number)), number, number + 1};
        m_pieces.insert(m_pieces.begin() + i, before);
    }

    static Draft calendar(int year) {
        Draft draft;
        draft.grain = Grain::Year;
        draft.year = year;
        return draft;
    }

    /// Takes in the modifiers in front of a piece, down to `floor`.
    void widen(Piece& piece, int floor) const {
        const auto at = [&](int back, Classes classes) {
            return piece.first - back >= floor && m_lexemes[piece.first - back].is(classes);
        };
        const bool placed = piece.draft.value.isEmpty();
        bool widened = false;
        if (placed && at(1, Early | Late | Mid)) {
            piece.draft.mod = modifier(m_lexemes[piece.first - 1]);
            --piece.first;
            widened = true;
        } else if (placed && (at(1, In) || at(1, Of)) && at(2, Early | Late | Mid)) {
            piece.draft.mod = modifier(m_lexemes[piece.first - 2]);
            piece.first -= 2;
            widened = true;
        } else if (placed && at(1, Of) && at(2, Start | End)) {
            piece.draft.mod = modifier(m_lexemes[piece.first - 2]);
            piece.first -= 2;
            widened = true;
        } else if (placed && at(1, Earlier | Later)) {
            piece.draft.mod = modifier(m_lexemes[piece.first - 1]);
            --piece.first;
        } else if (placed && at(1, In) && at(2, Earlier | Later)) {
            piece.draft.mod = modifier(m_lexemes[piece.first - 2]);
            piece.first -= 2;
        }
        if (widened && piece.first - 1 >= floor && m_lexemes[piece.first - 1].is(The)) {
            --piece.first;
        }
        if (at(1, Approx) && takesApproximation(piece)) {
            piece.draft.mod = modOf(m_lexemes[piece.first - 1].entry->note);
            --piece.first;
        }
        if (widened || piece.draft.mod != Mod::None) {
            piece.draft.weak = false;
        }
    }

    bool takesApproximation(const Piece& piece) const {
        return piece.draft.type == TimexType::Duration || m_lexemes[piece.end - 1].is(Ago | Earlier | Later)
            || m_lexemes[piece.first - 1].entry->note == u"APPROX";
    }

    static Mod modifier(const Lexeme& lexeme) {
        return lexeme.is(Early | Start | Earlier) ? Mod::Start : lexeme.is(Mid) ? Mod::Mid : Mod::End;
    }

    const Prose& m_prose;
    std::span<const Lexeme> m_lexemes;
    std::span<const RuleTable> m_tables;
    std::vector<Piece> m_pieces;
};

} // namespace

std::vector<Piece> composePieces(
    const Prose& prose, std::span<const Lexeme> lexemes, std::span<const RuleTable> tables) {
    return Composer(prose, lexemes, tables).run();
}

} // namespace dateline

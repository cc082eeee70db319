#include "app/time/compose.h"

#include "app/time/guard.h"
#include "app/time/join.h"
#include "app/time/range.h"
#include "app/time/settle.h"

namespace dateline {

using namespace lex;
using namespace literals;

namespace {

Mod modOf(QStringView note) {
    return note == u"APPROX"       ? Mod::Approx
        : note == u"LESS_THAN"     ? Mod::LessThan
        : note == u"MORE_THAN"     ? Mod::MoreThan
        : note == u"EQUAL_OR_MORE" ? Mod::EqualOrMore
                                   : Mod::EqualOrLess;
}

class Composer {
public:
    Composer(const Prose& prose, std::span<const Lexeme> lexemes, const RuleBook& rules, const GuardWords& words)
        : m_prose(prose), m_lexemes(lexemes), m_rules(rules), m_words(words) {}

    std::vector<Piece> run() {
        match();
        joinPieces(m_prose, m_lexemes, m_pieces);
        completeRanges(m_prose, m_lexemes, m_pieces);
        settlePieces(m_prose, m_lexemes, m_words, m_pieces);
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            widen(m_pieces[i], i == 0 ? 0 : m_pieces[i - 1].end);
        }
        const Guard guard(m_prose, m_lexemes, m_words);
        int floor = m_lexemes.empty() ? 0 : m_lexemes.front().begin; // a token: behind the last piece that stays
        Neighbour kept;
        const Piece* const last = m_pieces.empty() ? nullptr : &m_pieces.back();
        std::erase_if(m_pieces, [&](const Piece& piece) {
            const int ceiling = &piece == last ? m_lexemes.back().end : m_lexemes[(&piece + 1)->first].begin;
            const bool good = (guard.accepts(piece) || isVouchedFor(piece, kept))
                && !guard.isPartOfCode(piece, floor, ceiling);
            floor = good ? m_lexemes[piece.end - 1].end : floor;
            kept = good ? Neighbour{piece.end, isSlashDay(piece)} : kept;
            return !good;
        });
        return std::move(m_pieces);
    }

private:
    /// The last piece that stays.
    struct Neighbour {
        int end = 0; // lexeme
        bool slashDay = false;
    };

    bool isSlashDay(const Piece& piece) const {
        return piece.draft.day != 0 && piece.end - piece.first == 3 && m_lexemes[piece.first + 1].is(Slash);
    }

    /// on 11/20, 11/22 or 11/25
    bool isVouchedFor(const Piece& piece, const Neighbour& kept) const {
        return kept.slashDay && isSlashDay(piece) && piece.first == kept.end + 1 && m_lexemes[kept.end].is(Comma | Or | And);
    }

    void match() {
        int at = 0;
        while (at < int(m_lexemes.size())) {
            std::optional<Found> found
                = m_lexemes[at].classes != 0 ? m_rules.longestMatch(m_lexemes, at) : std::nullopt;
            if (found && !endsInsideWord(found->end)) {
                at = found->end;
                m_pieces.push_back({std::move(found->draft), found->first, found->end});
            } else {
                ++at;
            }
        }
    }

    /// the year|-earlier results
    bool endsInsideWord(int end) const {
        return end < int(m_lexemes.size()) && m_lexemes[end].hyphen && m_lexemes[end].is(Ago | Earlier);
    }

    /// Takes in the modifiers in front of a piece, down to `floor`.
    void widen(Piece& piece, int floor) const {
        const auto at = [&](int back, Classes classes) {
            return piece.first - back >= floor && m_lexemes[piece.first - back].is(classes);
        };
        const bool placed = piece.draft.value.isEmpty();
        const bool longer = placed && piece.draft.grain > Grain::Day; // than a day: earlier this week
        bool widened = false;
        if (placed && at(1, Early | Late | Mid)) {
            piece.draft.mod = modifier(m_lexemes[piece.first - 1]);
            --piece.first;
            widened = true;
        } else if (placed && (at(1, In) || at(1, Of)) && at(2, Early | Late | Mid)) {
            piece.draft.mod = modifier(m_lexemes[piece.first - 2]);
            piece.first -= 2;
            if (piece.draft.base == Base::Mention && piece.draft.step == 0 && piece.draft.stepUnit < Grain::Year) {
                piece.draft.base = Base::Published; // later in the week
            }
            widened = true;
        } else if (placed && at(1, Of) && at(2, Start | End)) {
            piece.draft.mod = modifier(m_lexemes[piece.first - 2]);
            piece.first -= 2;
            if (piece.draft.base == Base::Mention && piece.draft.step == 0 && piece.draft.stepUnit < Grain::Year) {
                piece.draft.base = Base::Published; // later in the week
            }
            widened = true;
        } else if (longer && at(1, Earlier | Later)) {
            piece.draft.mod = modifier(m_lexemes[piece.first - 1]);
            --piece.first;
        } else if (longer && at(1, In) && at(2, Earlier | Later)) {
            piece.draft.mod = modifier(m_lexemes[piece.first - 2]);
            piece.first -= 2;
            if (piece.draft.base == Base::Mention && piece.draft.step == 0 && piece.draft.stepUnit < Grain::Year) {
                piece.draft.base = Base::Published; // later in the week
            }
        }
        if (widened && piece.first - 1 >= floor && m_lexemes[piece.first - 1].is(The)) {
            --piece.first;
        }
        if (at(1, Approx) && !m_lexemes[piece.first].is(The | This | Last | Next) && takesApproximation(piece)) {
            piece.draft.mod = modOf(m_lexemes[piece.first - 1].entry->note);
            piece.first -= !isPreposition(piece);
        }
        const bool share = piece.draft.grain == Grain::Day && m_lexemes[piece.end - 1].is(DayNumber); // about 3/4
        if (piece.draft.value.isEmpty() && !share && (widened || piece.draft.mod != Mod::None)) {
            piece.draft.weak = false;
        }
    }

    bool takesApproximation(const Piece& piece) const {
        const Lexeme& word = m_lexemes[piece.first - 1];
        const bool counted
            = piece.draft.type == TimexType::Duration || m_lexemes[piece.end - 1].is(Ago | Earlier | Later);
        if (word.entry->phrase == u"over" && !meansMore(piece)) {
            return false;
        }
        const bool named = piece.draft.value.isEmpty() && piece.draft.weekday == 0; // around 1990, about noon
        return counted || (named && word.entry->note == u"APPROX");
    }

    /// about noon, about the first week of May: "about" stands outside as other prepositions do; but "about 1910", "about
    /// two weeks ago"
    bool isPreposition(const Piece& piece) const {
        const Draft& draft = piece.draft;
        const bool counted = draft.type == TimexType::Duration || m_lexemes[piece.end - 1].is(Ago | Earlier | Later);
        const Lexeme& word = m_lexemes[piece.first - 1];
        return !counted && draft.grain != Grain::Year && word.begin > 0 && word.entry->phrase == u"about";
    }

    /// over a year, for over 20 years; but "over 20 years" is during them
    bool meansMore(const Piece& piece) const {
        const int before = m_lexemes[piece.first - 1].begin - 1;
        const WordId word = before >= 0 ? m_prose.tokens[before].word : WordId{};
        return m_lexemes[piece.end - 1].is(Ago | Earlier | Later) || word == u"for"_w || word == u"after"_w
            || (m_lexemes[piece.first].is(A) && !m_lexemes[piece.end - 1].is(TimeSpan));
    }

    static Mod modifier(const Lexeme& lexeme) {
        return lexeme.is(Early | Start | Earlier) ? Mod::Start : lexeme.is(Mid) ? Mod::Mid : Mod::End;
    }

    const Prose& m_prose;
    std::span<const Lexeme> m_lexemes;
    const RuleBook& m_rules;
    const GuardWords& m_words;
    std::vector<Piece> m_pieces;
};

} // namespace

std::vector<Piece> composePieces(
    const Prose& prose, std::span<const Lexeme> lexemes, const RuleBook& rules, const GuardWords& words) {
    return Composer(prose, lexemes, rules, words).run();
}

} // namespace dateline

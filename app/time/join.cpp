#include "app/time/join.h"

#include "app/time/tie.h"

namespace dateline {

using namespace lex;
using namespace literals;

namespace {

class Joiner {
public:
    Joiner(const Prose& prose, std::span<const Lexeme> lexemes, std::vector<Piece>& pieces)
        : m_prose(prose), m_lexemes(lexemes), m_pieces(pieces) {}

    void run() {
        std::vector<Piece> joined;
        for (Piece& piece : m_pieces) {
            takeHourInFront(piece, joined.empty() ? 0 : joined.back().end);
            while (!joined.empty() && join(joined.back(), piece)) {
                joined.pop_back();
            }
            takeDayInFront(piece, joined.empty() ? 0 : joined.back().end);
            takeHourBehind(piece);
            takeHoursBehind(piece);
            takeHourAtFront(piece, joined.empty() ? 0 : joined.back().end);
            joined.push_back(std::move(piece));
        }
        m_pieces = std::move(joined);
        linkClocks();
    }

private:
    /// 7 p.m. Friday to 6 a.m. Saturday
    void linkClocks() {
        const auto isClockOfWeekday = [](const Draft& draft) { return draft.weekday != 0 && isPrecise(draft); };
        for (std::size_t i = 1; i < m_pieces.size(); ++i) {
            Piece& a = m_pieces[i - 1];
            const Piece& b = m_pieces[i];
            if (b.first == a.end + 1 && m_lexemes[a.end].is(To | Dash) && isClockOfWeekday(a.draft)
                && isClockOfWeekday(b.draft)) {
                a.opensRange = true;
            }
        }
    }

    WordId wordBefore(int lexeme) const {
        const int token = m_lexemes[lexeme].begin - 1;
        return token >= m_lexemes.front().begin ? m_prose.tokens[token].word : 0;
    }

    QChar sign(int token) const { return m_prose.text[m_prose.tokens[token].begin]; }

    std::optional<Gap> gapBetween(const Piece& a, const Piece& b) const {
        Gap gap;
        int at = m_lexemes[a.end - 1].end;
        const int end = m_lexemes[b.first].begin;
        if (end - at > 3) {
            return {};
        }
        if (at < end && sign(at) == u',') {
            gap.comma = true;
            ++at;
        }
        if (at < end) {
            gap.word = sign(at) == u'@' ? u"at"_w : m_prose.tokens[at].word;
            gap.classes = b.first == a.end + 1 ? m_lexemes[a.end].classes : 0;
            ++at;
        }
        const auto isAround
            = [&] { return m_prose.tokens[at].word == u"around"_w || m_prose.tokens[at].word == u"about"_w; };
        const Lexeme& unit = m_lexemes[a.end - 1];
        gap.businessDays = unit.is(Unit) && unit.unit == Grain::Day && unit.end - unit.begin > 1;
        gap.steps = m_lexemes[b.end - 1].is(Ago | Earlier | Later | Hence) && wordBefore(a.first) != u"for"_w;
        gap.ago = m_lexemes[a.end - 1].is(Ago);
        gap.opensRange = b.end < int(m_lexemes.size()) && m_lexemes[b.end].is(To | Dash);
        gap.clockLeads = m_lexemes[b.first].is(Hour | Clock);
        gap.dayBehind = b.end < int(m_lexemes.size()) && m_lexemes[b.end].is(Weekday | Month)
            && m_lexemes[b.end].begin == m_lexemes[b.end - 1].end;
        gap.afterBetween = wordBefore(a.first) == u"between"_w;
        return at == end || (at + 1 == end && isAround()) ? std::optional(gap) : std::nullopt;
    }

    bool join(const Piece& a, Piece& b) const {
        const std::optional<Gap> gap = gapBetween(a, b);
        std::optional<Draft> draft = gap ? tieDrafts(a.draft, b.draft, *gap) : std::nullopt;
        if (!draft) {
            return false;
        }
        b.draft = std::move(*draft);
        b.first = a.first;
        return true;
    }

    static Draft hour(const Lexeme& lexeme) {
        Draft draft;
        draft.type = TimexType::Time;
        draft.base = Base::Mention;
        draft.grain = Grain::Minute;
        draft.openHour = lexeme.whole() <= 12;
        draft.clock = u'T' + padded(lexeme.whole(), 2) + QStringLiteral(":00");
        return draft;
    }

    /// 5 to 6pm, between 2 and 4pm, 3-8pm: the number in front is an hour too.
    void takeHourInFront(Piece& piece, int floor) const {
        const int at = piece.first - 2;
        if (at < floor || !isPrecise(piece.draft) || !piece.draft.clockEnd.isEmpty()
            || !m_lexemes[piece.first].is(Hour | Clock) || m_lexemes[at].is(Unit) || !m_lexemes[at].is(Hour)) {
            return;
        }
        const Lexeme& tie = m_lexemes[at + 1];
        const bool led = wordBefore(at) == u"from"_w || wordBefore(at) == u"between"_w;
        const bool range = tie.is(To | Dash) || (tie.is(And) && wordBefore(at) == u"between"_w);
        if (!range || (piece.draft.weak && !led)) {
            return;
        }
        piece.draft.clockEnd = piece.draft.clock;
        piece.draft.clock = clockBefore(hour(m_lexemes[at]), piece.draft);
        piece.draft.weak = false;
        piece.first = at;
    }

    /// the day after Easter, the day before June 5
    void takeDayInFront(Piece& piece, int floor) const {
        const int at = piece.first - 3;
        if (at < floor || !m_lexemes[at].is(The) || !m_lexemes[at + 1].is(Unit) || m_lexemes[at + 1].unit != Grain::Day
            || m_lexemes[at + 1].is(Plural) || m_lexemes[at + 2].end - m_lexemes[at + 2].begin != 1) {
            return;
        }
        Gap gap;
        gap.word = m_prose.tokens[m_lexemes[at + 2].begin].word;
        Draft day;
        day.type = TimexType::Duration;
        day.value = QStringLiteral("P1D");
        std::optional<Draft> draft = gap.word == u"from"_w ? std::nullopt : tieDrafts(day, piece.draft, gap);
        if (draft) {
            piece.draft = std::move(*draft);
            piece.first = at;
        }
    }

    /// at 5 tomorrow afternoon, at 8 tonight
    void takeHourAtFront(Piece& piece, int floor) const {
        const int at = piece.first - 1;
        if (at < floor || piece.draft.clock.isEmpty() || isPrecise(piece.draft) || !m_lexemes[at].is(Hour)
            || m_lexemes[at].whole() > 24 || wordBefore(at) != u"at"_w) {
            return;
        }
        if (std::optional<Draft> draft = tieDrafts(hour(m_lexemes[at]), piece.draft, Gap())) {
            piece.draft = std::move(*draft);
            piece.first = at;
        }
    }

    /// tonight at 8, last night around 7: after a part of a day the bare number is an hour.
    void takeHourBehind(Piece& piece) const {
        const int at = piece.end + 1;
        if (at >= int(m_lexemes.size()) || piece.draft.clock.isEmpty() || isPrecise(piece.draft)
            || piece.draft.type == TimexType::Set || !m_lexemes[at].is(Hour)) {
            return;
        }
        const Lexeme& tie = m_lexemes[piece.end];
        const bool at8
            = (tie.is(On) && m_prose.tokens[tie.begin].word == u"at"_w) || tie.is(Approx) || sign(tie.begin) == u'@';
        const bool counts = at + 1 < int(m_lexemes.size()) && m_lexemes[at + 1].is(Unit | Meridiem | Dash | Slash | To);
        if (!at8 || tie.end - tie.begin > 1 || counts || m_lexemes[at].whole() > 24 || isCounted(m_lexemes[at])) {
            return;
        }
        Gap gap;
        gap.word = u"at"_w;
        if (std::optional<Draft> draft = tieDrafts(piece.draft, hour(m_lexemes[at]), gap)) {
            piece.draft = std::move(*draft);
            piece.end = at + 1;
        }
    }

    /// tonight from 7 to 9, this evening between 6 and 8
    void takeHoursBehind(Piece& piece) const {
        const int at = piece.end + 1;
        if (at + 2 >= int(m_lexemes.size()) || piece.draft.clock.isEmpty() || isPrecise(piece.draft)
            || piece.draft.type == TimexType::Set || !m_lexemes[at].is(Hour) || !m_lexemes[at + 2].is(Hour)) {
            return;
        }
        const WordId lead = m_prose.tokens[m_lexemes[at].begin - 1].word;
        const bool range = (lead == u"from"_w && m_lexemes[at + 1].is(To | Dash))
            || (lead == u"between"_w && m_lexemes[at + 1].is(And));
        const bool counts = at + 3 < int(m_lexemes.size()) && m_lexemes[at + 3].is(Unit | Meridiem | Dash | Slash);
        if (!range || counts || m_lexemes[at].whole() > 24 || m_lexemes[at + 2].whole() > 24
            || isCounted(m_lexemes[at + 2]) || m_lexemes[piece.end].end - m_lexemes[piece.end].begin > 1) {
            return;
        }
        Gap gap;
        gap.word = lead;
        Draft hours = hour(m_lexemes[at]);
        hours.clockEnd = hour(m_lexemes[at + 2]).clock;
        if (std::optional<Draft> draft = tieDrafts(piece.draft, hours, gap)) {
            piece.draft = std::move(*draft);
            piece.end = at + 3;
        }
    }

    /// 8 people, 10 Mill Lane: a word goes on behind the number.
    bool isCounted(const Lexeme& number) const {
        const int next = number.end;
        if (next >= m_lexemes.back().end || !m_prose.tokens[next].isWord()) {
            return false;
        }
        switch (m_prose.tokens[next].word) {
        case u"on"_w:
        case u"in"_w:
        case u"and"_w:
        case u"for"_w:
        case u"with"_w: return false;
        default: return true;
        }
    }

    const Prose& m_prose;
    std::span<const Lexeme> m_lexemes;
    std::vector<Piece>& m_pieces;
};

} // namespace

void joinPieces(const Prose& prose, std::span<const Lexeme> lexemes, std::vector<Piece>& pieces) {
    Joiner(prose, lexemes, pieces).run();
}

} // namespace dateline

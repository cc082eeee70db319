// MainClause: of all a sentence says, the words that tell what happened at one time.
#pragma once

#include "app/chronology/clausecutter.h"

#include <QString>

#include <optional>
#include <vector>

namespace dateline {

class MainClause {
public:
    /// `timeToken` stands where the date stood (-1: the whole sentence counts). `participles` gives the pasts that no
    /// ending does.
    MainClause(ClauseCutter& cutter, const PhraseTable& participles, int timeToken);

    /// Subject and verb with as much behind them as there is room for; the clause the time stands in where that has a
    /// subject of its own ("the mayor, who resigned on Monday").
    QString words();

    /// Whom or what a sentence tells of: the tokens before its main verb, or {} where they are many or cannot be told.
    std::optional<Segment> subject();

private:
    struct Cut {
        QString words;
        bool clean = true; // nothing hangs in the air
    };

    static constexpr int longSubject = 8; // tokens; a longer one would leave no room for what it did

    /// The subject at the head of a clause: the words before its verb; the first word if there is no verb.
    int subjectEnd(Segment segment) const;
    bool holdsTime(Segment segment) const { return segment.first <= m_time && m_time < segment.end; }
    void keepTimedPart();
    QString relativeTitle() const;
    int subjectBefore(int relative) const;
    QString clauseTitle(Segment adjunct) const;
    bool isPartitive(std::size_t segment) const;
    QString gerundTitle(Segment adjunct, Segment main) const;
    QString clauseBehind(std::size_t segment) const;
    bool endsDate(int joint) const;
    int itemBegin(int verb) const;
    void dropLaterItems();
    bool opensItem(int i) const;
    int verbOfItem(int subject, int item) const;
    bool takesItem(int verb, int object) const;
    QString listedTitle(Segment main) const;
    QString trailingTitle(Segment aside, Segment main) const;
    Segment timedDeed(Segment aside) const;
    bool endsInSubject(Segment predicate) const;
    QString secondTitle(int verb, int end, Segment main) const;
    QString besideMain(std::size_t main) const;
    std::size_t mainSegment() const;
    std::size_t verbSegment(std::size_t main) const;
    bool holdsContent(Segment segment) const;
    void dropAdjunctOfContent(std::size_t verb);
    bool tellsAlone(Segment clause) const;
    QString shortened(int first, int end);
    Cut cutToFit(int first, int end) const;
    QString pastOf(int participle) const;

    ClauseCutter& m_cutter;
    const PhraseTable& m_participles;
    int m_time;
    std::vector<Segment> m_segments;
};

} // namespace dateline

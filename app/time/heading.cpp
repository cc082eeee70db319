#include "app/time/heading.h"

namespace dateline {

namespace {

/// Dates that can govern a section: nothing that steps, no clock time, no length.
bool mayHead(const Draft& draft) {
    return draft.value.isEmpty() && draft.type == TimexType::Date && draft.base == Base::Open
        && draft.stepUnit == Grain::None && draft.turn == Turn::Open;
}

class HeadingMarker {
public:
    HeadingMarker(const Prose& prose, std::vector<Candidate>& candidates) : m_prose(prose), m_candidates(candidates) {}

    void run() {
        std::vector<Candidate> out;
        out.reserve(m_candidates.size());
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            Candidate& candidate = m_candidates[i];
            const bool range = candidate.opensRange && i + 1 < m_candidates.size();
            const int end = range ? m_candidates[i + 1].endToken : candidate.endToken;
            if (mayHead(candidate.draft) && leads(candidate) && endsHeading(candidate, end)) {
                candidate.heading = candidate.draft.heading = true;
                if (range) {
                    candidate.last = m_candidates[++i].draft;
                    candidate.last->heading = true;
                    candidate.endToken = end;
                    candidate.opensRange = false;
                }
            }
            out.push_back(std::move(candidate));
        }
        m_candidates = std::move(out);
    }

private:
    const Paragraph& paragraphOf(const Candidate& candidate) const {
        return m_prose.paragraphs[m_prose.sentences[candidate.sentence].paragraph];
    }

    bool leads(const Candidate& candidate) const {
        const Paragraph& paragraph = paragraphOf(candidate);
        const bool opens = candidate.sentence == 0 && candidate.draft.grain == Grain::Year; // a text that begins "2019"
        return (paragraph.body || opens) && m_prose.sentences[paragraph.firstSentence].firstToken == candidate.firstToken;
    }

    /// Nothing but marks up to the end of the paragraph, or a colon or a dash that stands off.
    bool endsHeading(const Candidate& candidate, int at) const {
        const int end = m_prose.sentences[paragraphOf(candidate).endSentence - 1].endToken;
        if (at < end && !m_prose.tokens[at].isWord() && !m_prose.tokens[at].isNumber()) {
            const QChar sign = m_prose.text[m_prose.tokens[at].begin];
            const bool standsOff = at + 1 == end || !m_prose.tokens[at + 1].glued;
            if (standsOff
                && (sign == u':' || sign == u'\u2013' || sign == u'\u2014'
                    || (sign == u'-' && !m_prose.tokens[at].glued))) {
                return true;
            }
        }
        for (; at < end; ++at) {
            if (m_prose.tokens[at].isWord() || m_prose.tokens[at].isNumber()) {
                return false;
            }
        }
        return true;
    }

    const Prose& m_prose;
    std::vector<Candidate>& m_candidates;
};

} // namespace

void markHeadings(const Prose& prose, std::vector<Candidate>& candidates) {
    HeadingMarker(prose, candidates).run();
}

} // namespace dateline

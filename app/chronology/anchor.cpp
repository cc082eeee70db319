#include "app/chronology/anchor.h"

#include "app/text/limits.h"

#include <algorithm>
#include <cstdlib>

namespace dateline {

namespace {

constexpr int contextLength = 32; // characters kept on either side
constexpr int leastBracket = 12; // characters of context that may stand for lost words
constexpr int mostSpan = 2'000; // between which they stand

QString folded(QStringView text) {
    return text.toString().simplified();
}

/// A stretch cut out of a text may begin or end in the middle of a run of white space.
QString foldedContext(QStringView text) {
    QString context = folded(text);
    if (!text.isEmpty() && text.front().isSpace()) {
        context.prepend(u' ');
    }
    if (text.size() > 1 && text.back().isSpace()) {
        context.append(u' ');
    }
    return context;
}

qsizetype commonEnd(QStringView a, QStringView b) {
    const qsizetype most = std::min(a.size(), b.size());
    qsizetype n = 0;
    while (n < most && a[a.size() - 1 - n] == b[b.size() - 1 - n]) {
        ++n;
    }
    return n;
}

qsizetype commonStart(QStringView a, QStringView b) {
    return std::ranges::mismatch(a, b).in1 - a.begin();
}

} // namespace

Anchor anchorOf(QStringView text, Span span) {
    const int from = std::max(0, span.begin - contextLength);
    const int to = std::min(int(text.size()), span.end + contextLength);
    return {span, span.of(text).toString(), Span{from, span.begin}.of(text).toString(),
        Span{span.end, to}.of(text).toString()};
}

AnchorFinder::AnchorFinder(QStringView text) : m_text(text) {
    m_folded.reserve(text.size());
    m_at.reserve(text.size() + 1);
    for (int i = 0; i < int(text.size()); ++i) {
        const bool blank = text[i].isSpace();
        if (!blank || !m_folded.endsWith(u' ')) {
            m_folded += blank ? QChar(u' ') : text[i];
            m_at.push_back(i);
        }
    }
    m_at.push_back(int(text.size()));
}

std::optional<Span> AnchorFinder::find(const Anchor& anchor) const {
    const Span old = anchor.span;
    if (anchor.words.isEmpty()) {
        return {};
    }
    if (old.begin >= 0 && old.begin < old.end && old.end <= m_text.size() && old.of(m_text) == anchor.words) {
        const QStringView before = m_text.first(old.begin);
        if (before.endsWith(anchor.before) || m_text.sliced(old.end).startsWith(anchor.after)) {
            return old;
        }
    }
    const QString words = folded(anchor.words);
    if (words.isEmpty()) {
        return {};
    }
    if (const std::optional<qsizetype> place = bestPlace(anchor, words)) {
        return unfolded(*place, *place + words.size());
    }
    return between(anchor);
}

std::optional<qsizetype> AnchorFinder::bestPlace(const Anchor& anchor, const QString& words) const {
    const QString before = foldedContext(anchor.before);
    const QString after = foldedContext(anchor.after);
    std::optional<qsizetype> best;
    std::pair<qsizetype, qsizetype> closest; // context in common, minus the distance
    int looked = 0;
    for (qsizetype at = m_folded.indexOf(words); at >= 0 && looked < limits::anchorPlaces;
         at = m_folded.indexOf(words, at + 1), ++looked) {
        const QStringView all(m_folded);
        const qsizetype context
            = commonEnd(all.first(at), before) + commonStart(all.sliced(at + words.size()), after);
        const std::pair<qsizetype, qsizetype> fit{context, -std::abs(qsizetype(m_at[at]) - anchor.span.begin)};
        if (!best || fit > closest) {
            best = at;
            closest = fit;
        }
    }
    return best;
}

std::optional<Span> AnchorFinder::between(const Anchor& anchor) const {
    const QString before = foldedContext(anchor.before);
    const QString after = foldedContext(anchor.after);
    if (before.size() < leastBracket || after.size() < leastBracket) {
        return {};
    }
    const qsizetype found = m_folded.indexOf(before);
    if (found < 0 || m_folded.indexOf(before, found + 1) >= 0) {
        return {};
    }
    const qsizetype begin = found + before.size();
    const qsizetype end = m_folded.indexOf(after, begin);
    const qsizetype length = end - begin;
    const qsizetype expected = folded(anchor.words).size();
    const bool alike = end > begin && length <= mostSpan && length >= expected / 2 && length <= expected * 2;
    return alike ? std::optional(unfolded(begin, end)) : std::nullopt;
}

/// The last character's own end, not the beginning of what follows a run of white space.
Span AnchorFinder::unfolded(qsizetype begin, qsizetype end) const {
    return {m_at[begin], m_at[end - 1] + 1};
}

} // namespace dateline

#include "app/article/quotedreply.h"

#include "app/article/lines.h"

#include <algorithm>

namespace dateline {

namespace {

/// "-----Original Message-----", "________________" over the headers of an older mail.
bool beginsOlderMail(QStringView line) {
    const bool dashed = line.startsWith(u"-----") && line.endsWith(u"-----") && line.size() > 12;
    return dashed && line.contains(u"essage");
}

bool isQuoted(QStringView line) {
    return line.startsWith(u'>');
}

/// "On Sunday, Ann Lee wrote:", in one line or the end of two.
bool introducesQuote(QStringView line) {
    return line.size() < 200 && line.endsWith(u':')
        && (line.contains(u"wrote") || line.contains(u"writes") || line.contains(u'@'));
}

} // namespace

std::vector<Span> quotedReplies(QStringView text) {
    const std::vector<Line> lines = visibleLines(text);
    std::vector<bool> quoted(lines.size(), false);
    bool older = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const QStringView line = lines[i].span.of(text);
        older = older || line == u"--" || (i > 0 && beginsOlderMail(line));
        quoted[i] = older || isQuoted(line);
        if (isQuoted(line) && i > 0 && !quoted[i - 1] && introducesQuote(lines[i - 1].span.of(text))) {
            quoted[i - 1] = true;
            if (i > 1 && !lines[i - 1].afterBlank && lines[i - 2].span.of(text).startsWith(u"On ")) {
                quoted[i - 2] = true;
            }
        }
    }
    std::vector<Span> spans;
    if (std::ranges::find(quoted, false) == quoted.end()) {
        return spans;
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (quoted[i]) {
            spans.push_back(lines[i].span);
        }
    }
    return spans;
}

} // namespace dateline

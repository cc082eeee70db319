#include "app/article/leftout.h"

#include "app/article/composed.h"

#include <algorithm>

namespace dateline {

namespace {

void move(Span& span, int from, int by) {
    if (span.begin >= from) {
        span = {span.begin + by, span.end + by};
    }
}

} // namespace

bool putBack(Article& article, QStringView words) {
    const auto found = std::ranges::find_if(article.leftOut, [&](const LeftOut& block) { return block.text == words; });
    if (found == article.leftOut.end() || found->before < 0 || found->before > article.text.size()) {
        return false;
    }
    const int at = found->before;
    const bool atEnd = at == article.text.size() || article.text[at] == u'\n'; // of a paragraph, not before one
    const QString piece = article.text.isEmpty() ? found->text
        : atEnd                                  ? blockGap + found->text
                                                 : found->text + blockGap;
    article.text.insert(at, piece);
    const int by = int(piece.size());
    for (Span& span : article.furniture) {
        move(span, at, by);
    }
    move(article.dateline, at, by);
    const auto behind = article.leftOut.erase(found);
    std::for_each(behind, article.leftOut.end(), [&](LeftOut& block) { block.before += by; });
    return true;
}

} // namespace dateline

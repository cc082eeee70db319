// Word change: which words of one text are not in another, so that two wordings can be read side by side.
#pragma once

#include "app/text/span.h"

#include <QStringView>

#include <vector>

namespace dateline {

/// The stretches of `own` that `other` has not, words at a time, by the longest common run of words (Hunt and
/// McIlroy's diff). Case and the signs round a word make no difference. Texts of over 400 words are compared from both
/// ends only.
std::vector<Span> changedWords(QStringView own, QStringView other);

} // namespace dateline

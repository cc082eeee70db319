// A small chronology made by hand, so that tests of the window do not hang on what the engine finds.
#pragma once

#include "app/chronology/chronology.h"

#include <memory>

namespace dateline::sample {

/// Two dated events of an invented harbour (2 March 2016, 20 April 2021), three quotes by two speakers, two figures; the
/// last quote and the last figure hang on no event. The first line is furniture.
Account account();

std::shared_ptr<const Chronology> chronology();

/// The same with every string of the document, names and units too, replaced by markup that would show if it were read.
std::shared_ptr<const Chronology> markup(const QString& canary);

/// Where the words first stand in the sample's text.
Span spanOf(const QString& words);

} // namespace dateline::sample

// Quotation marks: pairs them over a whole text; straight, typographic, low-9, guillemets, corner brackets, doubled
// singles.
#pragma once

#include "app/text/prose.h"

#include <vector>

namespace dateline {

/// What stands in one pair of marks; over several paragraphs if each opens with a mark and only the last closes.
struct Quotation {
    Span span; // marks included
    int firstToken = 0; // the opening mark
    int endToken = 0; // behind the closing mark
    int level = 0; // 0: in no other quotation
    int words = 0;
    bool single = false; // in single marks

    bool operator==(const Quotation&) const = default;
};

/// The quotations of the body, in order of their opening marks. A mark that is never closed opens nothing, unless the
/// next paragraph begins with one too or its first mark closes. Linear in the text.
std::vector<Quotation> pairMarks(const Prose& prose);

} // namespace dateline

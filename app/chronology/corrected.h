// The corrected account: what was found in an article, with a reader's edits applied.
#pragma once

#include "app/chronology/edits.h"

namespace dateline {

struct Corrected {
    Account account;
    std::vector<int> lost; // indices of the edits that found nothing to hold on to

    bool operator==(const Corrected&) const = default;
};

/// Applies edits in order. Total: an edit whose words or event are not there changes nothing and is told as lost. What
/// changes the article is applied before anything is found in it (correctArticle).
Corrected correct(const Account& extracted, const std::vector<Edit>& edits);

/// Moves edits to where their words stand in a text that has changed. Those whose words are gone keep them and change
/// nothing until they are back.
void follow(QStringView text, const std::vector<Edit*>& edits);

/// Edits as they hold in this account, and those that do not.
struct Anchored {
    std::vector<Edit> held; // with every place brought up to date
    std::vector<Edit> orphans; // unchanged, for the day their words come back
};

Anchored anchored(const Account& extracted, const std::vector<Edit>& edits); // in the account as it is now

} // namespace dateline

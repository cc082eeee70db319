#include "ui/timeline/form.h"

namespace dateline {

namespace {

/// Days in a period that is named by its grain alone.
double lengthOf(Grain grain) {
    switch (grain) {
    case Grain::Weekend: return 3;
    case Grain::Week: return 7;
    case Grain::Month: return 31;
    case Grain::Quarter:
    case Grain::Season: return 92;
    case Grain::Half: return 184;
    case Grain::Year: return 366;
    case Grain::Decade: return 3653;
    case Grain::Century: return 36'525;
    case Grain::Millennium: return 365'250;
    default: return 1;
    }
}

} // namespace

Form formOf(Grain grain, Mod mod, double days) {
    switch (mod) {
    case Mod::Before: return Form::Before;
    case Mod::After: return Form::After;
    case Mod::OnOrBefore: return days > 1 ? Form::Until : Form::Before;
    case Mod::OnOrAfter: return days > 1 ? Form::Since : Form::After;
    default: break;
    }
    const double natural = lengthOf(grain);
    if (mod == Mod::Approx && natural <= 1) {
        return Form::About;
    }
    if (days > natural * 1.5) {
        return Form::Range;
    }
    return natural <= 1 ? Form::Dot : Form::Soft;
}

} // namespace dateline

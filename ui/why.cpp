#include "ui/why.h"

#include "app/model/datetext.h"

#include <QCoreApplication>

namespace dateline {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("dateline::Why", text);
}

QString grainText(const Event& event) {
    switch (event.precision) {
    case Grain::Weekend: return tr("weekend");
    case Grain::Week: return tr("week");
    case Grain::Month: return tr("month");
    case Grain::Quarter: return tr("quarter");
    case Grain::Season: return tr("season");
    case Grain::Half: return tr("half year");
    case Grain::Year: return tr("year");
    case Grain::Decade: return tr("decade");
    case Grain::Century: return tr("century");
    case Grain::Millennium: return tr("millennium");
    default: return event.period.from == event.period.to ? tr("exact day") : tr("from day to day");
    }
}

QString above(int sentences) {
    return sentences <= 1 ? tr("one line above") : tr("%1 sentences above").arg(sentences);
}

/// How the value of the words was worked out.
QString reckoning(const Account& account, const TimeMention& time) {
    if (time.reason == Reason::Published) {
        return tr("counted from the publication date");
    }
    if (time.anchor < 0) {
        return {};
    }
    const TimeMention& anchor = account.times[time.anchor];
    if (!anchor.timex.period) {
        return {};
    }
    const QString from = dateText(*anchor.timex.period, anchor.timex.grain, anchor.timex.mod);
    return time.reason == Reason::Heading ? tr("counted from the heading, %1").arg(from)
                                          : tr("counted from %1").arg(from);
}

Why foundDate(const Account& account, const Event& event) {
    if (event.datedBy == DatedBy::Published || event.time < 0) {
        return {tr("Dated by the publication date"), {}, {}};
    }
    const TimeMention& time = account.times[event.time];
    switch (event.datedBy) {
    case DatedBy::Heading: return {tr("Dated by the heading"), time.span, above(event.sentencesAbove)};
    case DatedBy::Previous: return {tr("Carried on from"), time.span, above(event.sentencesAbove)};
    default: return {tr("Dated by"), time.span, reckoning(account, time)};
    }
}

} // namespace

QString precisionText(const Event& event) {
    if (event.unsure) {
        return tr("unsure");
    }
    if (event.mod == Mod::Approx) {
        return tr("about");
    }
    return grainText(event);
}

Why whyDated(const Account& account, const Event& event) {
    if (event.datedBy == DatedBy::Reader) {
        return event.time < 0 ? Why{tr("Corrected by you"), {}, {}}
                              : Why{tr("Corrected by you; the text says"), account.times[event.time].span, {}};
    }
    Why why = foundDate(account, event);
    if (event.corrected) {
        why.joint = why.after.isEmpty() ? QStringLiteral(". ") : why.joint;
        why.after += (why.after.isEmpty() ? QString() : QStringLiteral(". ")) + tr("Corrected by you");
    }
    return why;
}

} // namespace dateline

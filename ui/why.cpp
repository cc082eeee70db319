#include "ui/why.h"

#include "ui/preferences.h"
#include "ui/texts.h"

namespace dateline {

namespace {

QString grainText(const Event& event) {
    switch (event.precision) {
    case Grain::Weekend: return WhyText::tr("weekend");
    case Grain::Week: return WhyText::tr("week");
    case Grain::Month: return WhyText::tr("month");
    case Grain::Quarter: return WhyText::tr("quarter");
    case Grain::Season: return WhyText::tr("season");
    case Grain::Half: return WhyText::tr("half year");
    case Grain::Year: return WhyText::tr("year");
    case Grain::Decade: return WhyText::tr("decade");
    case Grain::Century: return WhyText::tr("century");
    case Grain::Millennium: return WhyText::tr("millennium");
    default: return event.period.from == event.period.to ? WhyText::tr("exact day") : WhyText::tr("from day to day");
    }
}

QString above(int sentences) {
    return sentences <= 0 ? WhyText::tr("in front of it") : WhyText::tr("%Ln sentence(s) above", nullptr, sentences);
}

QString dateOf(const Timex& timex) {
    return timex.period ? shownDate(*timex.period, timex.grain, timex.mod) : QString();
}

QString joined(const QString& a, const QString& b) {
    return a.isEmpty() || b.isEmpty() ? a + b : a + QStringLiteral(", ") + b;
}

/// What the words were worked out from, if they do not say it all themselves.
QString origin(const Account& account, const TimeMention& time) {
    const bool hangs = time.anchor >= 0 && account.times[time.anchor].timex.period;
    const QString from = hangs ? dateOf(account.times[time.anchor].timex) : QString();
    switch (time.reason) {
    case Reason::Published: {
        const std::optional<Timex>& published = account.article.published;
        return joined(WhyText::tr("worked out from the publication date"), published ? dateOf(*published) : QString());
    }
    case Reason::Heading: return hangs ? WhyText::tr("worked out from the heading, %1").arg(from) : QString();
    case Reason::Previous:
        return hangs ? WhyText::tr("worked out from the date told before it, %1").arg(from) : QString();
    default: return {};
    }
}

Why foundDate(const Account& account, const Event& event) {
    if (event.time < 0) {
        const bool imported = !account.importedFrom.isEmpty();
        return {
            imported ? WhyText::tr("Dated by the file opened") : WhyText::tr("Dated by the publication date"), {}, {}};
    }
    const TimeMention& time = account.times[event.time];
    return event.datedBy == DatedBy::Heading ? Why{WhyText::tr("Dated by the heading"), time.span,
               joined(above(event.sentencesAbove), origin(account, time))}
                                             : Why{WhyText::tr("Dated by"), time.span, origin(account, time)};
}

} // namespace

QString precisionText(const Event& event) {
    if (event.unsure) {
        return WhyText::tr("unsure");
    }
    if (event.mod == Mod::Approx) {
        return WhyText::tr("about");
    }
    return grainText(event);
}

Why whyDated(const Account& account, const Event& event) {
    if (event.datedBy == DatedBy::Reader) {
        return event.time < 0 ? Why{WhyText::tr("Corrected by you"), {}, {}}
                              : Why{WhyText::tr("Corrected by you; the text says"), account.times[event.time].span, {}};
    }
    Why why = foundDate(account, event);
    if (event.corrected) {
        why.joint = why.after.isEmpty() ? QStringLiteral(". ") : why.joint;
        why.after += (why.after.isEmpty() ? QString() : QStringLiteral(". ")) + WhyText::tr("Corrected by you");
    }
    return why;
}

QString evidenceText(Evidence from) {
    switch (from) {
    case Evidence::None: return {};
    case Evidence::Given: return WhyText::tr("set by you");
    case Evidence::LinkedData: return WhyText::tr("from the page's linked data");
    case Evidence::Metadata: return WhyText::tr("from the page's metadata");
    case Evidence::Marked: return WhyText::tr("marked as such on the page");
    case Evidence::Heading: return WhyText::tr("from the page's heading");
    case Evidence::TitleElement: return WhyText::tr("from the page's window title");
    case Evidence::Visible: return WhyText::tr("from a line at the headline");
    case Evidence::Address: return WhyText::tr("from the page's address");
    case Evidence::Text: return WhyText::tr("from a line of the text");
    case Evidence::Properties: return WhyText::tr("from the file's properties");
    case Evidence::Header: return WhyText::tr("from the mail's header");
    }
    return {};
}

} // namespace dateline

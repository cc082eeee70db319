#include "ui/why.h"

#include "ui/preferences.h"

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
    return sentences <= 0 ? tr("in front of it") : sentences == 1 ? tr("one line above") : tr("%1 sentences above").arg(sentences);
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
        return joined(tr("worked out from the publication date"), published ? dateOf(*published) : QString());
    }
    case Reason::Heading: return hangs ? tr("worked out from the heading, %1").arg(from) : QString();
    case Reason::Previous: return hangs ? tr("worked out from the date told before it, %1").arg(from) : QString();
    default: return {};
    }
}

Why foundDate(const Account& account, const Event& event) {
    if (event.time < 0) {
        const bool imported = !account.importedFrom.isEmpty();
        return {imported ? tr("Dated by the file opened") : tr("Dated by the publication date"), {}, {}};
    }
    const TimeMention& time = account.times[event.time];
    return event.datedBy == DatedBy::Heading
        ? Why{tr("Dated by the heading"), time.span, joined(above(event.sentencesAbove), origin(account, time))}
        : Why{tr("Dated by"), time.span, origin(account, time)};
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

QString evidenceText(Evidence from) {
    switch (from) {
    case Evidence::None: return {};
    case Evidence::Given: return tr("set by you");
    case Evidence::LinkedData: return tr("from the page's linked data");
    case Evidence::Metadata: return tr("from the page's metadata");
    case Evidence::Marked: return tr("marked as such on the page");
    case Evidence::Heading: return tr("from the page's heading");
    case Evidence::TitleElement: return tr("from the page's window title");
    case Evidence::Visible: return tr("from a line at the headline");
    case Evidence::Address: return tr("from the page's address");
    case Evidence::Text: return tr("from a line of the text");
    case Evidence::Properties: return tr("from the file's properties");
    case Evidence::Header: return tr("from the mail's header");
    }
    return {};
}

} // namespace dateline

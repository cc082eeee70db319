#include "app/article/headline.h"

#include "app/article/pageparts.h"
#include "app/article/spelling.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

/// Titles of one page: the same, or one with something added before or behind.
bool agree(const QString& a, const QString& b) {
    const QString fa = folded(a);
    const QString fb = folded(b);
    if (fa.isEmpty() || fb.isEmpty()) {
        return false;
    }
    return fa == fb || (std::min(fa.size(), fb.size()) >= 8 && (fa.contains(fb) || fb.contains(fa)));
}

constexpr std::array<QStringView, 10> separators{
    u" | ", u" - ", u" – ", u" — ", u" :: ", u" » ", u" « ", u" · ", u" • ", u" / "};

/// The title without " | Site name" at its end or beginning: the site's own name, or a short last part.
QString withoutSite(const QString& title, const QString& site) {
    for (QStringView separator : separators) {
        const qsizetype last = title.lastIndexOf(separator);
        if (last <= 0) {
            continue;
        }
        const QString before = title.first(last).trimmed();
        const QString behind = title.sliced(last + separator.size()).trimmed();
        if (!site.isEmpty() && folded(behind) == folded(site)) {
            return withoutSite(before, QString());
        }
        const qsizetype first = title.indexOf(separator);
        if (!site.isEmpty() && folded(title.first(first)) == folded(site)) {
            return title.sliced(first + separator.size()).trimmed();
        }
        const bool bar = separator != u" - " && separator != u" – " && separator != u" — " && separator != u" / ";
        const qsizetype words = behind.count(u' ') + 1;
        if (words <= 4 && before.count(u' ') >= words && (bar || words <= 3)) {
            return before;
        }
    }
    return title;
}

struct Heading {
    int node;
    QString text;
};

std::vector<Heading> headings(const Page& page, GumboTag tag) {
    std::vector<Heading> found;
    for (int i = 0; i < page.size() && found.size() < 50; ++i) {
        if (page.is(i, tag)) {
            const QString text = page.text(i);
            if (!text.isEmpty() && text.size() < 400) {
                found.push_back({i, text});
            }
        }
    }
    return found;
}

QString titleElement(const Page& page) {
    const std::vector<Heading> found = headings(page, GUMBO_TAG_TITLE);
    return found.empty() ? QString() : found.front().text;
}

} // namespace

Headline findHeadline(const Page& page, const PageMeta& meta, const LinkedArticle& linked, const QString& site) {
    const QString title = titleElement(page);
    const QString social = meta.content({"og:title", "twitter:title", "headline", "dc.title", "sailthru.title"});
    const auto told
        = [&](const Heading& heading) { return agree(heading.text, linked.headline) || agree(heading.text, social); };
    const auto titled = [&](const Heading& heading) {
        return agree(heading.text, title) && 5 * folded(heading.text).size() > 2 * folded(title).size();
    };
    for (const GumboTag level : {GUMBO_TAG_H1, GUMBO_TAG_H2, GUMBO_TAG_H3}) {
        const std::vector<Heading> all = headings(page, level);
        const auto fits = [&](const auto& known) {
            return std::ranges::find_if(all, [&](const Heading& heading) {
                return known(heading) && folded(heading.text) != folded(site) && heading.text.size() >= 8;
            });
        };
        auto found = fits(told);
        found = found == all.end() ? fits(titled) : found;
        if (found != all.end()) {
            return {found->text, found->node, Evidence::Heading};
        }
    }
    const std::vector<Heading> first = headings(page, GUMBO_TAG_H1);
    for (const Heading& heading : first) {
        if (folded(heading.text) != folded(site) && heading.text.count(u' ') >= 3) {
            return {heading.text, heading.node, Evidence::Heading};
        }
    }
    for (const Headline& known : {Headline{linked.headline, -1, Evidence::LinkedData},
             Headline{withoutSite(social, site), -1, Evidence::Metadata},
             Headline{withoutSite(title, site), -1, Evidence::TitleElement}}) {
        if (!known.text.isEmpty()) {
            return known;
        }
    }
    return first.empty() ? Headline{} : Headline{first.front().text, first.front().node, Evidence::Heading};
}

} // namespace dateline

#include "app/chronology/facets.h"

#include "app/chronology/series.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr int longestHeading = 80; // letters
constexpr QStringView within = u"in"; // what follows is a place even where it also acts: "in Iran"
constexpr std::array<QStringView, 6> besides{u"at", u"near", u"from", u"outside", u"around", u"across"};
constexpr std::array<QStringView, 9> reaching{
    u"to", u"of", u"into", u"through", u"toward", u"towards", u"off", u"between", u"throughout"}; // a name known as a place
constexpr QStringView article = u"the";

bool overlapsAny(const std::vector<Span>& spans, Span span) {
    const auto next = std::ranges::partition_point(spans, [&](const Span& each) { return each.end <= span.begin; });
    return next != spans.end() && next->begin < span.end;
}

/// The next word from `at` on; empty at the end or where a mark parts it from what stands before.
Span wordAt(QStringView text, int at, int end) {
    while (at < end && text[at].isSpace()) {
        ++at;
    }
    Span word{at, at};
    while (word.end < end
        && (text[word.end].isLetter()
            || (word.end > at && (text[word.end] == u'-' || text[word.end] == u'\'' || text[word.end] == u'\u2019')))) {
        ++word.end;
    }
    return word;
}

bool isWord(QStringView word, QStringView wanted) {
    return word.compare(wanted, Qt::CaseInsensitive) == 0;
}

/// Capitalised words one after the other: "Port Marrin".
Span nameAt(QStringView text, int at, int end) {
    Span name{at, at};
    for (Span word = wordAt(text, at, end); word.end > word.begin && text[word.begin].isUpper();
         word = wordAt(text, word.end, end)) {
        name.begin = name.end == at ? word.begin : name.begin;
        name.end = word.end;
    }
    return name;
}

/// "Iran" of "Iran's".
QString withoutPossessive(const QString& name) {
    return name.endsWith(u"'s") || name.endsWith(u"\u2019s") ? name.chopped(2) : name;
}

enum class Link { None, Within, Beside, Reaching };

Link linkOf(QStringView word) {
    const auto isIn = [word](const auto& words) {
        return std::ranges::any_of(words, [word](QStringView each) { return isWord(word, each); });
    };
    return isWord(word, within) ? Link::Within
        : isIn(besides)         ? Link::Beside
        : isIn(reaching)        ? Link::Reaching
                                : Link::None;
}

/// Every name behind one of those words, and the word.
template <typename Visit> void eachName(QStringView text, Span span, const Visit& visit) {
    for (int at = span.begin; at < span.end;) {
        const Span word = wordAt(text, at, span.end);
        at = std::max(word.end, word.begin + 1);
        const Link link = linkOf(word.of(text));
        if (link == Link::None) {
            continue;
        }
        const Span next = wordAt(text, word.end, span.end);
        const Span name = nameAt(text, link != Link::Beside && next.of(text) == article ? next.end : word.end, span.end);
        if (name.length() > 1) {
            visit(link, name);
        }
        at = std::max(at, name.end);
    }
}

QString placeName(QStringView text, Span name) {
    return withoutPossessive(name.of(text).toString().simplified());
}

void collectPlaces(QStringView text, Span span, const Landmarks& landmarks, QStringList& places) {
    eachName(text, span, [&](Link link, Span name) {
        const QString words = placeName(text, name);
        if (!overlapsAny(landmarks.dates, name)
            && (link == Link::Within || std::ranges::binary_search(landmarks.places, words)
                || (link == Link::Beside && !overlapsAny(landmarks.names, name)))) {
            places << words;
        }
    });
}

/// Sorted, those that meet made one.
std::vector<Span> united(std::vector<Span> spans) {
    std::ranges::sort(spans, {}, &Span::begin);
    std::vector<Span> whole;
    for (const Span& span : spans) {
        if (!whole.empty() && span.begin < whole.back().end) {
            whole.back().end = std::max(whole.back().end, span.end);
        } else {
            whole.push_back(span);
        }
    }
    return whole;
}

bool standsAlone(QStringView text, Span span) {
    int before = span.begin - 1;
    int after = span.end;
    while (before >= 0 && text[before] != u'\n' && text[before].isSpace()) {
        --before;
    }
    while (after < text.size() && text[after] != u'\n' && text[after].isSpace()) {
        ++after;
    }
    return (before < 0 || text[before] == u'\n') && (after >= text.size() || text[after] == u'\n');
}

bool isHeading(const Account& account, Span sentence) {
    const QStringView text = account.article.text;
    const auto isDate = [&](const TimeMention& time) { return time.heading && time.span.overlaps(sentence); };
    return sentence.end - sentence.begin <= longestHeading && sentence.end > sentence.begin
        && text[sentence.begin].isUpper() && text[sentence.end - 1].isLetterOrNumber() && standsAlone(text, sentence)
        && !overlapsAny(account.article.furniture, sentence) && std::ranges::none_of(account.times, isDate);
}

/// "PORT ANSEL" as "Port Ansel".
QString plainPlace(const QString& place) {
    if (place != place.toUpper()) {
        return place;
    }
    QString plain = place.toLower();
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (i == 0 || !plain[i - 1].isLetter()) {
            plain[i] = plain[i].toUpper();
        }
    }
    return plain;
}

/// Whether a span begins within the dateline or right behind it.
bool isBehind(QStringView text, Span dateline, Span span) {
    return !dateline.isEmpty() && span.begin >= dateline.begin
        && text.sliced(dateline.end, std::max(0, span.begin - dateline.end)).trimmed().isEmpty();
}

QStringList knownPlaces(const Account& account, const std::vector<Span>& dates) {
    const QStringView text = account.article.text;
    QStringList places{plainPlace(account.article.place)};
    for (const Span& sentence : account.sentences) {
        eachName(text, sentence, [&](Link link, Span name) {
            if (link == Link::Within && !overlapsAny(dates, name)) {
                places << placeName(text, name);
            }
        });
    }
    places.sort();
    return places;
}

} // namespace

Landmarks landmarksOf(const Account& account) {
    Landmarks landmarks;
    for (const TimeMention& time : account.times) {
        landmarks.dates.push_back(time.span);
    }
    for (const Person& person : account.people) {
        landmarks.names.insert(landmarks.names.end(), person.mentions.begin(), person.mentions.end());
    }
    landmarks.dates = united(std::move(landmarks.dates));
    landmarks.names = united(std::move(landmarks.names));
    for (const Span& sentence : account.sentences) {
        if (sentence.end - sentence.begin <= longestHeading && isHeading(account, sentence)) {
            landmarks.headings.push_back(sentence);
        }
    }
    landmarks.places = knownPlaces(account, landmarks.dates);
    return landmarks;
}

QStringList placesOf(const Account& account, const Event& event, const Landmarks& landmarks) {
    QStringList places;
    const Article& read = account.article;
    for (const Span& span : event.spans) {
        if (!read.place.isEmpty() && isBehind(read.text, read.dateline, span)) {
            places << plainPlace(read.place);
        }
        collectPlaces(read.text, span, landmarks, places);
    }
    places.removeDuplicates();
    return places;
}

QString sectionOf(const Account& account, const Event& event, const Landmarks& landmarks) {
    if (event.spans.empty()) {
        return {};
    }
    const int place = event.spans.front().begin;
    const auto next
        = std::ranges::partition_point(landmarks.headings, [=](const Span& each) { return each.end <= place; });
    return next == landmarks.headings.begin() ? QString() : std::prev(next)->of(account.article.text).toString();
}

std::vector<std::vector<QString>> measuresOf(const Chronology& chronology) {
    std::vector<std::vector<QString>> measures;
    for (const Account& account : chronology.accounts) {
        measures.emplace_back(account.figures.size());
    }
    for (const Series& series : makeSeries(chronology)) {
        for (const SeriesPoint& point : series.points) {
            if (!point.derived) {
                measures[point.account][point.figure] = series.measure;
            }
        }
    }
    return measures;
}

} // namespace dateline

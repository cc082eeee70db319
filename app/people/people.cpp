#include "app/people/people.h"

#include "app/language/language.h"
#include "app/people/clusters.h"

#include <algorithm>

namespace dateline {

namespace {

/// Visible ASCII and single spaces, as most names.
bool isOneLine(QStringView words) {
    QChar before = u' ';
    for (QChar c : words) {
        if (c < u' ' || c >= u'\u007F' || (c == u' ' && before == u' ')) {
            return false;
        }
        before = c;
    }
    return before != u' ';
}

/// The words of a span as one line: no soft hyphens, single spaces.
QString plainWords(QStringView words) {
    if (isOneLine(words)) {
        return words.toString();
    }
    QString line;
    line.reserve(words.size());
    for (QChar c : words) {
        const bool invisible = c.category() == QChar::Other_Format;
        if (!invisible && !(c.isSpace() && (line.isEmpty() || line.back() == u' '))) {
            line += c.isSpace() ? QChar(u' ') : c;
        }
    }
    return line.trimmed();
}

bool isSomebody(const Cluster& cluster) {
    return cluster.kind || cluster.speaks;
}

} // namespace

std::vector<Person> findPeople(const Prose& prose, const Language& language, std::stop_token stop) {
    const std::vector<NameMention> names = findNames(prose, language, stop);
    NameClusters clusters(prose, language.lexicon.table(u"firstnames"), names.size());
    for (int i = 0; i < int(names.size()); ++i) {
        clusters.add(names[i], i);
    }
    const auto spanOf = [&](const NameMention& name) {
        return Span{prose.tokens[name.firstToken].begin, prose.tokens[name.endToken - 1].end};
    };
    std::vector<Person> people;
    for (const Cluster& cluster : clusters.take()) {
        if (!isSomebody(cluster)) {
            continue;
        }
        Person person;
        person.name = plainWords(spanOf(names[cluster.fullest]).of(prose.text));
        person.kind = cluster.kind.value_or(PersonKind::Person);
        person.gender = cluster.gender;
        for (int mention : cluster.mentions) {
            person.mentions.push_back(spanOf(names[mention]));
            if (person.role.isEmpty() && !names[mention].role.isEmpty()) {
                person.role = plainWords(names[mention].role.of(prose.text));
            }
        }
        people.push_back(std::move(person));
    }
    return people;
}

} // namespace dateline

#include "app/chronology/quoteconflicts.h"

#include "app/text/utf16.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace dateline {

namespace {

constexpr int shingle = 3; // words that two quotations share in a row to be compared
constexpr int fewestWords = 5;
constexpr int mostWords = 120; // of a quotation that are compared
constexpr int candidatesLooked = 8; // quotations compared for one shingle; keeps the whole linear
constexpr double nearlySame = 0.7; // share of the shorter one's words that stand in the other, in order

bool isMark(QChar c) {
    return isAmong(c, u"\"\u201C\u201D\u00AB\u00BB\u201E");
}

/// The words in quotation marks, folded, without signs: what the speaker is held to have said.
QStringList quotedWords(const Quote& quote, QStringView text) {
    QStringList words;
    QString word;
    bool inside = quote.kind == QuoteKind::Direct;
    const auto finish = [&] {
        if (!word.isEmpty() && words.size() < mostWords) {
            words << word;
        }
        word.clear();
    };
    const std::vector<Span> whole{quote.content};
    for (const Span& piece : quote.pieces.empty() ? whole : quote.pieces) {
        for (const QChar c : piece.of(text)) {
            if (isMark(c)) {
                finish();
                inside = quote.kind == QuoteKind::Direct || !inside;
            } else if (inside && c.isLetterOrNumber()) {
                word += c.toCaseFolded();
            } else if (c != u'\'' && c != u'\u2019') {
                finish();
            }
        }
        finish();
    }
    return words;
}

struct Said {
    MarkRef ref;
    QStringList words;
};

int longestCommon(const QStringList& a, const QStringList& b) {
    std::vector<int> row(b.size() + 1, 0);
    for (const QString& word : a) {
        int diagonal = 0;
        for (int j = 0; j < int(b.size()); ++j) {
            const int above = row[j + 1];
            row[j + 1] = word == b[j] ? diagonal + 1 : std::max(above, row[j]);
            diagonal = above;
        }
    }
    return row.back();
}

bool isExcerpt(const QStringList& part, const QStringList& whole) {
    return std::search(whole.begin(), whole.end(), part.begin(), part.end()) != whole.end();
}

bool differInWording(const QStringList& a, const QStringList& b) {
    const QStringList& part = a.size() <= b.size() ? a : b;
    const QStringList& whole = a.size() <= b.size() ? b : a;
    return !isExcerpt(part, whole) && longestCommon(part, whole) >= nearlySame * double(part.size());
}

/// One name may be the end of the other: "Finch" is "Ada Finch".
bool sameSpeaker(const Chronology& chronology, MarkRef a, MarkRef b) {
    const auto nameOf = [&](MarkRef ref) {
        const Account& account = chronology.accounts[ref.account];
        const int speaker = account.quotes[ref.index].speaker;
        return speaker < 0 ? QString() : account.people[speaker].name.section(u' ', -1).toCaseFolded();
    };
    return !nameOf(a).isEmpty() && nameOf(a) == nameOf(b);
}

std::vector<Said> quotationsOf(const Chronology& chronology) {
    std::vector<Said> found;
    for (int a = 0; a < int(chronology.accounts.size()); ++a) {
        const Account& account = chronology.accounts[a];
        for (int q = 0; q < int(account.quotes.size()); ++q) {
            if (account.quotes[q].kind != QuoteKind::Indirect) {
                QStringList words = quotedWords(account.quotes[q], account.article.text);
                if (words.size() >= fewestWords) {
                    found.push_back({{a, q}, std::move(words)});
                }
            }
        }
    }
    return found;
}

/// The place of the event a quote hangs on in Chronology::events; -1 for none.
class EventPlaces {
public:
    explicit EventPlaces(const Chronology& chronology) : m_chronology(chronology) {
        for (const Account& account : chronology.accounts) {
            m_places.emplace_back(account.events.size(), -1);
        }
        for (int place = 0; place < int(chronology.tellings.size()); ++place) {
            for (const EventRef& ref : chronology.tellings[place]) {
                m_places[ref.account][ref.event] = place;
            }
        }
    }

    int of(MarkRef quote) const {
        const int event = m_chronology.accounts[quote.account].quotes[quote.index].event;
        return event < 0 ? -1 : m_places[quote.account][event];
    }

private:
    const Chronology& m_chronology;
    std::vector<std::vector<int>> m_places;
};

/// Earlier quotations that share words in a row with the one at `at`; enters it for the later ones.
std::vector<int> candidatesFor(const std::vector<Said>& said, int at, QHash<QString, std::vector<int>>& byShingle) {
    std::vector<int> candidates;
    const QStringList& words = said[at].words;
    for (int i = 0; i + shingle <= int(words.size()); ++i) {
        std::vector<int>& known = byShingle[words.mid(i, shingle).join(u' ')];
        candidates.insert(candidates.end(), known.begin(), known.end());
        if (known.size() < candidatesLooked && (known.empty() || known.back() != at)) {
            known.push_back(at);
        }
    }
    std::ranges::sort(candidates);
    const auto doubles = std::unique(candidates.begin(), candidates.end());
    candidates.erase(doubles, candidates.end());
    return candidates;
}

} // namespace

std::vector<Conflict> quoteConflicts(const Chronology& chronology) {
    const std::vector<Said> said = quotationsOf(chronology);
    const EventPlaces places(chronology);
    QHash<QString, std::vector<int>> byShingle;
    std::vector<Conflict> found;
    for (int i = 0; i < int(said.size()); ++i) {
        for (const int earlier : candidatesFor(said, i, byShingle)) {
            const Said& first = said[earlier];
            if (first.ref.account != said[i].ref.account && sameSpeaker(chronology, first.ref, said[i].ref)
                && differInWording(first.words, said[i].words)) {
                found.push_back({ConflictKind::Quote, first.ref, said[i].ref, places.of(first.ref)});
            }
        }
    }
    return found;
}

} // namespace dateline

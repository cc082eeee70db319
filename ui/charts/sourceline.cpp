#include "ui/charts/sourceline.h"

#include "ui/plaintext.h"

#include "app/language/language.h"
#include "app/model/datetext.h"
#include "app/text/prose.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace dateline {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Charts", text);
}

std::vector<int> paragraphsOf(const Account& account) {
    const Language& language = languageOf(account.article.language);
    const Prose prose = cutProse(account.article.text, language.lexicon, account.article.furniture);
    std::vector<int> begins;
    auto time = account.times.begin();
    for (const Paragraph& paragraph : prose.paragraphs) {
        bool heading = false;
        for (; time != account.times.end() && time->span.begin < paragraph.span.end; ++time) {
            heading = heading || time->heading;
        }
        if (paragraph.body && !heading) {
            begins.push_back(paragraph.span.begin);
        }
    }
    return begins;
}

QString paragraphsText(std::vector<int> numbers) {
    std::ranges::sort(numbers);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    QStringList runs;
    for (std::size_t i = 0; i < numbers.size();) {
        std::size_t end = i + 1;
        while (end < numbers.size() && numbers[end] == numbers[end - 1] + 1) {
            ++end;
        }
        const QString first = QString::number(numbers[i]);
        const QString last = QString::number(numbers[end - 1]);
        runs << (end - i < 2   ? first
                : end - i == 2 ? first + QStringLiteral(", ") + last
                               : first + QChar(0x2013) + last);
        i = end;
    }
    const QString list = runs.join(QStringLiteral(", "));
    return numbers.size() == 1 ? tr("paragraph\u00A0%1").arg(list) : tr("paragraphs\u00A0%1").arg(list);
}

/// From a place over the spaces and the word next to it, towards `limit`.
int overWord(const QString& text, int place, int limit) {
    const int step = limit < place ? -1 : 1;
    const auto next = [&] { return text[step < 0 ? place - 1 : place]; };
    while (place != limit && next().isSpace()) {
        place += step;
    }
    while (place != limit && !next().isSpace()) {
        place += step;
    }
    return place;
}

/// Punctuation that says nothing at the end of a few words.
bool isLoose(QChar c) {
    return c.isSpace() || (c.isPunct() && c != u'%');
}

bool isPause(QChar c) {
    return c == u',' || c == u';' || c == u':';
}

/// Where the words behind the last pause begin.
qsizetype afterLastPause(QStringView words) {
    for (qsizetype i = words.size() - 1; i > 0; --i) {
        if (words[i].isSpace() && isPause(words[i - 1])) {
            return i;
        }
    }
    return 0;
}

qsizetype beforePause(QStringView words) {
    for (qsizetype i = 0; i + 1 < words.size(); ++i) {
        if (isPause(words[i]) && words[i + 1].isSpace()) {
            return i;
        }
    }
    return words.size();
}

/// Without the small words it ends in that only lead to what follows; `least` letters stay.
QString withoutLead(QString words, qsizetype least) {
    static const QStringList leads{QStringLiteral("the"), QStringLiteral("a"), QStringLiteral("an"),
        QStringLiteral("of"), QStringLiteral("in"), QStringLiteral("on"), QStringLiteral("to"), QStringLiteral("and"),
        QStringLiteral("or"), QStringLiteral("for"), QStringLiteral("by"), QStringLiteral("with"),
        QStringLiteral("at"), QStringLiteral("from"), QStringLiteral("that"), QStringLiteral("its"),
        QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("as"), QStringLiteral("than")};
    for (qsizetype space = words.lastIndexOf(u' '); space >= least; space = words.lastIndexOf(u' ')) {
        if (!leads.contains(words.sliced(space + 1))) {
            break;
        }
        words.truncate(space);
    }
    return words;
}

} // namespace

SourceLines::SourceLines(const Chronology& chronology) : m_chronology(chronology) {
    for (const Account& account : chronology.accounts) {
        m_paragraphs.push_back(paragraphsOf(account));
    }
}

QString SourceLines::lineOf(const std::vector<ChartPoint>& points) const {
    std::vector<std::vector<int>> numbers(m_paragraphs.size());
    for (const ChartPoint& point : points) {
        numbers[point.figure.account].push_back(paragraph(point.figure));
    }
    QStringList sources;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (numbers[i].empty()) {
            continue;
        }
        QStringList parts{publisher(int(i))};
        const std::optional<Timex>& published = m_chronology.accounts[i].article.published;
        if (published && published->period) {
            parts << dateText(*published->period, published->grain, Mod::None);
        }
        parts << paragraphsText(numbers[i]);
        sources << parts.join(QStringLiteral(", "));
    }
    const QString list = sources.join(QStringLiteral("; "));
    return sources.size() == 1 ? tr("Source: %1").arg(list) : tr("Sources: %1").arg(list);
}

QString SourceLines::publisher(int account) const {
    const Article& article = m_chronology.accounts[account].article;
    for (const QString& name : {article.source, article.title}) {
        if (const QString line = oneLine(name); !line.isEmpty()) {
            return line;
        }
    }
    return oneLine(QFileInfo(article.path).fileName());
}

QString SourceLines::wordsAround(FigureRef ref) const {
    constexpr int before = 4;
    constexpr int after = 3;
    const Account& account = m_chronology.accounts[ref.account];
    const Figure& figure = account.figures[ref.figure];
    const QString& text = account.article.text;
    const Span sentence = sentenceSpan(account, figure);
    Span words = figure.span;
    for (int i = 0; i < before; ++i) {
        words.begin = overWord(text, words.begin, sentence.begin);
    }
    for (int i = 0; i < after; ++i) {
        words.end = overWord(text, words.end, sentence.end);
    }
    const Span front{words.begin, figure.span.begin};
    const Span back{figure.span.end, words.end};
    words.begin += int(afterLastPause(front.of(text)));
    words.end = figure.span.end + int(beforePause(back.of(text)));
    QString quoted = oneLine(words.of(text));
    while (!quoted.isEmpty() && isLoose(quoted.back())) {
        quoted.chop(1);
    }
    quoted = withoutLead(quoted, oneLine(figure.span.of(text)).size());
    while (!quoted.isEmpty() && isLoose(quoted.front())) {
        quoted.remove(0, 1);
    }
    return QChar(0x201C) + quoted + QChar(0x201D);
}

bool SourceLines::isVote(FigureRef one, FigureRef other) const {
    const Account& account = m_chronology.accounts[one.account];
    if (one.account != other.account || std::abs(one.figure - other.figure) != 1) {
        return false;
    }
    const Figure& first = account.figures[std::min(one.figure, other.figure)];
    const Figure& second = account.figures[std::max(one.figure, other.figure)];
    const Span between{first.span.end, second.span.begin};
    return first.unit == u"votes" && second.unit == u"votes" && between.begin < between.end
        && between.of(account.article.text).trimmed() == u"to";
}

int SourceLines::paragraph(FigureRef figure) const {
    const std::vector<int>& begins = m_paragraphs[figure.account];
    const int place = m_chronology.accounts[figure.account].figures[figure.figure].span.begin;
    return std::max(1, int(std::ranges::upper_bound(begins, place) - begins.begin()));
}

} // namespace dateline

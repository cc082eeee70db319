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
    const Prose prose = cutProse(account.article.text, english().lexicon, account.article.furniture);
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
    QString quoted = oneLine(words.of(text));
    while (!quoted.isEmpty() && isLoose(quoted.back())) {
        quoted.chop(1);
    }
    while (!quoted.isEmpty() && isLoose(quoted.front())) {
        quoted.remove(0, 1);
    }
    return QChar(0x201C) + quoted + QChar(0x201D);
}

int SourceLines::paragraph(FigureRef figure) const {
    const std::vector<int>& begins = m_paragraphs[figure.account];
    const int place = m_chronology.accounts[figure.account].figures[figure.figure].span.begin;
    return std::max(1, int(std::ranges::upper_bound(begins, place) - begins.begin()));
}

} // namespace dateline

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
    numbers.erase(std::ranges::unique(numbers).begin(), numbers.end());
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

int SourceLines::paragraph(FigureRef figure) const {
    const std::vector<int>& begins = m_paragraphs[figure.account];
    const int place = m_chronology.accounts[figure.account].figures[figure.figure].span.begin;
    return std::max(1, int(std::ranges::upper_bound(begins, place) - begins.begin()));
}

} // namespace dateline

#include "app/article/pdflayout.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <map>

namespace dateline {

namespace {

/// A line with its numbers made equal, so that those of pages do not tell running heads apart.
QString withoutNumbers(const QString& text) {
    QString out;
    for (QChar c : text.simplified()) {
        if (!c.isDigit()) {
            out += c;
        } else if (!out.endsWith(u'0')) {
            out += u'0';
        }
    }
    return out;
}

/// The lines at the head and foot of their pages, two each, that stand on most pages.
std::vector<bool> runningHeads(const std::vector<PdfLine>& lines) {
    constexpr std::size_t deep = 2;
    std::vector<std::size_t> edges;
    int pages = 0;
    for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = end) {
        while (end < lines.size() && lines[end].page == lines[begin].page) {
            ++end;
        }
        ++pages;
        for (std::size_t i = begin; i < end; ++i) {
            if (i < begin + deep || i + deep >= end) {
                edges.push_back(i);
            }
        }
    }
    std::map<QString, int> times;
    for (std::size_t i : edges) {
        ++times[withoutNumbers(lines[i].text)];
    }
    std::vector<bool> running(lines.size(), false);
    for (std::size_t i : edges) {
        running[i] = pages > 1 && times[withoutNumbers(lines[i].text)] * 2 > pages;
    }
    return running;
}

bool endsSentence(const QString& text) {
    return text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?') || text.endsWith(u'”')
        || text.endsWith(u'"') || text.endsWith(u':');
}

/// Whether `next` begins a paragraph after `line`. `right` is where the lines of this column reach to.
bool beginsParagraph(const PdfLine& line, const PdfLine& next, int right) {
    if (std::abs(next.size - line.size) * 10 > line.size) {
        return true;
    }
    const bool elsewhere = next.page != line.page || next.top < line.top;
    if (elsewhere) {
        return endsSentence(line.text) && !next.text.front().isLower();
    }
    const int height = std::max(line.bottom - line.top, 1);
    const bool apart = (next.top - line.bottom) * 10 > height * 3;
    const bool indented
        = next.left - line.left > height / 2 && next.left - line.left < 4 * height && endsSentence(line.text);
    const bool centred
        = std::abs((next.left + next.right) - (line.left + line.right)) < 2 * height && next.left != line.left;
    const bool brokenOff = !centred && (right - line.right) * 5 > right - line.left && endsSentence(line.text);
    const bool moved = !centred && std::abs(next.left - line.left) > 2 * height; // another column
    return apart || indented || brokenOff || moved;
}

/// What the document itself tells of its words: whether "cross-" and "country", parted at a line's end, are one word,
/// two with a hyphen, or a word that was divided.
class Hyphens {
public:
    explicit Hyphens(const std::vector<PdfLine>& lines) {
        int divided = 0;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const QString text = lines[i].text.trimmed();
            note(text);
            divided += i + 1 < lines.size() && parted(text, lines[i + 1].text.trimmed());
        }
        constexpr int rare = 25; // lines to one that ends with a hyphen, where words are not divided
        m_divides = divided * rare > int(lines.size());
    }

    /// Whether a word may go on from one line to the next.
    static bool parted(const QString& line, const QString& next) {
        return line.size() > 1 && line.endsWith(u'-') && line[line.size() - 2].isLower() && !next.isEmpty()
            && next.front().isLower();
    }

    bool keepsHyphen(const QString& line, const QString& next) const {
        const QString left = wordAt(line, line.size() - 2, -1);
        const QString right = wordAt(next, 0, 1);
        if (m_words.contains(left + right)) {
            return false;
        }
        const bool both = m_words.contains(left) && m_words.contains(right);
        return m_compounds.contains(left + u'-' + right) || both || !m_divides;
    }

private:
    static QString wordAt(const QString& text, qsizetype at, int step) {
        qsizetype end = at;
        while (end >= 0 && end < text.size() && text[end].isLetter()) {
            end += step;
        }
        const QString word = step > 0 ? text.sliced(at, end - at) : text.sliced(end + 1, at - end);
        return word.toLower();
    }

    /// The words of a line, and those it has with a hyphen inside; not what its end may have divided.
    void note(const QString& text) {
        QString before;
        for (qsizetype i = 0; i < text.size();) {
            const QString word = wordAt(text, i, 1);
            i += std::max<qsizetype>(word.size(), 1);
            const bool hyphen = i < text.size() && text[i] == u'-';
            if (!word.isEmpty() && !(hyphen && i + 1 == text.size())) {
                m_words.insert(word);
                if (!before.isEmpty()) {
                    m_compounds.insert(before + u'-' + word);
                }
            }
            before = hyphen ? word : QString();
            i += hyphen;
        }
    }

    QSet<QString> m_words;
    QSet<QString> m_compounds;
    bool m_divides = false;
};

void join(QString& paragraph, const QString& line, const Hyphens& hyphens) {
    if (!Hyphens::parted(paragraph, line)) {
        paragraph += paragraph.isEmpty() ? u"" : u" ";
    } else if (!hyphens.keepsHyphen(paragraph, line)) {
        paragraph.chop(1);
    }
    paragraph += line;
}

} // namespace

std::vector<PdfParagraph> pdfParagraphs(const std::vector<PdfLine>& lines) {
    const std::vector<bool> running = runningHeads(lines);
    const Hyphens hyphens(lines);
    std::vector<PdfParagraph> paragraphs;
    std::vector<PdfParagraph> waiting;
    QString paragraph;
    const auto finish = [&] {
        if (!paragraph.isEmpty()) {
            paragraphs.push_back({paragraph, false});
        }
        paragraph.clear();
        std::ranges::move(waiting, std::back_inserter(paragraphs));
        waiting.clear();
    };
    const PdfLine* before = nullptr;
    int right = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const PdfLine& line = lines[i];
        if (line.text.trimmed().isEmpty()) {
            continue;
        }
        if (running[i]) {
            waiting.push_back({line.text.simplified(), true});
            continue;
        }
        if (before && beginsParagraph(*before, line, right)) {
            finish();
        }
        right = before && before->page == line.page && std::abs(before->left - line.left) < 40
            ? std::max(right, line.right)
            : line.right;
        join(paragraph, line.text.trimmed(), hyphens);
        before = &line;
    }
    finish();
    return paragraphs;
}

} // namespace dateline

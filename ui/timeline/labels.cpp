#include "ui/timeline/labels.h"

#include "app/model/chronologymodel.h"
#include "ui/fonts.h"
#include "ui/plaintext.h"
#include "ui/texts.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int measured = 0x2070; // European scripts and general punctuation
constexpr double widest = 480; // pixels of a title
constexpr int fewestLetters = 8;
constexpr QChar ellipsis = u'\u2026';

} // namespace

Ruler::Ruler(const QFont& font) : m_metrics(font), m_advances(measured, -1) {}

double Ruler::width(const QString& text) const {
    double width = 0;
    for (const QChar letter : text) {
        const char16_t code = letter.unicode();
        if (code >= measured || (code >= 0x300 && code < 0x2000)) {
            return m_metrics.horizontalAdvance(text);
        }
        float& advance = m_advances[code];
        if (advance < 0) {
            advance = float(m_metrics.horizontalAdvance(letter));
        }
        width += advance;
    }
    return width;
}

QString shortened(const QString& text, double room, const Ruler& ruler) {
    if (ruler.width(text) <= room) {
        return text;
    }
    qsizetype atWord = 0;
    qsizetype atLetter = 0;
    for (qsizetype end = 1; end < text.size(); ++end) {
        if (text[end].isLowSurrogate() || text[end].isMark()) {
            continue;
        }
        if (ruler.width(text.first(end) + ellipsis) > room) {
            break;
        }
        atLetter = end;
        atWord = text[end].isSpace() ? end : atWord;
    }
    const qsizetype end = atWord >= fewestLetters ? atWord : atLetter;
    return end >= fewestLetters ? text.first(end) + ellipsis : QString();
}

Labels::Labels(double unit)
    : m_unit(unit), m_title(fontOf(TextStyle::Strong, unit)), m_small(fontOf(TextStyle::Small, unit)) {}

void Labels::setModel(const QAbstractItemModel* model, std::size_t entries) {
    m_model = model;
    m_sizes.assign(entries, {});
}

LabelSize Labels::size(const Entry& entry, int index) const {
    LabelSize& size = m_sizes[index];
    if (size.full == 0) {
        const QString words = title(entry);
        const double whole = m_title.width(words);
        const double least = std::min(whole, m_title.width(words.left(fewestLetters) + ellipsis));
        size.full = float(std::max(std::min(whole, widest * m_unit), m_small.width(secondLine(entry, false))));
        size.least = float(std::max(least, m_small.width(date(entry))));
    }
    return size;
}

QString Labels::title(const Entry& entry) const {
    return oneLine(m_model->index(entry.row, 0).data().toString());
}

QString Labels::date(const Entry& entry) const {
    return m_model->index(entry.row, 0).data(DateTextRole).toString();
}

QString Labels::secondLine(const Entry& entry, bool echo) const {
    const QString when = date(entry);
    return entry.quotes == 0 || echo ? when : QStringLiteral("%1 \u00B7 %2").arg(when, quotesText(entry.quotes));
}

bool Labels::isBookmarked(const Entry& entry) const {
    return m_model->index(entry.row, 0).data(BookmarkedRole).toBool();
}

bool Labels::hasNote(const Entry& entry) const {
    return !m_model->index(entry.row, 0).data(NoteRole).toString().isEmpty();
}

QString quotesText(int count) {
    return TimelineText::tr("%Ln quote(s)", nullptr, count);
}

} // namespace dateline

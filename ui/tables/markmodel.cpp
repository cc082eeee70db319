#include "ui/tables/markmodel.h"

#include "app/model/chronologymodel.h"
#include "ui/filter.h"
#include "ui/fonts.h"
#include "ui/plaintext.h"
#include "ui/quotemark.h"
#include "ui/tables/rowtable.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace dateline {

namespace {

using Model = ChronologyModel;

constexpr int mostOfTip = 1000; // letters

const Quote& quoteOf(const Model& model, const QModelIndex& mark) {
    return model.chronology()->accounts[mark.data(AccountRole).toInt()].quotes[mark.data(IndexRole).toInt()];
}

QString dateOf(const Model&, const QModelIndex& mark) {
    const QModelIndex event = mark.parent().isValid() ? mark.parent() : mark;
    return event.data(DateTextRole).toString();
}

/// What has no date comes last.
QVariant dayOf(const Model&, const QModelIndex& mark) {
    const QVariant day = (mark.parent().isValid() ? mark.parent() : mark).data(FirstDayRole);
    return day.isValid() ? day : QVariant(std::numeric_limits<qint64>::max());
}

QString wordsOf(const Model&, const QModelIndex& mark) {
    return oneLine(mark.data().toString());
}

QString speakersOf(const Model&, const QModelIndex& mark) {
    return oneLine(mark.data(SpeakersRole).toStringList().join(QStringLiteral(", ")));
}

QString articleOf(const Model& model, const QModelIndex& mark) {
    const Article& article = model.chronology()->accounts[mark.data(AccountRole).toInt()].article;
    return oneLine(QFileInfo(article.path).fileName());
}

/// What a reader should know of an event besides: "unsure, note".
QString remarksOf(const Model&, const QModelIndex& event) {
    QStringList remarks;
    const auto add = [&](bool is, const QString& word) {
        if (is) {
            remarks << word;
        }
    };
    add(event.data(BookmarkedRole).toBool(), MarkModel::tr("bookmark"));
    add(!event.data(NoteRole).toString().isEmpty(), MarkModel::tr("note"));
    add(event.data(UnsureRole).toBool(), MarkModel::tr("unsure date"));
    add(event.data(FutureRole).toBool(), MarkModel::tr("to come"));
    add(event.data(CorrectedRole).toBool(), MarkModel::tr("corrected"));
    return remarks.join(QStringLiteral(", "));
}

template <ChronologyRole role> QString countOf(const Model&, const QModelIndex& event) {
    return QLocale().toString(event.data(role).toInt());
}

template <int role> QVariant valueOf(const Model&, const QModelIndex& mark) {
    return mark.data(role);
}

template <QString (*text)(const Model&, const QModelIndex&)> QVariant folded(const Model& model, const QModelIndex& mark) {
    return text(model, mark).toCaseFolded();
}

QString kindOf(const Model& model, const QModelIndex& quote) {
    return quoteKindText(quoteOf(model, quote).kind);
}

QString cueOf(const Model& model, const QModelIndex& mark) {
    const Quote& quote = quoteOf(model, mark);
    const QString& text = model.chronology()->accounts[mark.data(AccountRole).toInt()].article.text;
    return quote.cue ? oneLine(quote.cue->of(text)) : QString();
}

const std::vector<MarkColumn> eventColumns{
    {QT_TRANSLATE_NOOP("dateline::MarkModel", "Date"), 150, dateOf, dayOf, true},
    {QT_TRANSLATE_NOOP("dateline::MarkModel", "Event"), 0, wordsOf, folded<wordsOf>},
    {QT_TRANSLATE_NOOP("dateline::MarkModel", "Speakers"), 190, speakersOf, folded<speakersOf>},
    {QT_TRANSLATE_NOOP("dateline::MarkModel", "Quotes"), 84, countOf<QuoteCountRole>, valueOf<QuoteCountRole>},
    {QT_TRANSLATE_NOOP("dateline::MarkModel", "Figures"), 84, countOf<FigureCountRole>, valueOf<FigureCountRole>},
    {QT_TRANSLATE_NOOP("dateline::MarkModel", "Remarks"), 150, remarksOf, folded<remarksOf>, true},
    {QT_TRANSLATE_NOOP("dateline::MarkModel", "Article"), 150, articleOf, folded<articleOf>, true},
};

const std::vector<MarkColumn> quoteColumns{
    {QT_TRANSLATE_NOOP("dateline::MarkModel", "Date"), 150, dateOf, dayOf, true},
    {QT_TRANSLATE_NOOP("dateline::MarkModel", "Speaker"), 170, speakersOf, folded<speakersOf>},
    {QT_TRANSLATE_NOOP("dateline::MarkModel", "Quote"), 0, wordsOf, folded<wordsOf>, false, true},
    {QT_TRANSLATE_NOOP("dateline::MarkModel", "Kind"), 90, kindOf, folded<kindOf>, true},
    {QT_TRANSLATE_NOOP("dateline::MarkModel", "Cue"), 110, cueOf, folded<cueOf>, true},
    {QT_TRANSLATE_NOOP("dateline::MarkModel", "Article"), 150, articleOf, folded<articleOf>, true},
};

} // namespace

MarkModel::MarkModel(Kind kind, const ChronologyModel& model, const Filter& filter, QObject* parent)
    : QAbstractTableModel(parent), m_kind(kind), m_model(model), m_filter(filter),
      m_columns(kind == Events ? eventColumns : quoteColumns) {}

void MarkModel::fill() {
    beginResetModel();
    m_rows.clear();
    const int tops = m_kind == Events ? m_model.eventCount() : m_model.rowCount();
    for (int top = 0; top < tops; ++top) {
        const QModelIndex event = m_model.index(top, 0);
        if (!m_filter.passes(event)) {
            continue;
        }
        if (m_kind == Events) {
            m_rows.push_back({top, -1});
            continue;
        }
        const int quotes = event.data(QuoteCountRole).toInt(); // they come first
        for (int quote = 0; quote < quotes; ++quote) {
            if (m_filter.passes(m_model.index(quote, 0, event))) {
                m_rows.push_back({top, quote});
            }
        }
    }
    endResetModel();
}

QModelIndex MarkModel::markAt(int row) const {
    const Row& at = m_rows[std::size_t(row)];
    const QModelIndex top = m_model.index(at.top, 0);
    return at.under < 0 ? top : m_model.index(at.under, 0, top);
}

int MarkModel::rowOf(const QModelIndex& mark) const {
    if (!mark.isValid()) {
        return -1;
    }
    const int top = mark.parent().isValid() ? mark.parent().row() : mark.row();
    const Row wanted{top, m_kind == Quotes && mark.parent().isValid() ? mark.row() : -1};
    const auto at = std::ranges::lower_bound(m_rows, wanted);
    return at != m_rows.end() && *at == wanted ? int(at - m_rows.begin()) : -1;
}

int MarkModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MarkModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant MarkModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    const MarkColumn& column = m_columns[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole: return column.text(m_model, markAt(index.row()));
    case Qt::ToolTipRole:
        return QStringLiteral("<p>%1</p>").arg(escaped(column.text(m_model, markAt(index.row())).left(mostOfTip)));
    case RowTable::SortRole: return column.key(m_model, markAt(index.row()));
    case RowTable::QuietRole: return column.quiet;
    case Qt::FontRole:
        return fontOf(column.verbatim                 ? TextStyle::Quote
                : column.width == 0 ? TextStyle::Strong
                                    : TextStyle::Body,
            textScale());
    default: return {};
    }
}

QVariant MarkModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? tr(m_columns[std::size_t(section)].name) : QVariant();
}

} // namespace dateline

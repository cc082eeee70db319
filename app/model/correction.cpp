// ChronologyModel, second part: what is the same thing before and after an edit, and what is dragged.
#include "app/model/chronologymodel.h"

#include "app/chronology/edits.h"

namespace dateline {

namespace {

const QString draggedType = QStringLiteral("application/x-dateline-item");

DraggedItem itemOf(const QModelIndex& index) {
    return {index.data(KindRole).toInt(), index.data(AccountRole).toInt(), index.data(IndexRole).toInt()};
}

} // namespace

QModelIndex ChronologyModel::counterpart(const Chronology& before, const DraggedItem& item) const {
    if (item.kind == UndatedItem) {
        return undatedIndex();
    }
    const Account& old = before.accounts[item.account];
    const Account& now = m_chronology->accounts[item.account];
    if (item.kind == EventItem) {
        const int event = eventOf(now, keyOf(old, item.index));
        return event < 0 ? QModelIndex() : eventIndex(item.account, event);
    }
    const QString& text = old.article.text;
    if (item.kind == QuoteItem) {
        const int quote = quoteOf(now, anchorOf(text, old.quotes[item.index].content));
        return quote < 0 ? QModelIndex() : quoteIndex(item.account, quote);
    }
    const int figure = figureOf(now, anchorOf(text, old.figures[item.index].span));
    return figure < 0 ? QModelIndex() : figureIndex(item.account, figure);
}

void ChronologyModel::correctChronology(std::shared_ptr<const Chronology> chronology) {
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList watched = persistentIndexList();
    std::vector<DraggedItem> items;
    items.reserve(watched.size());
    for (const QModelIndex& index : watched) {
        items.push_back(itemOf(index));
    }
    const std::shared_ptr<const Chronology> before = std::exchange(m_chronology, std::move(chronology));
    fillRows();
    QModelIndexList now;
    for (const DraggedItem& item : items) {
        now << counterpart(*before, item);
    }
    changePersistentIndexList(watched, now);
    Q_EMIT layoutChanged();
    Q_EMIT corrected();
}

Qt::ItemFlags ChronologyModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.parent().isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList ChronologyModel::mimeTypes() const {
    return {draggedType};
}

QMimeData* ChronologyModel::mimeData(const QModelIndexList& indexes) const {
    if (indexes.isEmpty()) {
        return nullptr;
    }
    const DraggedItem item = itemOf(indexes.front());
    auto* data = new QMimeData;
    data->setData(draggedType, QByteArray::number(item.kind) + ' ' + QByteArray::number(item.account) + ' '
            + QByteArray::number(item.index));
    return data;
}

std::optional<DraggedItem> ChronologyModel::draggedItem(const QMimeData& data) {
    const QList<QByteArray> parts = data.data(draggedType).split(' ');
    if (parts.size() != 3) {
        return {};
    }
    return DraggedItem{parts[0].toInt(), parts[1].toInt(), parts[2].toInt()};
}

} // namespace dateline

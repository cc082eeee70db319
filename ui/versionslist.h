// VersionsList: how several articles tell of one event, and, side by side, where they differ.
#pragma once

#include "app/chronology/chronology.h"

#include <QScrollArea>

class QGridLayout;

namespace dateline {

class VersionsList : public QScrollArea {
    Q_OBJECT

public:
    explicit VersionsList(QWidget* parent = nullptr);

    /// Shows the event at `place` in Chronology::events; -1 empties the list.
    void showEvent(const Chronology& chronology, int place);

    /// How many articles tell of the event shown.
    int versionCount() const { return m_versions; }

Q_SIGNALS:
    /// The words of a quote or a figure were asked for.
    void markAsked(dateline::ConflictKind kind, dateline::MarkRef mark);

private:
    void addConflict(const Chronology& chronology, const Conflict& conflict);
    QWidget* side(const Chronology& chronology, ConflictKind kind, MarkRef mark, MarkRef other);
    void addTelling(const Chronology& chronology, EventRef telling);

    QWidget* m_page = nullptr;
    QGridLayout* m_rows = nullptr;
    int m_versions = 0;
};

} // namespace dateline

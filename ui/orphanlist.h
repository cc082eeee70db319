// OrphanList: the corrections that no longer fit the text, with the words they were made for.
#pragma once

#include "app/chronology/edits.h"

#include <QDialog>

#include <vector>

namespace dateline {

class OrphanList : public QDialog {
    Q_OBJECT

public:
    OrphanList(const std::vector<Edit>& orphans, QWidget* parent);
};

} // namespace dateline

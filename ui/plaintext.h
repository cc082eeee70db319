// The only door for document text into widgets and charts: whatever comes out shows as the letters that went in.
#pragma once

#include <QString>

namespace dateline {

/// For widgets that read rich text (tool tips, chart titles, message boxes): markup shows as letters.
QString escaped(const QString& documentText);

/// One line of plain text: line breaks and tabs as spaces, bidirectional controls isolated so that the text cannot reorder what stands around it.
QString oneLine(QStringView documentText);

} // namespace dateline

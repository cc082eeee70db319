#include "ui/plaintext.h"

namespace dateline {

namespace {

bool isBidiControl(QChar c) {
    return (c >= u'\u202A' && c <= u'\u202E') || (c >= u'\u2066' && c <= u'\u2069') || c == u'\u200E' || c == u'\u200F';
}

} // namespace

QString oneLine(QStringView documentText) {
    QString line;
    line.reserve(documentText.size());
    bool hidden = false;
    bool space = false;
    for (QChar c : documentText) {
        if (c.isSpace() || c.category() == QChar::Other_Control) {
            space = !line.isEmpty();
            continue;
        }
        if (space) {
            line += u' ';
            space = false;
        }
        hidden = hidden || isBidiControl(c);
        line += c;
    }
    return hidden ? u'\u2068' + line + u'\u2069' : line;
}

QString escaped(const QString& documentText) { return oneLine(documentText).toHtmlEscaped(); }

} // namespace dateline

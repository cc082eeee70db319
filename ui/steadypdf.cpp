#include "ui/steadypdf.h"

namespace dateline {

namespace {

/// Moves what the table at the end of a PDF says of where objects begin, for those behind `place`.
void moveObjects(QByteArray& pdf, qsizetype place, qsizetype by) {
    constexpr qsizetype digits = 10; // of an offset, in lines of always twenty bytes
    constexpr qsizetype line = 20;
    const QByteArray table = "\nxref\n";
    const QByteArray start = "\nstartxref\n";
    const qsizetype first = pdf.indexOf('\n', pdf.lastIndexOf(table) + table.size()) + 1;
    for (qsizetype at = first; at + line <= pdf.size() && QChar::fromLatin1(pdf[at]).isDigit(); at += line) {
        const qsizetype offset = pdf.mid(at, digits).toLongLong();
        if (offset > place) {
            pdf.replace(at, digits, QByteArray::number(offset + by).rightJustified(digits, '0'));
        }
    }
    const qsizetype number = pdf.lastIndexOf(start) + start.size();
    const qsizetype end = pdf.indexOf('\n', number);
    pdf.replace(number, end - number, QByteArray::number(pdf.mid(number, end - number).toLongLong() + by));
}

} // namespace

void forgetTime(QByteArray& pdf) {
    const QByteArray key = "/CreationDate (";
    const QByteArray never = "D:20000101000000Z";
    const qsizetype from = pdf.indexOf(key) + key.size();
    const qsizetype told = pdf.indexOf(')', from) - from;
    if (from < key.size() || told < 0) {
        return;
    }
    pdf.replace(from, told, never);
    moveObjects(pdf, from, never.size() - told);
}

} // namespace dateline

// Charset: bytes to text. The evidence in order: byte order mark, UTF-16/32 without one, strict UTF-8, label,
// statistics.
#pragma once

#include <QByteArrayView>
#include <QString>

namespace dateline {

struct DecodedText {
    QString text; // without the byte order mark; newlines as in the file; no lone surrogates
    QString charset; // the name ICU knows it by: "UTF-8", "windows-1252"
    int undecodable = 0; // byte sequences that were no text, shown as U+FFFD
};

/// Decodes bytes. `label` is what the file or its wrapping says of itself (MIME, meta, XML); it is believed where the
/// bytes do not contradict it.
DecodedText decodeText(QByteArrayView bytes, QByteArrayView label = {});

/// Decodes bytes whose charset is known; windows-1252 where ICU does not know the name.
DecodedText decodeAs(QByteArrayView bytes, const QByteArray& charset);

/// The charset an HTML page or XML document names within its first 4096 bytes, or nothing.
QByteArray declaredCharset(QByteArrayView bytes);

/// CRLF and CR become LF.
QString withUnixNewlines(QString text);

/// More than one character in a hundred is a control character (a run of NULs counts as one): not text.
bool looksBinary(QStringView text);

/// NULs become U+FFFD; returns how many there were.
int replaceNuls(QString& text);

/// Halves of characters without their other half become U+FFFD; the length stays. Returns how many there were.
int replaceLoneSurrogates(QString& text);

/// Whether a text is longer than any article: over limits::textLength.
bool isTooLong(QStringView text);

} // namespace dateline

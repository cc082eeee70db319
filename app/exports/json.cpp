#include "app/exports/json.h"

#include <QString>

#include <algorithm>
#include <charconv>

namespace dateline {

namespace {

constexpr int mostBytes = 6; // one UTF-16 unit becomes at most \u001f

char* escape(char* out, char16_t c) {
    constexpr char hex[] = "0123456789abcdef";
    for (char byte : {'\\', 'u', hex[c >> 12], hex[c >> 8 & 15], hex[c >> 4 & 15], hex[c & 15]}) {
        *out++ = byte;
    }
    return out;
}

char* writeUtf8(char* out, char32_t c) {
    if (c < 0x800) {
        *out++ = char(0xC0 | c >> 6);
    } else {
        if (c < 0x10000) {
            *out++ = char(0xE0 | c >> 12);
        } else {
            *out++ = char(0xF0 | c >> 18);
            *out++ = char(0x80 | (c >> 12 & 0x3F));
        }
        *out++ = char(0x80 | (c >> 6 & 0x3F));
    }
    *out++ = char(0x80 | (c & 0x3F));
    return out;
}

/// A character that JSON text has as it is, in one byte.
constexpr bool isPlain(char16_t c) {
    return c >= 0x20 && c < 0x7f && c != u'"' && c != u'\\';
}

/// Writes one character of the text, with its second half where it has one. Returns the end; `at` goes behind it.
char* writeCharacter(char* out, QStringView text, qsizetype& at) {
    const char16_t c = text[at++].unicode();
    if (isPlain(c)) {
        *out++ = char(c);
    } else if (c == u'"' || c == u'\\') {
        *out++ = '\\';
        *out++ = char(c);
    } else if (c == u'\n') {
        *out++ = '\\';
        *out++ = 'n';
    } else if (c < 0x20 || c == 0x7f || c == 0x2028 || c == 0x2029) {
        out = escape(out, c);
    } else if (QChar::isHighSurrogate(c) && at < text.size() && text[at].isLowSurrogate()) {
        out = writeUtf8(out, QChar::surrogateToUcs4(c, text[at++].unicode()));
    } else {
        out = writeUtf8(out, QChar::isSurrogate(c) ? char16_t(QChar::ReplacementCharacter) : c);
    }
    return out;
}

/// Writes a text as if all in it were plain; false if that is not so. Written for the compiler to take many at once:
/// signed, without a way out before the end.
bool writePlain(char* __restrict out, const QChar* __restrict text, int size) {
    std::int16_t plain = -1;
    for (int i = 0; i < size; ++i) {
        const auto c = std::int16_t(text[i].unicode());
        out[i] = char(c);
        plain &= std::int16_t((c >= 0x20) & (c < 0x7f) & (c != u'"') & (c != u'\\') ? -1 : 0);
    }
    return plain != 0;
}

/// Writes what JSON text has for a string of these characters; room for `mostBytes` each. Returns the end.
char* writeString(char* out, QStringView text) {
    constexpr qsizetype most = 16; // characters tried as plain at once
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = std::min(text.size(), at + most);
        if (writePlain(out, text.data() + at, int(end - at))) {
            out += end - at;
            at = end;
        }
        while (at < end) {
            out = writeCharacter(out, text, at);
        }
    }
    return out;
}

} // namespace

void JsonWriter::grow(qsizetype bytes) {
    const qsizetype size = written();
    m_bytes.resize(std::max(2 * size, size + bytes));
    m_out = m_bytes.data() + size;
    m_limit = m_bytes.data() + m_bytes.size();
}

void JsonWriter::beginObject() {
    separate();
    put("{");
    m_first = true;
}

void JsonWriter::endObject() {
    put("}");
    m_first = false;
}

void JsonWriter::beginArray() {
    separate();
    put("[");
    m_first = true;
}

void JsonWriter::endArray() {
    put("]");
    m_first = false;
}

void JsonWriter::string(QStringView text) {
    separate();
    char* const out = room(mostBytes * text.size() + 2); // and its quotation marks
    *out = '"';
    m_out = writeString(out + 1, text);
    *m_out++ = '"';
}

void JsonWriter::number(double value) {
    separate();
    constexpr qsizetype longest = 32;
    char* const out = room(longest);
    m_out = std::to_chars(out, out + longest, value).ptr;
}

void JsonWriter::integer(qint64 value) {
    separate();
    constexpr qsizetype longest = 24;
    char* const out = room(longest);
    m_out = std::to_chars(out, out + longest, value).ptr;
}

void JsonWriter::boolean(bool value) {
    separate();
    put(value ? "true" : "false");
}

} // namespace dateline

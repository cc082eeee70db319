#include "app/exports/json.h"

#include <QString>

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

/// Writes a text as if all in it were plain; false if that is not so.
bool writePlain(char* out, QStringView text) {
    char16_t others = 0; // no way out before the end: so the compiler takes many at a time
    for (qsizetype i = 0; i < text.size(); ++i) {
        out[i] = char(text[i].unicode());
        others |= char16_t(!isPlain(text[i].unicode()));
    }
    return others == 0;
}

/// Writes what JSON text has for a string of these characters; room for `mostBytes` each. Returns the end.
char* writeString(char* out, QStringView text) {
    constexpr qsizetype most = 32; // characters tried as plain at once
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = std::min(text.size(), at + most);
        if (writePlain(out, text.sliced(at, end - at))) {
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

void JsonWriter::separate() {
    if (!m_first) {
        put(", ");
    }
    m_first = false;
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

void JsonWriter::key(std::string_view name) {
    constexpr qsizetype around = 6; // the comma, the quotation marks, the colon and two spaces
    char* const begin = room(qsizetype(name.size()) + around);
    char* out = begin;
    for (const std::string_view part : {std::string_view(m_first ? "\"" : ", \""), name, std::string_view("\": ")}) {
        out = std::ranges::copy(part, out).out;
    }
    m_size += out - begin;
    m_first = true;
}

void JsonWriter::string(QStringView text) {
    separate();
    put("\"");
    char* const begin = room(mostBytes * text.size());
    m_size += writeString(begin, text) - begin;
    put("\"");
}

void JsonWriter::number(double value) {
    separate();
    constexpr qsizetype longest = 32;
    char* const begin = room(longest);
    m_size += std::to_chars(begin, begin + longest, value).ptr - begin;
}

void JsonWriter::integer(qint64 value) {
    separate();
    constexpr qsizetype longest = 24;
    char* const begin = room(longest);
    m_size += std::to_chars(begin, begin + longest, value).ptr - begin;
}

void JsonWriter::boolean(bool value) {
    separate();
    put(value ? "true" : "false");
}

} // namespace dateline

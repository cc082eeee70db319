#include "app/exports/json.h"

#include <QString>
#include <QStringConverter>

#include <charconv>

namespace dateline {

namespace {

/// Whole characters, without lone surrogates.
void appendUtf8(std::string& bytes, QStringView text) {
    QStringEncoder encoder(QStringEncoder::Utf8);
    const std::size_t before = bytes.size();
    bytes.resize(before + encoder.requiredSpace(text.size()));
    const char* const end = encoder.appendToBuffer(bytes.data() + before, text);
    bytes.resize(end - bytes.data());
}

} // namespace

void JsonWriter::separate() {
    if (!m_first) {
        m_bytes += ", ";
    }
    m_first = false;
}

void JsonWriter::beginObject() {
    separate();
    m_bytes += '{';
    m_first = true;
}

void JsonWriter::endObject() {
    m_bytes += '}';
    m_first = false;
}

void JsonWriter::beginArray() {
    separate();
    m_bytes += '[';
    m_first = true;
}

void JsonWriter::endArray() {
    m_bytes += ']';
    m_first = false;
}

void JsonWriter::key(const char* name) {
    separate();
    m_bytes += '"';
    m_bytes += name;
    m_bytes += "\": ";
    m_first = true;
}

void JsonWriter::string(QStringView text) {
    separate();
    m_bytes += '"';
    qsizetype plain = 0;
    const auto flush = [&](qsizetype until) {
        appendUtf8(m_bytes, text.sliced(plain, until - plain));
        plain = until + 1;
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'"' || c == u'\\') {
            flush(i);
            m_bytes += '\\';
            m_bytes += char(c);
        } else if (c == u'\n') {
            flush(i);
            m_bytes += "\\n";
        } else if (c < 0x20 || c == 0x7f || c == 0x2028 || c == 0x2029) {
            flush(i);
            constexpr char hex[] = "0123456789abcdef";
            m_bytes += {'\\', 'u', hex[c >> 12], hex[c >> 8 & 15], hex[c >> 4 & 15], hex[c & 15]};
        } else if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
        } else if (QChar::isSurrogate(c)) {
            flush(i);
            m_bytes += "\xEF\xBF\xBD";
        }
    }
    flush(text.size());
    m_bytes += '"';
}

void JsonWriter::number(double value) {
    separate();
    char buffer[32];
    m_bytes.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr - buffer);
}

void JsonWriter::integer(qint64 value) {
    separate();
    char buffer[24];
    m_bytes.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, value).ptr - buffer);
}

void JsonWriter::boolean(bool value) {
    separate();
    m_bytes += value ? "true" : "false";
}

} // namespace dateline

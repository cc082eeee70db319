#include "app/exports/json.h"

#include <QString>

#include <charconv>

namespace dateline {

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
        m_bytes += text.sliced(plain, until - plain).toUtf8();
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
            m_bytes += "\\u" + QByteArray::number(c, 16).rightJustified(4, '0');
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
    const auto [end, error] = std::to_chars(buffer, buffer + sizeof buffer, value);
    m_bytes.append(buffer, end - buffer);
}

void JsonWriter::integer(qint64 value) {
    separate();
    m_bytes += QByteArray::number(value);
}

void JsonWriter::boolean(bool value) {
    separate();
    m_bytes += value ? "true" : "false";
}

} // namespace dateline

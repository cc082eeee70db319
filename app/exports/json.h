// JsonWriter: JSON text straight to UTF-8 bytes, in the order written. Strings keep every character (lone surrogates become U+FFFD).
#pragma once

#include <QByteArray>
#include <QStringView>

#include <cstring>
#include <string_view>

namespace dateline {

class JsonWriter {
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();

    /// The next value belongs to this key. Keys are plain ASCII and need no escape.
    void key(std::string_view name) {
        put(m_first ? "\"" : ", \"");
        put(name);
        put("\": ");
        m_first = true;
    }

    void string(QStringView text); // in quotation marks, escaped as RFC 8259 wants it
    void number(double value); // finite; shortest text that reads back the same
    void integer(qint64 value);
    void boolean(bool value);

    /// All that was written so far.
    QByteArray bytes() {
        m_bytes.truncate(written());
        m_out = m_limit = m_bytes.data() + m_bytes.size();
        return m_bytes;
    }

private:
    void separate() {
        if (!m_first) {
            put(", ");
        }
        m_first = false;
    }
    void put(std::string_view bytes) {
        char* const out = room(qsizetype(bytes.size()));
        std::memcpy(out, bytes.data(), bytes.size());
        m_out = out + bytes.size();
    }

    /// Where so many bytes more can be written.
    char* room(qsizetype bytes) {
        if (m_limit - m_out < bytes) {
            grow(bytes);
        }
        return m_out;
    }
    void grow(qsizetype bytes);
    qsizetype written() const { return m_bytes.size() - (m_limit - m_out); }

    QByteArray m_bytes; // longer than what is written
    char* m_out = nullptr; // where the next byte goes
    char* m_limit = nullptr; // the end of m_bytes
    bool m_first = true;
};

} // namespace dateline

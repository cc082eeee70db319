// JsonWriter: JSON text straight to UTF-8 bytes, in the order written. Strings keep every character (lone surrogates become U+FFFD).
#pragma once

#include <QByteArray>
#include <QStringView>

#include <algorithm>
#include <string_view>

namespace dateline {

class JsonWriter {
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();

    /// The next value belongs to this key. Keys are plain ASCII and need no escape.
    void key(std::string_view name);

    void string(QStringView text);
    void number(double value); // finite; shortest text that reads back the same
    void integer(qint64 value);
    void boolean(bool value);

    /// All that was written so far.
    QByteArray bytes() {
        m_bytes.truncate(m_size);
        return m_bytes;
    }

private:
    void separate();
    void put(std::string_view bytes) {
        std::copy(bytes.begin(), bytes.end(), room(qsizetype(bytes.size())));
        m_size += qsizetype(bytes.size());
    }

    /// Where so many bytes more can be written.
    char* room(qsizetype bytes) {
        if (m_size + bytes > m_bytes.size()) {
            m_bytes.resize(std::max(2 * m_size, m_size + bytes));
        }
        return m_bytes.data() + m_size;
    }

    QByteArray m_bytes; // longer than what is written
    qsizetype m_size = 0;
    bool m_first = true;
};

} // namespace dateline

// JsonWriter: JSON text straight to UTF-8 bytes, in the order written. Strings keep every character (lone surrogates become U+FFFD).
#pragma once

#include <QByteArray>
#include <QStringView>

#include <string>

namespace dateline {

class JsonWriter {
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();

    /// The next value belongs to this key. Keys are plain ASCII and need no escape.
    void key(const char* name);

    void string(QStringView text);
    void number(double value); // finite; shortest text that reads back the same
    void integer(qint64 value);
    void boolean(bool value);

    QByteArray bytes() const { return {m_bytes.data(), qsizetype(m_bytes.size())}; }

private:
    void separate();

    std::string m_bytes;
    bool m_first = true;
};

} // namespace dateline

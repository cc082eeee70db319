// What the program tells of a document, as goldens keep it: its own line, broken so that each time, person, event, quote
// and figure stands in a line of its own. DATELINE_BLESS=1 rewrites them, and the diff is reviewed.
#pragma once

#include "tests/printing.h"

#include <QByteArray>
#include <QFile>

#include <string>

namespace dateline {

inline QByteArray broken(QByteArray line) {
    for (const char* key : {"furniture", "times", "people", "events", "quotes", "figures"}) {
        line.replace(QByteArray(", \"") + key + "\": [", QByteArray(",\n\"") + key + "\": [");
    }
    for (const char* first : {"start", "name", "id"}) {
        line.replace(QByteArray("[{\"") + first + "\": ", QByteArray("[\n{\"") + first + "\": ");
        line.replace(QByteArray("}, {\"") + first + "\": ", QByteArray("},\n{\"") + first + "\": ");
    }
    return line + '\n';
}

inline QByteArray content(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a failing test of goldens of that tag tells: how the new answers become the goldens.
inline std::string howToBless(const std::string& tag) {
    return "If this is meant: DATELINE_BLESS=1 app_tests \"" + tag
        + "\" rewrites the goldens; read the diff before you commit it.";
}

/// The golden of this path, which is `told` itself where it is blessed now.
inline QByteArray golden(const QString& path, const QByteArray& told) {
    if (qEnvironmentVariableIsSet("DATELINE_BLESS")) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(told) == told.size());
    }
    return content(path);
}

} // namespace dateline

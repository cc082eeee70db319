// dateline-extract run as a program, the way others run it.
#pragma once

#include <QByteArray>
#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace dateline {

struct Ran {
    int code = -1; // -1: it did not start, hung or crashed
    QByteArray out;
    QByteArray err;

    QList<QByteArray> lines() const {
        QList<QByteArray> lines = out.split('\n');
        lines.removeLast(); // what follows the last line break
        return lines;
    }
};

/// Runs it with the standard output kept, or sent to `outFile`.
inline Ran runExtract(const QStringList& arguments,
    const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment(), const QString& outFile = {}) {
    QProcess process;
    process.setProcessEnvironment(environment);
    if (!outFile.isEmpty()) {
        process.setStandardOutputFile(outFile);
    }
    process.start(QStringLiteral(EXTRACT_PROGRAM), arguments);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

/// The project's own articles: plain text and saved pages.
inline QStringList articleFiles() {
    const QDir folder(QStringLiteral(SOURCE_DIR "/tests/articles"));
    QStringList files;
    for (const QString& name : folder.entryList({"*.txt", "*.html"}, QDir::Files, QDir::Name)) {
        files << folder.filePath(name);
    }
    return files << QStringLiteral(SOURCE_DIR "/resources/samples/example.txt");
}

} // namespace dateline

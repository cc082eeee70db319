// What the program opens while it reads documents that name other files and hosts: traced call by call, it is what it
// opens for a harmless document of the same kind, and no connection is ever tried.
#include "tests/app/article/pdffile.h"
#include "tests/app/article/zipfile.h"
#include "tests/printing.h"
#include "tests/whole/program.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <set>

using namespace dateline;

namespace {

struct Traced {
    std::set<QByteArray> opened;
    std::set<QByteArray> connections; // calls that could reach anybody
};

/// The calls of one run over a document named `name`, its own folder written as "@".
Traced trace(const QString& name, const QByteArray& document) {
    const QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("calls"));
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(document);
    file.close();
    QProcess strace;
    strace.start(QStringLiteral("strace"),
        {QStringLiteral("-f"), QStringLiteral("-qq"), QStringLiteral("-s"), QStringLiteral("4096"),
            QStringLiteral("-e"), QStringLiteral("trace=open,openat,creat,execve,socket,connect,sendto,sendmsg"),
            QStringLiteral("-o"), log, QStringLiteral(EXTRACT_PROGRAM), file.fileName()});
    REQUIRE(strace.waitForFinished(60'000));
    QFile calls(log);
    REQUIRE(calls.open(QIODevice::ReadOnly));
    Traced traced;
    for (const QByteArray& line : calls.readAll().split('\n')) {
        const qsizetype open = line.indexOf('"');
        const bool call = line.contains(" open") || line.contains(" creat(") || line.contains(" execve(");
        if (line.contains(" connect(") || line.contains("AF_INET") || line.contains(" socket(")) {
            traced.connections.insert(line);
        } else if (call && open >= 0) {
            const QByteArray path = line.sliced(open + 1, line.indexOf('"', open + 1) - open - 1);
            traced.opened.insert(QByteArray(path).replace(folder.path().toUtf8(), "@"));
        }
    }
    return traced;
}

struct Document {
    const char* name;
    QByteArray harmless;
    std::vector<QByteArray> hostile;
};

const QByteArray words = "Rain fell on the port of Verran all day.";

std::vector<Document> documents(const QByteArray& path) {
    const QByteArray url = "http://127.0.0.1:9/x.png";
    const QByteArray entity
        = "<!DOCTYPE d [<!ENTITY x SYSTEM 'file://" + path + "'><!ENTITY % y SYSTEM '" + url + "'>%y;]>";
    QByteArray page = "<html><head><base href='" + url + "'><meta http-equiv=refresh content='0;url=" + url
        + "'></head><body><p>" + words + "</p>";
    for (const QByteArray& target : {path, "file://" + path, url}) {
        page += "<img src='" + target + "'><iframe src='" + target + "'></iframe><link rel=stylesheet href='" + target
            + "'><script src='" + target + "'></script><object data='" + target + "'></object><style>@import url("
            + target + ");</style><svg><image href='" + target + "'/></svg>";
    }
    QByteArrayList actions = pagesOf(linesOf({words}));
    actions[0] = "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /URI /URI (" + url
        + ") >> /AA << /WC << /S /Launch /F (" + path + ") >> >> >>";
    actions[2] = "<< /Length 0 /F (" + path + ") >>\nstream\n\nendstream";
    const QByteArray d = "<d><p><t>" + words + "</t></p></d>";
    return {{"a.html", "<html><p>" + words, {page}},
        {"a.md", words + "\n", {"![x](" + path + ") " + words + "\n\n" + page}},
        {"a.eml", "Subject: x\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>" + words,
            {"Subject: x\nMIME-Version: 1.0\nContent-Type: text/html\n\n" + page,
                "Subject: x\nMIME-Version: 1.0\nContent-Type: message/external-body; access-type=local-file; name=\""
                    + path + "\"\n\nContent-Type: text/plain\n\n"}},
        {"a.rtf", "{\\rtf1 " + words + "}",
            {"{\\rtf1 " + words + "{\\field{\\*\\fldinst INCLUDETEXT \"" + path + "\"}}{\\*\\template " + path + "}}"}},
        {"a.docx", docxOf(d),
            {docxOf(entity + d), zipOf({{"word/document.xml", path, true}}),
                zipOf({{"word/document.xml", d},
                    {"word/_rels/document.xml.rels", "<r TargetMode='External' Target='" + url + "'/>"}})}},
        {"a.odt", odtOf("<d><p>" + words + "</p></d>"), {odtOf(entity + "<d><p>&x;</p></d>")}},
        {"a.epub", epubOf("<html><p>" + words + "</p></html>"),
            {epubOf(page), epubOf(entity + "<html><p>&x;</p></html>")}},
        {"a.pdf", pdfOf({words}), {pdfOfObjects(actions)}}};
}

} // namespace

TEST_CASE("no file but the document is opened, and nobody is called", "[hostile][opened]") {
    if (QStandardPaths::findExecutable(QStringLiteral("strace")).isEmpty()) {
        WARN("skipped: strace is not installed");
        return;
    }
    const QTemporaryDir folder;
    const QByteArray secret = folder.filePath(QStringLiteral("secret.txt")).toUtf8();
    QFile file(QString::fromUtf8(secret));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("the harbour key");
    file.close();
    for (const Document& document : documents(secret)) {
        INFO(document.name);
        const QString name = QString::fromLatin1(document.name);
        const Traced harmless = trace(name, document.harmless);
        REQUIRE(harmless.opened.contains("@/" + QByteArray(document.name)));
        CHECK(harmless.connections.empty());
        for (const QByteArray& bytes : document.hostile) {
            const Traced traced = trace(name, bytes);
            CHECK(traced.connections.empty());
            CHECK_FALSE(traced.opened.contains(secret));
            for (const QByteArray& path : traced.opened) {
                INFO(path.toStdString());
                CHECK(harmless.opened.contains(path));
            }
        }
    }
}

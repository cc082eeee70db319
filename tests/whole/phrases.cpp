// All that is told of every phrase of the corpora, beside them as *.told: a corpus says what its module is to find, these
// say what every module finds, with every place, title and reason.
#include "app/article/reader.h"
#include "app/chronology/extract.h"
#include "app/exports/jsonl.h"
#include "app/language/language.h"
#include "app/time/times.h"
#include "tests/whole/contract.h"
#include "tests/whole/told.h"

#include <QDirIterator>
#include <QFileInfo>

using namespace dateline;

namespace {

struct Phrase {
    QString published;
    QString text; // "\n" for line breaks
};

const QString someDay = QStringLiteral("2031-05-08"); // of corpora that name no date

/// The text of a corpus of quotes, without the marks around what is quoted.
QString withoutMarks(QString text) {
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at)) {
        text.remove(at, text.sliced(at).startsWith(QStringLiteral("<+")) ? 2 : 1);
    }
    return text.remove(u'>');
}

Phrase phraseOf(const QString& module, const QStringList& fields) {
    if (module == u"time" || module == u"whole") {
        return {fields[0], fields.value(1)};
    }
    const QString text = fields.value(module == u"article" ? 1 : 0);
    return {someDay, module == u"quotes" ? withoutMarks(text) : text};
}

/// Phrases, one a line.
std::vector<Phrase> phrases(const QString& path) {
    const QString module = QFileInfo(path).dir().dirName();
    std::vector<Phrase> found;
    for (const QString& line : QString::fromUtf8(content(path)).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#')) {
            found.push_back(phraseOf(module, line.split(u'\t')));
        }
    }
    return found;
}

/// Stories: behind "==" the date and the text, up to "--".
std::vector<Phrase> stories(const QString& path) {
    std::vector<Phrase> found;
    for (const QString& story : QString::fromUtf8(content(path)).split(QStringLiteral("\n== ")).sliced(1)) {
        const QStringList lines = story.split(QStringLiteral("\n--")).front().split(u'\n');
        found.push_back({lines.value(1), lines.sliced(2).join(QStringLiteral("\\n"))});
    }
    return found;
}

QByteArray told(const Phrase& phrase) {
    const QString text = QString(phrase.text).replace(QStringLiteral("\\n"), QStringLiteral("\n")) + u'\n';
    Result<Article> article = readBytes(text.toUtf8(), QStringLiteral("phrase.txt"));
    if (!article) {
        return {};
    }
    article->published = parseTimestamp(phrase.published, english());
    const Account account = extract(*article);
    CHECK(breachOf(account) == QString());
    QByteArray all;
    for (const QByteArray& line : broken(toJsonLine(account, {})).split('\n')) {
        const bool head = line.startsWith("{\"schema\"");
        const bool empty = line.endsWith("[],") || line.endsWith("[]}");
        all += head || empty ? QByteArray() : line + '\n';
    }
    return all;
}

} // namespace

TEST_CASE("all that is told of the corpora", "[phrases]") {
    INFO(howToBless("[phrases]"));
    for (QDirIterator each(QStringLiteral(SOURCE_DIR "/tests/corpus"), {"*.tsv", "*.txt"}, QDir::Files, QDirIterator::Subdirectories);
         each.hasNext();) {
        const QString path = each.next();
        QByteArray all;
        for (const Phrase& phrase : path.endsWith(QStringLiteral(".tsv")) ? phrases(path) : stories(path)) {
            INFO(phrase.text.toStdString());
            all += "== " + phrase.published.toUtf8() + ' ' + phrase.text.toUtf8() + '\n' + told(phrase);
        }
        const QList<QByteArray> before = golden(path + QStringLiteral(".told"), all).split('\n');
        const QList<QByteArray> now = all.split('\n');
        INFO(path.toStdString());
        REQUIRE(now.size() > 1);
        QByteArray phrase;
        for (qsizetype i = 0; i < std::max(before.size(), now.size()); ++i) {
            phrase = before.value(i).startsWith("== ") ? before[i] : phrase;
            INFO(phrase.toStdString());
            REQUIRE(QString::fromUtf8(now.value(i)) == QString::fromUtf8(before.value(i)));
        }
    }
}

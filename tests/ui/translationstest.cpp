// The languages of the window: every text translated, and the translations fit the texts.
#include "ui/windowlanguage.h"

#include "app/model/chronologymodel.h"
#include "tests/ui/desk.h"
#include "ui/actions.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <map>

using namespace dateline;

namespace {

const QString translations = QStringLiteral(SOURCE_DIR "/resources/translations");

struct Text {
    QString source;
    QStringList forms; // one, or one for each number
    QString state; // empty: finished
};

using Texts = std::map<QString, Text>; // by context, source and comment

void readMessage(QXmlStreamReader& xml, const QString& context, Texts& texts) {
    Text text;
    QString comment;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            text.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            comment = xml.readElementText();
        } else if (xml.name() == u"translation") {
            text.state = xml.attributes().value(QLatin1String("type")).toString();
            QString whole;
            while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != u"translation") {
                if (xml.isStartElement()) {
                    text.forms << xml.readElementText();
                } else {
                    whole += xml.text();
                }
            }
            text.forms = text.forms.isEmpty() ? QStringList{whole} : text.forms;
        } else {
            xml.skipCurrentElement();
        }
    }
    texts[context + u'|' + text.source + u'|' + comment] = text;
}

Texts textsOf(const QString& path) {
    QFile file(path);
    Texts texts;
    if (!file.open(QIODevice::ReadOnly)) {
        return texts;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == u"message") {
            readMessage(xml, context, texts);
        }
    }
    CHECK_FALSE(xml.hasError());
    return texts;
}

QStringList fileNames() {
    return QDir(translations).entryList({QStringLiteral("dateline_*.ts")});
}

/// %1 to %9, each as often as it stands there, in order.
QStringList placesIn(const QString& text) {
    QStringList places;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] == u'%' && text[i + 1].isDigit()) {
            places << text.sliced(i, 2);
        }
    }
    places.sort();
    return places;
}

qsizetype accelerators(QString text) {
    return text.remove(QStringLiteral("&&")).count(u'&');
}

void checkForms(const Text& text) {
    for (const QString& form : text.forms) {
        INFO(text.source.toStdString() << " -> " << form.toStdString());
        CHECK_FALSE(form.trimmed().isEmpty());
        CHECK(placesIn(form) == placesIn(text.source));
        CHECK(accelerators(form) == accelerators(text.source));
        CHECK(form.endsWith(u'…') == text.source.endsWith(u'…'));
        CHECK(form.count(QStringLiteral("%Ln")) <= text.source.count(QStringLiteral("%Ln")));
    }
    CHECK(text.forms.back().count(QStringLiteral("%Ln")) == text.source.count(QStringLiteral("%Ln")));
}

QString contentOf(const QString& name) {
    QFile file(QStringLiteral(SOURCE_DIR "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString lupdate() {
    const QString found = QStandardPaths::findExecutable(QStringLiteral("lupdate"));
    return found.isEmpty()
        ? QStandardPaths::findExecutable(QStringLiteral("lupdate"), {QStringLiteral("/usr/lib/qt6/bin")})
        : found;
}

/// Letters by which the entries of a menu are chosen, of all that have one.
void checkLetters(const QList<QAction*>& entries, const QString& where) {
    QHash<QChar, QString> letters;
    for (const QAction* action : entries) {
        const qsizetype at = action->text().indexOf(u'&');
        if (at < 0 || at + 1 >= action->text().size()) {
            continue;
        }
        const QChar letter = action->text()[at + 1].toLower();
        INFO(where.toStdString() << ": " << action->text().toStdString() << " and "
                                 << letters.value(letter).toStdString());
        CHECK(letter.isLetterOrNumber());
        CHECK_FALSE(letters.contains(letter));
        letters.insert(letter, action->text());
    }
    for (const QAction* action : entries) {
        if (action->menu()) {
            checkLetters(action->menu()->actions(), where + u' ' + action->text());
        }
    }
}

struct Spoken {
    explicit Spoken(const WindowLanguage& language) { speak(QString::fromLatin1(language.code)); }
    ~Spoken() { speak(QStringLiteral("en")); }
};

} // namespace

TEST_CASE("every language of the settings has a file of texts, and every file a language", "[translations]") {
    QStringList wanted;
    for (const WindowLanguage& language : windowLanguages()) {
        wanted << QStringLiteral("dateline_%1.ts").arg(QLatin1String(language.code));
    }
    wanted.sort();
    CHECK(fileNames() == wanted);
}

TEST_CASE("the languages of the window are named wherever the program tells of them", "[translations]") {
    const QString manual = contentOf(QStringLiteral("packaging/man/dateline.1"));
    const QString metainfo = contentOf(QStringLiteral("packaging/linux/org.dateline.Dateline.metainfo.xml"));
    const QString entry = contentOf(QStringLiteral("packaging/linux/org.dateline.Dateline.desktop"));
    const QString types = contentOf(QStringLiteral("packaging/linux/org.dateline.Dateline.mime.xml"));
    QStringList codes;
    for (const WindowLanguage& language : windowLanguages()) {
        codes << QLatin1String(language.code);
    }
    for (const QString& code : codes) {
        INFO(code.toStdString());
        CHECK(manual.contains(QStringLiteral("\n.Cm ") + code));
        CHECK(metainfo.contains(QStringLiteral("<lang>%1</lang>").arg(code)));
        if (code != codes.front()) { // English stands there without its name
            CHECK(entry.contains(QStringLiteral("\nGenericName[%1]=").arg(code)));
            CHECK(entry.contains(QStringLiteral("\nComment[%1]=").arg(code)));
            CHECK(types.contains(QStringLiteral("<comment xml:lang=\"%1\">").arg(code)));
        }
        const QString page = contentOf(QStringLiteral("resources/guide/%1/command.md").arg(code));
        for (const QString& named : codes) {
            INFO("in its guide: " << named.toStdString());
            CHECK(page.contains(QStringLiteral("`%1`").arg(named)));
        }
    }
    for (const char* completion : {"_dateline", "dateline.bash", "dateline.fish"}) {
        INFO(completion);
        CHECK(contentOf(QStringLiteral("packaging/completions/") + QLatin1String(completion)).contains(codes.join(u' ')));
    }
}

TEST_CASE("every text is translated, with the same places, accelerators and dots", "[translations]") {
    for (const QString& name : fileNames()) {
        INFO(name.toStdString());
        const Texts texts = textsOf(translations + u'/' + name);
        CHECK(texts.size() > 20);
        for (const auto& [key, text] : texts) {
            INFO(key.toStdString());
            CHECK(text.state.toStdString() == "");
            checkForms(text);
        }
    }
}

TEST_CASE("the files of texts hold all that the sources say, and nothing else", "[translations]") {
    if (lupdate().isEmpty()) {
        WARN("lupdate is not installed: texts are not compared with the sources");
        return;
    }
    const QTemporaryDir folder;
    for (const QString& name : fileNames()) {
        QFile::copy(translations + u'/' + name, folder.filePath(name));
    }
    QProcess update;
    update.setProcessChannelMode(QProcess::MergedChannels);
    update.start(translations + QStringLiteral("/update"), {lupdate(), folder.path()});
    REQUIRE(update.waitForFinished(120'000));
    const QString said = QString::fromUtf8(update.readAll());
    INFO(said.toStdString());
    REQUIRE(update.exitCode() == 0);
    CHECK_FALSE(said.contains(QStringLiteral(".cpp:"))); // a text whose context lupdate cannot tell
    for (const QString& name : fileNames()) {
        INFO(name.toStdString());
        const Texts kept = textsOf(translations + u'/' + name);
        const Texts fresh = textsOf(folder.filePath(name));
        for (const auto& [key, text] : fresh) {
            INFO("missing: " << key.toStdString());
            CHECK(kept.contains(key));
        }
        for (const auto& [key, text] : kept) {
            INFO("no longer said: " << key.toStdString());
            CHECK(fresh.contains(key));
        }
    }
}

TEST_CASE("in every language the entries of a menu have letters of their own", "[translations]") {
    for (const WindowLanguage& language : windowLanguages()) {
        const Spoken spoken(language);
        Desk desk;
        desk.showSample();
        checkLetters(desk.window.menuBar()->actions(), QString::fromLatin1(language.code));
    }
}

TEST_CASE("a window speaks its language, dates and numbers too", "[translations]") {
    const Spoken spoken(*windowLanguage(QStringLiteral("de")));
    Desk desk;
    desk.showSample();
    CHECK(desk.window.menuBar()->actions().first()->text() == QStringLiteral("&Datei"));
    CHECK(desk.window.selection().currentIndex().data(DateTextRole).toString() == QStringLiteral("2. März 2016"));
}

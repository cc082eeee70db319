// The same bytes in give the same bytes out: in every locale, time zone and run.
#include "tests/printing.h"
#include "tests/whole/program.h"

#include <QTemporaryDir>

using namespace dateline;

namespace {

/// Locales with another decimal mark, other case rules and other digits, made on the spot where the system can.
QStringList makeLocales(const QString& folder) {
    QStringList made{QStringLiteral("C"), QStringLiteral("C.UTF-8")};
    for (const QString& name : {QStringLiteral("de_DE"), QStringLiteral("tr_TR"), QStringLiteral("ar_EG")}) {
        const QString locale = name + QStringLiteral(".UTF-8");
        const QStringList arguments{QStringLiteral("--no-archive"), QStringLiteral("-i"), name, QStringLiteral("-f"),
            QStringLiteral("UTF-8"), folder + u'/' + locale};
        if (QProcess::execute(QStringLiteral("localedef"), arguments) == 0) {
            made << locale;
        }
    }
    return made;
}

} // namespace

TEST_CASE("locale, time zone and run do not change a byte", "[determinism]") {
    const QTemporaryDir localeFolder;
    const QStringList arguments = articleFiles();
    const QByteArray expected = runExtract(arguments).out;
    CHECK(expected.count('\n') == arguments.size());
    const QStringList locales = makeLocales(localeFolder.path());
    if (locales.size() < 5) {
        WARN("localedef could not make every locale: is the package locales installed?");
    }
    for (const QString& locale : locales) {
        for (const char* zone : {"UTC", "America/Los_Angeles", "Pacific/Kiritimati"}) {
            INFO(locale.toStdString() << " in " << zone);
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("LOCPATH"), localeFolder.path());
            environment.insert(QStringLiteral("LC_ALL"), locale);
            environment.insert(QStringLiteral("LANGUAGE"), locale);
            environment.insert(QStringLiteral("TZ"), QString::fromLatin1(zone));
            const bool same = runExtract(arguments, environment).out == expected;
            CHECK(same);
        }
    }
}

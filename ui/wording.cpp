#include "ui/wording.h"

#include "app/text/limits.h"
#include "ui/counted.h"
#include "ui/plaintext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <span>

namespace dateline {

namespace {

constexpr int mostNamed = 2; // files in one message

QString tr(const char* text) {
    return QCoreApplication::translate("dateline::Wording", text);
}

QString nameOf(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    return oneLine(name.isEmpty() ? path : name);
}

QString reasonFor(const QString& path, const Error& error) {
    switch (error.code) {
    case ErrorCode::NotFound: return tr("There is no such file.");
    case ErrorCode::NotAFile: return tr("It is not an ordinary file.");
    case ErrorCode::NotReadable: return tr("You may not read it, or the disk refused.");
    case ErrorCode::TooLarge:
        return QFileInfo(path).size() > limits::inputBytes
            ? tr("It is larger than %1 MB, more than any article.").arg(limits::inputBytes >> 20)
            : tr("It holds more than any article does.");
    case ErrorCode::Empty: return tr("There is no text in it.");
    case ErrorCode::Binary: return tr("It holds no text that could be read.");
    case ErrorCode::Encrypted: return tr("It is locked. Save it without a password first.");
    case ErrorCode::Malformed:
        return error.line > 0 ? tr("Line %1 is damaged, or not as Dateline writes it.").arg(error.line)
                              : tr("It is damaged or not what its name says.");
    case ErrorCode::ArticleMissing:
        return tr("The article it corrects, %1, does not lie beside it.").arg(oneLine(error.detail));
    case ErrorCode::Unsupported: return tr("This kind of file is not known here.");
    case ErrorCode::Cancelled: return tr("It was cancelled.");
    case ErrorCode::NotWritable: return tr("The disk refused.");
    }
    return {};
}

} // namespace

Message openFailure(const OpenProblem& problem, bool tried) {
    const QString what = tr("%1 could not be opened.").arg(nameOf(problem.path));
    if (problem.takesPassword) {
        return {Message::Kind::Warning, what,
            tried ? tr("The password does not open it.") : tr("It is locked with a password."), tr("Enter password…"), {}};
    }
    return {Message::Kind::Error, what, reasonFor(problem.path, problem.error), {}, {}};
}

Message changedOnDisk(const QStringList& paths) {
    return {Message::Kind::Info,
        paths.size() == 1 ? tr("%1 has changed on disk.").arg(nameOf(paths.front()))
                          : tr("%1 of the open files have changed on disk.").arg(paths.size()),
        tr("What is shown is what was there before."), tr("Reload"), {}};
}

Message openFailures(const std::vector<OpenProblem>& problems, int asked) {
    const int failed = int(problems.size());
    QStringList why;
    for (const OpenProblem& problem : std::span(problems).first(std::min<std::size_t>(problems.size(), mostNamed))) {
        why << QStringLiteral("%1: %2").arg(nameOf(problem.path), reasonFor(problem.path, problem.error));
    }
    if (failed > mostNamed) {
        why << tr("And %1 more.").arg(QLocale().toString(failed - mostNamed));
    }
    const QString what = failed == asked
        ? tr("None of the %1 files could be opened.").arg(QLocale().toString(asked))
        : tr("%1 of %2 files could not be opened.").arg(QLocale().toString(failed), QLocale().toString(asked));
    return {Message::Kind::Error, what, why.join(u' '), {}, {}};
}

Message missingDate(const Account& account) {
    const QStringView text = account.article.text;
    const auto hanging = std::ranges::find(account.times, Reason::Unresolved, &TimeMention::reason);
    const QString why = hanging == account.times.end()
        ? tr("No publication date was found in this text.")
        : tr("This text has no publication date, so “%1” has nothing to count from.")
              .arg(oneLine(hanging->span.of(text)));
    const QString what = account.events.empty() ? tr("No event could be placed yet.") : tr("When was this published?");
    return {Message::Kind::Warning, what, why, tr("Set date…"), {}};
}

std::optional<Message> foreignLanguage(const std::vector<Account>& accounts) {
    const auto foreign = std::ranges::count_if(accounts, &Account::foreign);
    if (foreign == 0) {
        return {};
    }
    const QString what = accounts.size() == 1
        ? tr("%1 is not in English.").arg(nameOf(accounts.front().article.path))
        : tr("%1 of %2 articles are not in English.")
              .arg(QLocale().toString(int(foreign)), QLocale().toString(int(accounts.size())));
    return Message{Message::Kind::Warning, what,
        tr("Dateline reads English only so far: no dates, quotes or figures were looked for."), {}, {}};
}

Message undecodableBytes(const Article& article) {
    return {Message::Kind::Warning, tr("Some of %1 is no text.").arg(nameOf(article.path)),
        counted(article.undecodable, tr("1 byte could not be read and is shown as \uFFFD."),
            tr("%1 bytes could not be read and are shown as \uFFFD.")),
        {}, {}};
}

std::optional<Message> leftOut(const Account& account) {
    QStringList why;
    if (account.article.pagesRead < account.article.pages) {
        why << tr("Only the first %1 of %2 pages are shown.")
                   .arg(QLocale().toString(account.article.pagesRead), QLocale().toString(account.article.pages));
    }
    if (account.eventsLeftOut > 0) {
        why << tr("Only the first %1 events are shown.").arg(QLocale().toString(limits::events));
    }
    if (account.quotes.size() >= std::size_t(limits::quotes)) {
        why << tr("Only the first %1 quotes are shown.").arg(QLocale().toString(limits::quotes));
    }
    if (why.isEmpty()) {
        return {};
    }
    return Message{Message::Kind::Warning, tr("%1 holds more than fits.").arg(nameOf(account.article.path)),
        why.join(u' '), {}, {}};
}

Message saveFailure(const QString& path, const Error& error) {
    const bool there = QFileInfo::exists(path);
    const QString safe = there ? tr("The old file is intact.") : tr("Nothing was left behind.");
    const QString why
        = error.detail.isEmpty() || error.detail == path ? safe : oneLine(error.detail) + QStringLiteral(". ") + safe;
    return {Message::Kind::Error, tr("%1 could not be written.").arg(nameOf(path)), why, {}, {}};
}

} // namespace dateline

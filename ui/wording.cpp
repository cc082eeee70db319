#include "ui/wording.h"

#include "app/text/limits.h"
#include "ui/plaintext.h"
#include "ui/texts.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <span>

namespace dateline {

namespace {

constexpr int mostNamed = 2; // files in one message

QString nameOf(const QString& path) {
    const QString name = QFileInfo(path).fileName();
    return oneLine(name.isEmpty() ? path : name);
}

QString reasonFor(const QString& path, const Error& error) {
    switch (error.code) {
    case ErrorCode::NotFound: return MessageText::tr("There is no such file.");
    case ErrorCode::NotAFile: return MessageText::tr("It is not an ordinary file.");
    case ErrorCode::NotReadable: return MessageText::tr("You may not read it, or the disk refused.");
    case ErrorCode::TooLarge:
        return QFileInfo(path).size() > limits::inputBytes
            ? MessageText::tr("It is larger than %1 MB, more than any article.").arg(limits::inputBytes >> 20)
            : MessageText::tr("It holds more than any article does.");
    case ErrorCode::Empty: return MessageText::tr("There is no text in it.");
    case ErrorCode::Binary: return MessageText::tr("It holds no text that could be read.");
    case ErrorCode::Encrypted: return MessageText::tr("It is locked. Save it without a password first.");
    case ErrorCode::Malformed:
        return error.line > 0 ? MessageText::tr("Line %1 is damaged, or not as Dateline writes it.").arg(error.line)
                              : MessageText::tr("It is damaged or not what its name says.");
    case ErrorCode::ArticleMissing:
        return MessageText::tr("The article it corrects, %1, does not lie beside it.").arg(oneLine(error.detail));
    case ErrorCode::Unsupported: return MessageText::tr("This kind of file is not known here.");
    case ErrorCode::Cancelled: return MessageText::tr("It was cancelled.");
    case ErrorCode::NotWritable: return MessageText::tr("The disk refused.");
    }
    return {};
}

} // namespace

Message openFailure(const OpenProblem& problem, bool tried) {
    const QString what = MessageText::tr("%1 could not be opened.").arg(nameOf(problem.path));
    if (problem.takesPassword) {
        return {Message::Kind::Warning, what,
            tried ? MessageText::tr("The password does not open it.")
                  : MessageText::tr("It is locked with a password."),
            MessageText::tr("Enter password…"), {}};
    }
    return {Message::Kind::Error, what, reasonFor(problem.path, problem.error), {}, {}};
}

Message changedOnDisk(const QStringList& paths) {
    return {Message::Kind::Info,
        paths.size() == 1 ? MessageText::tr("%1 has changed on disk.").arg(nameOf(paths.front()))
                          : MessageText::tr("%1 of the open files have changed on disk.").arg(paths.size()),
        MessageText::tr("What is shown is what was there before."), MessageText::tr("Reload"), {}};
}

Message openFailures(const std::vector<OpenProblem>& problems, int asked) {
    const int failed = int(problems.size());
    QStringList why;
    for (const OpenProblem& problem : std::span(problems).first(std::min<std::size_t>(problems.size(), mostNamed))) {
        why << QStringLiteral("%1: %2").arg(nameOf(problem.path), reasonFor(problem.path, problem.error));
    }
    if (failed > mostNamed) {
        why << MessageText::tr("And %1 more.").arg(QLocale().toString(failed - mostNamed));
    }
    const QString what = failed == asked
        ? MessageText::tr("None of the %1 files could be opened.").arg(QLocale().toString(asked))
        : MessageText::tr("%1 of %2 files could not be opened.")
              .arg(QLocale().toString(failed), QLocale().toString(asked));
    return {Message::Kind::Error, what, why.join(u' '), {}, {}};
}

Message missingDate(const Account& account) {
    const QStringView text = account.article.text;
    const auto hanging = std::ranges::find(account.times, Reason::Unresolved, &TimeMention::reason);
    const QString why = hanging == account.times.end()
        ? MessageText::tr("No publication date was found in this text.")
        : MessageText::tr("This text has no publication date, so “%1” has nothing to count from.")
              .arg(oneLine(hanging->span.of(text)));
    const QString what = account.events.empty() ? MessageText::tr("No event could be placed yet.")
                                                : MessageText::tr("When was this published?");
    return {Message::Kind::Warning, what, why, MessageText::tr("Set date…"), {}};
}

std::optional<Message> foreignLanguage(const std::vector<Account>& accounts) {
    const auto foreign = std::ranges::count_if(accounts, &Account::foreign);
    if (foreign == 0) {
        return {};
    }
    const QString what = accounts.size() == 1
        ? MessageText::tr("%1 is not in English.").arg(nameOf(accounts.front().article.path))
        : MessageText::tr("%1 of %2 articles are not in English.")
              .arg(QLocale().toString(int(foreign)), QLocale().toString(int(accounts.size())));
    return Message{Message::Kind::Warning, what,
        MessageText::tr("Dateline reads English only so far: no dates, quotes or figures were looked for."), {}, {}};
}

Message undecodableBytes(const Article& article) {
    return {Message::Kind::Warning, MessageText::tr("Some of %1 is no text.").arg(nameOf(article.path)),
        MessageText::tr("%Ln byte(s) could not be read and are shown as \uFFFD.", nullptr, article.undecodable), {},
        {}};
}

std::optional<Message> leftOut(const Account& account) {
    QStringList why;
    if (account.article.pagesRead < account.article.pages) {
        why << MessageText::tr("Only the first %1 of %2 pages are shown.")
                   .arg(QLocale().toString(account.article.pagesRead), QLocale().toString(account.article.pages));
    }
    if (account.eventsLeftOut > 0) {
        why << MessageText::tr("Only the first %1 events are shown.").arg(QLocale().toString(limits::events));
    }
    if (account.quotes.size() >= std::size_t(limits::quotes)) {
        why << MessageText::tr("Only the first %1 quotes are shown.").arg(QLocale().toString(limits::quotes));
    }
    if (why.isEmpty()) {
        return {};
    }
    return Message{Message::Kind::Warning,
        MessageText::tr("%1 holds more than fits.").arg(nameOf(account.article.path)), why.join(u' '), {}, {}};
}

Message saveFailure(const QString& path, const Error& error) {
    const bool there = QFileInfo::exists(path);
    const QString safe
        = there ? MessageText::tr("The old file is intact.") : MessageText::tr("Nothing was left behind.");
    const QString why
        = error.detail.isEmpty() || error.detail == path ? safe : oneLine(error.detail) + QStringLiteral(". ") + safe;
    return {Message::Kind::Error, MessageText::tr("%1 could not be written.").arg(nameOf(path)), why, {}, {}};
}

} // namespace dateline

#include "ui/editwording.h"

#include "ui/counted.h"
#include "ui/plaintext.h"
#include "ui/preferences.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace dateline {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("dateline::EditWording", text);
}

QString quoted(const QString& words) {
    return QStringLiteral("“%1”").arg(oneLine(words));
}

/// Damaged files are kept, so nothing is lost by going on.
QString damageText(const StoredCorrections& stored) {
    const QString kept = tr("It is kept as %1.old once you correct something.")
                             .arg(oneLine(QFileInfo(stored.damaged).fileName()));
    const ErrorCode code = stored.error ? stored.error->code : ErrorCode::Malformed;
    const QString why = code == ErrorCode::Unsupported ? tr("A later Dateline wrote it.")
        : code == ErrorCode::TooLarge                  ? tr("It is far too large.")
        : code == ErrorCode::Malformed                 ? tr("It is damaged or not Dateline's.")
                                                       : tr("You may not read it, or the disk refused.");
    return why + u' ' + kept;
}

} // namespace

QString editName(EditKind kind) {
    switch (kind) {
    case EditKind::Retitle: return tr("new title");
    case EditKind::Redate: return tr("new date");
    case EditKind::Hide: return tr("hidden event");
    case EditKind::Merge: return tr("merged events");
    case EditKind::Split: return tr("split event");
    case EditKind::Note: return tr("note");
    case EditKind::Respeak: return tr("new speaker");
    case EditKind::Unquote: return tr("“not a quote”");
    case EditKind::AttachQuote: return tr("moved quote");
    case EditKind::Remeasure: return tr("new measure");
    case EditKind::AttachFigure: return tr("moved figure");
    case EditKind::Publish: return tr("publication date");
    case EditKind::Bookmark: return tr("bookmark");
    case EditKind::Headline: return tr("article title");
    case EditKind::PutBack: return tr("block put back");
    }
    return {};
}

QString editText(const Edit& edit) {
    switch (edit.kind) {
    case EditKind::Retitle: return tr("New title %1").arg(quoted(edit.text));
    case EditKind::Redate:
        return tr("New date %1").arg(shownDate(edit.date.period, edit.date.precision, edit.date.mod));
    case EditKind::Hide: return tr("Hidden event");
    case EditKind::Merge: return tr("Two events as one");
    case EditKind::Split: return tr("One event as two");
    case EditKind::Note: return tr("Note %1").arg(quoted(edit.text));
    case EditKind::Respeak:
        return edit.text.isEmpty() ? tr("No speaker") : tr("Speaker %1").arg(quoted(edit.text));
    case EditKind::Unquote: return tr("Not a quote");
    case EditKind::AttachQuote: return tr("Quote moved to another event");
    case EditKind::Remeasure: return tr("New measure %1").arg(quoted(edit.text));
    case EditKind::AttachFigure: return tr("Figure moved to another event");
    case EditKind::Publish: return tr("Published %1").arg(oneLine(edit.text));
    case EditKind::Bookmark: return edit.text.isEmpty() ? tr("Bookmark taken away") : tr("Bookmark");
    case EditKind::Headline: return tr("Article title %1").arg(quoted(edit.text));
    case EditKind::PutBack: return tr("Block put back");
    }
    return {};
}

QString editWords(const Edit& edit) {
    if (edit.kind == EditKind::PutBack) {
        return oneLine(edit.text);
    }
    const Anchor& anchor = namesWords(edit.kind) ? edit.words : edit.event.sentence;
    return oneLine(anchor.words);
}

Message lostNotice(int count, std::function<void()> show) {
    return {Message::Kind::Warning,
        counted(count, tr("1 correction finds nothing to correct now."), tr("%1 corrections find nothing to correct now.")),
        tr("What it was made for is not found any more. It is kept."), tr("Show"), std::move(show)};
}

std::optional<Message> storedNotice(const KeptCorrections& kept, std::function<void()> show) {
    const QString article = oneLine(kept.place.article);
    const int gone = int(kept.edits.orphans.size());
    const int held = int(kept.edits.held.size());
    if (kept.stored.error) {
        return Message{Message::Kind::Warning, tr("The corrections of %1 could not be read.").arg(article),
            damageText(kept.stored), {}, {}};
    }
    if (kept.stored.sidecar.notUnderstood > 0) {
        return Message{Message::Kind::Warning,
            counted(kept.stored.sidecar.notUnderstood, tr("1 correction of %1 could not be read.").arg(article),
                tr("%1 corrections of %2 could not be read.").arg(QStringLiteral("%1"), article)),
            damageText(kept.stored), {}, {}};
    }
    if (gone > 0) {
        return Message{Message::Kind::Warning,
            counted(gone, tr("1 correction no longer fits the text."), tr("%1 corrections no longer fit the text.")),
            tr("The words it was made for are not there now. It is kept."), tr("Show"), std::move(show)};
    }
    if (kept.stored.changed && held > 0) {
        return Message{Message::Kind::Info, tr("%1 has changed since you corrected it.").arg(article),
            counted(held, tr("Your correction was found again."), tr("All %1 corrections were found again.")), {}, {}};
    }
    return {};
}

Message keepFailure(const QString& article, const Error& error) {
    const QString why = error.detail.isEmpty() ? QString() : oneLine(error.detail) + QStringLiteral(". ");
    return {Message::Kind::Error, tr("The corrections of %1 could not be saved.").arg(oneLine(article)),
        why + tr("They hold until you close the window."), tr("Try again"), {}};
}

} // namespace dateline

#include "ui/editwording.h"

#include "ui/plaintext.h"
#include "ui/preferences.h"
#include "ui/texts.h"

#include <QFileInfo>

namespace dateline {

namespace {

QString quoted(const QString& words) {
    return QStringLiteral("“%1”").arg(oneLine(words));
}

/// Damaged files are kept, so nothing is lost by going on.
QString damageText(const StoredCorrections& stored) {
    const QString kept = EditText::tr("It is kept as %1.old once you correct something.")
                             .arg(oneLine(QFileInfo(stored.damaged).fileName()));
    const ErrorCode code = stored.error ? stored.error->code : ErrorCode::Malformed;
    const QString why = code == ErrorCode::Unsupported ? EditText::tr("A later Dateline wrote it.")
        : code == ErrorCode::TooLarge                  ? EditText::tr("It is far too large.")
        : code == ErrorCode::Malformed                 ? EditText::tr("It is damaged or not Dateline's.")
                                                       : EditText::tr("You may not read it, or the disk refused.");
    return why + u' ' + kept;
}

} // namespace

QString editName(EditKind kind) {
    switch (kind) {
    case EditKind::Retitle: return EditText::tr("new title");
    case EditKind::Redate: return EditText::tr("new date");
    case EditKind::Hide: return EditText::tr("hidden event");
    case EditKind::Merge: return EditText::tr("merged events");
    case EditKind::Split: return EditText::tr("split event");
    case EditKind::Note: return EditText::tr("note");
    case EditKind::Respeak: return EditText::tr("new speaker");
    case EditKind::Unquote: return EditText::tr("“not a quote”");
    case EditKind::AttachQuote: return EditText::tr("moved quote");
    case EditKind::Remeasure: return EditText::tr("new measure");
    case EditKind::AttachFigure: return EditText::tr("moved figure");
    case EditKind::Publish: return EditText::tr("publication date");
    case EditKind::Bookmark: return EditText::tr("bookmark");
    case EditKind::Headline: return EditText::tr("article title");
    case EditKind::PutBack: return EditText::tr("block put back");
    }
    return {};
}

QString editText(const Edit& edit) {
    switch (edit.kind) {
    case EditKind::Retitle: return EditText::tr("New title %1").arg(quoted(edit.text));
    case EditKind::Redate:
        return EditText::tr("New date %1").arg(shownDate(edit.date.period, edit.date.precision, edit.date.mod));
    case EditKind::Hide: return EditText::tr("Hidden event");
    case EditKind::Merge: return EditText::tr("Two events as one");
    case EditKind::Split: return EditText::tr("One event as two");
    case EditKind::Note: return EditText::tr("Note %1").arg(quoted(edit.text));
    case EditKind::Respeak:
        return edit.text.isEmpty() ? EditText::tr("No speaker") : EditText::tr("Speaker %1").arg(quoted(edit.text));
    case EditKind::Unquote: return EditText::tr("Not a quote");
    case EditKind::AttachQuote: return EditText::tr("Quote moved to another event");
    case EditKind::Remeasure: return EditText::tr("New measure %1").arg(quoted(edit.text));
    case EditKind::AttachFigure: return EditText::tr("Figure moved to another event");
    case EditKind::Publish: return EditText::tr("Published %1").arg(oneLine(edit.text));
    case EditKind::Bookmark:
        return edit.text.isEmpty() ? EditText::tr("Bookmark taken away") : EditText::tr("Bookmark");
    case EditKind::Headline: return EditText::tr("Article title %1").arg(quoted(edit.text));
    case EditKind::PutBack: return EditText::tr("Block put back");
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

std::optional<Message> storedNotice(const KeptCorrections& kept, std::function<void()> show) {
    const QString article = oneLine(kept.place.article);
    const int gone = int(kept.edits.orphans.size());
    const int held = int(kept.edits.held.size());
    if (kept.stored.error) {
        return Message{Message::Kind::Warning, EditText::tr("The corrections of %1 could not be read.").arg(article),
            damageText(kept.stored), {}, {}};
    }
    if (kept.stored.sidecar.notUnderstood > 0) {
        return Message{Message::Kind::Warning,
            EditText::tr("%Ln correction(s) of %1 could not be read.", nullptr, kept.stored.sidecar.notUnderstood)
                .arg(article),
            damageText(kept.stored), {}, {}};
    }
    if (gone > 0) {
        return Message{Message::Kind::Warning, EditText::tr("%Ln correction(s) no longer fit the text.", nullptr, gone),
            EditText::tr("The words it was made for are not there now. It is kept."), EditText::tr("Show"),
            std::move(show)};
    }
    if (kept.stored.changed && held > 0) {
        return Message{Message::Kind::Info, EditText::tr("%1 has changed since you corrected it.").arg(article),
            EditText::tr("%Ln correction(s) of yours were found again.", nullptr, held), {}, {}};
    }
    return {};
}

Message keepFailure(const QString& article, const Error& error) {
    const QString why = error.detail.isEmpty() ? QString() : oneLine(error.detail) + QStringLiteral(". ");
    return {Message::Kind::Error, EditText::tr("The corrections of %1 could not be saved.").arg(oneLine(article)),
        why + EditText::tr("They hold until you close the window."), EditText::tr("Try again"), {}};
}

} // namespace dateline

// Menu text: what an action is called outside menus.
#pragma once

#include <QString>

namespace dateline {

/// Without the letter that picks it: "Open…" of "&Open…" and of "Open(&O)…", as Chinese menus have it.
inline QString withoutLetter(QString text) {
    const qsizetype letter = text.indexOf(QStringLiteral("(&"));
    if (letter >= 0 && letter + 3 < text.size() && text[letter + 3] == u')') {
        text.remove(letter, 4);
    }
    return text.remove(u'&');
}

/// Without the dots either that say a question follows.
inline QString plainName(const QString& text) {
    return withoutLetter(text).remove(u'…');
}

} // namespace dateline

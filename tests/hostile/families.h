// Families of hostile documents: each is one piece said again and again, made as long as one wants.
#pragma once

#include <QByteArray>

#include <vector>

namespace dateline {

enum class Hostility { Quotes, Numbers, Dates, Characters, Text, Markup, Page, Format };

struct Family {
    Hostility of;
    const char* what;
    const char* file; // its name, whose ending says what it is
    QByteArray piece;
    QByteArray head{}; // stands once before the pieces
    QByteArray tail{}; // stands once behind them
    QByteArray (*numbered)(int i) = nullptr; // makes the i-th piece, instead of `piece`
    QByteArray (*packed)(const QByteArray& content) = nullptr; // makes the document of the content

    /// The document of about `size` bytes of content; always the same one.
    QByteArray document(qsizetype size) const;
};

const std::vector<Family>& families();

} // namespace dateline

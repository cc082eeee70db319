// Linked data: what the JSON-LD of a page (schema.org) says about its article.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace dateline {

struct LinkedArticle {
    QString headline;
    QStringList authors;
    QString publisher;
    QString published; // datePublished as written
    QString modified; // dateModified
    bool found = false;
};

/// The first object of an article type, over all scripts; fields it lacks are taken from the next ones. Broken JSON is
/// searched for the same keys.
LinkedArticle linkedArticle(const std::vector<QByteArray>& scripts);

} // namespace dateline

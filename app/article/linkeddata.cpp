#include "app/article/linkeddata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace dateline {

namespace {

constexpr qsizetype mostObjects = 20'000;

/// Line breaks inside strings are the commonest fault; to JSON elsewhere they are blanks too.
QByteArray withoutControls(QByteArray script) {
    for (char& c : script) {
        c = static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return script;
}

QStringList typesOf(const QJsonObject& object) {
    const QJsonValue type = object.value(u"@type");
    QStringList types;
    if (type.isString()) {
        types << type.toString();
    }
    for (const QJsonValue& one : type.toArray()) {
        types << one.toString();
    }
    return types;
}

bool isArticle(const QJsonObject& object) {
    const QStringList types = typesOf(object);
    return std::ranges::any_of(types, [](const QString& type) {
        return type.endsWith(u"Article") || type.endsWith(u"Posting") || type == u"Report" || type == u"Review";
    });
}

bool isPage(const QJsonObject& object) {
    return typesOf(object).contains(QStringLiteral("WebPage"));
}

QString nameOf(const QJsonValue& value) {
    return (value.isString() ? value.toString() : value.toObject().value(u"name").toString()).simplified();
}

QStringList namesOf(const QJsonValue& value) {
    QStringList names;
    if (value.isArray()) {
        for (const QJsonValue& one : value.toArray()) {
            names << nameOf(one);
        }
    } else {
        names << nameOf(value);
    }
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

void take(QString& field, const QJsonValue& value) {
    if (field.isEmpty()) {
        field = value.toString().simplified();
    }
}

/// Every object of a document, the outer first.
std::vector<QJsonObject> objectsOf(const QJsonDocument& document) {
    std::vector<QJsonValue> waiting;
    std::vector<QJsonObject> objects;
    waiting.push_back(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    for (std::size_t i = 0; i < waiting.size() && qsizetype(waiting.size()) < mostObjects; ++i) {
        const QJsonValue value = waiting[i];
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            objects.push_back(object);
            for (const QJsonValue& inner : object) {
                if (inner.isObject() || inner.isArray()) {
                    waiting.push_back(inner);
                }
            }
        }
        for (const QJsonValue& inner : value.toArray()) {
            waiting.push_back(inner);
        }
    }
    return objects;
}

/// The string behind "key": in JSON that does not parse.
QString stringBehind(QByteArrayView script, QByteArrayView key) {
    const QByteArray quoted = '"' + key.toByteArray() + '"';
    const qsizetype at = script.indexOf(quoted);
    const qsizetype open = at < 0 ? -1 : script.indexOf('"', at + quoted.size());
    const qsizetype close = open < 0 ? -1 : script.indexOf('"', open + 1);
    if (close < 0 || script.sliced(at + quoted.size(), open - at - quoted.size()).trimmed() != ":") {
        return {};
    }
    return QString::fromUtf8(script.sliced(open + 1, close - open - 1)).simplified();
}

void searchBroken(QByteArrayView script, LinkedArticle& article) {
    take(article.headline, stringBehind(script, "headline"));
    take(article.published, stringBehind(script, "datePublished"));
    take(article.modified, stringBehind(script, "dateModified"));
}

void readArticle(const QJsonObject& object, LinkedArticle& article) {
    article.found = true;
    take(article.headline, object.value(u"headline"));
    take(article.published, object.value(u"datePublished"));
    take(article.modified, object.value(u"dateModified"));
    if (article.authors.isEmpty()) {
        article.authors = namesOf(object.value(u"author"));
    }
    if (article.publisher.isEmpty()) {
        article.publisher = nameOf(object.value(u"publisher"));
    }
}

/// "author": {"@id": "..."} stands for an object elsewhere in the script.
void resolveAuthor(const std::vector<QJsonObject>& objects, const QJsonObject& about, LinkedArticle& article) {
    const QString id = about.value(u"author").toObject().value(u"@id").toString();
    if (id.isEmpty() || !article.authors.isEmpty()) {
        return;
    }
    for (const QJsonObject& object : objects) {
        if (object.value(u"@id").toString() == id && object.contains(u"name")) {
            article.authors << nameOf(object);
            return;
        }
    }
}

} // namespace

LinkedArticle linkedArticle(const std::vector<QByteArray>& scripts) {
    LinkedArticle article;
    for (const QByteArray& script : scripts) {
        const QByteArray clean = withoutControls(script);
        const QJsonDocument document = QJsonDocument::fromJson(clean);
        if (document.isNull()) {
            searchBroken(clean, article);
            continue;
        }
        const std::vector<QJsonObject> objects = objectsOf(document);
        for (const QJsonObject& object : objects) {
            if (isArticle(object)) {
                readArticle(object, article);
                resolveAuthor(objects, object, article);
            }
        }
        for (const QJsonObject& object : objects) {
            if (isPage(object)) {
                take(article.published, object.value(u"datePublished"));
                take(article.modified, object.value(u"dateModified"));
            }
        }
    }
    return article;
}

} // namespace dateline

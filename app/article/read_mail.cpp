#include "app/article/charset.h"
#include "app/article/composed.h"
#include "app/article/formats.h"
#include "app/article/mime.h"
#include "app/article/quotedreply.h"

namespace dateline {

namespace {

bool sniff(QByteArrayView bytes) {
    return looksLikeMail(bytes);
}

bool isPage(const MimePart& part) {
    return part.type() == "text/html" || part.type() == "application/xhtml+xml";
}

const MimePart* firstPart(const std::vector<MimePart>& parts, bool page) {
    for (std::size_t i = 1; i < parts.size(); ++i) {
        const bool right = page ? isPage(parts[i]) : parts[i].type() == "text/plain";
        if (right && !parts[i].isAttachment() && !parts[i].body.trimmed().isEmpty()) {
            return &parts[i];
        }
    }
    return nullptr;
}

/// "Re: Fwd: Harbour" without what answering added.
QString subjectOf(const MimePart& message) {
    QString subject = headerText(message.header("subject"));
    for (qsizetype colon = subject.indexOf(u':'); colon > 0 && colon <= 3; colon = subject.indexOf(u':')) {
        const QString mark = subject.first(colon).toLower();
        if (mark != u"re" && mark != u"fw" && mark != u"fwd") {
            break;
        }
        subject = subject.sliced(colon + 1).trimmed();
    }
    return subject;
}

/// The name in "Ann Lee <ann@paper.example>".
QString senderOf(const MimePart& message) {
    QString sender = headerText(message.header("from"));
    const qsizetype address = sender.indexOf(u'<');
    sender = address < 0 ? sender : sender.first(address);
    return sender.remove(u'"').trimmed();
}

DecodedText decodePage(const QByteArray& html, const QByteArray& charset) {
    return decodeText(html, charset.isEmpty() ? declaredCharset(html) : charset);
}

Result<Article> readMessage(const MimePart& message, const MimePart& text) {
    Article about;
    about.title = subjectOf(message);
    about.byline = senderOf(message);
    about.titleFrom = about.title.isEmpty() ? Evidence::None : Evidence::Header;
    about.published = parseTimex3(mailDate(message.header("date")));
    about.publishedFrom = about.published ? Evidence::Header : Evidence::None;
    const QByteArray bytes = text.content();
    if (isPage(text)) {
        Article page = articleFromPage(decodePage(bytes, text.parameter("charset")));
        page.byline = page.byline.isEmpty() ? about.byline : page.byline;
        if (!about.title.isEmpty()) {
            page.title = about.title;
            page.titleFrom = about.titleFrom;
        }
        if (about.published) {
            page.published = about.published;
            page.publishedFrom = about.publishedFrom;
        }
        return page;
    }
    DecodedText decoded = decodeText(bytes, text.parameter("charset"));
    if (isTooLong(decoded.text)) {
        return Error{ErrorCode::TooLarge, {}};
    }
    about.undecodable = decoded.undecodable + replaceNuls(decoded.text);
    QString words = withUnixNewlines(std::move(decoded.text));
    about.furniture = quotedReplies(words);
    return articleFromText(std::move(words), std::move(about));
}

Result<Article> read(const QByteArray& bytes) {
    const std::vector<MimePart> parts = readMime(bytes);
    const MimePart& message = parts.front();
    const MimePart* page = firstPart(parts, true);
    const bool savedPage
        = page && message.type() == "multipart/related" && !message.header("snapshot-content-location").isEmpty();
    const bool related = page && message.type() == "multipart/related" && message.header("to").isEmpty();
    if (savedPage || related) {
        Article article = articleFromPage(decodePage(page->content(), page->parameter("charset")));
        if (article.title.isEmpty()) {
            article.title = subjectOf(message);
            article.titleFrom = Evidence::Header;
        }
        return article;
    }
    const MimePart* plain = firstPart(parts, false);
    if (!plain && !page) {
        return Error{ErrorCode::Unsupported, QStringLiteral("message without a text")};
    }
    return readMessage(message, plain ? *plain : *page);
}

} // namespace

const Reader mailReader{QStringLiteral("mail"), QStringLiteral("E-mail or web archive"),
    {QStringLiteral("eml"), QStringLiteral("mhtml"), QStringLiteral("mht")}, false, sniff, read};

} // namespace dateline

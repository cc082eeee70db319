#include "app/article/composed.h"
#include "app/article/formats.h"
#include "app/article/rtf.h"

namespace dateline {

namespace {

bool sniff(QByteArrayView bytes) {
    return bytes.startsWith("{\\rtf");
}

Result<Article> read(const QByteArray& bytes) {
    const RtfDocument document = readRtf(bytes);
    Article about;
    about.title = document.title.simplified();
    about.byline = document.author.simplified();
    return articleFromBlocks(document.paragraphs, std::move(about));
}

} // namespace

const Reader rtfReader{QStringLiteral("rtf"), QStringLiteral("Rich text"), {QStringLiteral("rtf")}, false, sniff, read};

} // namespace dateline

#include "app/article/charset.h"
#include "app/article/composed.h"
#include "app/article/formats.h"

#include <algorithm>
#include <array>
#include <new>

#include <md4c.h>

namespace dateline {

namespace {

/// Markdown can look like any text: only its ending tells.
bool sniff(QByteArrayView) {
    return false;
}

struct Entity {
    QByteArrayView name;
    char32_t character;
};

constexpr std::array entities{Entity{"&amp;", U'&'}, Entity{"&lt;", U'<'}, Entity{"&gt;", U'>'}, Entity{"&quot;", U'"'},
    Entity{"&apos;", U'\''}, Entity{"&nbsp;", U'\u00A0'}, Entity{"&ndash;", U'–'}, Entity{"&mdash;", U'—'},
    Entity{"&lsquo;", U'‘'}, Entity{"&rsquo;", U'’'}, Entity{"&ldquo;", U'“'}, Entity{"&rdquo;", U'”'},
    Entity{"&hellip;", U'…'}, Entity{"&euro;", U'€'}, Entity{"&pound;", U'£'}, Entity{"&copy;", U'©'}};

/// The character of "&mdash;" or "&#8212;"; what is not known stays as written.
QByteArray entityText(QByteArrayView entity) {
    const auto named = std::ranges::find_if(entities, [&](const Entity& e) { return e.name == entity; });
    char32_t character = named == entities.end() ? 0 : named->character;
    if (entity.startsWith("&#")) {
        const bool hex = entity.size() > 3 && (entity[2] == 'x' || entity[2] == 'X');
        character = entity.sliced(hex ? 3 : 2).chopped(1).toByteArray().toUInt(nullptr, hex ? 16 : 10);
    }
    const bool valid = character != 0 && character <= 0x10FFFF && !(character >= 0xD800 && character <= 0xDFFF);
    return valid ? QString::fromUcs4(&character, 1).toUtf8() : entity.toByteArray();
}

/// What the parser reports, gathered into blocks.
struct Gathering {
    QStringList blocks;
    QByteArray text;
    QString title; // the first heading of the first level
    bool image = false;

    void finish() {
        const QString block = QString::fromUtf8(text).trimmed();
        if (!block.isEmpty()) {
            blocks << block;
        }
        text.clear();
    }
};

bool holdsText(MD_BLOCKTYPE type) {
    return type == MD_BLOCK_P || type == MD_BLOCK_H || type == MD_BLOCK_LI || type == MD_BLOCK_CODE
        || type == MD_BLOCK_TD || type == MD_BLOCK_TH;
}

int enterBlock(MD_BLOCKTYPE type, void*, void* data) {
    if (holdsText(type)) {
        static_cast<Gathering*>(data)->finish();
    }
    return 0;
}

int leaveBlock(MD_BLOCKTYPE type, void* detail, void* data) {
    auto& gathering = *static_cast<Gathering*>(data);
    const bool title = type == MD_BLOCK_H && static_cast<MD_BLOCK_H_DETAIL*>(detail)->level == 1;
    if (title && gathering.title.isEmpty()) {
        gathering.title = QString::fromUtf8(gathering.text).simplified();
    }
    if (holdsText(type)) {
        gathering.finish();
    }
    return 0;
}

int enterSpan(MD_SPANTYPE type, void*, void* data) {
    static_cast<Gathering*>(data)->image |= type == MD_SPAN_IMG;
    return 0;
}

int leaveSpan(MD_SPANTYPE type, void*, void* data) {
    auto& gathering = *static_cast<Gathering*>(data);
    gathering.image = gathering.image && type != MD_SPAN_IMG;
    return 0;
}

int takeText(MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* data) {
    auto& gathering = *static_cast<Gathering*>(data);
    if (gathering.image || type == MD_TEXT_HTML) {
        return 0;
    }
    if (type == MD_TEXT_SOFTBR) {
        gathering.text += ' ';
    } else if (type == MD_TEXT_BR) {
        gathering.text += '\n';
    } else if (type == MD_TEXT_NULLCHAR) {
        gathering.text += "\xEF\xBF\xBD";
    } else if (type == MD_TEXT_ENTITY) {
        gathering.text += entityText(QByteArrayView(text, size));
    } else {
        gathering.text.append(text, size);
    }
    return 0;
}

Result<Article> read(const QByteArray& bytes) {
    DecodedText decoded = decodeText(bytes);
    if (looksBinary(decoded.text)) {
        return Error{ErrorCode::Binary, {}};
    }
    if (isTooLong(decoded.text)) {
        return Error{ErrorCode::TooLarge, {}};
    }
    Article about;
    about.undecodable = decoded.undecodable + replaceNuls(decoded.text);
    const QByteArray text = withUnixNewlines(std::move(decoded.text)).toUtf8();
    Gathering gathering;
    const MD_PARSER parser{
        0, MD_DIALECT_GITHUB, enterBlock, leaveBlock, enterSpan, leaveSpan, takeText, nullptr, nullptr};
    if (md_parse(text.constData(), MD_SIZE(text.size()), &parser, &gathering) != 0) {
        throw std::bad_alloc(); // any text is Markdown, and nothing above stops the parser
    }
    gathering.finish();
    about.title = gathering.title;
    return articleFromBlocks(gathering.blocks, std::move(about));
}

} // namespace

const Reader markdownReader{QStringLiteral("markdown"), QStringLiteral("Markdown text"),
    {QStringLiteral("md"), QStringLiteral("markdown")}, true, sniff, read};

} // namespace dateline

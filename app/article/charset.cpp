#include "app/article/charset.h"

#include "app/text/limits.h"
#include "app/text/utf16.h"

#include <QUtf8StringView>

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>
#include <utility>

#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucnv_err.h>

namespace dateline {

namespace {

struct Mark {
    QByteArrayView bytes;
    const char* charset;
};

/// The longer marks first: UTF-32's begins like UTF-16's.
constexpr std::array byteOrderMarks{
    Mark{QByteArrayView("\xFF\xFE\0\0", 4), "UTF-32LE"},
    Mark{QByteArrayView("\0\0\xFE\xFF", 4), "UTF-32BE"},
    Mark{QByteArrayView("\xEF\xBB\xBF", 3), "UTF-8"},
    Mark{QByteArrayView("\xFF\xFE", 2), "UTF-16LE"},
    Mark{QByteArrayView("\xFE\xFF", 2), "UTF-16BE"},
};

/// Names that mean more than they say (the web's rule: Latin-1 is windows-1252), or that ICU knows by another name.
struct Alias {
    const char* name;
    const char* charset;
};

constexpr std::array aliases{
    Alias{"ascii", "windows-1252"},
    Alias{"us-ascii", "windows-1252"},
    Alias{"iso-8859-1", "windows-1252"},
    Alias{"latin1", "windows-1252"},
    Alias{"gb2312", "gb18030"},
    Alias{"gbk", "gb18030"},
    Alias{"uhc", "windows-949"},
    Alias{"euc-kr", "windows-949"},
    Alias{"ks_c_5601-1987", "windows-949"},
    Alias{"shift_jis", "windows-31j"},
    Alias{"iso-8859-9", "windows-1254"},
    Alias{"tis-620", "windows-874"},
    Alias{"mac-cyrillic", "x-mac-cyrillic"},
    Alias{"mac-centraleurope", "x-mac-ce"},
};

QByteArray canonical(QByteArrayView label) {
    const QByteArray name = label.trimmed().toByteArray().toLower();
    const auto alias = std::ranges::find_if(aliases, [&](const Alias& a) { return name == a.name; });
    return alias == aliases.end() ? name : QByteArray(alias->charset);
}

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter openConverter(const QByteArray& charset) {
    UErrorCode error = U_ZERO_ERROR;
    UConverter* converter = charset.isEmpty() ? nullptr : ucnv_open(charset.constData(), &error);
    return {U_SUCCESS(error) ? converter : nullptr, ucnv_close};
}

/// Writes U+FFFD for every undecodable sequence and counts them.
void countUndecodable(const void* context, UConverterToUnicodeArgs* args, const char*, int32_t,
    UConverterCallbackReason reason, UErrorCode* error) {
    if (reason > UCNV_IRREGULAR) {
        return;
    }
    ++*static_cast<int*>(const_cast<void*>(context));
    *error = U_ZERO_ERROR;
    const char16_t replacement = u'\uFFFD';
    ucnv_cbToUWriteUChars(args, &replacement, 1, 0, error);
}

DecodedText decodeWith(QByteArrayView bytes, const QByteArray& charset) {
    DecodedText decoded;
    decoded.charset = QString::fromLatin1(charset);
    const Converter converter = openConverter(charset);
    Q_ASSERT(converter);
    UErrorCode error = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter.get(), countUndecodable, &decoded.undecodable, nullptr, nullptr, &error);
    decoded.text.resize(bytes.size() + 16);
    const char* source = bytes.data();
    const char* const sourceEnd = source + bytes.size();
    qsizetype size = 0;
    do {
        error = U_ZERO_ERROR;
        char16_t* const begin = reinterpret_cast<char16_t*>(decoded.text.data());
        char16_t* target = begin + size;
        ucnv_toUnicode(
            converter.get(), &target, begin + decoded.text.size(), &source, sourceEnd, nullptr, true, &error);
        size = target - begin;
        if (error == U_BUFFER_OVERFLOW_ERROR) {
            decoded.text.resize(2 * decoded.text.size());
        }
    } while (error == U_BUFFER_OVERFLOW_ERROR);
    decoded.text.truncate(size);
    return decoded;
}

/// UTF-16 and UTF-32 have NULs at fixed places wherever their text is Latin.
QByteArray wideCharset(QByteArrayView bytes) {
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 4096) & ~3);
    if (sample.size() < 8) {
        return {};
    }
    std::array<qsizetype, 4> zeros{};
    for (qsizetype i = 0; i < sample.size(); ++i) {
        zeros[i % 4] += sample[i] == '\0';
    }
    const qsizetype quarter = sample.size() / 4;
    const auto mostly = [&](int place) { return zeros[place] * 10 > quarter * 7; };
    const auto seldom = [&](int place) { return zeros[place] * 10 < quarter; };
    if (mostly(0) && mostly(1) && seldom(3)) {
        return "UTF-32BE";
    }
    if (mostly(2) && mostly(3) && seldom(0)) {
        return "UTF-32LE";
    }
    if (mostly(0) && mostly(2) && seldom(1) && seldom(3)) {
        return "UTF-16BE";
    }
    return mostly(1) && mostly(3) && seldom(0) && seldom(2) ? QByteArray("UTF-16LE") : QByteArray();
}

bool isSevenBit(QByteArrayView bytes) {
    return std::ranges::none_of(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

QByteArray guessedCharset(QByteArrayView bytes) {
    constexpr qsizetype sample = 256 << 10;
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.data(), std::min(bytes.size(), sample));
    uchardet_data_end(detector.get());
    return canonical(uchardet_get_charset(detector.get()));
}

bool isTypographic(QChar c) {
    return isAmong(c, u"‘’“”–—…•€£©®™„«»");
}

/// How far the characters beyond ASCII look at home in the text: typographic marks, and letters beside letters of their
/// script.
double plausibility(QStringView text) {
    double points = 0;
    int foreign = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80) {
            continue;
        }
        ++foreign;
        const auto kin = [&](qsizetype k) {
            return k >= 0 && k < text.size() && text[k].isLetter() && text[k].script() == c.script();
        };
        points += isTypographic(c) ? 1.5 : c.isLetter() && (kin(i - 1) || kin(i + 1)) ? 1 : 0;
    }
    return foreign == 0 ? 0 : points / foreign;
}

/// Statistics know too little of a text that is nearly all ASCII: there the few other characters are judged themselves.
QByteArray secondGuess(QByteArrayView bytes, const QByteArray& guess) {
    const QByteArrayView sample = bytes.first(std::min<qsizetype>(bytes.size(), 64 << 10));
    const qsizetype high = std::ranges::count_if(sample, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    if (high == 0 || high * 10 > sample.size()) {
        return guess;
    }
    QByteArray best = guess;
    double most = openConverter(guess) ? plausibility(decodeWith(sample, guess).text) + 0.3 : 0;
    for (const char* candidate : {"windows-1252", "gb18030"}) {
        const DecodedText decoded = decodeWith(sample, candidate);
        const double points = decoded.undecodable > 1 ? 0 : plausibility(decoded.text);
        if (points > most) {
            best = candidate;
            most = points;
        }
    }
    return best;
}

/// Damaged UTF-8 is still UTF-8: most of its sequences hold.
bool mostlyUtf8(QByteArrayView bytes, const DecodedText& decoded) {
    const qsizetype high = std::ranges::count_if(bytes, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    return decoded.undecodable * 10 < high;
}

} // namespace

DecodedText decodeText(QByteArrayView bytes, QByteArrayView label) {
    for (const Mark& mark : byteOrderMarks) {
        if (bytes.startsWith(mark.bytes)) {
            return decodeWith(bytes.sliced(mark.bytes.size()), mark.charset);
        }
    }
    if (const QByteArray wide = wideCharset(bytes); !wide.isEmpty()) {
        return decodeWith(bytes, wide);
    }
    const bool shifted = bytes.contains('\x1B') || (bytes.contains('\x0E') && bytes.contains('\x0F')); // ISO-2022
    if (!shifted && QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8()) {
        return {QString::fromUtf8(bytes), QStringLiteral("UTF-8"), 0};
    }
    const QByteArray named = canonical(label);
    if (!named.isEmpty() && named != "utf-8" && !named.startsWith("utf-16") && openConverter(named)) {
        DecodedText decoded = decodeWith(bytes, named);
        if (decoded.undecodable * 1000 <= bytes.size()) {
            return decoded;
        }
    }
    DecodedText utf8 = decodeWith(bytes, "UTF-8");
    if (!shifted && mostlyUtf8(bytes, utf8)) {
        return utf8;
    }
    const QByteArray guess = secondGuess(bytes, guessedCharset(bytes));
    if (guess == "utf-8" || (guess.isEmpty() && isSevenBit(bytes))) {
        return utf8;
    }
    return decodeWith(bytes, openConverter(guess) ? guess : QByteArray("windows-1252"));
}

DecodedText decodeAs(QByteArrayView bytes, const QByteArray& charset) {
    if (isSevenBit(bytes) && !bytes.contains('\x1B')) {
        return {QString::fromLatin1(bytes), QString::fromLatin1(charset), 0};
    }
    return decodeWith(bytes, openConverter(charset) ? charset : QByteArray("windows-1252"));
}

QByteArray declaredCharset(QByteArrayView bytes) {
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 4096)).toByteArray().toLower();
    qsizetype at = head.startsWith("<?xml") ? head.indexOf("encoding") + 8 : -1;
    if (at < 8 || at > head.indexOf("?>")) {
        at = head.indexOf("charset") + 7;
    }
    if (at < 8) {
        return {};
    }
    const auto isSpace
        = [&](qsizetype i) { return i < head.size() && std::isspace(static_cast<unsigned char>(head[i])); };
    while (isSpace(at)) {
        ++at;
    }
    if (at >= head.size() || head[at] != '=') {
        return {};
    }
    ++at;
    while (at < head.size() && (head[at] == '"' || head[at] == '\'' || isSpace(at))) {
        ++at;
    }
    qsizetype end = at;
    const auto inName = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) || c == '-' || c == '_' || c == ':' || c == '.';
    };
    while (end < head.size() && inName(head[end])) {
        ++end;
    }
    return head.sliced(at, end - at);
}

QString withUnixNewlines(QString text) {
    if (!text.contains(u'\r')) {
        return text;
    }
    QChar last; // QString::replace() moves all that follows once for each thousand breaks
    const auto doubled = [&](QChar c) { return std::exchange(last, c) == u'\r' && c == u'\n'; };
    text.erase(std::remove_if(text.begin(), text.end(), doubled), text.end());
    return text.replace(u'\r', u'\n');
}

namespace {

/// Whether any character is a control other than white space.
bool hasControls(QStringView text) {
    char16_t found = 0; // no way out before the end: so the compiler takes many at a time
    for (QChar c : text) {
        const char16_t unit = c.unicode();
        const bool blank = char16_t(unit - u'\t') <= u'\r' - u'\t';
        found |= char16_t(((unit < u' ') & !blank) | (unit == u'\x7f'));
    }
    return found != 0;
}

} // namespace

bool looksBinary(QStringView text) {
    if (!hasControls(text)) {
        return false;
    }
    constexpr qsizetype slips = 2; // so few condemn no text
    qsizetype controls = 0;
    qsizetype nuls = 0;
    bool gap = false;
    for (QChar c : text) {
        if (c >= u' ' && c != u'\x7f') {
            gap = false;
            continue;
        }
        const bool nul = c.isNull();
        const bool blank = c == u'\n' || c == u'\r' || c == u'\t' || c == u'\f' || c == u'\v';
        controls += nul ? !gap : !blank;
        if (controls > slips && controls * 100 > text.size()) {
            return true; // whatever follows
        }
        nuls += nul;
        gap = nul;
    }
    const qsizetype others = text.size() - nuls;
    return (nuls > 0 && others == 0) || (controls > slips && controls * 100 > others);
}

int replaceNuls(QString& text) {
    const int count = text.contains(QChar()) ? int(text.count(QChar())) : 0;
    if (count > 0) {
        text.replace(QChar(), QChar(QChar::ReplacementCharacter));
    }
    return count;
}

int replaceLoneSurrogates(QString& text) {
    if (!hasSurrogates(text)) {
        return 0;
    }
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            ++i;
        } else if (text[i].isSurrogate()) {
            text[i] = QChar(QChar::ReplacementCharacter);
            ++count;
        }
    }
    return count;
}

bool isTooLong(QStringView text) {
    return text.size() > limits::textLength;
}

} // namespace dateline

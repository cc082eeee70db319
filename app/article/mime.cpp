#include "app/article/mime.h"

#include "app/article/charset.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr int deepest = 10;
constexpr std::size_t mostParts = 1000;

bool isBlank(char c) {
    return c == ' ' || c == '\t';
}

/// The line at `at` without its end; moves `at` behind it.
QByteArrayView takeLine(QByteArrayView bytes, qsizetype& at) {
    qsizetype end = bytes.indexOf('\n', at);
    end = end < 0 ? bytes.size() : end;
    QByteArrayView line = bytes.sliced(at, end - at);
    at = std::min(end + 1, bytes.size());
    if (line.endsWith('\r')) {
        line.chop(1);
    }
    return line;
}

bool isHeaderName(QByteArrayView name) {
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) { return c > ' ' && c < 127 && c != ':'; });
}

/// Reads headers up to the blank line; false where something else stands.
bool readHeaders(QByteArrayView bytes, std::vector<MimeHeader>& headers, qsizetype& at) {
    while (at < bytes.size()) {
        const QByteArrayView line = takeLine(bytes, at);
        if (line.isEmpty()) {
            return true;
        }
        const qsizetype colon = line.indexOf(':');
        if (isBlank(line.front()) && !headers.empty()) {
            headers.back().value += ' ' + line.trimmed().toByteArray();
        } else if (colon > 0 && isHeaderName(line.first(colon).trimmed())) {
            headers.push_back(
                {line.first(colon).trimmed().toByteArray().toLower(), line.sliced(colon + 1).trimmed().toByteArray()});
        } else {
            return false;
        }
    }
    return true;
}

int hexDigit(char c) {
    return c >= '0' && c <= '9' ? c - '0'
        : c >= 'A' && c <= 'F'  ? c - 'A' + 10
        : c >= 'a' && c <= 'f'  ? c - 'a' + 10
                                : -1;
}

QByteArray fromQuotedPrintable(QByteArrayView in, bool header) {
    QByteArray out;
    out.reserve(in.size());
    for (qsizetype i = 0; i < in.size(); ++i) {
        const char c = in[i];
        if (c == '_' && header) {
            out += ' ';
            continue;
        }
        if (c != '=') {
            out += c;
            continue;
        }
        const int high = i + 1 < in.size() ? hexDigit(in[i + 1]) : -1;
        const int low = i + 2 < in.size() ? hexDigit(in[i + 2]) : -1;
        if (high >= 0 && low >= 0) {
            out += char(high * 16 + low);
            i += 2;
            continue;
        }
        qsizetype end = i + 1; // a soft line break, white space before it allowed
        while (end < in.size() && (isBlank(in[end]) || in[end] == '\r')) {
            ++end;
        }
        if (end < in.size() && in[end] == '\n') {
            i = end;
        } else if (end < in.size()) {
            out += c;
        }
    }
    return out;
}

/// Where the next line "--boundary" begins at or behind `from`, or the end.
qsizetype findBoundary(QByteArrayView body, const QByteArray& dashed, qsizetype from) {
    for (qsizetype at = body.indexOf(dashed, from); at >= 0; at = body.indexOf(dashed, at + 1)) {
        if (at == 0 || body[at - 1] == '\n') {
            return at;
        }
    }
    return body.size();
}

std::vector<QByteArrayView> splitParts(QByteArrayView body, const QByteArray& boundary) {
    std::vector<QByteArrayView> parts;
    if (boundary.isEmpty()) {
        return parts;
    }
    const QByteArray dashed = "--" + boundary;
    qsizetype at = findBoundary(body, dashed, 0);
    while (at < body.size() && parts.size() < mostParts) {
        qsizetype begin = at + dashed.size();
        if (body.sliced(begin).startsWith("--")) {
            break;
        }
        takeLine(body, begin);
        at = findBoundary(body, dashed, begin);
        qsizetype end = at;
        for (char mark : {'\n', '\r'}) {
            if (end > begin && body[end - 1] == mark) {
                --end; // the line end before a boundary belongs to the boundary
            }
        }
        parts.push_back(body.sliced(begin, end - begin));
    }
    return parts;
}

MimePart readPart(QByteArrayView bytes) {
    MimePart part;
    qsizetype at = 0;
    const bool clean = readHeaders(bytes, part.headers, at);
    part.body = clean ? bytes.sliced(at) : bytes;
    return part;
}

QString decodeWord(QByteArrayView charset, QByteArrayView encoding, QByteArrayView text) {
    const bool base64 = encoding.compare("b", Qt::CaseInsensitive) == 0;
    const QByteArray bytes = base64 ? QByteArray::fromBase64(text.toByteArray()) : fromQuotedPrintable(text, true);
    return decodeText(bytes, charset).text;
}

} // namespace

QByteArray MimePart::header(QByteArrayView name) const {
    const auto found = std::ranges::find_if(headers, [&](const MimeHeader& h) { return h.name == name; });
    return found == headers.end() ? QByteArray() : found->value;
}

QByteArray MimePart::type() const {
    const QByteArray value = header("content-type");
    const QByteArray type
        = value.first(std::max<qsizetype>(0, value.indexOf(';') < 0 ? value.size() : value.indexOf(';')));
    return type.trimmed().isEmpty() ? QByteArray("text/plain") : type.trimmed().toLower();
}

QByteArray MimePart::parameter(QByteArrayView name) const {
    const QByteArray value = header("content-type");
    for (qsizetype at = value.indexOf(';'); at >= 0; at = value.indexOf(';', at + 1)) {
        const QByteArrayView rest = QByteArrayView(value).sliced(at + 1).trimmed();
        const qsizetype equals = rest.indexOf('=');
        if (equals < 0 || rest.first(equals).trimmed().compare(name, Qt::CaseInsensitive) != 0) {
            continue;
        }
        QByteArrayView wanted = rest.sliced(equals + 1).trimmed();
        const bool quoted = wanted.startsWith('"');
        wanted = quoted ? wanted.sliced(1) : wanted;
        const qsizetype end = wanted.indexOf(quoted ? '"' : ';');
        return (end < 0 ? wanted : wanted.first(end)).toByteArray().trimmed();
    }
    return {};
}

bool MimePart::isAttachment() const {
    return header("content-disposition").toLower().startsWith("attachment");
}

QByteArray MimePart::content() const {
    const QByteArray encoding = header("content-transfer-encoding").trimmed().toLower();
    if (encoding == "quoted-printable") {
        return fromQuotedPrintable(body, false);
    }
    return encoding == "base64" ? QByteArray::fromBase64(body.toByteArray()) : body.toByteArray();
}

bool looksLikeMail(QByteArrayView bytes) {
    static constexpr std::array<QByteArrayView, 6> sure{
        "mime-version", "message-id", "received", "return-path", "delivered-to", "x-mailer"};
    static constexpr std::array<QByteArrayView, 4> likely{"from", "to", "subject", "date"};
    std::vector<MimeHeader> headers;
    qsizetype at = 0;
    if (!readHeaders(bytes.first(std::min<qsizetype>(bytes.size(), 16384)), headers, at)) {
        return false;
    }
    const auto has = [&](QByteArrayView name) {
        return std::ranges::any_of(headers, [&](const MimeHeader& h) { return h.name == name; });
    };
    return std::ranges::any_of(sure, has) && std::ranges::any_of(likely, has);
}

std::vector<MimePart> readMime(QByteArrayView bytes) {
    struct Waiting {
        QByteArrayView bytes;
        int depth;
    };
    std::vector<MimePart> parts{readPart(bytes)};
    std::vector<Waiting> waiting{{bytes, 0}};
    while (!waiting.empty() && parts.size() < mostParts) {
        const Waiting next = waiting.back();
        waiting.pop_back();
        MimePart part = readPart(next.bytes);
        if (part.type().startsWith("multipart/") && next.depth < deepest) {
            const std::vector<QByteArrayView> inner = splitParts(part.body, part.parameter("boundary"));
            for (auto it = inner.rbegin(); it != inner.rend(); ++it) {
                waiting.push_back({*it, next.depth + 1});
            }
        } else {
            parts.push_back(std::move(part));
        }
    }
    return parts;
}

QString headerText(QByteArrayView value) {
    QString out;
    bool afterWord = false;
    for (qsizetype at = 0; at < value.size();) {
        const qsizetype open = value.indexOf("=?", at);
        const qsizetype charsetEnd = open < 0 ? -1 : value.indexOf('?', open + 2);
        const qsizetype textBegin = charsetEnd < 0 ? -1 : value.indexOf('?', charsetEnd + 1);
        const qsizetype close = textBegin < 0 ? -1 : value.indexOf("?=", textBegin + 1);
        if (close < 0) {
            out += decodeText(value.sliced(at)).text;
            break;
        }
        const QByteArrayView between = value.sliced(at, open - at);
        if (!afterWord || !between.trimmed().isEmpty()) {
            out += decodeText(between).text;
        }
        out += decodeWord(value.sliced(open + 2, charsetEnd - open - 2),
            value.sliced(charsetEnd + 1, textBegin - charsetEnd - 1),
            value.sliced(textBegin + 1, close - textBegin - 1));
        at = close + 2;
        afterWord = true;
    }
    return out.simplified();
}

QString mailDate(QByteArrayView value) {
    static constexpr std::array<QByteArrayView, 12> months{
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    const qsizetype comma = value.indexOf(',');
    const QList<QByteArray> words = value.sliced(comma + 1).toByteArray().simplified().toLower().split(' ');
    if (words.size() < 3) {
        return {};
    }
    const auto month
        = std::ranges::find(months, QByteArrayView(words[1]).first(std::min<qsizetype>(3, words[1].size())));
    const int dayOfMonth = words[0].toInt();
    const int year = words[2].toInt();
    if (month == months.end() || dayOfMonth < 1 || dayOfMonth > 31 || year < 1900 || year > 9999) {
        return {};
    }
    QString date = QStringLiteral("%1-%2-%3")
                       .arg(year, 4, 10, QChar(u'0'))
                       .arg(month - months.begin() + 1, 2, 10, QChar(u'0'))
                       .arg(dayOfMonth, 2, 10, QChar(u'0'));
    const QByteArray clock = words.value(3);
    const QByteArray zone = words.value(4);
    const bool exact = clock.size() == 8 && clock[2] == ':' && clock[5] == ':';
    if (exact && zone.size() == 5 && (zone[0] == '+' || zone[0] == '-')) {
        date += u'T' + QString::fromLatin1(clock) + QString::fromLatin1(zone.first(3)) + u':'
            + QString::fromLatin1(zone.sliced(3));
    } else if (exact && (zone == "gmt" || zone == "ut" || zone == "z")) {
        date += u'T' + QString::fromLatin1(clock) + u'Z';
    }
    return date;
}

} // namespace dateline

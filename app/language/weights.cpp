#include "app/language/weights.h"

#include <QFile>

#include <charconv>
#include <new>
#include <optional>

namespace dateline {

namespace {

/// The value of a text of hexadecimal digits alone.
std::optional<std::uint64_t> hexadecimal(QByteArrayView text) {
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), value, 16);
    return error == std::errc() && end == text.end() ? std::optional(value) : std::nullopt;
}

} // namespace

Weights Weights::load(const QString& path) {
    QFile file(path);
    const QByteArray content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (content.isEmpty() && path.startsWith(u':')) {
        throw std::bad_alloc(); // as for word lists: what is compiled in can only lack memory
    }
    Weights weights;
    weights.m_rows.reserve(std::size_t(content.count('\n')) * 4);
    for (QByteArrayView rest = content; !rest.isEmpty();) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
        const qsizetype tab = line.indexOf('\t');
        const auto feature = hexadecimal(line.first(std::max<qsizetype>(tab, 0)));
        const auto bytes = hexadecimal(line.sliced(tab + 1));
        if (!feature || *feature == 0 || !bytes || line.size() - tab - 1 != 2 * classes) {
            continue;
        }
        Row& row = weights.m_rows[*feature];
        for (int c = 0; c < classes; ++c) {
            row[c] = std::int8_t(*bytes >> 8 * (classes - 1 - c));
        }
    }
    return weights;
}

} // namespace dateline

#include "app/store.h"

#include "app/text/limits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace dateline {

namespace {

bool isUnsafe(char32_t c) {
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return QStringView(u"/\\:*?\"<>|").contains(QChar(char16_t(c))) && c < 0x80;
    }
}

constexpr int keptAside = 100; // old files of one name

qsizetype utf8Length(char32_t c) {
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

} // namespace

Result<Nothing> writeFile(const QString& path, const QByteArray& bytes) {
    const QFileInfo place(path);
    if (place.exists() && !place.isFile()) {
        return Error {ErrorCode::NotWritable, path};
    }
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorCode::NotWritable, file.errorString()};
    }
    return Nothing{};
}

Result<Nothing> GrowingFile::open(const QString& path, const Knows& knows) {
    const QFileInfo place(path);
    m_file.setFileName(path);
    if ((place.exists() && !place.isFile()) || !m_file.open(QIODevice::ReadWrite)) {
        return Error{ErrorCode::NotWritable, path};
    }
    qint64 whole = 0;
    bool known = true;
    while (known && !m_file.atEnd()) {
        QByteArray line = m_file.readLine();
        const bool ends = line.endsWith('\n');
        whole += ends ? line.size() : 0;
        line.chop(ends ? 1 : 0);
        known = knows(line, ends);
    }
    if (!known || !m_file.resize(whole) || !m_file.seek(whole)) {
        m_file.close();
        return Error{ErrorCode::NotWritable, path};
    }
    return Nothing{};
}

bool GrowingFile::append(const QByteArray& line) {
    return m_file.write(line) == line.size() && m_file.write("\n") == 1 && m_file.flush();
}

Result<Nothing> setAside(const QString& path) {
    for (int n = 1; QFileInfo::exists(path) && n <= keptAside; ++n) {
        const QString name = path + QStringLiteral(".old") + (n == 1 ? QString() : QString::number(n));
        if (!QFileInfo::exists(name) && !QFile::rename(path, name)) {
            break;
        }
    }
    return QFileInfo::exists(path) ? Result<Nothing>(Error{ErrorCode::NotWritable, path}) : Nothing{};
}

Result<Nothing> dropFile(const QString& path) {
    const bool gone = !QFileInfo::exists(path) || QFile::remove(path);
    return gone ? Result<Nothing>(Nothing{}) : Error{ErrorCode::NotWritable, path};
}

Result<Nothing> makeFolderOf(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
    return QDir().mkpath(folder) ? Result<Nothing>(Nothing{}) : Error{ErrorCode::NotWritable, folder};
}

QString safeFileName(QStringView headline, const QString& suffix) {
    const qsizetype room = limits::fileNameBytes - suffix.toUtf8().size() - 1;
    QString name;
    qsizetype bytes = 0;
    for (const char32_t c : headline.toUcs4()) {
        const bool blank = isUnsafe(c) || QChar::isSpace(c);
        if ((name.isEmpty() && (blank || c == U'.')) || (blank && name.endsWith(u' '))) {
            continue;
        }
        const char32_t kept = blank ? U' ' : c;
        bytes += utf8Length(kept);
        if (bytes > room) {
            break;
        }
        name += QString::fromUcs4(&kept, 1);
    }
    while (name.endsWith(u' ') || name.endsWith(u'.')) {
        name.chop(1);
    }
    return (name.isEmpty() ? QStringLiteral("article") : name) + u'.' + suffix;
}

} // namespace dateline

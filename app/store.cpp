#include "app/store.h"

#include "app/text/limits.h"
#include "app/text/utf16.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <sys/file.h>
#include <unistd.h>

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
    default: return isAmong(QChar(char16_t(c)), u"/\\:*?\"<>|") && c < 0x80;
    }
}

constexpr int keptAside = 100; // old files of one name
constexpr int savesAtOnce = 4; // of one file, by several programs
const QString unfinished = QStringLiteral(".unsaved"); // ending of what is written before it takes the file's place

qsizetype utf8Length(char32_t c) {
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}

/// What a link points to, since a save is to change that.
QString targetOf(const QString& path) {
    const QFileInfo place(path);
    return place.isSymLink() ? place.symLinkTarget() : path;
}

QString unfinishedName(const QString& path, int number) {
    return path + unfinished + (number > 1 ? QString::number(number) : QString());
}

bool isHeld(QFile& file) {
    return file.open(QIODevice::ReadOnly) && ::flock(file.handle(), LOCK_EX | LOCK_NB) != 0;
}

/// Opens the file beside `path` that is written before it takes its place. It is locked until it is closed.
bool openUnfinished(QFile& file, const QString& path) {
    for (int number = 1; number <= savesAtOnce; ++number) {
        file.setFileName(unfinishedName(path, number));
        QFile left(file.fileName());
        if (left.exists() && !isHeld(left)) {
            left.remove();
        }
        // Unbuffered: QFile does not remove a file whose buffer it cannot write any more.
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
            ::flock(file.handle(), LOCK_EX);
            return true;
        }
        if (!QFileInfo::exists(file.fileName())) {
            return false;
        }
    }
    return false;
}

/// On the disk, not only on its way there.
bool isStored(QFile& file, const QByteArray& bytes) {
    return file.write(bytes) == bytes.size() && file.flush() && ::fsync(file.handle()) == 0;
}

} // namespace

void sweepBeside(const QString& path) {
    for (int number = 1; number <= savesAtOnce; ++number) {
        QFile left(unfinishedName(targetOf(path), number));
        if (left.exists() && !isHeld(left)) {
            left.remove();
        }
    }
}

Result<Nothing> writeFile(const QString& path, const QByteArray& bytes) {
    const QString target = targetOf(path);
    const QFileInfo place(target);
    if (place.exists() && !place.isFile()) {
        return Error{ErrorCode::NotWritable, path};
    }
    QFile file;
    if (!openUnfinished(file, target)) {
        return Error{ErrorCode::NotWritable, file.errorString()};
    }
    const bool stored = isStored(file, bytes) && (!place.exists() || file.setPermissions(place.permissions()));
    if (!stored || ::rename(QFile::encodeName(file.fileName()), QFile::encodeName(target)) != 0) {
        const QString why = stored ? QString::fromLocal8Bit(std::strerror(errno)) : file.errorString();
        file.remove();
        return Error{ErrorCode::NotWritable, why};
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
        return Error{known ? ErrorCode::NotWritable : ErrorCode::Malformed, path};
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

QString withSuffix(const QString& name, const QString& suffix, const QStringList& known) {
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool replaced = dot > 0 && known.contains(name.sliced(dot + 1), Qt::CaseInsensitive);
    return (replaced ? name.first(dot) : name) + u'.' + suffix;
}

} // namespace dateline

#include "app/article/file.h"

#include "app/text/limits.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace dateline {

namespace {

/// Closes its descriptor at the end of the scope.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return m_number; }

private:
    int m_number;
};

Error systemError(const QString& path) {
    const int reason = errno;
    const QString detail = QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(reason)));
    switch (reason) {
    case ENOENT:
    case ENOTDIR: return {ErrorCode::NotFound, detail};
    case ENXIO:
    case ENODEV:
    case EISDIR: return {ErrorCode::NotAFile, detail};
    case EFBIG:
    case EOVERFLOW: return {ErrorCode::TooLarge, detail};
    default: return {ErrorCode::NotReadable, detail};
    }
}

Error tooLarge(const QString& path, qint64 most) {
    return {ErrorCode::TooLarge, QStringLiteral("%1: over %2 bytes").arg(path).arg(most)};
}

} // namespace

Result<QByteArray> readFile(const QString& path, qint64 most) {
    const QByteArray name = QFile::encodeName(path);
    if (name.contains('\0')) {
        return Error{ErrorCode::NotFound, path};
    }
    const Descriptor file(::open(name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    struct stat about {};
    if (file.number() < 0 || ::fstat(file.number(), &about) != 0) {
        return systemError(path);
    }
    if (!S_ISREG(about.st_mode)) {
        return Error{ErrorCode::NotAFile, path};
    }
    if (about.st_size > most) {
        return tooLarge(path, most);
    }
    QByteArray bytes;
    bytes.resize(about.st_size + 1);
    qsizetype size = 0;
    while (true) {
        if (size == bytes.size()) {
            bytes.resize(std::min<qsizetype>(2 * size, most + 1));
        }
        const ssize_t got = ::read(file.number(), bytes.data() + size, bytes.size() - size);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return systemError(path);
        }
        if (got == 0) {
            break;
        }
        size += got;
        if (size > most) {
            return tooLarge(path, most);
        }
    }
    bytes.truncate(size);
    return bytes;
}

} // namespace dateline

#include "app/text/result.h"

namespace dateline {

QString errorId(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotFound: return QStringLiteral("not-found");
    case ErrorCode::NotAFile: return QStringLiteral("not-a-file");
    case ErrorCode::NotReadable: return QStringLiteral("not-readable");
    case ErrorCode::TooLarge: return QStringLiteral("too-large");
    case ErrorCode::Empty: return QStringLiteral("empty");
    case ErrorCode::Binary: return QStringLiteral("binary");
    case ErrorCode::Encrypted: return QStringLiteral("encrypted");
    case ErrorCode::Malformed: return QStringLiteral("malformed");
    case ErrorCode::Unsupported: return QStringLiteral("unsupported");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    case ErrorCode::NotWritable: return QStringLiteral("not-writable");
    case ErrorCode::ArticleMissing: return QStringLiteral("article-missing");
    }
    return {};
}

} // namespace dateline

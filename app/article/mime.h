// MIME: the headers and parts of a mail or of a web page saved as MHTML (RFC 5322, 2045, 2047, 2557).
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace dateline {

struct MimeHeader {
    QByteArray name; // in small letters
    QByteArray value; // unfolded
};

struct MimePart {
    std::vector<MimeHeader> headers;
    QByteArrayView body; // as transferred

    QByteArray header(QByteArrayView name) const; // the first of that name, or empty
    QByteArray type() const; // "text/html"; "text/plain" if it says nothing
    QByteArray parameter(QByteArrayView name) const; // of Content-Type: "charset", "boundary"
    bool isAttachment() const; // by its Content-Disposition (RFC 2183)
    QByteArray content() const; // decoded from quoted-printable or base64
};

/// Whether the bytes begin with the headers of a mail.
bool looksLikeMail(QByteArrayView bytes);

/// The message itself first, then its leaf parts in order; bounded in number and depth. Views point into `bytes`.
std::vector<MimePart> readMime(QByteArrayView bytes);

/// A header with its encoded words ("=?utf-8?Q?...?=") decoded.
QString headerText(QByteArrayView value);

/// "Wed, 04 Jun 2025 09:00:00 +0000" as 2025-06-04T09:00:00Z; empty if it is no mail date.
QString mailDate(QByteArrayView value);

} // namespace dateline

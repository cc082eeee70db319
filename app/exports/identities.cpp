#include "app/exports/identities.h"

#include <QCryptographicHash>

namespace dateline {

QByteArray Identities::of(const Account& account, const Event& event) {
    const Period found = event.asFound ? event.asFound->period : event.period;
    const QString words = event.spans.empty() ? (event.asFound ? event.asFound->title : event.title)
                                              : event.spans.front().of(account.article.text).toString().simplified();
    const QByteArray what = (toIso(found.from) + toIso(found.to) + words).toUtf8();
    const int again = m_told[what]++; // two copies of one article
    const QByteArray bytes = again == 0 ? what : what + QByteArray::number(again);
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).toHex();
}

} // namespace dateline

// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/page.h"

#include <QCoreApplication>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{
constexpr QChar kSeparator(0x1f); // unit separator: in no id, time or name that we sort by
}

int rowsToAsk(const PageRequest &request)
{
    return std::clamp(request.limit, 1, kMaxPageSize) + 1;
}

QString cursorFromKey(const QStringList &key)
{
    const QByteArray text = key.join(kSeparator).toUtf8();
    return QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<QStringList> keyFromCursor(const QString &cursor, int parts)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(cursor.toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                            QByteArray::AbortOnBase64DecodingErrors);
    const QStringList key = QString::fromUtf8(*decoded).split(kSeparator);
    if (!decoded || key.size() != parts)
        return Error{.code = ErrorCode::BadRequest,
                     .message =
                         QCoreApplication::translate("Store", "The cursor is not one that this list handed out."),
                     .hint = QCoreApplication::translate(
                         "Store", "Pass meta.nextCursor of the page before, or none for the first page.")};
    return key;
}

} // namespace kalends

// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "net/oauthreceiver.h"

#include <QCoreApplication>
#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype kMostPasted = 8 * 1024;

QByteArray decoded(QByteArray value)
{
    value.replace('+', ' ');
    return QByteArray::fromPercentEncoding(value);
}

Error notUsable()
{
    return {.code = ErrorCode::BadRequest,
            .message = QCoreApplication::translate("OAuthReply",
                                                   "The pasted text holds neither a code nor a redirected address."),
            .hint = QCoreApplication::translate(
                "OAuthReply",
                "Copy the whole address from the browser's address bar after you allowed access, and paste it here.")};
}

bool looksLikeCode(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](char c) { return c > ' ' && c < 0x7f && c != '&' && c != '?' && c != '/'; });
}

/// The query inside what was pasted; nothing: it must be a bare code.
std::optional<QByteArray> queryIn(const QByteArray &text)
{
    if (const qsizetype mark = text.indexOf('?'); mark >= 0)
        return text.mid(mark + 1);
    for (const char *name : {"code=", "error=", "state="}) {
        if (text.startsWith(name))
            return text;
    }
    if (text.contains("://"))
        return QByteArray();
    return std::nullopt;
}

} // namespace

OAuthReply readRedirectQuery(const QByteArray &query)
{
    OAuthReply reply;
    for (const QByteArray &pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            continue;
        const QByteArray name = decoded(pair.left(equals));
        const QByteArray value = decoded(pair.mid(equals + 1));
        if (name == "code")
            reply.code = Secret(value);
        else if (name == "state")
            reply.state = value;
        else if (name == "error")
            reply.error = QString::fromUtf8(value);
        else if (name == "error_description")
            reply.errorDescription = QString::fromUtf8(value);
        else if (name == "scopes")
            reply.scopes = QString::fromUtf8(value);
    }
    return reply;
}

Result<OAuthReply> readPastedRedirect(const Secret &pasted)
{
    if (pasted.reveal().size() > kMostPasted)
        return notUsable();
    QByteArray text = pasted.reveal().trimmed();
    if (const qsizetype fragment = text.indexOf('#'); fragment >= 0)
        text.truncate(fragment); // Instagram appends "#_"
    if (const std::optional<QByteArray> query = queryIn(text)) {
        OAuthReply reply = readRedirectQuery(*query);
        if (reply.code.isEmpty() && reply.error.isEmpty())
            return notUsable();
        return reply;
    }
    if (text.isEmpty() || !looksLikeCode(text))
        return notUsable();
    OAuthReply reply;
    reply.code = Secret(QByteArray::fromPercentEncoding(text));
    reply.bareCode = true;
    return reply;
}

} // namespace kalends

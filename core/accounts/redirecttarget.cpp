// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/redirecttarget.h"

#include "model/texts.h"
#include "net/loopback.h"

#include <QUrl>

namespace kalends
{

using namespace Qt::StringLiterals;

namespace
{
constexpr auto kAnyPort = ":*/"_L1;

} // namespace

QString RedirectTarget::uri(quint16 actualPort) const
{
    QString text = pattern;
    if (const qsizetype star = text.indexOf(kAnyPort); star >= 0)
        text.replace(star + 1, 1, QString::number(actualPort));
    return text;
}

Result<RedirectTarget> redirectTarget(const QString &pattern, const QString &settingName)
{
    if (pattern.isEmpty()) {
        return Error{.code = ErrorCode::FieldsMissing,
                     .message = Texts::tr("No redirect address is set (%1).").arg(settingName),
                     .hint = Texts::tr("Enter the redirect address that is registered with your app.")};
    }
    const bool anyPort = pattern.contains(kAnyPort);
    RedirectTarget target{.pattern = pattern};
    const QUrl url(target.uri(1), QUrl::StrictMode);
    const bool http = url.scheme() == "http"_L1;
    if (!url.isValid() || url.host().isEmpty() || !(http || url.scheme() == "https"_L1) || url.hasQuery() ||
        url.hasFragment() || !url.userInfo().isEmpty()) {
        return Error{
            .code = ErrorCode::InvalidValue,
            .message =
                Texts::tr("The redirect address “%1” (%2) is not an address such as http://127.0.0.1:8123/callback/.")
                    .arg(pattern, settingName),
            .hint = Texts::tr("Enter it exactly as it is registered with your app, without “?” and “#”.")};
    }
    // IPv6 loopback is not listed by the platforms, and we only listen on 127.0.0.1.
    target.listens = http && isLoopbackHost(url.host()) && !url.host().contains(u':');
    target.port = anyPort ? quint16(0) : quint16(url.port(80));
    target.path = url.path(QUrl::FullyEncoded).toLatin1();
    if (target.path.isEmpty())
        target.path = "/";
    return target;
}

} // namespace kalends

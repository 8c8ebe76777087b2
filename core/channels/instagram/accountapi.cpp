// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/instagram/accountapi.h"

#include "channels/answers.h"
#include "channels/instagram/errors.h"
#include "channels/instagram/requests.h"
#include "model/texts.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

/// A read whose address carries a secret: the host alone may be logged.
HttpRequest secretRead(const Settings &settings, const QByteArray &path, const QByteArray &query)
{
    HttpRequest request;
    request.url = address(settings.instagram.graphUrl, path, query);
    request.headers = {{"Accept", "application/json"}};
    request.silenceLimit = settings.publishing.requestTimeout;
    request.secretUrl = true;
    return request;
}

/// "a,b" or ["a", "b"]: the documents and the servers differ.
QStringList permissionsOf(const QJsonValue &value)
{
    QStringList names;
    if (value.isString())
        names = value.toString().split(u',');
    const QJsonArray list = value.toArray();
    for (const QJsonValue &name : list)
        names << name.toString();
    for (QString &name : names)
        name = cleanText(name, 100);
    names.removeAll(QString());
    return names;
}

/// The login's own flat error: {"error_type", "code", "error_message"}.
std::optional<Error> loginError(const QJsonObject &root, int httpStatus)
{
    if (!root.contains("error_message"_L1) && !root.contains("error_type"_L1))
        return std::nullopt;
    Error error;
    error.platformCode = QString::number(wholeNumber(root.value("code"_L1)).value_or(0));
    error.platformMessage = cleanText(root.value("error_message"_L1).toString());
    error.httpStatus = httpStatus;
    error.code = httpStatus >= 500 ? ErrorCode::PlatformUnavailable : ErrorCode::TokenExpired;
    error.message =
        httpStatus >= 500
            ? Texts::tr("Instagram's sign-in has a problem of its own.")
            : Texts::tr(
                  "Instagram did not take the sign-in: the code was used, is too old, or belongs to another app.");
    error.hint = httpStatus >= 500
                     ? Texts::tr("Try again in a while.")
                     : Texts::tr("Start linking again; check that app id, app secret and redirect address are "
                                 "those of the Instagram product.");
    return error;
}

} // namespace

QStringList InstagramAccountApi::scopesToAsk() const
{
    return {u"instagram_business_basic"_s, u"instagram_business_content_publish"_s,
            u"instagram_business_manage_comments"_s};
}

QStringList InstagramAccountApi::missingScopes(const QStringList &granted) const
{
    if (granted.isEmpty()) // a pasted token does not say; the first request will
        return {};
    QStringList missing;
    for (const QString &scope : {u"instagram_business_basic"_s, u"instagram_business_content_publish"_s}) {
        if (!granted.contains(scope))
            missing << scope;
    }
    return missing;
}

QUrl InstagramAccountApi::authorizeUrl(const Settings &settings, const QString &redirectUri, const QString &state,
                                       const QByteArray &) const
{
    QUrl url = settings.instagram.authorizeUrl;
    const QByteArray query = formBody({{"client_id", settings.instagram.clientId},
                                       {"redirect_uri", redirectUri},
                                       {"response_type", u"code"_s},
                                       {"scope", scopesToAsk().join(u',')},
                                       {"state", state},
                                       {"force_reauth", u"true"_s}});
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

HttpRequest InstagramAccountApi::exchangeCode(const Settings &settings, const Secret &clientSecret,
                                              const QString &redirectUri, const Secret &code, const QByteArray &) const
{
    QString bare = QString::fromUtf8(code.reveal());
    bare.truncate(bare.indexOf(u'#') < 0 ? bare.size() : bare.indexOf(u'#')); // a pasted one ends in "#_"
    HttpRequest request;
    request.method = "POST";
    request.url = address(settings.instagram.tokenUrl, "/oauth/access_token");
    request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = formBody({{"client_id", settings.instagram.clientId},
                             {"client_secret", QString::fromUtf8(clientSecret.reveal())},
                             {"grant_type", u"authorization_code"_s},
                             {"redirect_uri", redirectUri},
                             {"code", bare}});
    request.delivery = Delivery::Once; // the code works once
    request.silenceLimit = settings.publishing.requestTimeout;
    return request;
}

std::optional<HttpRequest> InstagramAccountApi::exchangeForLongLived(const Settings &settings,
                                                                     const Secret &clientSecret,
                                                                     const Grant &grant) const
{
    return secretRead(settings, "/access_token",
                      formBody({{"grant_type", u"ig_exchange_token"_s},
                                {"client_secret", QString::fromUtf8(clientSecret.reveal())},
                                {"access_token", QString::fromUtf8(grant.tokens.access.reveal())}}));
}

HttpRequest InstagramAccountApi::refresh(const Settings &settings, const Secret &, const TokenSet &tokens) const
{
    return secretRead(
        settings, "/refresh_access_token",
        formBody({{"grant_type", u"ig_refresh_token"_s}, {"access_token", QString::fromUtf8(tokens.access.reveal())}}));
}

bool InstagramAccountApi::refreshRotates() const
{
    return false; // a new string may come back, but the old one is not known to die
}

Result<Grant> InstagramAccountApi::readGrant(const HttpAnswer &answer) const
{
    if (const auto error = instagram::readGraphError(answer))
        return instagram::toError(*error);
    const auto root = answer.arrived() ? jsonObject(answer.body) : std::nullopt;
    if (!root)
        return troubleOf(answer, u"Instagram"_s);
    if (const auto error = loginError(*root, answer.status))
        return *error;
    const QJsonObject object = unwrapped(*root);
    Grant grant;
    grant.tokens.access = Secret(object.value("access_token"_L1).toString().toUtf8());
    if (!answer.success() || grant.tokens.access.isEmpty())
        return troubleOf(answer, u"Instagram"_s);
    // The first, short-lived grant names no life: one hour by Meta's word, and never used beyond the second exchange.
    if (const auto seconds = wholeNumber(object.value("expires_in"_L1)); seconds && *seconds > 0)
        grant.accessLife = std::chrono::seconds(std::min<qint64>(*seconds, 366LL * 86'400));
    grant.scopes = permissionsOf(object.value("permissions"_L1));
    return grant; // its user_id is app-scoped: the identity read names the account
}

HttpRequest InstagramAccountApi::identity(const Settings &settings) const
{
    return instagram::readIdentityRequest(settings, "user_id,username,name,account_type,profile_picture_url");
}

Result<Identity> InstagramAccountApi::readIdentity(const HttpAnswer &answer) const
{
    if (const auto error = instagram::readGraphError(answer))
        return instagram::toError(*error);
    const auto root = answer.success() ? jsonObject(answer.body) : std::nullopt;
    const QJsonObject me = root ? unwrapped(*root) : QJsonObject();
    Identity identity;
    identity.externalAccountId = idText(me.value("user_id"_L1));
    if (identity.externalAccountId.isEmpty())
        identity.externalAccountId = idText(me.value("id"_L1));
    if (identity.externalAccountId.isEmpty())
        return troubleOf(answer, u"Instagram"_s);
    identity.username = cleanText(me.value("username"_L1).toString(), 100);
    identity.displayName = cleanText(me.value("name"_L1).toString(identity.username), 100);
    identity.accountType = cleanText(me.value("account_type"_L1).toString(), 40).toLower();
    identity.avatarUrl = me.value("profile_picture_url"_L1).toString();
    return identity;
}

std::optional<HttpRequest> InstagramAccountApi::revoke(const Settings &, const Secret &, const TokenSet &) const
{
    return std::nullopt; // the Instagram login documents no such call; the person removes the app on instagram.com
}

} // namespace kalends

// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "channels/tiktok/accountapi.h"

#include "channels/answers.h"
#include "channels/tiktok/errors.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace kalends
{

namespace
{

struct OAuthRule {
    QLatin1String error;
    ErrorCode word;
    const char *sentence;
    const char *hint;
};
constexpr const char *kLinkAgain = QT_TRANSLATE_NOOP("TikTokAccount", "Link the account again.");
constexpr const char *kCheckApp = QT_TRANSLATE_NOOP(
    "TikTokAccount", "Check client key, client secret and scopes of your app in TikTok's developer portal.");
constexpr const char *kLater = QT_TRANSLATE_NOOP("TikTokAccount", "Try again in a while.");
/// TikTok's oauth-error-handling.
constexpr OAuthRule kOAuthRules[] = {
    {"access_denied"_L1, ErrorCode::PermissionDenied,
     QT_TRANSLATE_NOOP("TikTokAccount", "TikTok's sign-in was declined."), kLinkAgain},
    {"invalid_grant"_L1, ErrorCode::TokenExpired,
     QT_TRANSLATE_NOOP("TikTokAccount", "The link to TikTok was used up, has expired or was revoked."), kLinkAgain},
    {"invalid_request"_L1, ErrorCode::BadRequest,
     QT_TRANSLATE_NOOP("TikTokAccount", "TikTok says the sign-in request is not as it must be."),
     QT_TRANSLATE_NOOP("TikTokAccount", "Check that the redirect address is registered exactly so, then link again.")},
    {"invalid_client"_L1, ErrorCode::PermissionDenied,
     QT_TRANSLATE_NOOP("TikTokAccount", "TikTok does not know this client key and secret."), kCheckApp},
    {"unauthorized_client"_L1, ErrorCode::PermissionDenied,
     QT_TRANSLATE_NOOP("TikTokAccount", "The TikTok app is not approved for this."), kCheckApp},
    {"invalid_scope"_L1, ErrorCode::PermissionDenied,
     QT_TRANSLATE_NOOP("TikTokAccount", "The TikTok app is not approved for a permission that Kalends asks for."),
     kCheckApp},
    {"unsupported_grant_type"_L1, ErrorCode::Internal,
     QT_TRANSLATE_NOOP("TikTokAccount", "TikTok does not support this way of signing in."), kCheckApp},
    {"unsupported_response_type"_L1, ErrorCode::Internal,
     QT_TRANSLATE_NOOP("TikTokAccount", "TikTok does not support this way of signing in."), kCheckApp},
    {"server_error"_L1, ErrorCode::PlatformUnavailable,
     QT_TRANSLATE_NOOP("TikTokAccount", "TikTok's sign-in has a problem of its own."), kLater},
    {"temporarily_unavailable"_L1, ErrorCode::PlatformUnavailable,
     QT_TRANSLATE_NOOP("TikTokAccount", "TikTok's sign-in is not available for a moment."), kLater},
};
constexpr OAuthRule kUnknownError{
    ""_L1, ErrorCode::InvalidResponse,
    QT_TRANSLATE_NOOP("TikTokAccount", "TikTok refused the sign-in with an error that Kalends does not know."), kLater};

Error oauthError(const QJsonObject &root, int httpStatus)
{
    const QString word = root.value("error"_L1).toString();
    const auto row = std::find_if(std::begin(kOAuthRules), std::end(kOAuthRules),
                                  [&](const OAuthRule &rule) { return rule.error == word; });
    const OAuthRule &rule = row == std::end(kOAuthRules) ? kUnknownError : *row;
    Error error;
    error.code = row == std::end(kOAuthRules) && httpStatus >= 500 ? ErrorCode::PlatformUnavailable : rule.word;
    error.message = QCoreApplication::translate("TikTokAccount", rule.sentence);
    error.hint = QCoreApplication::translate("TikTokAccount", rule.hint);
    error.platformCode = cleanText(word, 60);
    error.platformMessage = cleanText(root.value("error_description"_L1).toString());
    error.traceId = cleanText(root.value("log_id"_L1).toString(), 80);
    error.httpStatus = httpStatus;
    return error;
}

HttpRequest form(const Settings &settings, const QByteArray &path, const QByteArray &body)
{
    HttpRequest request;
    request.method = "POST";
    request.url = address(settings.tiktok.apiUrl, path);
    request.headers = {{"Accept", "application/json"},
                       {"Content-Type", "application/x-www-form-urlencoded"},
                       {"Cache-Control", "no-cache"}};
    request.body = body;
    request.delivery = Delivery::Once; // codes and refresh tokens work once
    request.silenceLimit = settings.publishing.requestTimeout;
    return request;
}

std::optional<Milliseconds> lifeOf(const QJsonValue &value)
{
    const auto seconds = wholeNumber(value);
    return seconds && *seconds > 0
               ? std::optional<Milliseconds>(std::chrono::seconds(std::min<qint64>(*seconds, 5LL * 366 * 86'400)))
               : std::nullopt;
}

} // namespace

QStringList TikTokAccountApi::scopesToAsk() const
{
    return {u"user.info.basic"_s, u"video.publish"_s, u"video.list"_s}; // the last to find photos whose answer was lost
}

QStringList TikTokAccountApi::missingScopes(const QStringList &granted) const
{
    QStringList missing;
    for (const QString &scope : {u"user.info.basic"_s, u"video.publish"_s}) {
        if (!granted.contains(scope))
            missing << scope;
    }
    return missing;
}

QUrl TikTokAccountApi::authorizeUrl(const Settings &settings, const QString &redirectUri, const QString &state,
                                    const QByteArray &codeVerifier) const
{
    // Lower-case hex, not RFC 7636's base64url: TikTok refuses the standard's form.
    const QByteArray challenge = QCryptographicHash::hash(codeVerifier, QCryptographicHash::Sha256).toHex();
    QUrl url = settings.tiktok.authorizeUrl;
    const QByteArray query = formBody({{"client_key", settings.tiktok.clientKey},
                                       {"response_type", u"code"_s},
                                       {"scope", scopesToAsk().join(u',')},
                                       {"redirect_uri", redirectUri},
                                       {"state", state},
                                       {"code_challenge", QString::fromLatin1(challenge)},
                                       {"code_challenge_method", u"S256"_s}});
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

HttpRequest TikTokAccountApi::exchangeCode(const Settings &settings, const Secret &clientSecret,
                                           const QString &redirectUri, const Secret &code,
                                           const QByteArray &codeVerifier) const
{
    return form(settings, "/v2/oauth/token/",
                formBody({{"client_key", settings.tiktok.clientKey},
                          {"client_secret", QString::fromUtf8(clientSecret.reveal())},
                          {"grant_type", u"authorization_code"_s},
                          {"code", QString::fromUtf8(code.reveal())},
                          {"redirect_uri", redirectUri},
                          {"code_verifier", QString::fromLatin1(codeVerifier)}}));
}

std::optional<HttpRequest> TikTokAccountApi::exchangeForLongLived(const Settings &, const Secret &, const Grant &) const
{
    return std::nullopt; // the first grant is final
}

HttpRequest TikTokAccountApi::refresh(const Settings &settings, const Secret &clientSecret,
                                      const TokenSet &tokens) const
{
    return form(settings, "/v2/oauth/token/",
                formBody({{"client_key", settings.tiktok.clientKey},
                          {"client_secret", QString::fromUtf8(clientSecret.reveal())},
                          {"grant_type", u"refresh_token"_s},
                          {"refresh_token", QString::fromUtf8(tokens.refresh.reveal())}}));
}

bool TikTokAccountApi::refreshRotates() const
{
    return true;
}

Result<Grant> TikTokAccountApi::readGrant(const HttpAnswer &answer) const
{
    const auto root = answer.arrived() ? jsonObject(answer.body) : std::nullopt;
    if (!root)
        return troubleOf(answer, u"TikTok"_s);
    if (root->value("error"_L1).isString() && !root->value("error"_L1).toString().isEmpty()) // with HTTP 200, too
        return oauthError(*root, answer.status);
    if (const auto envelope = tiktok::readEnvelope(answer); envelope && !envelope->ok())
        return tiktok::toError(*envelope);
    Grant grant;
    grant.tokens.access = Secret(root->value("access_token"_L1).toString().toUtf8());
    grant.tokens.refresh = Secret(root->value("refresh_token"_L1).toString().toUtf8());
    if (!answer.success() || grant.tokens.access.isEmpty())
        return troubleOf(answer, u"TikTok"_s);
    grant.accessLife = lifeOf(root->value("expires_in"_L1));
    grant.refreshLife = lifeOf(root->value("refresh_expires_in"_L1));
    const QStringList scopes = root->value("scope"_L1).toString().split(u',', Qt::SkipEmptyParts);
    for (const QString &scope : scopes)
        grant.scopes << cleanText(scope, 100);
    grant.externalAccountId = idText(root->value("open_id"_L1));
    return grant;
}

HttpRequest TikTokAccountApi::identity(const Settings &settings) const
{
    HttpRequest request;
    // What the scope user.info.basic covers; a field outside the granted scopes could fail the whole read.
    request.url = address(settings.tiktok.apiUrl, "/v2/user/info/", "fields=open_id,union_id,avatar_url,display_name");
    request.headers = {{"Accept", "application/json"}};
    request.silenceLimit = settings.publishing.requestTimeout;
    return request;
}

Result<Identity> TikTokAccountApi::readIdentity(const HttpAnswer &answer) const
{
    const auto envelope = tiktok::readEnvelope(answer);
    if (!envelope)
        return troubleOf(answer, u"TikTok"_s);
    if (!envelope->ok())
        return tiktok::toError(*envelope);
    const QJsonObject user = envelope->data.value("user"_L1).toObject();
    Identity identity;
    identity.externalAccountId = idText(user.value("open_id"_L1));
    if (identity.externalAccountId.isEmpty())
        return troubleOf(answer, u"TikTok"_s);
    identity.displayName = cleanText(user.value("display_name"_L1).toString(), 100);
    identity.username = cleanText(user.value("username"_L1).toString(), 100); // creator_info has it where this has not
    identity.avatarUrl = user.value("avatar_url"_L1).toString();
    return identity;
}

std::optional<HttpRequest> TikTokAccountApi::revoke(const Settings &settings, const Secret &clientSecret,
                                                    const TokenSet &tokens) const
{
    return form(settings, "/v2/oauth/revoke/",
                formBody({{"client_key", settings.tiktok.clientKey},
                          {"client_secret", QString::fromUtf8(clientSecret.reveal())},
                          {"token", QString::fromUtf8(tokens.access.reveal())}}));
}

} // namespace kalends

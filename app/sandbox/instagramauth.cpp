// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/instagramsim.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kalends::sandbox
{

namespace
{

const QStringList kScopes{u"instagram_business_basic"_s, u"instagram_business_content_publish"_s,
                          u"instagram_business_manage_comments"_s, u"instagram_business_manage_insights"_s,
                          u"instagram_business_manage_messages"_s};
constexpr Milliseconds kCodeLife = std::chrono::hours(1);
constexpr Milliseconds kRefreshAge = std::chrono::hours(24);

/// Envelope B of the platform notes.
SimResponse oauthError(const QString &message)
{
    return SimResponse::json(400,
                             {{u"error_type"_s, u"OAuthException"_s}, {u"code"_s, 400}, {u"error_message"_s, message}});
}

GraphError tokenError(int subcode, const QString &message)
{
    return {
        .code = 190, .subcode = subcode, .message = message, .userMessage = {}, .httpStatus = 0, .transient = false};
}

QStringList splitScopes(const QString &text)
{
    QString commas = text;
    return commas.replace(u' ', u',').split(u',', Qt::SkipEmptyParts);
}

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

} // namespace

QByteArray InstagramSim::issue(const Token &token, const QByteArray &fixed)
{
    const QByteArray text = fixed.isEmpty() ? "IGAA" + randomToken(160) : fixed;
    store(fingerprint(text), token);
    return text;
}

void InstagramSim::store(const QByteArray &print, const Token &facts)
{
    m_tokens.insert(print, facts);
    m_world.ledger.remember(u"instagram_token"_s, QString::fromLatin1(print),
                            {{u"account"_s, facts.account},
                             {u"long"_s, facts.longLived},
                             {u"issuedAt"_s, toMs(facts.issuedAt)},
                             {u"expiresAt"_s, toMs(facts.expiresAt)},
                             {u"scopes"_s, QJsonArray::fromStringList(facts.scopes)},
                             {u"dead"_s, facts.dead},
                             {u"subcode"_s, facts.deadSubcode}});
}

void InstagramSim::prepareTokens()
{
    const auto remembered = m_world.ledger.remembered(u"instagram_token"_s);
    for (auto it = remembered.begin(); it != remembered.end(); ++it) {
        Token token{.account = it->value(u"account"_s).toInt(),
                    .longLived = it->value(u"long"_s).toBool(),
                    .issuedAt = instantFromMs(it->value(u"issuedAt"_s).toInteger()),
                    .expiresAt = instantFromMs(it->value(u"expiresAt"_s).toInteger()),
                    .scopes = {},
                    .dead = it->value(u"dead"_s).toBool(),
                    .deadSubcode = it->value(u"subcode"_s).toInt()};
        for (const QJsonValue &scope : it->value(u"scopes"_s).toArray())
            token.scopes += scope.toString();
        m_tokens.insert(it.key().toLatin1(), token);
    }
    for (int account = 0; account < m_accounts.size(); ++account) {
        const QByteArray fixed = "IGAAsandboxDemoToken" + QByteArray::number(account) + QByteArray(140, 'x');
        m_demoTokens.append(fixed);
        const Instant issuedAt = virtualNow() - std::chrono::hours(48);
        if (!m_tokens.contains(fingerprint(fixed)))
            store(fingerprint(fixed), {.account = account,
                                       .longLived = true,
                                       .issuedAt = issuedAt,
                                       .expiresAt = issuedAt + Milliseconds(m_world.config.longTokenMs),
                                       .scopes = kScopes.mid(0, 3),
                                       .dead = false,
                                       .deadSubcode = 0});
    }
}

DemoTokens InstagramSim::demoTokens(int account)
{
    const int index = qBound(0, account, int(m_demoTokens.size()) - 1);
    Token token = m_tokens.value(fingerprint(m_demoTokens.at(index)));
    if (token.dead || virtualNow() >= token.expiresAt) { // used up: a fresh one
        const Instant issuedAt = virtualNow() - std::chrono::hours(48);
        token = {.account = index,
                 .longLived = true,
                 .issuedAt = issuedAt,
                 .expiresAt = issuedAt + Milliseconds(m_world.config.longTokenMs),
                 .scopes = kScopes.mid(0, 3),
                 .dead = false,
                 .deadSubcode = 0};
        m_demoTokens[index] = issue(token);
    }
    return {.access = Secret(m_demoTokens.at(index)),
            .refresh = {},
            .accessLife = token.expiresAt - virtualNow(),
            .refreshLife = Milliseconds(0),
            .scopes = token.scopes,
            .externalAccountId = m_accounts.at(index).id,
            .username = m_accounts.at(index).username};
}

void InstagramSim::revoke(int subcode)
{
    const QList<QByteArray> all = m_tokens.keys();
    for (const QByteArray &print : all) {
        Token token = m_tokens.value(print);
        token.dead = true;
        token.deadSubcode = subcode;
        store(print, token);
    }
}

SimResponse InstagramSim::authorize(const SimRequest &request)
{
    const QHash<QString, QString> query = decodeForm(request.rawQuery);
    if (query.value(u"client_id"_s) != m_world.credentials.instagramClientId)
        return oauthError(u"Invalid platform app"_s);
    if (!redirectMatches(m_world.config.instagramRedirects, query.value(u"redirect_uri"_s)))
        return oauthError(u"Invalid redirect_uri"_s);
    if (query.value(u"response_type"_s) != "code"_L1)
        return oauthError(u"Invalid response_type"_s);
    const QStringList scopes = splitScopes(query.value(u"scope"_s));
    for (const QString &scope : scopes) {
        if (!kScopes.contains(scope))
            return oauthError(u"Invalid scope: %1"_s.arg(scope));
    }
    if (!scopes.contains(kScopes.constFirst()))
        return oauthError(u"The scope instagram_business_basic is required"_s);
    const QString consent = m_world.config.consent;
    if (consent != "page"_L1)
        return decide(query, consent != "deny"_L1);
    const QByteArray next = "/oauth/decide?" + request.rawQuery;
    return SimResponse::html(200, "<!doctype html><html lang=\"en\"><title>Instagram (sandbox)</title><h1>Instagram "
                                  "<small>(sandbox)</small></h1><p>An app wants to act for <b>@" +
                                      escaped(usernameOf(m_world.config.loginAs)) +
                                      "</b>: " + escaped(scopes.join(u", "_s)) + ".</p><p><a href=\"" +
                                      escaped(QString::fromUtf8(next)) + "&amp;answer=allow\">Allow</a> · <a href=\"" +
                                      escaped(QString::fromUtf8(next)) + "&amp;answer=deny\">Cancel</a></p></html>");
}

SimResponse InstagramSim::decide(const QHash<QString, QString> &query, bool allow)
{
    const QString redirectUri = query.value(u"redirect_uri"_s);
    if (query.value(u"client_id"_s) != m_world.credentials.instagramClientId ||
        !redirectMatches(m_world.config.instagramRedirects, redirectUri))
        return oauthError(u"Invalid redirect_uri"_s);
    QByteArray target = redirectUri.toUtf8() + (redirectUri.contains(u'?') ? '&' : '?');
    const QByteArray state =
        query.contains(u"state"_s) ? "&state=" + QUrl::toPercentEncoding(query.value(u"state"_s)) : QByteArray();
    if (!allow)
        return SimResponse::redirect(
            target + "error=access_denied&error_reason=user_denied&error_description=The+user+denied+your+request" +
            state);
    const QString code = u"AQ"_s + QString::fromLatin1(randomToken(120));
    QStringList scopes = splitScopes(query.value(u"scope"_s));
    if (!m_world.config.instagramScopes.isEmpty())
        scopes = m_world.config.instagramScopes;
    m_codes.insert(code, {.account = m_world.config.loginAs,
                          .redirectUri = redirectUri,
                          .scopes = scopes,
                          .issuedAt = virtualNow(),
                          .used = false});
    return SimResponse::redirect(target + "code=" + code.toLatin1() + state + "#_");
}

SimResponse InstagramSim::exchangeCode(const SimRequest &request)
{
    if (request.method != "POST")
        return oauthError(u"This address takes POST"_s);
    const auto parameters = graphParameters(request);
    const auto field = [&](const QString &name) { return parameters ? parameters->value(name).toString() : QString(); };
    if (field(u"client_id"_s) != m_world.credentials.instagramClientId)
        return oauthError(u"Invalid platform app"_s);
    if (field(u"client_secret"_s) != m_world.credentials.instagramSecret)
        return oauthError(u"Error validating client secret."_s);
    if (field(u"grant_type"_s) != "authorization_code"_L1)
        return oauthError(u"Invalid grant_type"_s);
    const auto code = m_codes.find(field(u"code"_s));
    if (code == m_codes.end() || code->used || virtualNow() - code->issuedAt > kCodeLife)
        return oauthError(u"Matching code was not found or was already used."_s);
    if (code->redirectUri != field(u"redirect_uri"_s))
        return oauthError(
            u"Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request"_s);
    code->used = true;
    const QByteArray token = issue({.account = code->account,
                                    .longLived = false,
                                    .issuedAt = virtualNow(),
                                    .expiresAt = virtualNow() + Milliseconds(m_world.config.shortTokenMs),
                                    .scopes = code->scopes,
                                    .dead = false,
                                    .deadSubcode = 0});
    const QJsonValue permissions = m_world.config.permissionsAsArray
                                       ? QJsonValue(QJsonArray::fromStringList(code->scopes))
                                       : QJsonValue(code->scopes.join(u','));
    const QJsonObject grant{{u"access_token"_s, QString::fromLatin1(token)},
                            {u"user_id"_s, m_accounts.at(code->account).appScopedId},
                            {u"permissions"_s, permissions}};
    return SimResponse::json(200, m_world.config.wrapData ? QJsonObject{{u"data"_s, QJsonArray{grant}}} : grant);
}

InstagramSim::Answer InstagramSim::exchangeForLongLived(const QHash<QString, QString> &query)
{
    if (query.value(u"grant_type"_s) != "ig_exchange_token"_L1)
        return GraphError{100, 0, u"Invalid grant_type"_s, {}, 0, false};
    if (query.value(u"client_secret"_s) != m_world.credentials.instagramSecret)
        return GraphError{100, 0, u"Error validating client secret."_s, {}, 0, false};
    const auto token = m_tokens.constFind(fingerprint(query.value(u"access_token"_s).toLatin1()));
    if (token == m_tokens.constEnd() || token->dead)
        return tokenError(0, u"Invalid OAuth access token - Cannot parse access token"_s);
    if (virtualNow() >= token->expiresAt)
        return tokenError(463, u"Error validating access token: Session has expired."_s);
    if (token->longLived)
        return tokenError(0, u"The session is invalid because it is not a short-lived token."_s);
    const Milliseconds life(m_world.config.longTokenMs);
    const QByteArray next = issue({.account = token->account,
                                   .longLived = true,
                                   .issuedAt = virtualNow(),
                                   .expiresAt = virtualNow() + life,
                                   .scopes = token->scopes,
                                   .dead = false,
                                   .deadSubcode = 0});
    return QJsonObject{{u"access_token"_s, QString::fromLatin1(next)},
                       {u"token_type"_s, u"bearer"_s},
                       {u"expires_in"_s, qint64(life.count() / 1000)}};
}

InstagramSim::Answer InstagramSim::refresh(const QHash<QString, QString> &query)
{
    if (query.value(u"grant_type"_s) != "ig_refresh_token"_L1)
        return GraphError{100, 0, u"Invalid grant_type"_s, {}, 0, false};
    const QByteArray text = query.value(u"access_token"_s).toLatin1();
    const auto found = m_tokens.constFind(fingerprint(text));
    if (found == m_tokens.constEnd() || !found->longLived)
        return tokenError(0, u"Invalid OAuth access token - Cannot parse access token"_s);
    Token token = *found;
    if (token.dead)
        return tokenError(token.deadSubcode,
                          u"Error validating access token: The user has not authorized the application."_s);
    if (virtualNow() >= token.expiresAt)
        return tokenError(463, u"Error validating access token: Session has expired."_s);
    if (!token.scopes.contains(kScopes.constFirst()))
        return GraphError{10, 0, u"Application does not have permission for this action"_s, {}, 0, false};
    if (virtualNow() - token.issuedAt < kRefreshAge)
        return GraphError{100, 0, u"The access token must be at least 24 hours old to be refreshed."_s, {}, 0, false};
    const Milliseconds life(m_world.config.longTokenMs);
    Token next = token;
    next.issuedAt = virtualNow();
    next.expiresAt = virtualNow() + life;
    const QByteArray answer = issue(next, m_world.config.refreshRotates ? QByteArray() : text);
    if (m_world.config.refreshRotates && m_world.config.refreshKillsOld) {
        token.dead = true;
        token.deadSubcode = 467;
        store(fingerprint(text), token);
    }
    return QJsonObject{{u"access_token"_s, QString::fromLatin1(answer)},
                       {u"token_type"_s, u"bearer"_s},
                       {u"expires_in"_s, qint64(life.count() / 1000)},
                       {u"permissions"_s, token.scopes.join(u',')}};
}

std::variant<InstagramSim::Token, GraphError> InstagramSim::authenticate(const SimRequest &request,
                                                                         const QJsonObject &parameters) const
{
    QByteArray text = request.bearer();
    if (text.isEmpty())
        text = parameters.value(u"access_token"_s).toString().toLatin1();
    if (text.isEmpty())
        return GraphError{190, 0, u"An access token is required to request this resource."_s, {}, 401, false};
    const auto token = m_tokens.constFind(fingerprint(text));
    if (token == m_tokens.constEnd())
        return tokenError(0, u"Invalid OAuth access token - Cannot parse access token"_s);
    if (token->dead)
        return tokenError(token->deadSubcode,
                          u"Error validating access token: The user has not authorized the application."_s);
    if (virtualNow() >= token->expiresAt)
        return tokenError(463, u"Error validating access token: Session has expired."_s);
    if (m_world.config.appBlocked)
        return GraphError{200, 0, u"API access blocked."_s, {}, 0, false};
    return *token;
}

} // namespace kalends::sandbox

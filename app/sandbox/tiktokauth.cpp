// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tiktoksim.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kalends::sandbox
{

namespace
{

const QStringList kScopes{u"user.info.basic"_s, u"user.info.profile"_s, u"user.info.stats"_s,
                          u"video.publish"_s,   u"video.upload"_s,      u"video.list"_s};
constexpr Milliseconds kCodeLife = std::chrono::minutes(5);

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QString logId()
{
    return u"2026"_s + QString::fromLatin1(randomToken(24)).toUpper();
}

} // namespace

SimResponse TikTokSim::oauthError(const QString &error, const QString &description) const
{
    return SimResponse::json(m_world.config.oauthErrorStatus,
                             {{u"error"_s, error}, {u"error_description"_s, description}, {u"log_id"_s, logId()}});
}

void TikTokSim::store(const QByteArray &print, const Token &token)
{
    m_tokens.insert(print, token);
    m_world.ledger.remember(u"tiktok_token"_s, QString::fromLatin1(print),
                            {{u"account"_s, token.account},
                             {u"refresh"_s, token.refresh},
                             {u"expiresAt"_s, toMs(token.expiresAt)},
                             {u"scopes"_s, QJsonArray::fromStringList(token.scopes)},
                             {u"dead"_s, token.dead}});
}

void TikTokSim::prepareTokens()
{
    const auto remembered = m_world.ledger.remembered(u"tiktok_token"_s);
    for (auto it = remembered.begin(); it != remembered.end(); ++it) {
        Token token{.account = it->value(u"account"_s).toInt(),
                    .refresh = it->value(u"refresh"_s).toBool(),
                    .expiresAt = instantFromMs(it->value(u"expiresAt"_s).toInteger()),
                    .scopes = {},
                    .dead = it->value(u"dead"_s).toBool()};
        for (const QJsonValue &scope : it->value(u"scopes"_s).toArray())
            token.scopes += scope.toString();
        m_tokens.insert(it.key().toLatin1(), token);
    }
    for (int account = 0; account < m_accounts.size(); ++account) {
        const QByteArray access = "act.sandboxDemo" + QByteArray::number(account) + QByteArray(60, 'x') + "!6410.va";
        const QByteArray refresh = "rft.sandboxDemo" + QByteArray::number(account) + QByteArray(60, 'x') + "!6410.va";
        m_demoTokens.append({access, refresh});
        if (m_tokens.contains(fingerprint(access)))
            continue;
        const QStringList scopes = kScopes;
        store(fingerprint(access), {.account = account,
                                    .refresh = false,
                                    .expiresAt = virtualNow() + Milliseconds(m_world.config.accessTokenMs),
                                    .scopes = scopes,
                                    .dead = false});
        store(fingerprint(refresh), {.account = account,
                                     .refresh = true,
                                     .expiresAt = virtualNow() + Milliseconds(m_world.config.refreshTokenMs),
                                     .scopes = scopes,
                                     .dead = false});
    }
}

DemoTokens TikTokSim::demoTokens(int account)
{
    const int index = qBound(0, account, int(m_demoTokens.size()) - 1);
    auto &[access, refresh] = m_demoTokens[index];
    const Token known = m_tokens.value(fingerprint(access));
    if (known.dead || virtualNow() >= known.expiresAt ||
        m_tokens.value(fingerprint(refresh)).dead) { // used up: a fresh pair
        const QJsonObject grant = QJsonDocument::fromJson(issue(index, kScopes).body).object();
        access = grant.value(u"access_token"_s).toString().toLatin1();
        refresh = grant.value(u"refresh_token"_s).toString().toLatin1();
    }
    return {.access = Secret(access),
            .refresh = Secret(refresh),
            .accessLife = m_tokens.constFind(fingerprint(access))->expiresAt - virtualNow(),
            .refreshLife = m_tokens.constFind(fingerprint(refresh))->expiresAt - virtualNow(),
            .scopes = m_tokens.constFind(fingerprint(access))->scopes,
            .externalAccountId = m_accounts.at(index).openId,
            .username = m_accounts.at(index).username};
}

SimResponse TikTokSim::authorize(const SimRequest &request)
{
    const QHash<QString, QString> query = decodeForm(request.rawQuery);
    static const QRegularExpression challenge(u"^[0-9a-f]{64}$"_s);
    const auto refuse = [&](const QString &what) {
        return SimResponse::html(400, "<!doctype html><title>TikTok (sandbox)</title><h1>Something went wrong</h1><p>" +
                                          escaped(what) + "</p>");
    };
    if (query.value(u"client_key"_s) != m_world.credentials.tiktokKey)
        return refuse(u"client_key"_s);
    if (!redirectMatches(m_world.config.tiktokRedirects, query.value(u"redirect_uri"_s)) ||
        query.value(u"redirect_uri"_s).size() >= 512)
        return refuse(u"redirect_uri"_s);
    if (query.value(u"response_type"_s) != "code"_L1)
        return refuse(u"response_type"_s);
    if (!challenge.match(query.value(u"code_challenge"_s)).hasMatch() ||
        query.value(u"code_challenge_method"_s) != "S256"_L1)
        return refuse(u"code_challenge"_s);
    const QStringList scopes = query.value(u"scope"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &scope : scopes) {
        if (!kScopes.contains(scope))
            return refuse(u"scope"_s);
    }
    if (scopes.isEmpty())
        return refuse(u"scope"_s);
    const QString consent = m_world.config.consent;
    if (consent != "page"_L1)
        return decide(query, consent != "deny"_L1);
    const QByteArray next = "/v2/auth/decide/?" + request.rawQuery;
    return SimResponse::html(200, "<!doctype html><html lang=\"en\"><title>TikTok (sandbox)</title><h1>TikTok "
                                  "<small>(sandbox)</small></h1><p>An app wants to act for <b>@" +
                                      escaped(m_accounts.at(m_world.config.loginAs).username) +
                                      "</b>: " + escaped(scopes.join(u", "_s)) + ".</p><p><a href=\"" +
                                      escaped(QString::fromUtf8(next)) + "&amp;answer=allow\">Allow</a> · <a href=\"" +
                                      escaped(QString::fromUtf8(next)) + "&amp;answer=deny\">Cancel</a></p></html>");
}

SimResponse TikTokSim::decide(const QHash<QString, QString> &query, bool allow)
{
    const QString redirectUri = query.value(u"redirect_uri"_s);
    if (!redirectMatches(m_world.config.tiktokRedirects, redirectUri))
        return SimResponse::html(400, "<!doctype html><h1>redirect_uri</h1>");
    const QByteArray state =
        query.contains(u"state"_s) ? "&state=" + QUrl::toPercentEncoding(query.value(u"state"_s)) : QByteArray();
    if (!allow)
        return SimResponse::redirect(redirectUri.toUtf8() +
                                     "?error=access_denied&error_description=The+user+denied+the+request" + state);
    const QString code = QString::fromLatin1(randomToken(48)) + u"*0!6410."_s + QString::fromLatin1(randomToken(4));
    QStringList scopes = query.value(u"scope"_s).split(u',', Qt::SkipEmptyParts);
    if (!m_world.config.tiktokScopes.isEmpty())
        scopes = m_world.config.tiktokScopes;
    m_codes.insert(code, {.account = m_world.config.loginAs,
                          .redirectUri = redirectUri,
                          .challenge = query.value(u"code_challenge"_s),
                          .scopes = scopes,
                          .issuedAt = virtualNow(),
                          .used = false});
    return SimResponse::redirect(redirectUri.toUtf8() + "?code=" + QUrl::toPercentEncoding(code) +
                                 "&scopes=" + QUrl::toPercentEncoding(scopes.join(u',')) + state);
}

std::optional<SimResponse> TikTokSim::checkClient(const SimRequest &request, const QHash<QString, QString> &form) const
{
    if (request.method != "POST" || request.contentType() != "application/x-www-form-urlencoded" || request.bodyFile)
        return oauthError(u"invalid_request"_s, u"The request body must be form-urlencoded."_s);
    if (form.value(u"client_key"_s) != m_world.credentials.tiktokKey)
        return oauthError(u"invalid_client"_s, u"Client key is incorrect."_s);
    if (form.value(u"client_secret"_s) != m_world.credentials.tiktokSecret)
        return oauthError(u"invalid_client"_s, u"Client secret is incorrect."_s);
    return std::nullopt;
}

SimResponse TikTokSim::token(const SimRequest &request)
{
    const QHash<QString, QString> form = decodeForm(request.body);
    if (const auto refused = checkClient(request, form))
        return *refused;
    const QString grant = form.value(u"grant_type"_s);
    if (grant == "authorization_code"_L1)
        return grantFor(form);
    if (grant == "refresh_token"_L1)
        return refresh(form);
    return oauthError(u"unsupported_grant_type"_s, u"The grant type is not supported."_s);
}

SimResponse TikTokSim::grantFor(const QHash<QString, QString> &form)
{
    const auto code = m_codes.find(form.value(u"code"_s));
    if (code == m_codes.end() || code->used || virtualNow() - code->issuedAt > kCodeLife)
        return oauthError(u"invalid_grant"_s, u"Authorization code is expired or invalid."_s);
    if (code->redirectUri != form.value(u"redirect_uri"_s))
        return oauthError(u"invalid_request"_s, u"Redirect_uri is not matched with the uri when requesting code."_s);
    static const QRegularExpression verifier(u"^[A-Za-z0-9\\-._~]{43,128}$"_s);
    const QString given = form.value(u"code_verifier"_s);
    const QString challenge =
        QString::fromLatin1(QCryptographicHash::hash(given.toLatin1(), QCryptographicHash::Sha256).toHex());
    if (!verifier.match(given).hasMatch() || challenge != code->challenge)
        return oauthError(u"invalid_request"_s, u"Code verifier or code challenge is invalid."_s);
    code->used = true;
    return issue(code->account, code->scopes);
}

SimResponse TikTokSim::issue(int account, const QStringList &scopes)
{
    const QByteArray access = "act." + randomToken(56) + "!6410.va";
    const QByteArray refreshText = "rft." + randomToken(56) + "!6410.va";
    const Milliseconds accessLife(m_world.config.accessTokenMs);
    const Milliseconds refreshLife(m_world.config.refreshTokenMs);
    store(fingerprint(access), {.account = account,
                                .refresh = false,
                                .expiresAt = virtualNow() + accessLife,
                                .scopes = scopes,
                                .dead = false});
    store(fingerprint(refreshText), {.account = account,
                                     .refresh = true,
                                     .expiresAt = virtualNow() + refreshLife,
                                     .scopes = scopes,
                                     .dead = false});
    return SimResponse::json(200, {{u"access_token"_s, QString::fromLatin1(access)},
                                   {u"expires_in"_s, qint64(accessLife.count() / 1000)},
                                   {u"refresh_token"_s, QString::fromLatin1(refreshText)},
                                   {u"refresh_expires_in"_s, qint64(refreshLife.count() / 1000)},
                                   {u"open_id"_s, m_accounts.at(account).openId},
                                   {u"scope"_s, scopes.join(u',')},
                                   {u"token_type"_s, u"Bearer"_s}});
}

SimResponse TikTokSim::refresh(const QHash<QString, QString> &form)
{
    const QByteArray text = form.value(u"refresh_token"_s).toLatin1();
    const auto found = m_tokens.constFind(fingerprint(text));
    if (found == m_tokens.constEnd() || !found->refresh || found->dead || virtualNow() >= found->expiresAt)
        return oauthError(u"invalid_grant"_s, u"Refresh token is invalid or expired."_s);
    Token sent = *found;
    SimResponse answer = issue(sent.account, sent.scopes);
    if (m_world.config.rotation) {
        sent.dead = true;
        store(fingerprint(text), sent);
    }
    return answer;
}

SimResponse TikTokSim::revokeToken(const SimRequest &request)
{
    const QHash<QString, QString> form = decodeForm(request.body);
    if (const auto refused = checkClient(request, form))
        return *refused;
    const auto found = m_tokens.constFind(fingerprint(form.value(u"token"_s).toLatin1()));
    if (found == m_tokens.constEnd() || found->refresh || found->dead || virtualNow() >= found->expiresAt)
        return oauthError(u"invalid_request"_s, u"The access token is invalid or expired."_s);
    const int account = found->account; // the app is disconnected for that person: every grant goes
    const QList<QByteArray> all = m_tokens.keys();
    for (const QByteArray &print : all) {
        Token token = m_tokens.value(print);
        if (token.account != account)
            continue;
        token.dead = true;
        store(print, token);
    }
    return SimResponse::json(200, {});
}

void TikTokSim::revokeAll()
{
    const QList<QByteArray> all = m_tokens.keys();
    for (const QByteArray &print : all) {
        Token token = m_tokens.value(print);
        token.dead = true;
        store(print, token);
    }
    for (auto &[id, task] : m_tasks) {
        if (!task.complete && task.failReason.isEmpty())
            task.failReason = u"auth_removed"_s;
    }
}

std::variant<TikTokSim::Token, TikTokError> TikTokSim::authenticate(const SimRequest &request,
                                                                    const QStringList &anyScope, QByteArray *text) const
{
    *text = request.bearer();
    const auto token = m_tokens.constFind(fingerprint(*text));
    if (token == m_tokens.constEnd() || token->refresh || token->dead || virtualNow() >= token->expiresAt)
        return TikTokError{u"access_token_invalid"_s, u"The access token is invalid or not found in the request."_s,
                           401};
    for (const QString &scope : anyScope) {
        if (token->scopes.contains(scope))
            return *token;
    }
    return TikTokError{u"scope_not_authorized"_s,
                       u"The user did not authorize the scope required for completing this request."_s, 401};
}

} // namespace kalends::sandbox

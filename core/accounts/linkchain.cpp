// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/linkchain.h"

#include "accounts/accounterrors.h"
#include "accounts/tokenkeeper.h"
#include "accounts/tokenpolicy.h"
#include "diagnostics/log.h"
#include "model/clock.h"
#include "model/zone.h"
#include "net/httpclient.h"
#include "store/accountrepository.h"
#include "vault/vault.h"

#include <algorithm>

namespace kalends
{

using namespace Qt::StringLiterals;

LinkChain::LinkChain(AccountServices services, TokenKeeper &keeper, Channel channel, QByteArray zone, QObject *parent,
                     Done done)
    : QObject(parent),
      m_services(std::move(services)),
      m_keeper(keeper),
      m_channel(channel),
      m_api(accountApiFor(channel)),
      m_timezone(std::move(zone)),
      m_done(std::move(done))
{
}

void LinkChain::startWithCode(const Secret &code, const QString &redirectUri, const QByteArray &verifier,
                              const QString &grantedScopes)
{
    m_redirectScopes = grantedScopes.split(u',', Qt::SkipEmptyParts);
    m_services.vault->read(
        clientSecretKey(m_channel), this, [this, code, redirectUri, verifier](const Result<Secret> &secret) {
            if (!secret) {
                end(secret.error());
                return;
            }
            HttpRequest request = m_api.exchangeCode(m_services.settings(), *secret, redirectUri, code, verifier);
            request.delivery = Delivery::Once; // a code works once
            exchange(request, [this, secret = *secret](const Grant &grant) { lengthen(grant, secret); });
        });
}

void LinkChain::startWithToken(const Secret &token)
{
    m_pasted = true;
    askWho({.tokens = {.access = token}});
}

void LinkChain::exchange(const HttpRequest &request, std::function<void(Grant)> then)
{
    m_services.http->send(request, newUuidV7(), this, [this, then = std::move(then)](const HttpAnswer &answer) {
        if (!answer.arrived()) {
            end(unreachable(m_channel, answer));
            return;
        }
        Result<Grant> grant = m_api.readGrant(answer);
        if (grant)
            then(*grant);
        else
            end(grant.error());
    });
}

void LinkChain::lengthen(const Grant &grant, const Secret &clientSecret)
{
    const std::optional<HttpRequest> request = m_api.exchangeForLongLived(m_services.settings(), clientSecret, grant);
    if (!request) {
        checkScopes(grant);
        return;
    }
    exchange(*request, [this, first = grant](Grant longer) {
        if (longer.scopes.isEmpty())
            longer.scopes = first.scopes; // only the first answer is sure to name them
        if (longer.externalAccountId.isEmpty())
            longer.externalAccountId = first.externalAccountId;
        checkScopes(longer);
    });
}

void LinkChain::checkScopes(const Grant &given)
{
    Grant grant = given;
    if (grant.scopes.isEmpty())
        grant.scopes = m_redirectScopes;
    const QStringList missing = grant.scopes.isEmpty() ? QStringList() : m_api.missingScopes(grant.scopes);
    if (missing.isEmpty()) {
        askWho(grant);
        return;
    }
    end(Error{.code = ErrorCode::PermissionDenied,
              .message = tr("%1 linked, but without the permission that publishing needs: %2. Nothing was kept.")
                             .arg(displayName(m_channel), missing.join(u", "_s)),
              .hint = tr("Link again and leave all permissions ticked.")});
}

void LinkChain::askWho(const Grant &grant)
{
    HttpRequest request = m_api.identity(m_services.settings());
    request.bearer = grant.tokens.access;
    m_services.http->send(request, newUuidV7(), this, [this, grant](const HttpAnswer &answer) {
        if (!answer.arrived()) {
            end(unreachable(m_channel, answer));
            return;
        }
        const Result<Identity> identity = m_api.readIdentity(answer);
        if (!identity)
            end(identity.error());
        else if (m_channel == Channel::TikTok && identity->username.isEmpty())
            askName(grant, *identity);
        else
            checkIdentity(grant, *identity);
    });
}

/// TikTok tells the handle without a further scope in creator_info. Nice to have: a refusal (such as a posting limit)
/// does not stop the link.
void LinkChain::askName(const Grant &grant, const Identity &identity)
{
    HttpRequest request = creatorInfoRequest(m_services.settings());
    request.bearer = grant.tokens.access;
    m_services.http->send(request, newUuidV7(), this, [this, grant, identity](const HttpAnswer &answer) {
        Identity named = identity;
        if (const Result<CreatorInfo> info = readCreatorInfo(answer)) {
            named.username = info->username;
            if (named.displayName.isEmpty())
                named.displayName = info->nickname;
        }
        checkIdentity(grant, named);
    });
}

void LinkChain::checkIdentity(const Grant &grant, const Identity &identity)
{
    static const QStringList kProfessional{u"business"_s, u"media_creator"_s, u"creator"_s};
    if (identity.externalAccountId.isEmpty()) {
        end(Error{.code = ErrorCode::InvalidResponse,
                  .message = tr("%1 did not say which account this is.").arg(displayName(m_channel)),
                  .hint = tr("Try again in a while.")});
        return;
    }
    if (m_channel == Channel::Instagram && !identity.accountType.isEmpty() &&
        !kProfessional.contains(identity.accountType)) {
        end(Error{.code = ErrorCode::InvalidValue,
                  .message = tr("The Instagram account %1 is a personal one (“%2”); Instagram lets apps publish only "
                                "to professional accounts.")
                                 .arg(identity.username, identity.accountType),
                  .hint = tr("Switch it to a business or creator account in the Instagram app, then link it again.")});
        return;
    }
    const Result<std::optional<Account>> known = knownRow(identity);
    if (!known) {
        end(known.error());
        return;
    }
    if (!*known) {
        store(grant, identity, std::nullopt);
        return;
    }
    // A refresh under way would write into the same slots.
    m_keeper.whenIdle((*known)->id, this, [this, grant, identity] {
        const Result<std::optional<Account>> now = knownRow(identity);
        if (now)
            store(grant, identity, *now);
        else
            end(now.error());
    });
}

/// The identity's own row: linked, or kept for history. Error AccountExists when another identity is linked.
Result<std::optional<Account>> LinkChain::knownRow(const Identity &identity) const
{
    AccountRepository accounts(*m_services.database);
    const Result<std::optional<Account>> linked = accounts.linked(m_channel);
    if (!linked)
        return linked.error();
    if (*linked && (*linked)->externalAccountId != identity.externalAccountId) {
        const Account &other = **linked;
        return Error{.code = ErrorCode::AccountExists,
                     .message =
                         tr("%1 is linked to %2 already; this sign-in is %3's.")
                             .arg(displayName(m_channel), other.username.isEmpty() ? other.displayName : other.username,
                                  identity.username.isEmpty() ? identity.displayName : identity.username),
                     .hint = tr("Unlink that account first, then link this one.")};
    }
    if (*linked)
        return linked;
    const Result<QList<Account>> all = accounts.list(true);
    if (!all)
        return all.error();
    std::optional<Account> found; // the latest, as the repository picks it
    for (const Account &account : *all) {
        if (account.channel == m_channel && account.externalAccountId == identity.externalAccountId)
            found = account;
    }
    return found;
}

void LinkChain::store(const Grant &grant, const Identity &identity, const std::optional<Account> &known)
{
    const Settings settings = m_services.settings();
    const Instant now = m_services.clock->now();
    const qint64 generation = known ? known->tokenGeneration + 1 : 0;
    StoredTokens tokens = tokenpolicy::tokensFrom(grant, m_channel, generation, now, nullptr);
    if (m_pasted)
        tokens.issuedAt.reset(); // nobody said; see tokenpolicy

    const Account account{
        .id = known ? known->id : AccountId::create(),
        .channel = m_channel,
        .externalAccountId = identity.externalAccountId,
        .username = identity.username,
        .displayName = identity.displayName,
        .timezone = !m_timezone.isEmpty()                 ? m_timezone
                    : known && !known->timezone.isEmpty() ? known->timezone
                                                          : systemZoneId(),
        .status = AccountStatus::Ok,
        .accessExpiresAt = tokens.accessExpiresAt,
        .refreshExpiresAt = tokens.refreshExpiresAt,
        .scopes = grant.scopes,
        .sandbox = !(m_channel == Channel::Instagram ? settings.instagram.official : settings.tiktok.official),
        .tokenGeneration = generation,
        .tokenIssuedAt = tokens.issuedAt,
        .linkedAt = now};
    // The vault first: a row without tokens would be a lie, tokens without a row are only dust.
    m_services.vault->write(tokenKey(account.id.toString(), generation), toSecret(tokens), this,
                            [this, account](const Result<void> &written) {
                                if (written)
                                    commit(account);
                                else
                                    end(written.error());
                            });
}

void LinkChain::commit(const Account &account)
{
    const Result<Account> linked = AccountRepository(*m_services.database).link(account);
    if (linked) {
        Log::info("account_linked", {{u"channel"_s, word(m_channel)}});
        m_keeper.forget(linked->id);
        end(*linked);
        return;
    }
    m_services.vault->remove(tokenKey(account.id.toString(), account.tokenGeneration), this,
                             [this, error = linked.error()](const Result<void> &) { end(error); });
}

void LinkChain::end(Result<Account> result)
{
    deleteLater();
    if (m_done)
        std::exchange(m_done, {})(std::move(result));
}

} // namespace kalends

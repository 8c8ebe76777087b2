// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "accounts/unlinkchain.h"

#include "accounts/accounterrors.h"
#include "accounts/tokenkeeper.h"
#include "accounts/tokenpolicy.h"
#include "channels/accountapi.h"
#include "diagnostics/log.h"
#include "model/clock.h"
#include "net/httpclient.h"
#include "net/ratelimiter.h"
#include "store/accountrepository.h"
#include "store/jobrepository.h"
#include "store/transaction.h"

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{
constexpr Milliseconds kRevokeLimit = 15s;
}

UnlinkChain::UnlinkChain(AccountServices services, TokenKeeper &keeper, Account account, QObject *parent, Done done)
    : QObject(parent),
      m_services(std::move(services)),
      m_keeper(keeper),
      m_account(std::move(account)),
      m_done(std::move(done))
{
}

void UnlinkChain::start()
{
    m_keeper.whenIdle(m_account.id, this, [this] {
        if (const Result<Account> now = AccountRepository(*m_services.database).find(m_account.id); now)
            m_account = *now; // the refresh that we waited for moved the generation on
        readTokens(true);
    });
}

void UnlinkChain::readTokens(bool mayRefresh)
{
    m_services.vault->read(tokenKey(m_account.id.toString(), m_account.tokenGeneration), this,
                           [this, mayRefresh](const Result<Secret> &value) {
                               if (!value) {
                                   end(value.error()); // what cannot be read cannot be wiped either
                                   return;
                               }
                               const std::optional<StoredTokens> stored = storedTokensFrom(*value);
                               if (!stored || m_account.status != AccountStatus::Ok) {
                                   wipe({0, 1}); // nothing that the platform would take back
                                   return;
                               }
                               if (tokenpolicy::usable(m_account, m_services.clock->now()) || !mayRefresh) {
                                   revoke(stored->tokens);
                                   return;
                               }
                               // Only a living access token can be revoked.
                               m_keeper.refreshNow(m_account.id, this, [this](const Result<Secret> &fresh) {
                                   const Result<Account> now =
                                       AccountRepository(*m_services.database).find(m_account.id);
                                   if (!fresh || !now) {
                                       wipe({0, 1});
                                       return;
                                   }
                                   m_account = *now;
                                   readTokens(false);
                               });
                           });
}

void UnlinkChain::revoke(const TokenSet &tokens)
{
    m_services.vault->read(clientSecretKey(m_account.channel), this, [this, tokens](const Result<Secret> &secret) {
        std::optional<HttpRequest> request =
            accountApiFor(m_account.channel).revoke(m_services.settings(), secret ? *secret : Secret(), tokens);
        if (!request) {
            wipe({0, 1});
            return;
        }
        request->totalLimit = kRevokeLimit;
        request->silenceLimit = kRevokeLimit;
        m_services.http->send(*request, newUuidV7(), this, [this](const HttpAnswer &answer) {
            if (!answer.success()) // best effort: the person wants to be rid of it
                Log::warning("revoke_failed",
                             {{u"channel"_s, word(m_account.channel)}, {u"http_status"_s, answer.status}});
            m_keeper.whenIdle(m_account.id, this, [this] { wipe({0, 1}); });
        });
    });
}

void UnlinkChain::wipe(QList<qint64> generations)
{
    if (generations.isEmpty()) {
        commit();
        return;
    }
    const QString key = tokenKey(m_account.id.toString(), generations.takeFirst());
    m_services.vault->remove(key, this, [this, key, generations](const Result<void> &removed) {
        if (!removed) {
            end(removed.error());
            return;
        }
        m_services.vault->read(key, this, [this, generations](const Result<Secret> &left) {
            if (!left)
                end(left.error());
            else if (!left->isEmpty())
                end(Error{.code = ErrorCode::KeychainUnavailable,
                          .message = tr("The keychain still holds the tokens of %1 after they were deleted.")
                                         .arg(m_account.username),
                          .hint = tr(
                              "Delete the entries of Kalends in your desktop's password manager, then unlink again.")});
            else
                wipe(generations);
        });
    });
}

void UnlinkChain::commit()
{
    const auto inOneGo = [this]() -> Result<void> {
        Database &database = *m_services.database;
        Transaction transaction(database);
        KALENDS_TRY(transaction.begun());
        // The jobs first: what the tiles say depends on both, and unlink() brings the tiles up to date.
        const Result<int> jobs = JobRepository(database).accountGone(
            m_account.id, tr("The %1 account %2 was unlinked. Link an account, or delete the post.")
                              .arg(displayName(m_account.channel), m_account.username));
        if (!jobs)
            return jobs.error();
        KALENDS_TRY(AccountRepository(database).unlink(m_account.id));
        return transaction.commit();
    };
    const Result<void> done = inOneGo();
    m_keeper.forget(m_account.id);
    if (done) {
        if (m_services.limiter)
            m_services.limiter->forget(m_account.id);
        Log::info("account_unlinked", {{u"channel"_s, word(m_account.channel)}});
    }
    end(done);
}

void UnlinkChain::end(Result<void> result)
{
    deleteLater();
    if (m_done)
        std::exchange(m_done, {})(std::move(result));
}

} // namespace kalends

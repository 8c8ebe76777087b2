// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accountlinker.h"
#include "accounts/tokenkeeper.h"
#include "net/httpclient.h"
#include "net/ratelimiter.h"
#include "store/accountrepository.h"
#include "store/database.h"
#include "store/entryrepository.h"
#include "support/fakeclock.h"
#include "support/quiet.h"
#include "vault/vault.h"

#include <QHash>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

namespace kalends
{

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A vault in memory that fails, or stops answering, when told.
class FakeVault final : public Vault
{
public:
    void read(const QString &key, QObject *guard, std::function<void(Result<Secret>)> done) override
    {
        if (const auto code = strikes(failReads))
            later(guard, [done, code = *code] { done(Error{.code = code, .message = u"keychain"_s}); });
        else
            later(guard, [done, value = values.value(key)] { done(value); });
    }
    void write(const QString &key, const Secret &value, QObject *guard, std::function<void(Result<void>)> done) override
    {
        if (const auto code = strikes(failWrites)) {
            later(guard, [done, code = *code] { done(Error{.code = code, .message = u"keychain"_s}); });
            return;
        }
        if (beforeWrite)
            beforeWrite(key, value);
        values.insert(key, value);
        writes.append(key);
        if (afterWrite && !afterWrite(key, value))
            return; // the process dies here
        later(guard, [done] { done({}); });
    }
    void remove(const QString &key, QObject *guard, std::function<void(Result<void>)> done) override
    {
        if (const auto code = strikes(failWrites)) {
            later(guard, [done, code = *code] { done(Error{.code = code, .message = u"keychain"_s}); });
            return;
        }
        values.remove(key);
        later(guard, [done] { done({}); });
    }
    void health(QObject *guard, std::function<void(VaultHealth)> done) override
    {
        later(guard, [done] { done(VaultHealth::Ready); });
    }
    [[nodiscard]] bool persistent() const override { return true; }

    QHash<QString, Secret> values;
    QStringList writes;
    std::optional<ErrorCode> failReads;
    std::optional<ErrorCode> failWrites;
    int failCall = -1; ///< the number of the one call that finds the keychain locked; it counts down to it
    std::function<void(const QString &, const Secret &)> beforeWrite;
    std::function<bool(const QString &, const Secret &)> afterWrite;

private:
    std::optional<ErrorCode> strikes(std::optional<ErrorCode> always)
    {
        if (failCall >= 0 && failCall-- == 0)
            return ErrorCode::KeychainLocked;
        return always;
    }
    static void later(QObject *guard, std::function<void()> work)
    {
        QMetaObject::invokeMethod(guard, std::move(work), Qt::QueuedConnection);
    }
};

inline HttpAnswer answered(int status, const QByteArray &body)
{
    return {.status = status, .body = body};
}

/// What the platforms would say, as far as linking and refreshing go; rotates TikTok's refresh token like the real one.
class FakePlatform final : public HttpClient
{
public:
    void send(HttpRequest request, const QString &, QObject *guard, Done done) override
    {
        sent.append(request);
        const std::optional<HttpAnswer> answer = answerTo(request);
        if (answer)
            QMetaObject::invokeMethod(
                guard, [done = std::move(done), answer = *answer] { done(answer); }, Qt::QueuedConnection);
        else
            held.append({QPointer(guard), std::move(done)});
    }

    [[nodiscard]] int count(const QString &pathPart) const
    {
        return int(std::count_if(sent.cbegin(), sent.cend(),
                                 [&](const HttpRequest &request) { return request.url.path().contains(pathPart); }));
    }

    std::function<std::optional<HttpAnswer>(const HttpRequest &)>
        script;               ///< looked at first; nothing: the usual answer
    bool holdNext = false;    ///< no answer to the next request
    bool loseRefresh = false; ///< the refresh happens, its answer is lost
    bool dropRefresh = false; ///< the refresh does not happen, and nobody knows
    bool omitRefreshToken = false;
    QString openId = u"open-1"_s;
    QString scopes = u"user.info.basic,video.publish,video.upload"_s;
    QByteArray refreshToken = "rft.0";
    QByteArray accessToken = "act.0";
    int generation = 0;
    QList<HttpRequest> sent;
    QList<std::pair<QPointer<QObject>, Done>> held;

    QByteArray instagramMe =
        R"({"id":"9","user_id":"17841","username":"studio","name":"Studio","account_type":"BUSINESS"})";

private:
    std::optional<HttpAnswer> answerTo(const HttpRequest &request)
    {
        if (std::exchange(holdNext, false))
            return std::nullopt;
        if (script) {
            if (const std::optional<HttpAnswer> scripted = script(request))
                return scripted;
        }
        const QString path = request.url.path();
        const QByteArray body =
            std::holds_alternative<QByteArray>(request.body) ? std::get<QByteArray>(request.body) : QByteArray();
        if (path.contains("/v2/oauth/token"_L1))
            return token(body);
        if (path.contains("/v2/oauth/revoke"_L1))
            return answered(200, "{}");
        if (path.contains("/v2/user/info"_L1)) {
            return alive(request) ? answered(200, R"({"data":{"user":{"open_id":")" + openId.toUtf8() +
                                                      R"(","display_name":"Nick"}},"error":{"code":"ok"}})")
                                  : answered(401, R"({"error":{"code":"access_token_invalid"}})");
        }
        if (path.contains("creator_info"_L1)) {
            return alive(request)
                       ? answered(
                             200,
                             R"({"data":{"creator_username":"nick","creator_nickname":"Nick","privacy_level_options":["SELF_ONLY"],"max_video_post_duration_sec":60},"error":{"code":"ok"}})")
                       : answered(401, R"({"error":{"code":"access_token_invalid"}})");
        }
        if (path.endsWith("/me"_L1)) {
            return request.bearer.reveal().startsWith("IG")
                       ? answered(200, instagramMe)
                       : answered(
                             400,
                             R"({"error":{"message":"dead","type":"OAuthException","code":190,"error_subcode":463}})");
        }
        if (path.endsWith("/refresh_access_token"_L1))
            return answered(200, R"({"access_token":"IGnew","token_type":"bearer","expires_in":5183944})");
        if (path.endsWith("/oauth/access_token"_L1))
            return answered(
                200,
                R"({"access_token":"IGshort","user_id":102,"permissions":"instagram_business_basic,instagram_business_content_publish"})");
        if (path.endsWith("/access_token"_L1))
            return answered(200, R"({"access_token":"IGlong","token_type":"bearer","expires_in":5183944})");
        return answered(404, "{}");
    }

    [[nodiscard]] bool alive(const HttpRequest &request) const { return request.bearer.reveal() == accessToken; }

    HttpAnswer token(const QByteArray &body)
    {
        const HttpAnswer lost{.fault = NetFault::Lost, .faultText = u"lost"_s};
        if (body.contains("grant_type=refresh_token")) {
            if (std::exchange(dropRefresh, false))
                return lost;
            if (!body.contains("refresh_token=" + refreshToken))
                return answered(400, R"({"error":"invalid_grant","error_description":"used","log_id":"L1"})");
        }
        ++generation;
        refreshToken = omitRefreshToken ? refreshToken : "rft." + QByteArray::number(generation);
        accessToken = "act." + QByteArray::number(generation);
        if (std::exchange(loseRefresh, false))
            return lost;
        return answered(200, R"({"access_token":")" + accessToken + R"(","expires_in":7200,"refresh_token":")" +
                                 (omitRefreshToken ? "" : refreshToken) +
                                 R"(","refresh_expires_in":15552000,"open_id":")" + openId.toUtf8() + R"(","scope":")" +
                                 scopes.toUtf8() + R"(","token_type":"Bearer"})");
    }
};

/// A store, a vault, a platform and a clock, with the accounts on top.
class AccountsWorld
{
public:
    AccountsWorld()
    {
        settings = Settings::load(m_folder.filePath(u"none.ini"_s));
        settings.instagram.clientId = u"4711"_s;
        settings.instagram.redirectUrl = u"https://localhost:8000/callback/"_s;
        settings.tiktok.clientKey = u"key"_s;
        auto opened = Database::open({.path = m_folder.filePath(u"kalends.sqlite3"_s), .clock = &clock});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        database = std::move(opened).value();
        restart();
    }

    /// The process dies and comes back: only store, vault and platform remember.
    void restart(bool start = true)
    {
        linker.reset();
        keeper.reset();
        platform.held.clear();
        const AccountServices services{.database = database.get(),
                                       .vault = &vault,
                                       .http = &platform,
                                       .clock = &clock,
                                       .settings = [this] { return settings; },
                                       .limiter = &limiter};
        keeper = std::make_unique<TokenKeeper>(services);
        linker = std::make_unique<AccountLinker>(services, *keeper);
        if (start)
            keeper->start();
    }

    /// A linked TikTok account as linking leaves it: fresh tokens for two hours, in slot A.
    Account tikTok()
    {
        const StoredTokens tokens{
            .tokens = {.access = Secret(platform.accessToken), .refresh = Secret(platform.refreshToken)},
            .generation = 0,
            .issuedAt = clock.now(),
            .accessExpiresAt = clock.now() + 2h,
            .refreshExpiresAt = clock.now() + std::chrono::days(180)};
        return put({.id = AccountId::create(),
                    .channel = Channel::TikTok,
                    .externalAccountId = platform.openId,
                    .username = u"nick"_s,
                    .timezone = "Europe/Berlin",
                    .accessExpiresAt = tokens.accessExpiresAt,
                    .refreshExpiresAt = tokens.refreshExpiresAt,
                    .tokenIssuedAt = tokens.issuedAt,
                    .linkedAt = clock.now()},
                   tokens);
    }

    Account instagram()
    {
        const StoredTokens tokens{.tokens = {.access = Secret("IGold")},
                                  .generation = 0,
                                  .issuedAt = clock.now(),
                                  .accessExpiresAt = clock.now() + std::chrono::days(60)};
        return put({.id = AccountId::create(),
                    .channel = Channel::Instagram,
                    .externalAccountId = u"17841"_s,
                    .username = u"studio"_s,
                    .timezone = "Europe/Berlin",
                    .accessExpiresAt = tokens.accessExpiresAt,
                    .tokenIssuedAt = tokens.issuedAt,
                    .linkedAt = clock.now()},
                   tokens);
    }

    Account put(const Account &account, const StoredTokens &tokens)
    {
        vault.values.insert(tokenKey(account.id.toString(), tokens.generation), toSecret(tokens));
        const Result<Account> linked = AccountRepository(*database).link(account);
        if (!linked)
            qFatal("%s", qPrintable(linked.error().message));
        keeper->check();
        return *linked;
    }

    [[nodiscard]] Account stored(const AccountId &id) const { return AccountRepository(*database).find(id).value(); }
    [[nodiscard]] bool refreshOpen(const AccountId &id) const
    {
        return AccountRepository(*database).openRefreshIntents()->contains(id);
    }
    [[nodiscard]] std::optional<StoredTokens> slot(const AccountId &id, qint64 generation) const
    {
        return storedTokensFrom(vault.values.value(tokenKey(id.toString(), generation)));
    }

    /// Waits for the one answer.
    Result<Secret> token(const AccountId &id, bool force = false)
    {
        std::optional<Result<Secret>> result;
        QObject guard;
        const auto take = [&](const Result<Secret> &given) { result.emplace(given); };
        if (force)
            keeper->refreshNow(id, &guard, take);
        else
            keeper->accessToken(id, &guard, take);
        spinUntil([&] { return result.has_value(); });
        return result.value_or(Error{.code = ErrorCode::Internal, .message = u"no answer"_s});
    }

    static bool spinUntil(const std::function<bool()> &done)
    {
        const QDeadlineTimer deadline(5s);
        while (!done() && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        return done();
    }
    static void settle() { test::untilQuiet(); }

    /// A planned entry for the channel's account.
    EntryId entryOn(const Account &account)
    {
        const Entry entry{.id = EntryId::create(),
                          .scheduledAt = clock.now() + std::chrono::days(1),
                          .wall = {},
                          .timezone = "UTC",
                          .state = EntryState::Planned,
                          .caption = u"hello"_s,
                          .channels = {{.channel = account.channel, .accountId = account.id}},
                          .createdAt = clock.now(),
                          .updatedAt = clock.now()};
        const Result<void> inserted = EntryRepository(*database).insert(entry);
        if (!inserted)
            qFatal("%s", qPrintable(inserted.error().message));
        return entry.id;
    }
    [[nodiscard]] QString readiness(const EntryId &entry) const
    {
        QString text;
        const Result<void> read = database->select("SELECT readiness FROM calendar_entries WHERE id = ?",
                                                   {entry.toString()}, [&](const Row &row) { text = row.text(0); });
        return read ? text : read.error().message;
    }

    FakeClock clock;
    FakeVault vault;
    FakePlatform platform;
    RateLimiter limiter;
    Settings settings;
    std::unique_ptr<Database> database;
    std::unique_ptr<TokenKeeper> keeper;
    std::unique_ptr<AccountLinker> linker;

private:
    QTemporaryDir m_folder;
};

/// Calls an asynchronous method of the linker and waits for its answer.
template <class T, class Call> Result<T> wait(Call call)
{
    QObject guard;
    std::optional<Result<T>> result;
    call(&guard, [&](const Result<T> &given) { result.emplace(given); });
    AccountsWorld::spinUntil([&] { return result.has_value(); });
    if (!result)
        return Error{.code = ErrorCode::Internal, .message = u"no answer"_s};
    return *result;
}

inline ErrorCode codeOf(const Result<Secret> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace kalends

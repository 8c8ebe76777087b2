// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/protocol.h"
#include "media/library.h"
#include "net/httpclient.h"
#include "net/ratelimiter.h"
#include "plannedpost.h"
#include "publishing/jobservice.h"
#include "publishing/scheduler.h"
#include "sandbox/sandbox.h"
#include "store/accountrepository.h"
#include "store/database.h"
#include "store/entryrepository.h"
#include "store/flagrepository.h"
#include "store/mediarepository.h"
#include "store/storeevents.h"
#include "store/transaction.h"
#include "vault/vault.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace kalends::test
{

/// The tokens of the sandbox's demo accounts.
class DemoTokenSource final : public TokenSource
{
public:
    void accessToken(const AccountId &account, QObject *, Done done) override { done(tokens.value(account)); }
    void refresh(const AccountId &account, QObject *, Done done) override { done(tokens.value(account)); }
    [[nodiscard]] Result<void> reportDead(const AccountId &, AccountStatus) override { return {}; }
    QHash<AccountId, Secret> tokens;
};

/// The real engine on the real clock, with the shipped HTTP client and channels, against the sandbox's servers;
/// accounts linked, flags on. For tests and benchmarks. Failures of the set-up end the program: nothing could be said
/// without it.
class SandboxWorld
{
public:
    /// With `store`, a database file that is copied, to begin with; its accounts, if any, must be the sandbox's.
    explicit SandboxWorld(const QString &store = {})
        : library(folder.filePath(QStringLiteral("media")), folder.filePath(QStringLiteral("cache")))
    {
        const QSet<QString> before = threads();
        check(sandbox.start());
        sandboxThreads = threads() - before;
        QDir(folder.path()).mkdir(QStringLiteral("media"));
        QDir(folder.path()).mkdir(QStringLiteral("cache"));
        const QString ini = folder.filePath(QStringLiteral("settings.ini"));
        check(sandbox.writeSettings(ini));
        settings = Settings::load(ini);
        settings.publishing.pollFirst = std::chrono::milliseconds(5);
        if (!store.isEmpty() && !QFile::copy(store, folder.filePath(QStringLiteral("kalends.sqlite3"))))
            qFatal("The store cannot be copied.");
        auto opened = Database::open(
            {.path = folder.filePath(QStringLiteral("kalends.sqlite3")), .events = &events, .clock = &clock});
        check(opened);
        database = std::move(*opened);
        vault = makeMemoryVault();
        for (const auto &[name, secret] : sandbox.secrets())
            vault->write(secretKey(name), secret, &events, [](const Result<void> &) {});
        for (const char *flag : {"publish_ig", "publish_tiktok"})
            check(FlagRepository(*database).set(QString::fromLatin1(flag), true));
        link(Channel::Instagram, sandbox.instagramTokens());
        link(Channel::TikTok, sandbox.tiktokTokens());
    }
    ~SandboxWorld() { scheduler.reset(); }

    void link(Channel channel, const sandbox::DemoTokens &demo)
    {
        Account account;
        account.id = AccountId::create();
        account.channel = channel;
        account.externalAccountId = demo.externalAccountId;
        account.username = demo.username;
        account.timezone = "Europe/Berlin";
        account.scopes = demo.scopes;
        account.sandbox = true;
        account.linkedAt = clock.now();
        const auto stored = AccountRepository(*database).link(account);
        check(stored);
        accounts.insert(channel, stored->id);
        tokens.tokens.insert(stored->id, demo.access);
    }
    MediaAsset import(const QString &path)
    {
        const auto file = library.importFile(path);
        check(file);
        const auto stored = MediaRepository(*database).insertOrFind(file->asset);
        check(stored);
        return stored->asset;
    }
    JobId plan(Instant at, Channel channel, const QList<MediaAsset> &media, const QString &caption,
               const QJsonObject &fields = {})
    {
        QList<MediaId> ids;
        for (const MediaAsset &asset : media)
            ids.append(asset.id);
        const auto made = insertPlanned(*database, {.at = at,
                                                    .channel = channel,
                                                    .account = accounts.value(channel),
                                                    .media = ids,
                                                    .caption = caption,
                                                    .fields = fields});
        check(made);
        return *made;
    }
    void start()
    {
        PublishServices services;
        services.database = database.get();
        services.http = http;
        services.limiter = &limiter;
        services.tokens = &tokens;
        services.vault = vault.get();
        services.library = &library;
        services.clock = &clock;
        services.settings = [this] { return settings; };
        scheduler = std::make_unique<Scheduler>(std::move(services));
        scheduler->start();
    }
    [[nodiscard]] PublishJob job(const JobId &id) const { return **JobRepository(*database).find(id); }
    /// This process's threads, as /proc names them.
    [[nodiscard]] static QSet<QString> threads()
    {
        const QStringList names = QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return {names.begin(), names.end()};
    }
    template <class T> static void check(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
    }

    QTemporaryDir folder;
    SystemClock clock;
    StoreEvents events;
    sandbox::Sandbox sandbox;
    QSet<QString> sandboxThreads; ///< whose work is not ours
    MediaLibrary library;
    Settings settings;
    std::unique_ptr<Database> database;
    HttpClient plainHttp;
    HttpClient *http = &plainHttp;                     ///< what the engine uses; a benchmark puts a counting one here
    RateLimiter limiter{QHash<QString, RateBudget>()}; ///< the sandbox has its own
    DemoTokenSource tokens;
    std::unique_ptr<Vault> vault;
    QHash<Channel, AccountId> accounts;
    std::unique_ptr<Scheduler> scheduler;
};

} // namespace kalends::test

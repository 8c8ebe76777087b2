// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "accounts/accountservices.h"
#include "accounts/appsecrets.h"
#include "model/clock.h"
#include "model/result.h"
#include "publishing/jobservice.h"
#include "publishing/scheduler.h"

#include <QObject>
#include <functional>
#include <memory>

namespace kalends
{

class AccountDirectory;
class AccountLinker;
class Assistant;
class Database;
class FlagService;
class HttpClient;
class KeeperTokenSource;
class LiveSettings;
class MediaCatalog;
class MediaDoctor;
class MediaLibrary;
class Metrics;
class Planner;
class Profile;
class RateLimiter;
class Router;
class StoreEvents;
class TokenKeeper;
class Vault;

/// What all rooms share; outlives them.
struct HouseParts {
    const Profile *profile = nullptr;
    LiveSettings *settings = nullptr;
    StoreEvents *events = nullptr;
    Metrics *metrics = nullptr;
    Vault *vault = nullptr;
    const MediaLibrary *library = nullptr;
    const Clock *clock = nullptr;
    std::shared_ptr<SchedulerPulse> pulse;
    bool sandbox = false;
};

/// A further connection of this process to the store: the first one has migrated. For the thread that asks.
[[nodiscard]] Result<std::unique_ptr<Database>> connectTo(const HouseParts &parts);

/// The publisher's thread: its connection and network, tokens, links and the scheduler. Made in the main thread, moved,
/// then furnish()ed and used in its own.
class PublisherRoom final : public QObject
{
    Q_OBJECT
public:
    explicit PublisherRoom(HouseParts parts);
    ~PublisherRoom() override;

    [[nodiscard]] Result<void> furnish();
    void beginPublishing();
    void stopPublishing(std::function<void()> done);
    /// Looks at jobs and tokens now.
    void wake();
    [[nodiscard]] AccountLinker &linker() { return *m_linker; }
    [[nodiscard]] HttpClient &http() { return *m_http; }

Q_SIGNALS:
    void settled(const kalends::JobId &job, const kalends::EntryId &entry, kalends::JobStatus status);
    void troubled(const kalends::Error &error);

private:
    HouseParts m_parts;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<RateLimiter> m_limiter;
    std::unique_ptr<TokenKeeper> m_keeper;
    std::unique_ptr<KeeperTokenSource> m_tokens;
    std::unique_ptr<AccountLinker> m_linker;
    std::unique_ptr<Scheduler> m_scheduler;
};

/// The API's thread: its connection, the services for a person, the router.
class ApiRoom final : public QObject
{
    Q_OBJECT
public:
    ApiRoom(HouseParts parts, AccountLinker &linker, Assistant &assistant);
    ~ApiRoom() override;

    [[nodiscard]] Result<void> furnish();
    [[nodiscard]] Router &router() { return *m_router; }

private:
    HouseParts m_parts;
    AccountLinker &m_linker;
    Assistant &m_assistant;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Planner> m_planner;
    std::unique_ptr<AccountDirectory> m_accounts;
    std::unique_ptr<MediaCatalog> m_media;
    std::unique_ptr<MediaDoctor> m_mediaDoctor;
    std::unique_ptr<JobService> m_jobs;
    std::unique_ptr<FlagService> m_flags;
    std::unique_ptr<AppSecrets> m_secrets;
    std::unique_ptr<Router> m_router;
};

} // namespace kalends

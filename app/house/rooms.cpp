// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "house/rooms.h"

#include "accounts/accountdirectory.h"
#include "accounts/accountlinker.h"
#include "accounts/tokenkeeper.h"
#include "api/fixroutes.h"
#include "api/router.h"
#include "catalog/mediacatalog.h"
#include "catalog/mediadoctor.h"
#include "diagnostics/log.h"
#include "house/doctor.h"
#include "house/livesettings.h"
#include "house/servicedesk.h"
#include "media/library.h"
#include "net/httpclient.h"
#include "net/ratelimiter.h"
#include "planner/planner.h"
#include "profile/profile.h"
#include "publishing/flagservice.h"
#include "publishing/scheduler.h"
#include "store/database.h"
#include "store/idempotencyrepository.h"
#include "vault/vault.h"

namespace kalends
{

Result<std::unique_ptr<Database>> connectTo(const HouseParts &parts)
{
    return Database::open({.path = parts.profile->databasePath(),
                           .events = parts.events,
                           .clock = parts.clock,
                           .migrate = false,
                           .backupFolder = {}});
}

PublisherRoom::PublisherRoom(HouseParts parts) : m_parts(std::move(parts)) {}
PublisherRoom::~PublisherRoom() = default;

Result<void> PublisherRoom::furnish()
{
    auto database = connectTo(m_parts);
    KALENDS_TRY(database);
    m_database = std::move(*database);
    m_http = std::make_unique<HttpClient>();
    m_limiter = std::make_unique<RateLimiter>();
    const AccountServices services{.database = m_database.get(),
                                   .vault = m_parts.vault,
                                   .http = m_http.get(),
                                   .clock = m_parts.clock,
                                   .settings = [settings = m_parts.settings] { return settings->now(); },
                                   .limiter = m_limiter.get()};
    m_keeper = std::make_unique<TokenKeeper>(services);
    m_tokens = std::make_unique<KeeperTokenSource>(*m_keeper);
    m_linker = std::make_unique<AccountLinker>(services, *m_keeper);
    return {};
}

void PublisherRoom::beginPublishing()
{
    m_keeper->start();
    PublishServices services;
    services.database = m_database.get();
    services.http = m_http.get();
    services.limiter = m_limiter.get();
    services.tokens = m_tokens.get();
    services.vault = m_parts.vault;
    services.library = m_parts.library;
    services.clock = m_parts.clock;
    services.settings = [settings = m_parts.settings] { return settings->now(); };
    services.metrics = m_parts.metrics;
    services.pulse = m_parts.pulse;
    m_scheduler = std::make_unique<Scheduler>(std::move(services));
    connect(m_scheduler.get(), &Scheduler::settled, this, &PublisherRoom::settled);
    connect(m_scheduler.get(), &Scheduler::troubled, this, &PublisherRoom::troubled);
    m_scheduler->start();
}

void PublisherRoom::stopPublishing(std::function<void()> done)
{
    if (!m_scheduler)
        return done();
    connect(m_scheduler.get(), &Scheduler::stopped, this, std::move(done));
    m_scheduler->stop();
}

void PublisherRoom::wake()
{
    if (!m_scheduler) // nothing has begun yet
        return;
    m_keeper->check();
    m_scheduler->wake();
}

ApiRoom::ApiRoom(HouseParts parts, AccountLinker &linker, Assistant &assistant)
    : m_parts(std::move(parts)), m_linker(linker), m_assistant(assistant)
{
}
ApiRoom::~ApiRoom() = default;

Result<void> ApiRoom::furnish()
{
    auto database = connectTo(m_parts);
    KALENDS_TRY(database);
    m_database = std::move(*database);
    KALENDS_TRY(IdempotencyRepository(*m_database).forgetRunning());
    m_planner = std::make_unique<Planner>(*m_database, *m_parts.clock);
    KALENDS_TRY(m_planner->rezonePlans());
    m_accounts = std::make_unique<AccountDirectory>(*m_database);
    m_media = std::make_unique<MediaCatalog>(*m_database, *m_parts.library);
    m_mediaDoctor = std::make_unique<MediaDoctor>(*m_database, *m_parts.library);
    m_jobs = std::make_unique<JobService>(*m_database, m_parts.pulse);
    m_flags = std::make_unique<FlagService>(*m_database);
    m_flags->catchUp();
    m_secrets = std::make_unique<AppSecrets>(*m_parts.vault);

    m_router = std::make_unique<Router>(ApiServices{
        .database = m_database.get(),
        .clock = m_parts.clock,
        .planner = m_planner.get(),
        .accounts = m_accounts.get(),
        .linker = &m_linker,
        .media = m_media.get(),
        .jobs = m_jobs.get(),
        .flags = m_flags.get(),
        .secrets = m_secrets.get(),
        .metrics = m_parts.metrics,
        .assistant = &m_assistant,
        .sandbox = m_parts.sandbox,
        .problems = [settings = m_parts.settings] { return settings->problems(); },
    });
    addDoctorRoute(*m_router, m_parts, *m_database);
    addFixRoutes(*m_router, *m_mediaDoctor);
    addServiceDesk(*m_router, *m_planner, *m_media, *m_database);
    return {};
}

} // namespace kalends

// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "publishing/scheduler.h"

#include "diagnostics/log.h"
#include "diagnostics/metrics.h"
#include "net/httpclient.h"
#include "publishing/clockwatch.h"
#include "publishing/jobkeeper.h"
#include "publishing/mediacheck.h"
#include "publishing/preflight.h"
#include "publishing/publishrun.h"
#include "publishing/stager.h"
#include "publishing/words.h"
#include "store/database.h"
#include "store/factrepository.h"
#include "store/flagrepository.h"
#include "store/storeevents.h"
#include "vault/vault.h"

#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kalends
{
namespace
{

constexpr Milliseconds kTick = 15s;
constexpr Milliseconds kGap = 60s; ///< no look for this long: the computer slept
constexpr Milliseconds kWarmUpAhead = 2min;
constexpr Milliseconds kWarmUpEvery = 10s;
constexpr Milliseconds kKeychainEvery = 30s;
constexpr Milliseconds kMediaEvery = 10s;
constexpr Milliseconds kSweepEvery = 1h;
constexpr Milliseconds kBlocked = 1s; ///< due, but its account is not free for a reason that we do not see
constexpr Milliseconds kAbortAfter = 5s;
constexpr Milliseconds kStopAfter = 7500ms; ///< the rest of the house needs a moment too: 10 s in all
constexpr int kMostReading = 8;
constexpr int kMostDecorating = 16;
constexpr int kClaimsPerLook = 32;
constexpr int kWarmUpJobs = 20;

} // namespace

struct Scheduler::Private {
    Private(Scheduler *scheduler, PublishServices parts)
        : q(scheduler),
          services(std::move(parts)),
          watch(*services.clock),
          journal(*services.database, *services.clock, services.metrics),
          media(*services.library),
          stager(services),
          keeper(services, watch, media,
                 [this](const PublishJob &job) { Q_EMIT q->settled(job.id, job.entryId, job.status); }),
          tools{services, journal, stager, media, watch, keeper, {}}
    {
    }

    void begin();
    void look();
    void lookSoon();
    [[nodiscard]] Result<void> takeStock(const ClockWatch::Passed &passed);
    void tendRuns();
    [[nodiscard]] Result<void> beginWork();
    [[nodiscard]] Result<void> settleThePast();
    [[nodiscard]] Result<void> takeIn();
    [[nodiscard]] Result<void> claimAll();
    [[nodiscard]] Result<bool> claimOne();
    [[nodiscard]] Result<void> readAll();
    [[nodiscard]] Result<void> warmUp();
    void nowAndThen();
    void askKeychain();
    void launch(ClaimedJob claimed);
    void dropDeleted(ClaimedJob claimed);
    void ended(PublishRun *run);
    void arm();
    [[nodiscard]] Result<Milliseconds> untilNext() const;
    void changed(const StoreChange &change);
    void trouble(const Error &error);
    void stop();
    void stopIfDone();

    [[nodiscard]] int count(PublishRun::Mode mode) const
    {
        return int(
            std::count_if(runs.begin(), runs.end(), [mode](const PublishRun *run) { return run->mode() == mode; }));
    }
    [[nodiscard]] bool laneBusy(Channel channel) const
    {
        return std::any_of(runs.begin(), runs.end(), [channel](const PublishRun *run) {
            return run->mode() == PublishRun::Mode::Publishing && run->channel() == channel;
        });
    }
    /// Whether something due every `every` is due again; notes that it was done.
    [[nodiscard]] bool due(Milliseconds &last, Milliseconds every) const
    {
        const Milliseconds steady = services.clock->steady();
        if (last.count() >= 0 && steady - last < every)
            return false;
        last = steady;
        return true;
    }

    Scheduler *q;
    PublishServices services;
    ClockWatch watch;
    Journal journal;
    MediaCheck media;
    Stager stager;
    JobKeeper keeper;
    RunTools tools;
    QTimer timer;
    QList<PublishRun *> runs; ///< children of the scheduler
    QSet<JobId> abandoned;    ///< their rows say publishing, but the store refused a write and nobody runs them
    QSet<JobId> warmed;
    QSet<JobId> touched; ///< jobs that a commit named since the last look
    Flags flags;
    Milliseconds warmedAt{-1};
    Milliseconds askedKeychainAt{-1};
    Milliseconds soughtMediaAt{-1};
    Milliseconds sweptAt{-1};
    bool pastSettled = false;
    bool flagsStale = true;
    bool healing = true;
    bool troubled = false;
    bool stopping = false;
    bool saidStopped = false;
    bool lookQueued = false;
};

Scheduler::Scheduler(PublishServices services)
{
    static const int registered = [] {
        qRegisterMetaType<Error>();
        qRegisterMetaType<JobId>();
        qRegisterMetaType<EntryId>();
        qRegisterMetaType<JobStatus>();
        return qRegisterMetaType<StoreChange>();
    }();
    Q_UNUSED(registered)
    m_services = std::move(services);
}

Scheduler::~Scheduler()
{
    if (d) // runs use what is in there
        qDeleteAll(std::exchange(d->runs, {}));
}

int Scheduler::activeRuns() const
{
    return d ? int(d->runs.size()) : 0;
}

void Scheduler::start()
{
    d = std::make_unique<Private>(this, std::move(m_services));
    d->begin();
}

void Scheduler::stop()
{
    if (d)
        d->stop();
    else
        Q_EMIT stopped();
}

void Scheduler::wake()
{
    if (d)
        d->look();
}

void Scheduler::Private::begin()
{
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, q, &Scheduler::wake);
    QObject::connect(
        services.database->events(), &StoreEvents::committed, q, [this](const StoreChange &change) { changed(change); },
        Qt::QueuedConnection);
    watch.look();
    Log::info("scheduler_started");
    look();
}

void Scheduler::Private::changed(const StoreChange &change)
{
    touched += change.jobs;
    flagsStale = flagsStale || change.flags || change.everything;
    healing = healing || change.flags || change.everything || !change.entries.isEmpty() || !change.accounts.isEmpty() ||
              !change.media.isEmpty();
    lookSoon();
}

void Scheduler::Private::lookSoon()
{
    if (std::exchange(lookQueued, true))
        return;
    QMetaObject::invokeMethod(q, &Scheduler::wake, Qt::QueuedConnection);
}

void Scheduler::Private::look()
{
    lookQueued = false;
    if (saidStopped)
        return;
    const auto stock = takeStock(watch.look());
    tendRuns();
    if (!stock)
        return trouble(stock.error());
    if (std::exchange(troubled, false))
        Q_EMIT q->troubled(Error{});
    if (!stopping) {
        if (const auto begun = beginWork(); !begun)
            return trouble(begun.error());
        nowAndThen();
    }
    if (services.pulse) {
        services.pulse->lastTickAt = toMs(services.clock->now());
        services.pulse->running = int(runs.size());
    }
    arm();
}

/// What has changed since the last look: the store works again, the computer slept, a flag was turned, a cause was
/// mended.
Result<void> Scheduler::Private::takeStock(const ClockWatch::Passed &passed)
{
    if (troubled) // reading may work all the time: it is over when the store takes a write
        KALENDS_TRY(FactRepository(*services.database)
                        .set(u"written_again_at"_s, QString::number(toMs(services.clock->now()))));
    if (!pastSettled || !abandoned.isEmpty())
        KALENDS_TRY(settleThePast());
    const bool gap = passed.steady > kGap || std::chrono::abs(passed.jump) > kGap;
    if (gap)
        healing = true;
    if (flagsStale)
        KALENDS_TRY(takeIn());
    if (gap) {
        Log::info("scheduler_resumed",
                  {{u"duration_ms"_s, qint64(passed.steady.count())}, {u"jump_ms"_s, qint64(passed.jump.count())}});
        for (PublishRun *run : runs)
            run->noticeSleep();
        KALENDS_TRY(keeper.guardOverdue(std::max(passed.jump, Milliseconds(0))));
    }
    if (std::exchange(healing, false)) {
        KALENDS_TRY(keeper.freeMovedAhead());
        KALENDS_TRY(keeper.heal());
    }
    return {};
}

void Scheduler::Private::tendRuns()
{
    const QSet<JobId> named = std::exchange(touched, {});
    const QList<PublishRun *> present = runs; // they may end meanwhile
    const Milliseconds steady = services.clock->steady();
    for (PublishRun *run : present) {
        if (named.contains(run->job().id))
            run->reconsider(flags);
        run->keepLease();
        if (const auto at = run->resumeAt(); at && *at <= steady)
            run->resume();
    }
}

Result<void> Scheduler::Private::beginWork()
{
    KALENDS_TRY(claimAll());
    KALENDS_TRY(readAll());
    return warmUp();
}

void Scheduler::Private::trouble(const Error &error)
{
    if (!std::exchange(troubled, true)) {
        Log::error("scheduler_troubled", {{u"error_code"_s, QString(word(error.code))}});
        Q_EMIT q->troubled(error);
    }
    timer.start(kTick);
}

Result<void> Scheduler::Private::settleThePast()
{
    if (!pastSettled) {
        KALENDS_TRY(keeper.recoverOrphans());
        KALENDS_TRY(keeper.guardOverdue(Milliseconds(0)));
        pastSettled = true;
    }
    if (!abandoned.isEmpty()) {
        KALENDS_TRY(keeper.recoverOrphans(&abandoned));
        abandoned.clear();
    }
    return {};
}

Result<void> Scheduler::Private::takeIn()
{
    const auto read = FlagRepository(*services.database).flags();
    KALENDS_TRY(read);
    flags = *read;
    flagsStale = false;
    for (const Channel channel : kChannels) {
        if (flags.mayPublish(channel))
            KALENDS_TRY(keeper.endHold(Hold::FlagOff, channel));
    }
    const QList<PublishRun *> present = runs;
    for (PublishRun *run : present)
        run->reconsider(flags);
    return {};
}

Result<void> Scheduler::Private::claimAll()
{
    for (int claims = 0; claims < kClaimsPerLook; ++claims) {
        if (count(PublishRun::Mode::Publishing) >= services.settings().publishing.maxParallel ||
            count(PublishRun::Mode::Decorating) >= kMostDecorating)
            return {};
        const auto one = claimOne();
        KALENDS_TRY(one);
        if (!*one)
            return {};
    }
    lookSoon();
    return {};
}

/// The earliest due job of a channel whose lane is free.
Result<bool> Scheduler::Private::claimOne()
{
    const Instant now = services.clock->now();
    JobRepository jobs(*services.database);
    QList<std::pair<Instant, Channel>> dueChannels;
    for (const Channel channel : kChannels) {
        if (laneBusy(channel))
            continue;
        const auto next = jobs.nextDue(channel);
        KALENDS_TRY(next);
        if (!*next || **next > now)
            continue;
        if (!flags.mayPublish(channel))
            KALENDS_TRY(keeper.holdDue(channel));
        else
            dueChannels.append({**next, channel});
    }
    std::sort(dueChannels.begin(), dueChannels.end());
    for (const auto &[at, channel] : dueChannels) {
        auto claimed = journal.claim(channel);
        KALENDS_TRY(claimed);
        if (*claimed) {
            launch(std::move(**claimed));
            return true;
        }
    }
    return false;
}

Result<void> Scheduler::Private::readAll()
{
    JobRepository jobs(*services.database);
    for (int reading = count(PublishRun::Mode::Reading) + count(PublishRun::Mode::Decorating); reading < kMostReading;
         ++reading) {
        const auto next = jobs.nextReading();
        KALENDS_TRY(next);
        if (!*next || **next > services.clock->now())
            return {};
        auto claimed = journal.claimReading();
        KALENDS_TRY(claimed);
        if (!*claimed)
            return {};
        launch(std::move(**claimed));
    }
    return {};
}

void Scheduler::Private::launch(ClaimedJob claimed)
{
    const JobId id = claimed.job.id;
    auto post = loadPost(*services.database, *services.library, claimed.job);
    if (!post) {
        if (claimed.job.status == JobStatus::Publishing)
            abandoned.insert(id);
        return trouble(post.error());
    }
    if (!*post)
        return dropDeleted(std::move(claimed));
    auto *run = new PublishRun(tools, std::move(claimed), std::move(**post), q);
    runs.append(run);
    QObject::connect(run, &PublishRun::waiting, q, [this] { lookSoon(); });
    QObject::connect(run, &PublishRun::laneFree, q, [this] { lookSoon(); });
    QObject::connect(run, &PublishRun::settled, q,
                     [this, run](JobStatus status) { Q_EMIT q->settled(run->job().id, run->job().entryId, status); });
    QObject::connect(run, &PublishRun::troubled, q, [this, run](const Error &error) {
        if (run->mode() == PublishRun::Mode::Publishing)
            abandoned.insert(run->job().id);
        trouble(error);
    });
    QObject::connect(run, &PublishRun::finished, q, [this, run] { ended(run); });
    run->begin();
}

void Scheduler::Private::dropDeleted(ClaimedJob claimed)
{
    RunState state{.job = std::move(claimed.job), .fence = std::move(claimed.fence)};
    const Error gone = words::entryGone(state.job.entryId);
    if (const auto ended = journal.end(state, {.events = {JobEvent::Release, JobEvent::PersonCancel}, .error = gone});
        !ended) {
        abandoned.insert(state.job.id);
        trouble(ended.error());
    }
}

void Scheduler::Private::ended(PublishRun *run)
{
    runs.removeOne(run);
    run->deleteLater();
    if (stopping)
        stopIfDone();
    else
        lookSoon();
}

Result<void> Scheduler::Private::warmUp()
{
    if (!due(warmedAt, kWarmUpEvery))
        return {};
    const Instant now = services.clock->now();
    const auto jobs = JobRepository(*services.database).dueBetween(now, now + kWarmUpAhead, kWarmUpJobs);
    KALENDS_TRY(jobs);
    if (jobs->isEmpty())
        warmed.clear();
    for (PublishJob job : *jobs) {
        if (warmed.contains(job.id))
            continue;
        warmed.insert(job.id);
        job.status = JobStatus::Publishing; // as it will be claimed
        const auto post = loadPost(*services.database, *services.library, job);
        KALENDS_TRY(post);
        if (!*post)
            continue;
        media.warmUp((*post)->media);
        if (!(*post)->account.id.isEmpty()) // refreshed, and out of the keychain, before it is needed; trouble is seen
                                            // when it is due
            services.tokens->accessToken((*post)->account.id, q, [](const Result<Secret> &) {});
    }
    return {};
}

void Scheduler::Private::nowAndThen()
{
    if (due(askedKeychainAt, kKeychainEvery))
        askKeychain();
    if (due(soughtMediaAt, kMediaEvery)) {
        if (const auto found = keeper.seekMedia(); !found)
            return trouble(found.error());
    }
    if (due(sweptAt, kSweepEvery))
        stager.sweep();
}

void Scheduler::Private::askKeychain()
{
    const auto held = keeper.anyHeld(Hold::Keychain);
    if (!held || !*held)
        return;
    services.vault->health(q, [this](VaultHealth health) {
        if (health != VaultHealth::Ready || stopping)
            return;
        if (const auto freed = keeper.endHold(Hold::Keychain); !freed)
            return trouble(freed.error());
        lookSoon();
    });
}

Result<Milliseconds> Scheduler::Private::untilNext() const
{
    const Instant now = services.clock->now();
    const Milliseconds steady = services.clock->steady();
    Milliseconds wait = kTick;
    for (const PublishRun *run : runs) {
        if (run->resumeAt())
            wait = std::min(wait, *run->resumeAt() - steady);
    }
    if (stopping)
        return wait;
    const JobRepository jobs(*services.database);
    const auto consider = [&](const std::optional<Instant> &at) {
        if (at)
            wait = std::min(wait, *at > now ? Milliseconds(*at - now) : kBlocked);
    };
    for (const Channel channel : kChannels) {
        if (laneBusy(channel)) // its end makes us look
            continue;
        const auto next = jobs.nextDue(channel);
        KALENDS_TRY(next);
        consider(*next);
    }
    if (count(PublishRun::Mode::Reading) + count(PublishRun::Mode::Decorating) < kMostReading) {
        const auto next = jobs.nextReading();
        KALENDS_TRY(next);
        consider(*next);
    }
    return wait;
}

void Scheduler::Private::arm()
{
    if (saidStopped)
        return;
    const auto wait = untilNext();
    if (!wait)
        return trouble(wait.error());
    timer.start(std::max(*wait, Milliseconds(0)));
}

void Scheduler::Private::stop()
{
    if (std::exchange(stopping, true)) {
        if (saidStopped) // to whoever asks only now
            QMetaObject::invokeMethod(q, &Scheduler::stopped, Qt::QueuedConnection);
        return;
    }
    Log::info("scheduler_stopping", {{u"running"_s, int(runs.size())}});
    const QList<PublishRun *> present = runs;
    for (PublishRun *run : present)
        run->stopSoon();
    QTimer::singleShot(kAbortAfter, q, [this] { services.http->abortRepeatable(); });
    QTimer::singleShot(kStopAfter, q, [this] {
        const QList<PublishRun *> left = runs;
        for (PublishRun *run : left)
            run->stopNow();
    });
    stopIfDone();
}

void Scheduler::Private::stopIfDone()
{
    if (!runs.isEmpty() || std::exchange(saidStopped, true))
        return;
    timer.stop();
    Log::info("scheduler_stopped");
    QMetaObject::invokeMethod(q, &Scheduler::stopped, Qt::QueuedConnection);
}

} // namespace kalends

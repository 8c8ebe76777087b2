// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "suite.h"

#include "publishing/sandboxworld.h"
#include "storegenerator.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kalends::bench
{

namespace
{

using Values = Result<QList<double>>;
constexpr int kRuns = 3;
constexpr int kJobsAtOnce = 200;        ///< for throughput and CPU
constexpr int kJobsSpread = 200;        ///< for lateness
constexpr Milliseconds kSpread = 120ms; ///< between two due jobs: longer than one takes, so that none waits for another

Error failed(const QString &what)
{
    return {.code = ErrorCode::Internal, .message = what};
}

/// Counts requests and notes when the first of each attempt leaves.
class CountingHttp final : public HttpClient
{
public:
    void send(HttpRequest request, const QString &requestId, QObject *guard, Done done) override
    {
        ++requests;
        if (!firstAt.contains(requestId))
            firstAt.insert(requestId, std::chrono::system_clock::now());
        HttpClient::send(std::move(request), requestId, guard, std::move(done));
    }
    int requests = 0;
    QHash<QString, std::chrono::system_clock::time_point> firstAt;
};

/// CPU seconds of this process without the threads named.
double cpuSeconds(const QSet<QString> &without)
{
    double nanoseconds = 0;
    for (const QString &thread : test::SandboxWorld::threads() - without) {
        QFile file(u"/proc/self/task/%1/schedstat"_s.arg(thread));
        if (file.open(QIODevice::ReadOnly))
            nanoseconds += file.readAll().split(' ').first().toDouble();
    }
    return nanoseconds / 1e9;
}

/// Runs the event loop, which sleeps between the events: its own polling would be measured.
bool waitUntil(const std::function<bool()> &condition, Milliseconds limit)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    look.start(20ms);
    QTimer::singleShot(limit, &loop, &QEventLoop::quit);
    loop.exec();
    return condition();
}

/// A world whose platforms take any number of posts and do not fetch the media: what is measured is the engine.
struct Queue {
    Queue()
    {
        test::SandboxWorld::check(world.sandbox.configure({{u"quota_total"_s, 1'000'000},
                                                           {u"containers_per_day"_s, 0},
                                                           {u"posts_per_day"_s, 0},
                                                           {u"rate_limits"_s, false},
                                                           {u"fetch_media"_s, false}}));
        world.http = &http;
        picture = world.import(QStringLiteral(KALENDS_FIXTURES "/portrait.jpg"));
    }
    [[nodiscard]] int published() const
    {
        const auto counts = JobRepository(*world.database).counts(world.clock.now(), world.clock.steady());
        return counts ? counts->published : 0;
    }
    test::SandboxWorld world;
    CountingHttp http;
    MediaAsset picture;
};

struct Burst {
    double seconds = 0;
    double cpu = 0;
    int requests = 0;
};

Result<Burst> burst()
{
    Queue queue;
    test::SandboxWorld &world = queue.world;
    const Instant due = world.clock.now() + 2s;
    for (int i = 0; i < kJobsAtOnce; ++i)
        world.plan(due, Channel::Instagram, {queue.picture}, u"Burst %1"_s.arg(i));
    world.start();
    QObject counter;
    int done = 0;
    QObject::connect(
        world.scheduler.get(), &Scheduler::settled, &counter,
        [&done](const JobId &, const EntryId &, JobStatus status) { done += status == JobStatus::Published; });
    if (!waitUntil([&] { return world.clock.now() >= due; }, 10s))
        return failed(u"The due time never came."_s);
    const double cpu = cpuSeconds(world.sandboxThreads);
    QElapsedTimer watch;
    watch.start();
    if (!waitUntil([&] { return done == kJobsAtOnce; }, 120s))
        return failed(u"Only %1 of %2 jobs were published."_s.arg(done).arg(kJobsAtOnce));
    const double seconds = double(watch.nsecsElapsed()) / 1e9;
    waitUntil([] { return false; }, 300ms); // the links, the deletes
    return Burst{seconds, cpuSeconds(world.sandboxThreads) - cpu, queue.http.requests};
}

Values throughput(const Context &)
{
    QList<double> values;
    for (int run = 0; run < kRuns; ++run) {
        const auto measured = burst();
        KALENDS_TRY(measured);
        values.append(kJobsAtOnce / measured->seconds);
    }
    return values;
}

Values cpuPerThousandRequests(const Context &)
{
    QList<double> values;
    for (int run = 0; run < kRuns; ++run) {
        const auto measured = burst();
        KALENDS_TRY(measured);
        values.append(measured->cpu / measured->requests * 1000);
    }
    return values;
}

/// The same requests through the HTTP client alone: no journal, no store.
Values cpuOfTheClient(const Context &)
{
    QList<double> values;
    for (int run = 0; run < kRuns; ++run) {
        test::SandboxWorld world;
        constexpr int kRequests = 1000;
        int left = kRequests;
        std::function<void()> next = [&] {
            HttpRequest request;
            request.url = world.sandbox.storageUrl();
            world.plainHttp.send(request, newUuidV7(), &world.events, [&](const HttpAnswer &) {
                if (--left > 0)
                    next();
            });
        };
        const double cpu = cpuSeconds(world.sandboxThreads);
        next();
        if (!waitUntil([&left] { return left == 0; }, 60s))
            return failed(u"The requests did not end."_s);
        values.append((cpuSeconds(world.sandboxThreads) - cpu) / kRequests * 1000);
    }
    return values;
}

/// Sorted milliseconds from due to the first request, one job at a time.
Values latenessOfJobs()
{
    Queue queue;
    test::SandboxWorld &world = queue.world;
    const Instant first = world.clock.now() + 3s;
    QHash<JobId, Instant> due;
    for (int i = 0; i < kJobsSpread; ++i) {
        const Instant at = first + i * kSpread;
        due.insert(world.plan(at, Channel::Instagram, {queue.picture}, u"Spread %1"_s.arg(i)), at);
    }
    world.start();
    const Milliseconds whole = 3s + kJobsSpread * kSpread;
    if (!waitUntil(
            [&] { return world.clock.now() >= first + kJobsSpread * kSpread && queue.published() == kJobsSpread; },
            whole + 20s))
        return failed(u"Only %1 of %2 jobs were published."_s.arg(queue.published()).arg(kJobsSpread));
    QList<double> values;
    QString cursor;
    do {
        const auto page = AttemptRepository(*world.database).list({.page = {.limit = 1000, .cursor = cursor}});
        KALENDS_TRY(page);
        for (const Attempt &attempt : page->items) {
            const auto left = queue.http.firstAt.value(attempt.requestId);
            values.append(std::chrono::duration<double, std::milli>(left - due.value(attempt.jobId)).count());
        }
        cursor = page->nextCursor;
    } while (!cursor.isEmpty());
    std::sort(values.begin(), values.end());
    return values;
}

/// Measured once for both percentiles.
Values lateness(double quantile)
{
    static const Values all = latenessOfJobs();
    KALENDS_TRY(all);
    return QList<double>{all->at(qsizetype(double(all->size() - 1) * quantile))};
}

/// The engine at rest over a store of n entries.
struct Resting {
    [[nodiscard]] static Result<std::unique_ptr<Resting>> make(int entries)
    {
        const StorePlan plan{.entries = entries};
        auto store = StoreCopy::make(plan);
        if (!store)
            return store.error();
        auto resting = std::make_unique<Resting>(std::move(*store), plan);
        auto opened =
            Database::open({.path = resting->store.path(), .events = &resting->events, .clock = &resting->clock});
        if (!opened)
            return opened.error();
        resting->database = std::move(*opened);
        PublishServices services;
        services.database = resting->database.get();
        services.http = &resting->http;
        services.limiter = &resting->limiter;
        services.tokens = &resting->tokens;
        services.vault = resting->vault.get();
        services.library = &resting->library;
        services.clock = &resting->clock;
        services.settings = [] { return Settings(); };
        resting->scheduler = std::make_unique<Scheduler>(std::move(services));
        resting->scheduler->start();
        return resting;
    }
    Resting(StoreCopy copy, const StorePlan &plan)
        : store(std::move(copy)),
          clock(plan.from - 1h),
          library(folder.filePath(u"media"_s), folder.filePath(u"cache"_s))
    {
    }
    StoreCopy store;
    QTemporaryDir folder;
    StoreClock clock;
    StoreEvents events;
    MediaLibrary library;
    HttpClient http;
    RateLimiter limiter;
    test::DemoTokenSource tokens;
    std::unique_ptr<Vault> vault = makeMemoryVault();
    std::unique_ptr<Database> database;
    std::unique_ptr<Scheduler> scheduler;
};

Values idleCpu(const Context &context)
{
    const auto resting = Resting::make(context.n);
    if (!resting)
        return resting.error();
    waitUntil([] { return false; }, 500ms);
    constexpr Milliseconds kWatched = 31s; // two ticks
    QEventLoop loop;
    QTimer::singleShot(kWatched, &loop, &QEventLoop::quit);
    const double cpu = cpuSeconds({});
    loop.exec();
    return QList<double>{(cpuSeconds({}) - cpu) * 1000 / std::chrono::duration<double>(kWatched).count()};
}

Values pss(const Context &context)
{
    const auto resting = Resting::make(context.n);
    if (!resting)
        return resting.error();
    waitUntil([] { return false; }, 500ms);
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failed(u"This kernel has no smaps_rollup."_s);
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return QList<double>{line.mid(4).simplified().split(' ').first().toDouble() / 1024};
    }
    return failed(u"There is no Pss in smaps_rollup."_s);
}

} // namespace

void registerQueue(Suite &suite)
{
    const QString group = u"queue"_s;
    // First the memory: what the others leave behind would be counted.
    suite.add({group, u"pss_total"_s, u"MiB"_s, pss});
    suite.add({group, u"idle_cpu"_s, u"ms/s"_s, idleCpu});
    suite.add({group, u"throughput"_s, u"jobs/s"_s, throughput});
    suite.add({group, u"lateness_no_backlog_p50"_s, u"ms"_s, [](const Context &) { return lateness(0.50); }});
    suite.add({group, u"lateness_no_backlog_p99"_s, u"ms"_s, [](const Context &) { return lateness(0.99); }});
    suite.add({group, u"cpu_per_1k_requests"_s, u"s"_s, cpuPerThousandRequests});
    suite.add({group, u"cpu_per_1k_requests"_s, u"s"_s, cpuOfTheClient, u"floor"_s});
}

} // namespace kalends::bench

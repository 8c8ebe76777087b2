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
#include <cmath>
#include <ctime>
#include <random>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace kalends::bench
{

namespace
{

using Values = Result<QList<double>>;
constexpr int kRuns = 3;
constexpr int kJobsAtOnce = 200; ///< for throughput and CPU
constexpr int kJobsSpread = 200; ///< for lateness without a backlog
constexpr int kJobsInRush = 1000;
constexpr Milliseconds kSpread = 120ms; ///< between two due jobs: longer than one takes, so that none waits for another

Error failed(const QString &what)
{
    return {.code = ErrorCode::Internal, .message = what};
}

/// What of a request decides its cost.
struct Shape {
    QByteArray method;
    Delivery delivery = Delivery::Repeatable;
    qsizetype bytes = 0;
};

/// Remembers what left, and when the first request of each attempt did and the one that cannot be taken back.
class CountingHttp final : public HttpClient
{
public:
    void send(HttpRequest request, const QString &requestId, QObject *guard, Done done) override
    {
        const auto *range = std::get_if<FileRange>(&request.body);
        sent.append({request.method, request.delivery,
                     range ? qsizetype(range->length) : std::get<QByteArray>(request.body).size()});
        if (!firstAt.contains(requestId))
            firstAt.insert(requestId, std::chrono::system_clock::now());
        if (request.delivery == Delivery::Once)
            onceAt.insert(requestId, std::chrono::system_clock::now());
        HttpClient::send(std::move(request), requestId, guard, std::move(done));
    }
    QList<Shape> sent;
    QHash<QString, std::chrono::system_clock::time_point> firstAt;
    QHash<QString, std::chrono::system_clock::time_point> onceAt; ///< what cannot be taken back
};

/// CPU seconds of this process, threads that have ended included, without the sandbox's.
double cpuSeconds(const QSet<QString> &without)
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    double seconds = double(now.tv_sec) + double(now.tv_nsec) / 1e9;
    for (const QString &thread : without) {
        QFile file(u"/proc/self/task/%1/schedstat"_s.arg(thread));
        if (file.open(QIODevice::ReadOnly))
            seconds -= file.readAll().split(' ').first().toDouble() / 1e9;
    }
    return seconds;
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

/// Over a store of n entries whose turn comes next month; platforms that take any number of posts and do not fetch the
/// media: what is measured is the engine. Neither their limits nor our own limiter's are in force.
struct Queue {
    explicit Queue(int entries) : store(storeOf(entries)), world(store.path())
    {
        test::SandboxWorld::check(world.sandbox.configure({{u"quota_total"_s, 1'000'000},
                                                           {u"containers_per_day"_s, 0},
                                                           {u"posts_per_day"_s, 0},
                                                           {u"rate_limits"_s, false},
                                                           {u"fetch_media"_s, false}}));
        world.http = &http;
        picture = world.import(QStringLiteral(KALENDS_FIXTURES "/portrait.jpg"));
        clip = world.import(QStringLiteral(KALENDS_FIXTURES "/clip.mp4"));
    }
    [[nodiscard]] static StoreCopy storeOf(int entries)
    {
        const auto plan = realPlan(entries);
        test::SandboxWorld::check(plan);
        auto copy = StoreCopy::make(*plan);
        test::SandboxWorld::check(copy);
        return std::move(*copy);
    }
    [[nodiscard]] int published() const
    {
        int count = 0;
        test::SandboxWorld::check(world.database->select("SELECT COUNT(*) FROM publish_jobs WHERE status = 'published'",
                                                         {},
                                                         [&count](const Row &row) { count = int(row.integer(0)); }));
        return count;
    }
    StoreCopy store;
    test::SandboxWorld world;
    CountingHttp http;
    MediaAsset picture;
    MediaAsset clip;
};

struct Burst {
    double seconds = 0;
    double cpu = 0;
    QList<Shape> requests;
};

Result<Burst> burst(int entries)
{
    Queue queue(entries);
    test::SandboxWorld &world = queue.world;
    const Instant due = world.clock.now() + 3s;
    for (int i = 0; i < kJobsAtOnce; ++i)
        world.plan(due, Channel::Instagram, {queue.picture}, u"Burst %1"_s.arg(i));
    ::sync(); // the store was copied a second ago; its way to the disk would be measured
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
    return Burst{seconds, cpuSeconds(world.sandboxThreads) - cpu, queue.http.sent};
}

/// The runs of one store, measured once for all that is told about them.
Result<QList<Burst>> bursts(int entries)
{
    static QHash<int, QList<Burst>> known;
    QList<Burst> &runs = known[entries];
    while (runs.size() < kRuns) {
        const auto measured = burst(entries);
        KALENDS_TRY(measured);
        runs.append(*measured);
    }
    return runs;
}

Values throughput(const Context &context)
{
    const auto runs = bursts(context.n);
    KALENDS_TRY(runs);
    QList<double> values;
    for (const Burst &run : *runs)
        values.append(kJobsAtOnce / run.seconds);
    return values;
}

Values cpuPerThousandRequests(const Context &context)
{
    const auto runs = bursts(context.n);
    KALENDS_TRY(runs);
    QList<double> values;
    for (const Burst &run : *runs)
        values.append(run.cpu / double(run.requests.size()) * 1000);
    return values;
}

struct Replay {
    double seconds = 0;
    double cpu = 0;
};

/// The requests of a burst, alike in method, size and delivery, one after the other through Qt's HTTP client alone: no
/// journal, no store, nothing read or decided.
Result<QList<Replay>> replays(int entries)
{
    static QHash<int, QList<Replay>> known;
    QList<Replay> &replayed = known[entries];
    const auto runs = bursts(entries);
    KALENDS_TRY(runs);
    const QList<Shape> &shapes = runs->constFirst().requests;
    while (replayed.size() < kRuns) {
        test::SandboxWorld world;
        qsizetype next = 0;
        std::function<void()> sendNext = [&] {
            const Shape &shape = shapes.at(next);
            HttpRequest request;
            request.method = shape.method;
            request.url = world.sandbox.storageUrl();
            request.body = QByteArray(shape.bytes, 'x');
            request.delivery = shape.delivery;
            world.plainHttp.send(request, newUuidV7(), &world.events, [&](const HttpAnswer &) {
                if (++next < shapes.size())
                    sendNext();
            });
        };
        const double cpu = cpuSeconds(world.sandboxThreads);
        QElapsedTimer watch;
        watch.start();
        sendNext();
        if (!waitUntil([&] { return next == shapes.size(); }, 60s))
            return failed(u"The requests did not end."_s);
        replayed.append({double(watch.nsecsElapsed()) / 1e9, cpuSeconds(world.sandboxThreads) - cpu});
    }
    return replayed;
}

Values throughputOfTheClient(const Context &context)
{
    const auto runs = replays(context.n);
    KALENDS_TRY(runs);
    QList<double> values;
    for (const Replay &run : *runs)
        values.append(kJobsAtOnce / run.seconds);
    return values;
}

Values cpuOfTheClient(const Context &context)
{
    const auto runs = replays(context.n);
    KALENDS_TRY(runs);
    const double requests = double((*bursts(context.n)).constFirst().requests.size());
    QList<double> values;
    for (const Replay &run : *runs)
        values.append(run.cpu / requests * 1000);
    return values;
}

double millisecondsBetween(Instant due, std::chrono::system_clock::time_point left)
{
    return std::chrono::duration<double, std::milli>(left - due).count();
}

/// Sorted milliseconds from due to the first request of each job, and to the one that publishes.
struct Lateness {
    QList<double> first;
    QList<double> commit;
};

Result<Lateness> latenessOf(int entries, const QList<std::pair<Milliseconds, Channel>> &jobs)
{
    Queue queue(entries);
    test::SandboxWorld &world = queue.world;
    QHash<JobId, Instant> due;
    const Instant first = world.clock.now() + 5s + Milliseconds(jobs.size() * 4); // they have to be written down first
    for (const auto &[after, channel] : jobs) {
        const Instant at = first + after;
        const MediaAsset &media = channel == Channel::Instagram ? queue.picture : queue.clip;
        due.insert(world.plan(at, channel, {media}, u"Spread %1"_s.arg(due.size())), at);
    }
    if (world.clock.now() > first)
        return failed(u"Writing the jobs down took longer than thought."_s);
    ::sync(); // the store was copied a second ago; its way to the disk would be measured
    world.start();
    const auto all = int(jobs.size());
    if (!waitUntil([&] { return world.clock.now() >= first + jobs.constLast().first; }, 5min) ||
        !waitUntil([&] { return queue.published() == all; }, 90s))
        return failed(u"Only %1 of %2 jobs were published."_s.arg(queue.published()).arg(all));
    Lateness lateness;
    QString cursor;
    do {
        const auto page = AttemptRepository(*world.database).list({.page = {.limit = 1000, .cursor = cursor}});
        KALENDS_TRY(page);
        for (const Attempt &attempt : page->items) {
            if (attempt.number != 1)
                continue;
            const Instant at = due.value(attempt.jobId);
            lateness.first.append(millisecondsBetween(at, queue.http.firstAt.value(attempt.requestId)));
            if (queue.http.onceAt.contains(attempt.requestId))
                lateness.commit.append(millisecondsBetween(at, queue.http.onceAt.value(attempt.requestId)));
        }
        cursor = page->nextCursor;
    } while (!cursor.isEmpty());
    std::ranges::sort(lateness.first);
    std::ranges::sort(lateness.commit);
    return lateness;
}

using Percentiles = Result<Lateness> (*)(int entries);

/// One job at a time: none waits for another.
Result<Lateness> latenessAlone(int entries)
{
    QList<std::pair<Milliseconds, Channel>> jobs;
    for (int i = 0; i < kJobsSpread; ++i)
        jobs.append({i * kSpread, Channel::Instagram});
    return latenessOf(entries, jobs);
}

/// 1,000 posts at any moments of one minute, half of them on each platform.
Result<Lateness> latenessInTheRush(int entries)
{
    std::mt19937 random(1);
    QList<std::pair<Milliseconds, Channel>> jobs;
    for (int i = 0; i < kJobsInRush; ++i)
        jobs.append({Milliseconds(random() % 60'000), i % 2 == 0 ? Channel::Instagram : Channel::TikTok});
    std::sort(jobs.begin(), jobs.end());
    return latenessOf(entries, jobs);
}

/// A timer per instant and a request when it fires: no store, no journal, nothing decided.
Result<Lateness> latenessOfATimer(int)
{
    test::SandboxWorld world;
    CountingHttp http;
    const Instant first = world.clock.now() + 1s;
    QList<double> values;
    for (int i = 0; i < kJobsSpread; ++i) {
        const Instant due = first + i * kSpread;
        QTimer::singleShot(Milliseconds(due - world.clock.now()), Qt::PreciseTimer, &world.events, [&, due] {
            HttpRequest request;
            request.url = world.sandbox.storageUrl();
            const QString id = newUuidV7();
            http.send(request, id, &world.events, [&, id, due](const HttpAnswer &) {
                values.append(millisecondsBetween(due, http.firstAt.value(id)));
            });
        });
    }
    if (!waitUntil([&] { return values.size() == kJobsSpread; }, 1s + kJobsSpread * kSpread + 10s))
        return failed(u"The requests did not end."_s);
    std::ranges::sort(values);
    return Lateness{values, values};
}

/// Measured once for all percentiles.
template <Percentiles measure> auto percentile(double quantile, QList<double> Lateness::*kind = &Lateness::first)
{
    return [quantile, kind](const Context &context) -> Values {
        static QHash<int, Lateness> known;
        if (!known.contains(context.n)) {
            const auto all = measure(context.n);
            KALENDS_TRY(all);
            known.insert(context.n, *all);
        }
        const QList<double> &all = known[context.n].*kind;
        if (all.isEmpty())
            return failed(u"No such request left."_s);
        return QList<double>{all.at(qsizetype(std::ceil(double(all.size()) * quantile)) - 1)};
    };
}

} // namespace

void registerQueue(Suite &suite)
{
    const QString group = u"queue"_s;
    const auto add = [&](const QString &metric, const QString &unit, auto measure, auto floor) {
        suite.add({.group = group, .metric = metric, .unit = unit, .measure = measure, .slow = true});
        suite.add({.group = group,
                   .metric = metric,
                   .unit = unit,
                   .measure = floor,
                   .subject = u"floor"_s,
                   .onStore = false,
                   .slow = true});
    };
    add(u"throughput"_s, u"jobs/s"_s, throughput, throughputOfTheClient);
    add(u"cpu_per_1k_requests"_s, u"s"_s, cpuPerThousandRequests, cpuOfTheClient);
    for (const auto &[name, quantile] : {std::pair(u"p50"_s, 0.50), {u"p99"_s, 0.99}})
        add(u"lateness_no_backlog_"_s + name, u"ms"_s, percentile<latenessAlone>(quantile),
            percentile<latenessOfATimer>(quantile));
    suite.add({.group = group,
               .metric = u"commit_after_due_p99"_s,
               .unit = u"ms"_s,
               .measure = percentile<latenessAlone>(0.99, &Lateness::commit),
               .slow = true});
    for (const auto &[name, quantile] : {std::pair(u"p50"_s, 0.50), {u"p99"_s, 0.99}})
        suite.add({.group = group,
                   .metric = u"lateness_1000_in_a_minute_"_s + name,
                   .unit = u"ms"_s,
                   .measure = percentile<latenessInTheRush>(quantile),
                   .slow = true});
}

} // namespace kalends::bench

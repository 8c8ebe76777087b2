// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakeplatform.h"
#include "media/library.h"
#include "net/ratelimiter.h"
#include "plannedpost.h"
#include "publishing/jobservice.h"
#include "publishing/scheduler.h"
#include "store/accountrepository.h"
#include "store/database.h"
#include "store/entryrepository.h"
#include "store/flagrepository.h"
#include "store/intentrepository.h"
#include "store/mediarepository.h"
#include "store/readinessprojection.h"
#include "store/storeevents.h"
#include "store/transaction.h"
#include "support/fakeclock.h"
#include "vault/vault.h"

#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <QtTest>

namespace kalends::test
{

/// Tokens that are there, unless a test says otherwise.
class FakeTokens final : public TokenSource
{
public:
    explicit FakeTokens(Database &database) : m_database(database) {}
    void accessToken(const AccountId &account, QObject *guard, Done done) override
    {
        if (holds)
            held.append([this, account, guard = QPointer(guard), done] {
                if (guard)
                    accessToken(account, guard, done);
            });
        else if (error)
            done(*error);
        else
            done(Secret("token"));
    }
    void refresh(const AccountId &account, QObject *guard, Done done) override
    {
        accessToken(account, guard, std::move(done));
    }
    [[nodiscard]] Result<void> reportDead(const AccountId &account, AccountStatus status) override
    {
        dead.append(account);
        if (cannotMark)
            return *cannotMark;
        return AccountRepository(m_database).setStatus(account, status);
    }

    /// What was asked while it held.
    void letGo()
    {
        holds = false;
        for (const auto &answer : std::exchange(held, {}))
            answer();
    }

    std::optional<Error> error;
    std::optional<Error> cannotMark;
    bool holds = false; ///< no answers until letGo()
    QList<std::function<void()>> held;
    QList<AccountId> dead;

private:
    Database &m_database;
};

/// A real store, a clock that stands still, one picture and one clip, both accounts, a platform with a ledger, and a
/// scheduler that can be killed and built anew on the same store.
class PublishWorld
{
public:
    /// Whether each commit waits until it is on the disk: what a power failure leaves is not for most tests to know.
    enum class Disk { Quick, Durable };

    explicit PublishWorld(Disk kind = Disk::Quick)
        : disk(kind),
          platform(clock),
          library(folder.filePath(QStringLiteral("media")), folder.filePath(QStringLiteral("cache")))
    {
        QDir(folder.path()).mkdir(QStringLiteral("media"));
        QDir(folder.path()).mkdir(QStringLiteral("cache"));
        openStore();
        vault = makeMemoryVault();
        vault->write(secretKey(QStringLiteral("staging.secret_access_key")), Secret("key"), &events,
                     [](const Result<void> &) {});
        limiter = std::make_unique<RateLimiter>(QHash<QString, RateBudget>());
        turn("publish_ig", true);
        turn("publish_tiktok", true);
        for (const Channel channel : kChannels)
            accounts.insert(channel, link(channel));
        picture = import("portrait.jpg");
        clip = import("clip.mp4");
    }
    ~PublishWorld() { crash(); }

    // --- the world ---
    void openStore()
    {
        const QString path = folder.filePath(QStringLiteral("kalends.sqlite3"));
        if (disk == Disk::Quick)
            QFile::copy(emptyStore(), path); // does nothing where one is
        auto opened = Database::open({.path = path, .events = &events, .clock = &clock});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        database = std::move(*opened);
        if (disk == Disk::Quick)
            check(database->run("PRAGMA synchronous = OFF", {}));
        tokens = std::make_unique<FakeTokens>(*database);
    }
    /// As the migrations leave it, made once: they wait for the disk some twenty times.
    [[nodiscard]] QString emptyStore() const
    {
        static const QTemporaryDir home;
        const QString path = home.filePath(QStringLiteral("empty.sqlite3"));
        if (!QFile::exists(path))
            check(Database::open({.path = path, .clock = &clock}));
        return path;
    }
    /// The program is gone, whole.
    void closeStore()
    {
        crash();
        tokens.reset();
        database.reset();
    }
    void turn(const char *flag, bool on) { check(FlagRepository(*database).set(QString::fromLatin1(flag), on)); }
    AccountId link(Channel channel)
    {
        Account account;
        account.id = AccountId::create();
        account.channel = channel;
        account.externalAccountId = QStringLiteral("ext");
        account.username = QStringLiteral("someone");
        account.timezone = "Europe/Berlin";
        account.linkedAt = clock.now();
        const auto stored = AccountRepository(*database).link(account);
        check(stored);
        return stored->id;
    }
    MediaAsset import(const char *name)
    {
        const auto file = library.importFile(QStringLiteral(KALENDS_FIXTURES "/") + QString::fromLatin1(name));
        check(file);
        const auto stored = MediaRepository(*database).insertOrFind(file->asset);
        check(stored);
        return stored->asset;
    }
    /// A planned entry with one job on `channel` at `at`.
    JobId plan(Instant at, Channel channel = Channel::Instagram, const QString &caption = QStringLiteral("Hello"))
    {
        const auto made = insertPlanned(*database, {.at = at,
                                                    .channel = channel,
                                                    .account = accounts.value(channel),
                                                    .media = {channel == Channel::TikTok ? clip.id : picture.id},
                                                    .caption = caption});
        check(made);
        return *made;
    }
    [[nodiscard]] Entry entryOf(const JobId &id) { return **EntryRepository(*database).find(job(id).entryId); }
    void edit(const JobId &id, const std::function<void(Entry &)> &change)
    {
        const Entry before = entryOf(id);
        Entry after = before;
        change(after);
        after.version += 1;
        Transaction transaction(*database);
        check(transaction.begun());
        check(EntryRepository(*database).update(before, after));
        check(ReadinessProjection(*database).refresh({after.id}));
        database->noteChange(after.id);
        check(transaction.commit());
    }

    // --- the scheduler ---
    void start()
    {
        PublishServices services;
        services.database = database.get();
        services.http = &platform;
        services.limiter = limiter.get();
        services.tokens = tokens.get();
        services.vault = vault.get();
        services.library = &library;
        services.clock = &clock;
        services.settings = [this] { return settings; };
        services.metrics = metrics;
        services.pulse = pulse;
        services.protocol = [this](Channel) -> const PublishProtocol & { return script ? *script : protocol; };
        scheduler = std::make_unique<Scheduler>(std::move(services));
        scheduler->start();
        pump();
    }
    /// kill -9: nothing is told, nothing is written.
    void crash() { scheduler.reset(); }
    void stop()
    {
        QSignalSpy stopped(scheduler.get(), &Scheduler::stopped);
        scheduler->stop();
        QTRY_COMPARE(stopped.count(), 1);
        scheduler.reset();
    }
    /// Until nothing moves any more: what stands in the queue, and the worker that reads files.
    void pump()
    {
        const QDeadlineTimer enough(5000);
        for (int quiet = 0; quiet < 3 && !enough.hasExpired();) {
            const qsizetype before = platform.seen.size();
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
            QThread::yieldCurrentThread();
            quiet = platform.seen.size() == before ? quiet + 1 : 0;
        }
    }
    [[nodiscard]] bool until(const std::function<bool()> &condition, int milliseconds = 5000)
    {
        return QTest::qWaitFor(condition, milliseconds);
    }
    [[nodiscard]] bool becomes(const JobId &id, JobStatus status)
    {
        return until([&] { return job(id).status == status; });
    }
    /// Lets time pass until the job is out, at most an hour.
    [[nodiscard]] bool comesOut(const JobId &id)
    {
        using namespace std::chrono_literals;
        for (int minutes = 0; minutes < 60 && status(id) != JobStatus::Published; ++minutes) {
            if (status(id) == JobStatus::Publishing) // the worker that reads files lives in real time
                (void)until([&] { return status(id) != JobStatus::Publishing; }, 5);
            pass(1min);
        }
        return status(id) == JobStatus::Published;
    }
    /// Time passes as it does while the computer is awake.
    void pass(Milliseconds time)
    {
        using namespace std::chrono_literals;
        for (Milliseconds left = time; left > 0ms;) {
            const Milliseconds slice = std::min<Milliseconds>(left, 15s);
            clock.advance(slice);
            left -= slice;
            scheduler->wake();
            pump();
        }
    }
    /// The computer sleeps: no look in between.
    void sleep(Milliseconds time)
    {
        clock.advance(time);
        scheduler->wake();
        pump();
    }

    // --- what became of it ---
    [[nodiscard]] PublishJob job(const JobId &id) const { return **JobRepository(*database).find(id); }
    [[nodiscard]] JobStatus status(const JobId &id) const { return job(id).status; }
    [[nodiscard]] QList<Attempt> attempts(const JobId &id) const
    {
        return AttemptRepository(*database).list({.job = id}).value().items;
    }
    [[nodiscard]] bool intentOpen(const JobId &id) const { return IntentRepository(*database).open(id)->has_value(); }
    [[nodiscard]] JobService jobs() { return JobService(*database, pulse); }
    template <class T> static void check(const Result<T> &result)
    {
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
    }

    const Disk disk;
    QTemporaryDir folder;
    FakeClock clock;
    StoreEvents events;
    FakePlatform platform;
    FakeProtocol protocol;
    const PublishProtocol *script = nullptr; ///< instead of it
    Metrics *metrics = nullptr;
    MediaLibrary library;
    Settings settings;
    std::unique_ptr<Database> database;
    std::unique_ptr<FakeTokens> tokens;
    std::unique_ptr<Vault> vault;
    std::unique_ptr<RateLimiter> limiter;
    std::shared_ptr<SchedulerPulse> pulse = std::make_shared<SchedulerPulse>();
    QHash<Channel, AccountId> accounts;
    MediaAsset picture;
    MediaAsset clip;
    std::unique_ptr<Scheduler> scheduler;
};

} // namespace kalends::test

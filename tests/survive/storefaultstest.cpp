// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "planner/planner.h"
#include "store/backups.h"
#include "store/database.h"
#include "store/migrations.h"
#include "support/fakeclock.h"
#include "support/faultyvfs.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace kalends;
using namespace kalends::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Op = FaultyVfs::Op;
using Fault = FaultyVfs::Fault;

/// Big changes while the disk fails at each operation in turn, or the power goes: whole or not at all, what was said to
/// be done is done, and the same change works when the disk is well again.
class StoreFaultsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBulkShiftIsWholeOrNotAtAll_data() { faults(); }
    void aBulkShiftIsWholeOrNotAtAll();
    void anImportIsWholeOrNotAtAll_data() { faults(); }
    void anImportIsWholeOrNotAtAll();
    void aMigrationIsWholeOrNotAtAll_data() { faults(); }
    void aMigrationIsWholeOrNotAtAll();
    void aBackupIsWholeOrNotThere_data() { faults(); }
    void aBackupIsWholeOrNotThere();

private:
    static void faults();
};

namespace
{

constexpr int kEntries = 12;

struct Case {
    Fault fault;
    QList<Op> ops;
    bool lasting;
};

/// A store that is built anew for each failure, and a change to it.
class Sweep
{
public:
    using Build = std::function<void(Sweep &)>;
    using Change = std::function<Result<void>(Sweep &)>;
    /// Tells apart what was before the change, after it, and anything else.
    using State = std::function<qint64(Sweep &, Database &)>;

    QTemporaryDir folder;
    FakeClock clock;
    FaultyVfs disk;
    Build build;
    Change change;
    State state;
    int struck = 0; ///< operations

    [[nodiscard]] QString path() const { return folder.filePath(u"kalends.sqlite3"_s); }
    [[nodiscard]] QString backups() const { return folder.filePath(u"backups"_s); }
    [[nodiscard]] Result<std::unique_ptr<Database>> open()
    {
        return Database::open({.path = path(), .clock = &clock, .backupFolder = backups()});
    }
    [[nodiscard]] std::unique_ptr<Database> mustOpen(std::span<const Migration> migrations = {})
    {
        auto opened = Database::open({.path = path(), .clock = &clock, .migrations = migrations});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message));
        return std::move(*opened);
    }

    /// Empty: all went well.
    [[nodiscard]] QString run(const Case &what)
    {
        begin();
        const qint64 before = stateNow();
        begin();
        if (const auto done = change(*this); !done)
            return u"without a fault: "_s + done.error().message;
        const qint64 after = stateNow();
        for (struck = 0;; ++struck) {
            begin();
            disk.failAt(struck, what.fault, what.ops, what.lasting);
            const auto done = change(*this);
            if (!disk.hasFailed())
                return {};
            if (what.fault == Fault::PowerLoss)
                disk.restart(quint32(struck));
            disk.mend();
            if (const QString problem = judge(done, before, after); !problem.isEmpty())
                return u"at operation %1: %2"_s.arg(struck).arg(problem);
        }
    }

private:
    QByteArray m_built;

    void begin()
    {
        disk.mend();
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(path() + QLatin1String(suffix));
        QDir(backups()).removeRecursively();
        disk.forget();
        if (m_built.isEmpty()) {
            build(*this);
            QFile file(path());
            if (!file.open(QFile::ReadOnly))
                qFatal("the store was not built");
            m_built = file.readAll(); // closed, so without a log
            return;
        }
        QFile file(path());
        if (!file.open(QFile::WriteOnly) || file.write(m_built) != m_built.size())
            qFatal("the store was not put back");
    }
    [[nodiscard]] qint64 stateNow()
    {
        const auto database = mustOpen();
        if (const auto sound = database->checkWhole(); !sound)
            qFatal("%s", qPrintable(sound.error().message));
        return state(*this, *database);
    }
    [[nodiscard]] QString judge(const Result<void> &done, qint64 before, qint64 after)
    {
        if (!done && done.error().code == ErrorCode::DatabaseCorrupt)
            return u"a failing disk was taken for damage: "_s + done.error().message;
        const qint64 found = stateNow();
        if (found != before && found != after)
            return u"neither whole nor not at all: %1, not %2 or %3"_s.arg(found).arg(before).arg(after);
        if (done && found != after)
            return u"it was said to be done, and is not"_s;
        if (found == after)
            return {};
        if (const auto again = change(*this); !again)
            return u"not even afterwards: "_s + again.error().message;
        return stateNow() == after ? QString() : u"the second time came out differently"_s;
    }
};

qint64 number(Database &database, std::string_view sql)
{
    qint64 value = -1;
    const auto read = database.select(sql, {}, [&value](const Row &row) { value = row.integer(0); });
    return read ? value : -2;
}

NewEntry wanted(Instant at)
{
    NewEntry entry;
    entry.at = at;
    entry.state = EntryState::Planned;
    entry.caption = u"A caption of some length, so that there is something to write"_s;
    entry.channels.append({.channel = Channel::Instagram, .fields = {}, .suggested = {}});
    return entry;
}

Result<void> plan(Sweep &sweep, Database &database)
{
    QList<NewEntry> entries;
    for (int i = 0; i < kEntries; ++i)
        entries.append(wanted(sweep.clock.now() + 24h + i * 1h));
    const auto made = Planner(database, sweep.clock, "Europe/Berlin").createEntries(entries);
    if (!made)
        return made.error();
    return {};
}

void buildPlan(Sweep &sweep)
{
    if (const auto planned = plan(sweep, *sweep.mustOpen()); !planned)
        qFatal("%s", qPrintable(planned.error().message));
}

qint64 timesAndJobs(Sweep &, Database &database)
{
    return number(database, "SELECT coalesce(sum(scheduled_at % 1000003), 0) FROM calendar_entries") * 1000 +
           number(database, "SELECT coalesce(sum(scheduled_at % 1000003), 0) FROM publish_jobs") * 7 +
           number(database, "SELECT count(*) FROM entry_search") +
           number(database, "SELECT count(*) FROM undo_records");
}

} // namespace

void StoreFaultsTest::faults()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QList<Op>>("ops");
    QTest::addColumn<bool>("lasting");
    QTest::newRow("disk full") << Fault::Full << QList<Op>{Op::Write} << true;
    QTest::newRow("one write error") << Fault::InputOutput << QList<Op>{Op::Write} << false;
    QTest::newRow("sync fails once") << Fault::InputOutput << QList<Op>{Op::Sync} << false;
    QTest::newRow("anything fails for good")
        << Fault::InputOutput << QList<Op>{Op::Open, Op::Write, Op::Sync, Op::Truncate} << true;
    QTest::newRow("power loss") << Fault::PowerLoss << QList<Op>{} << true;
}

#define RUN_SWEEP(least)                                                                                               \
    do {                                                                                                               \
        QFETCH(Fault, fault);                                                                                          \
        QFETCH(QList<Op>, ops);                                                                                        \
        QFETCH(bool, lasting);                                                                                         \
        const QString problem = sweep.run({fault, ops, lasting});                                                      \
        QVERIFY2(problem.isEmpty(), qPrintable(problem));                                                              \
        QVERIFY2(sweep.struck >= (least), qPrintable(u"only %1 operations were struck"_s.arg(sweep.struck)));          \
        qInfo("%d operations were struck", sweep.struck);                                                              \
    } while (false)

void StoreFaultsTest::aBulkShiftIsWholeOrNotAtAll()
{
    Sweep sweep;
    sweep.build = buildPlan;
    sweep.state = timesAndJobs;
    sweep.change = [](Sweep &world) -> Result<void> {
        const auto database = world.open();
        if (!database)
            return database.error();
        ShiftRequest request;
        request.after = world.clock.now();
        request.by = ShiftAmount{.days = 1};
        const auto shifted = Planner(**database, world.clock, "Europe/Berlin").shiftEntries(request);
        return shifted ? Result<void>() : Result<void>(shifted.error());
    };
    RUN_SWEEP(2);
}

void StoreFaultsTest::anImportIsWholeOrNotAtAll()
{
    Sweep sweep;
    sweep.build = [](Sweep &world) { (void)world.mustOpen(); };
    sweep.state = timesAndJobs;
    sweep.change = [](Sweep &world) -> Result<void> {
        const auto database = world.open();
        return database ? plan(world, **database) : Result<void>(database.error());
    };
    RUN_SWEEP(2);
}

void StoreFaultsTest::aMigrationIsWholeOrNotAtAll()
{
    Sweep sweep;
    sweep.build = [](Sweep &world) {
        const auto database = world.mustOpen(builtInMigrations().first(1));
        for (int i = 0; i < kEntries; ++i) {
            const QString id = EntryId::create().toString();
            const auto entry =
                database->run("INSERT INTO calendar_entries (id, timezone, state) VALUES (?, 'UTC', 'draft')", {id});
            const auto words = database->run(
                "INSERT INTO entry_contents (entry_id, caption, created_at, updated_at) VALUES (?, 'Words', 1, 1)",
                {id});
            if (!entry || !words)
                qFatal("the old store was not made");
        }
    };
    sweep.change = [](Sweep &world) -> Result<void> {
        const auto database = world.open();
        return database ? Result<void>() : Result<void>(database.error());
    };
    // Looking migrates the rest of the way, so before and after are the same: everything there, at the newest version.
    sweep.state = [](Sweep &, Database &database) {
        return number(database, "SELECT count(*) FROM entry_search WHERE folded LIKE '%words%'") * 100 +
               number(database, "PRAGMA user_version");
    };
    RUN_SWEEP(5);
}

void StoreFaultsTest::aBackupIsWholeOrNotThere()
{
    Sweep sweep;
    sweep.build = buildPlan;
    sweep.change = [](Sweep &world) -> Result<void> {
        const auto database = world.open();
        if (!database)
            return database.error();
        const auto made = makeBackup(**database, world.backups(), BackupKind::Daily);
        return made ? Result<void>() : Result<void>(made.error());
    };
    sweep.state = [](Sweep &world, Database &database) {
        qint64 good = 0;
        for (const Backup &backup : listBackups(world.backups())) {
            const auto copy = Database::open({.path = backup.path, .clock = &world.clock, .migrate = false});
            const bool sound =
                copy && (*copy)->checkWhole() && number(**copy, "SELECT count(*) FROM calendar_entries") == kEntries;
            good += sound ? 1 : 1000;
        }
        return good * 100'000 + number(database, "SELECT count(*) FROM calendar_entries");
    };
    RUN_SWEEP(2);
}

QTEST_GUILESS_MAIN(StoreFaultsTest)
#include "storefaultstest.moc"

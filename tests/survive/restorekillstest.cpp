// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "../store/storefixture.h"
#include "store/backups.h"
#include "store/factrepository.h"
#include "store/recovery.h"
#include "support/killpoints.h"

#include <QDir>
#include <QFileInfo>
#include <sys/wait.h>
#include <unistd.h>

using namespace kalends;
using namespace kalends::test;
using namespace std::chrono_literals;

/// A restore that is killed before each single thing it does to the disk.
class RestoreKillsTest final : public QObject
{
    Q_OBJECT
public:
    static void initMain() // hundreds of stores: where nothing has to reach a disk
    {
        if (QFileInfo(u"/dev/shm"_s).isWritable())
            qputenv("TMPDIR", "/dev/shm");
    }

private Q_SLOTS:
    void aKillAtAnyInstantLeavesTheOldStoreOrTheNewOne_data();
    void aKillAtAnyInstantLeavesTheOldStoreOrTheNewOne();
};

namespace
{

RecoveryPaths pathsOf(const Store &store)
{
    return {store.path(), store.backups()};
}

/// A plan with one post that is due, as it was when it was copied and as it became.
struct Original {
    Store store;
    QString backup;
    JobId job;

    explicit Original(bool crashed)
    {
        auto database = store.open();
        Entry entry = makeEntry(store.clock.now() + 1h, {Channel::Instagram});
        const PublishJob made = makeJob(entry, Channel::Instagram, store.clock.now() + 1h);
        job = made.id;
        if (!EntryRepository(*database).insert(entry).ok() || !JobRepository(*database).insert(made).ok() ||
            !FactRepository(*database).set(u"state"_s, u"as it was"_s).ok())
            qFatal("there is no plan");
        backup = *makeBackup(*database, store.backups(), BackupKind::Daily);
        if (!FactRepository(*database).set(u"state"_s, u"as it became"_s).ok())
            qFatal("the plan does not change");
        if (crashed)
            keep(); // what the disk holds while it is open, log and all
        database.reset();
        if (!crashed)
            keep();
    }
    void giveTo(Store &other) const
    {
        for (const QString &name : QDir(m_kept.path()).entryList(QDir::Files)) {
            if (!QFile::copy(m_kept.filePath(name), other.folder.filePath(name)))
                qFatal("%s was not copied", qPrintable(name));
        }
    }

private:
    void keep() const
    {
        for (const QString &name : QDir(store.folder.path()).entryList(QDir::Files))
            QFile::copy(store.folder.filePath(name), m_kept.filePath(name));
    }
    QTemporaryDir m_kept;
};

/// Restores in a process of its own, which is killed before its n-th change to the disk. Answer: it was.
bool restoreAndKill(const Store &store, const QString &backup, int n)
{
    const pid_t child = ::fork();
    if (child == 0) {
        killAt(n);
        ::_exit(restoreBackup(pathsOf(store), backup, store.clock).ok() ? 0 : 1);
    }
    int status = 0;
    if (child < 0 || ::waitpid(child, &status, 0) != child || (WIFEXITED(status) && WEXITSTATUS(status) != 0))
        qFatal("the restore failed");
    return WIFSIGNALED(status);
}

QString stateOf(Database &database)
{
    return FactRepository(database).find(u"state"_s).value().value_or(u"none"_s);
}

} // namespace

void RestoreKillsTest::aKillAtAnyInstantLeavesTheOldStoreOrTheNewOne_data()
{
    QTest::addColumn<bool>("crashed");
    QTest::newRow("a store that was closed well") << false;
    QTest::newRow("a store with a log: the program had crashed before") << true;
}

void RestoreKillsTest::aKillAtAnyInstantLeavesTheOldStoreOrTheNewOne()
{
    QFETCH(bool, crashed);
    const Original original(crashed);
    int old = 0;
    int restored = 0;
    bool killed = true;
    for (int n = 0; killed; ++n) {
        Store store;
        original.giveTo(store);
        QCOMPARE(QFileInfo::exists(store.path() + "-wal"_L1), crashed);
        killed = restoreAndKill(store, original.backup, n);

        auto database = store.open(); // the next start
        QVERIFY2(database, qPrintable(u"killed at %1"_s.arg(n)));
        const QString state = stateOf(*database);
        const Hold hold = (*JobRepository(*database).find(original.job).value()).hold;
        STORE_OK(database->checkWhole());
        if (state == u"as it became") { // the old one, and no job of it waits for anything
            QCOMPARE(hold, Hold::None);
            QVERIFY(!*restoredNote(*database, store.backups()));
            ++old;
        } else { // the new one, and the way back is whole
            QCOMPARE(state, u"as it was"_s);
            QCOMPARE(hold, Hold::Restored);
            const auto note = restoredNote(*database, store.backups());
            QVERIFY(*note && (*note)->previous);
            QVERIFY(!examineBackup(*(*note)->previous).trouble);
            ++restored;
        }
        database.reset();
        QCOMPARE(QDir(store.folder.path()).entryList(QDir::Files), QStringList(u"kalends.sqlite3"_s));
        if (n % 10 != 0)
            continue;
        store.clock.advance(1s);
        STORE_OK(restoreBackup(pathsOf(store), original.backup, store.clock)); // it can be asked for again
        QCOMPARE(stateOf(*store.open()), u"as it was"_s);
    }
    qInfo("killed at %d places: %d times the old store, %d times the new one", old + restored - 1, old, restored - 1);
    QVERIFY2(old > 30 && restored > 2, "hardly a kill hit anything: the test proved nothing");
}

QTEST_GUILESS_MAIN(RestoreKillsTest)
#include "restorekillstest.moc"

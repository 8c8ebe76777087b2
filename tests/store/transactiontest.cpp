// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/connection.h"
#include "store/factrepository.h"
#include "store/storefile.h"
#include "storefixture.h"

#include <QSignalSpy>
#include <QThread>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/wait.h>
#include <unistd.h>

using namespace kalends;
using namespace kalends::test;

class TransactionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<StoreChange>(); }
    void bindsAndReadsEveryKindOfValue();
    void aNestedSelectOfTheSameTextWorks();
    void refusesTheWrongNumberOfValues();
    void saysWhichRuleAChangeBreaks();
    void keepsNoPreparedStatementTooMany();
    void isRolledBackUnlessCommitted();
    void innerOnesJoinTheOuter();
    void anInnerOneThatWroteAndFailedTakesTheOuterWithIt();
    void anInnerOneThatWroteNothingDoesNoHarm();
    void tellsOnceAndOnlyAfterTheCommit();
    void tellsNothingAfterARollback();
    void tellsAtOnceOutsideATransaction();
    void aThousandChangesAreEverything();
    void saysBusyWhereAnotherConnectionHoldsTheLock();
    void twoThreadsWriteWithoutLosingAnything();
    void eventsReachAnotherThread();
    void backsUpWhileOthersWrite();
    void aKillLosesNothingThatWasCommitted();
    void putsSqlitesCodesIntoOurWords_data();
    void putsSqlitesCodesIntoOurWords();
    void putsTheSystemsErrorsIntoOurWords_data();
    void putsTheSystemsErrorsIntoOurWords();
};

void TransactionTest::bindsAndReadsEveryKindOfValue()
{
    Store store;
    auto database = store.open();
    const QString hostile = u"'; DROP TABLE publish_jobs; -- \u202e\U0001F468\u200D\U0001F469 \u05d0"_s;
    const QString withNul = u"a\0b"_s.append(QChar(0)).append(u'c');
    const QString megabyte(1'000'000, u'x');
    STORE_OK(database->run("CREATE TEMP TABLE t (a, b, c, d, e, f, g, h)", {}));
    STORE_OK(database->run("INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                           {std::monostate{}, qint64(-9'007'199'254'740'993), 0.5, hostile, QByteArray("\x00\xff", 2),
                            QString(), QByteArray(), megabyte}));
    int rows = 0;
    STORE_OK(database->select("SELECT a, b, c, d, e, f, g, h, typeof(f), typeof(g) FROM t WHERE d = ?", {hostile},
                              [&](const Row &row) {
                                  ++rows;
                                  QVERIFY(row.isNull(0));
                                  QCOMPARE(row.text(0), QString());
                                  QVERIFY(!row.instant(0));
                                  QVERIFY(row.id<EntryId>(0).isEmpty());
                                  QCOMPARE(row.integer(1), qint64(-9'007'199'254'740'993));
                                  QCOMPARE(row.real(2), 0.5);
                                  QCOMPARE(row.text(3), hostile);
                                  QCOMPARE(row.bytes(4), QByteArray("\x00\xff", 2));
                                  QCOMPARE(row.text(8), u"text"_s); // an empty text is not NULL
                                  QCOMPARE(row.text(9), u"blob"_s);
                                  QCOMPARE(row.text(7), megabyte);
                              }));
    QCOMPARE(rows, 1);
    STORE_OK(database->run("UPDATE t SET d = ?, a = ?", {withNul, bind(instantFromMs(42))}));
    STORE_OK(database->select("SELECT d, a FROM t", {}, [&](const Row &row) {
        QCOMPARE(row.text(0), withNul);
        QCOMPARE(row.instant(1), instantFromMs(42));
    }));
}

void TransactionTest::aNestedSelectOfTheSameTextWorks()
{
    Store store;
    auto database = store.open();
    for (int i = 0; i < 3; ++i)
        STORE_OK(FactRepository(*database).set(QString::number(i), u"v"_s));
    const char *sql = "SELECT name FROM profile_facts WHERE name >= ? ORDER BY name";
    QStringList seen;
    STORE_OK(database->select(sql, {u"0"_s}, [&](const Row &outer) {
        const QString from = outer.text(0);
        const auto nested = database->select(sql, {from}, [&](const Row &inner) { seen.append(from + inner.text(0)); });
        QVERIFY(nested.ok());
        QVERIFY(database->run("INSERT INTO feature_flags VALUES (?, 0, 0)", {from}).ok());
    }));
    QCOMPARE(seen.join(u' '), u"00 01 02 11 12 22"_s);
    QCOMPARE(number(*database, "SELECT count(*) FROM feature_flags"), 3);
}

void TransactionTest::refusesTheWrongNumberOfValues()
{
    Store store;
    auto database = store.open();
    QVERIFY(!database->run("INSERT INTO profile_facts VALUES (?, ?)", {u"one"_s}).ok());
    QVERIFY(!database->run("INSERT INTO profile_facts VALUES (?, ?)", {u"1"_s, u"2"_s, u"3"_s}).ok());
    QVERIFY(!database->run("INSERT INTO nothing VALUES (1)", {}).ok());
    QVERIFY(!database->lastFailureWasConstraint());
    QCOMPARE(number(*database, "SELECT count(*) FROM profile_facts"), 0);
}

void TransactionTest::saysWhichRuleAChangeBreaks()
{
    Store store;
    auto database = store.open();
    STORE_OK(database->run("INSERT INTO profile_facts VALUES ('a', 'b')", {}));
    const auto twice = database->run("INSERT INTO profile_facts VALUES ('a', 'c')", {});
    QCOMPARE(codeOf(twice), u"internal"_s);
    QVERIFY(database->lastFailureWasConstraint());
    QVERIFY2(twice.error().message.contains(u"profile_facts.name"_s), qPrintable(twice.error().message));
    QVERIFY(!database->run("INSERT INTO entry_media VALUES ('no entry', 0, 'no media')", {}).ok());
    QVERIFY(database->lastFailureWasConstraint());
    QVERIFY(!database->run("INSERT INTO profile_facts VALUES ('x', NULL)", {}).ok());
    QVERIFY(!database->run("INSERT INTO feature_flags VALUES ('x', 'text', 1)", {}).ok()); // STRICT
    STORE_OK(database->run("INSERT INTO profile_facts VALUES ('x', 'y')", {}));
    QVERIFY(!database->lastFailureWasConstraint());
}

void TransactionTest::keepsNoPreparedStatementTooMany()
{
    Store store;
    auto database = store.open();
    for (int i = 0; i < 2000; ++i)
        QCOMPARE(number(*database, "SELECT " + std::to_string(i)), i);
    STORE_OK(database->select("SELECT 1", {}, [&](const Row &row) { // also while one is in use
        for (int i = 0; i < 500; ++i)
            QCOMPARE(number(*database, "SELECT -" + std::to_string(i)), -i);
        QCOMPARE(row.integer(0), 1);
    }));
}

void TransactionTest::isRolledBackUnlessCommitted()
{
    Store store;
    auto database = store.open();
    {
        Transaction transaction(*database);
        STORE_OK(transaction.begun());
        QVERIFY(database->inTransaction());
        STORE_OK(FactRepository(*database).set(u"a"_s, u"b"_s));
    }
    QVERIFY(!database->inTransaction());
    QCOMPARE(number(*database, "SELECT count(*) FROM profile_facts"), 0);
    {
        Transaction transaction(*database);
        STORE_OK(FactRepository(*database).set(u"a"_s, u"b"_s));
        STORE_OK(transaction.commit());
        QVERIFY(!transaction.commit().ok()); // twice is a mistake
    }
    QCOMPARE(number(*database, "SELECT count(*) FROM profile_facts"), 1);
}

void TransactionTest::innerOnesJoinTheOuter()
{
    Store store;
    auto database = store.open();
    auto other = store.open();
    Transaction outer(*database);
    {
        Transaction inner(*database);
        STORE_OK(inner.begun());
        STORE_OK(FactRepository(*database).set(u"a"_s, u"b"_s));
        STORE_OK(inner.commit());
    }
    QVERIFY(database->inTransaction());
    QCOMPARE(number(*other, "SELECT count(*) FROM profile_facts"), 0); // not yet for others
    STORE_OK(outer.commit());
    QCOMPARE(number(*other, "SELECT count(*) FROM profile_facts"), 1);
}

void TransactionTest::anInnerOneThatWroteAndFailedTakesTheOuterWithIt()
{
    Store store;
    auto database = store.open();
    {
        Transaction outer(*database);
        STORE_OK(FactRepository(*database).set(u"outer"_s, u"1"_s));
        {
            Transaction inner(*database);
            STORE_OK(FactRepository(*database).set(u"inner"_s, u"1"_s));
        }
        QVERIFY(!outer.commit().ok());
    }
    QVERIFY(!database->inTransaction());
    QCOMPARE(number(*database, "SELECT count(*) FROM profile_facts"), 0);
    Transaction next(*database); // and the next one is not concerned
    STORE_OK(FactRepository(*database).set(u"next"_s, u"1"_s));
    STORE_OK(next.commit());
}

void TransactionTest::anInnerOneThatWroteNothingDoesNoHarm()
{
    Store store;
    auto database = store.open();
    Transaction outer(*database);
    STORE_OK(FactRepository(*database).set(u"outer"_s, u"1"_s));
    {
        Transaction inner(*database);
        QVERIFY(AccountRepository(*database).unlink(AccountId::create()).ok() == false);
    }
    STORE_OK(outer.commit());
    QCOMPARE(number(*database, "SELECT count(*) FROM profile_facts"), 1);
}

void TransactionTest::tellsOnceAndOnlyAfterTheCommit()
{
    Store store;
    auto database = store.open();
    auto other = store.open();
    QSignalSpy told(&store.events, &StoreEvents::committed);
    qint64 seenByOthers = -1;
    connect(&store.events, &StoreEvents::committed, this,
            [&] { seenByOthers = number(*other, "SELECT count(*) FROM profile_facts"); });
    const auto entry = EntryId::create();
    const auto job = JobId::create();
    Transaction outer(*database);
    STORE_OK(FactRepository(*database).set(u"a"_s, u"b"_s));
    database->noteChange(entry);
    {
        Transaction inner(*database);
        database->noteChange(job);
        database->noteAttemptsChanged();
        STORE_OK(inner.commit());
    }
    QCOMPARE(told.count(), 0);
    STORE_OK(outer.commit());
    QCOMPARE(told.count(), 1);
    QCOMPARE(seenByOthers, 1); // durable and visible before anyone was told
    const auto change = told.first().first().value<StoreChange>();
    QCOMPARE(change.entries, QSet<EntryId>{entry});
    QCOMPARE(change.jobs, QSet<JobId>{job});
    QVERIFY(change.attempts);
    QVERIFY(!change.flags && !change.everything && change.accounts.isEmpty() && change.media.isEmpty());

    Transaction empty(*database);
    STORE_OK(empty.commit());
    QCOMPARE(told.count(), 1); // nothing changed: nothing to tell
}

void TransactionTest::tellsNothingAfterARollback()
{
    Store store;
    auto database = store.open();
    QSignalSpy told(&store.events, &StoreEvents::committed);
    {
        Transaction transaction(*database);
        database->noteChange(EntryId::create());
        database->noteEverythingChanged();
    }
    Transaction next(*database);
    database->noteFlagsChanged();
    STORE_OK(next.commit());
    QCOMPARE(told.count(), 1);
    const auto change = told.first().first().value<StoreChange>();
    QVERIFY(change.flags && change.entries.isEmpty() && !change.everything);
}

void TransactionTest::tellsAtOnceOutsideATransaction()
{
    Store store;
    auto database = store.open();
    QSignalSpy told(&store.events, &StoreEvents::committed);
    database->noteChange(MediaId::create());
    database->noteChange(AccountId::create());
    QCOMPARE(told.count(), 2);
}

void TransactionTest::aThousandChangesAreEverything()
{
    Store store;
    auto database = store.open();
    QSignalSpy told(&store.events, &StoreEvents::committed);
    for (const int count : {1000, 1001}) {
        Transaction transaction(*database);
        database->noteFlagsChanged();
        for (int i = 0; i < count; ++i)
            database->noteChange(EntryId::create());
        STORE_OK(transaction.commit());
    }
    QCOMPARE(told.count(), 2);
    const auto listed = told.at(0).first().value<StoreChange>();
    QCOMPARE(listed.entries.size(), 1000);
    QVERIFY(!listed.everything);
    const auto all = told.at(1).first().value<StoreChange>();
    QVERIFY(all.everything && all.flags && all.entries.isEmpty());
}

void TransactionTest::saysBusyWhereAnotherConnectionHoldsTheLock()
{
    Store store;
    auto database = store.open();
    auto other = store.open();
    Transaction holding(*database);
    STORE_OK(holding.begun());
    Transaction waiting(*other);
    QCOMPARE(codeOf(waiting.begun()), u"database_busy"_s);
    QCOMPARE(codeOf(waiting.commit()), u"database_busy"_s);
    QVERIFY(!other->inTransaction());
    QCOMPARE(codeOf(other->run("DELETE FROM profile_facts", {})), u"database_busy"_s);
    QCOMPARE(number(*other, "SELECT count(*) FROM profile_facts"), 0); // reading goes on
}

void TransactionTest::twoThreadsWriteWithoutLosingAnything()
{
    Store store;
    auto database = store.open();
    STORE_OK(FactRepository(*database).set(u"count"_s, u"0"_s));
    constexpr int each = 50;
    std::atomic<int> failures = 0;
    const auto work = [&] {
        Database::Options options = store.options();
        options.migrate = false;
        options.busyTimeout = Milliseconds(5000);
        auto own = Database::open(options);
        for (int i = 0; i < each && own; ++i) {
            Transaction transaction(**own); // read, then write what was read plus one
            const auto before = FactRepository(**own).find(u"count"_s);
            const bool done = transaction.begun() && before &&
                              FactRepository(**own).set(u"count"_s, QString::number((*before)->toInt() + 1)) &&
                              transaction.commit();
            failures += !done;
        }
        failures += !own;
    };
    std::unique_ptr<QThread> a(QThread::create(work));
    std::unique_ptr<QThread> b(QThread::create(work));
    a->start();
    b->start();
    QVERIFY(a->wait(30'000) && b->wait(30'000));
    QCOMPARE(failures.load(), 0);
    QCOMPARE(FactRepository(*database).find(u"count"_s).value(), std::optional(QString::number(2 * each)));
}

void TransactionTest::eventsReachAnotherThread()
{
    Store store;
    auto database = store.open();
    const auto entry = EntryId::create();
    QSet<EntryId> heard;
    QThread *heardIn = nullptr;
    QObject receiver;
    connect(&store.events, &StoreEvents::committed, &receiver, [&](const StoreChange &change) {
        heard = change.entries;
        heardIn = QThread::currentThread();
    });
    std::unique_ptr<QThread> writer(QThread::create([&] {
        Database::Options options = store.options();
        options.migrate = false;
        auto own = Database::open(options);
        Transaction transaction(**own);
        (*own)->noteChange(entry);
        (void)transaction.commit();
    }));
    writer->start();
    QTRY_COMPARE(heard, QSet<EntryId>{entry});
    QCOMPARE(heardIn, QThread::currentThread());
    QVERIFY(writer->wait(10'000));
}

void TransactionTest::backsUpWhileOthersWrite()
{
    Store store;
    auto database = store.open();
    auto other = store.open();
    STORE_OK(FactRepository(*database).set(u"a"_s, u"b"_s));
    Transaction transaction(*other);
    STORE_OK(FactRepository(*other).set(u"uncommitted"_s, u"b"_s));
    const QString copy = store.folder.filePath(u"copy.sqlite3"_s);
    STORE_OK(database->backupTo(copy));
    QVERIFY(QFile::exists(copy) && !QFile::exists(copy + "-wal"_L1) && !QFile::exists(copy + ".part"_L1));
    const QByteArray bytes = bytesOf(copy);
    QCOMPARE(codeOf(database->backupTo(copy)), u"invalid_value"_s); // never over something else
    QCOMPARE(bytesOf(copy), bytes);
    QCOMPARE(codeOf(database->backupTo(u"/nowhere/copy.sqlite3"_s)), u"storage_read_only"_s);
    auto opened = Database::open({.path = copy});
    STORE_OK(opened);
    QCOMPARE(number(**opened, "SELECT count(*) FROM profile_facts"), 1);
}

void TransactionTest::aKillLosesNothingThatWasCommitted()
{
    Store store;
    store.open().reset();
    std::array<int, 2> pipe{};
    QCOMPARE(::pipe(pipe.data()), 0);
    const pid_t child = ::fork();
    QVERIFY(child >= 0);
    if (child == 0) { // commits one fact after the other, and says so after each commit
        auto database = store.open();
        for (int i = 1; database; ++i) {
            Transaction transaction(*database);
            const bool done = FactRepository(*database).set(QString::number(i), QString(2000, u'k')).ok() &&
                              transaction.commit().ok();
            if (!done || ::write(pipe[1], "x", 1) != 1)
                break;
        }
        ::_exit(1);
    }
    ::close(pipe[1]);
    char told = 0;
    int commits = 0;
    while (commits < 40 && ::read(pipe[0], &told, 1) == 1)
        ++commits;
    ::kill(child, SIGKILL);
    while (::read(pipe[0], &told, 1) == 1) // what it said before it died
        ++commits;
    ::close(pipe[0]);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    QVERIFY(commits >= 40);

    auto database = store.open();
    QVERIFY(database);
    STORE_OK(database->check());
    const qint64 kept = number(*database, "SELECT count(*) FROM profile_facts");
    QVERIFY2(kept == commits || kept == commits + 1, qPrintable(u"%1 of %2"_s.arg(kept).arg(commits)));
    QCOMPARE(number(*database, "SELECT max(CAST(name AS INTEGER)) FROM profile_facts"), kept);
}

void TransactionTest::putsSqlitesCodesIntoOurWords_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("full") << SQLITE_FULL << u"storage_full"_s;
    QTest::newRow("read-only") << SQLITE_READONLY << u"storage_read_only"_s;
    QTest::newRow("read-only folder") << SQLITE_READONLY_DIRECTORY << u"storage_read_only"_s;
    QTest::newRow("cannot open") << SQLITE_CANTOPEN << u"storage_read_only"_s;
    QTest::newRow("not allowed") << SQLITE_PERM << u"storage_read_only"_s;
    QTest::newRow("not authorized") << SQLITE_AUTH << u"storage_read_only"_s;
    QTest::newRow("busy") << SQLITE_BUSY << u"database_busy"_s;
    QTest::newRow("busy snapshot") << SQLITE_BUSY_SNAPSHOT << u"database_busy"_s;
    QTest::newRow("locked") << SQLITE_LOCKED << u"database_busy"_s;
    QTest::newRow("corrupt") << SQLITE_CORRUPT << u"database_corrupt"_s;
    QTest::newRow("corrupt index") << SQLITE_CORRUPT_INDEX << u"database_corrupt"_s;
    QTest::newRow("not a database") << SQLITE_NOTADB << u"database_corrupt"_s;
    QTest::newRow("corrupt file system") << SQLITE_IOERR_CORRUPTFS << u"database_corrupt"_s;
    QTest::newRow("read error") << SQLITE_IOERR_READ << u"internal"_s;
    QTest::newRow("sync error") << SQLITE_IOERR_FSYNC << u"internal"_s;
    QTest::newRow("constraint") << SQLITE_CONSTRAINT_UNIQUE << u"internal"_s;
    QTest::newRow("no memory") << SQLITE_NOMEM << u"internal"_s;
}

void TransactionTest::putsSqlitesCodesIntoOurWords()
{
    QFETCH(const int, code);
    QFETCH(const QString, word);
    const Error error = sqliteError(nullptr, code);
    QCOMPARE(QString(kalends::word(error.code)), word);
    QVERIFY(!error.message.isEmpty());
    QVERIFY(error.code == ErrorCode::Internal || !error.hint.isEmpty()); // what to do, unless it is our own mistake
}

void TransactionTest::putsTheSystemsErrorsIntoOurWords_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("word");
    for (const int error : {ENOSPC, EDQUOT, EFBIG})
        QTest::newRow(std::strerror(error)) << error << u"storage_full"_s;
    for (const int error : {EROFS, EACCES, EPERM, ENOENT, ENOTDIR, EISDIR, ELOOP})
        QTest::newRow(std::strerror(error)) << error << u"storage_read_only"_s;
    QTest::newRow(std::strerror(EIO)) << EIO << u"file_unreadable"_s;
}

void TransactionTest::putsTheSystemsErrorsIntoOurWords()
{
    QFETCH(const int, error);
    QFETCH(const QString, word);
    const Error told = fileError(error, u"plan.sqlite3"_s);
    QCOMPARE(QString(kalends::word(told.code)), word);
    QVERIFY(told.message.contains(u"plan.sqlite3"_s) && !told.hint.isEmpty());
}

QTEST_GUILESS_MAIN(TransactionTest)
#include "transactiontest.moc"

// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/backups.h"
#include "store/connection.h"
#include "store/factrepository.h"
#include "store/migrations.h"
#include "store/recovery.h"
#include "storefixture.h"

#include <QDir>
#include <QFileInfo>
#include <array>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace kalends;
using namespace kalends::test;

namespace
{

constexpr std::array kTwo{
    Migration{1, "first", "CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT;"},
    Migration{2, "second",
              "-- words\nALTER TABLE notes ADD COLUMN extra TEXT;\nCREATE INDEX notes_by_text ON notes (text);"},
};
constexpr std::array kBrokenSecond{
    kTwo[0],
    Migration{2, "second", "ALTER TABLE notes ADD COLUMN extra TEXT; CREATE TABLE notes (id INTEGER);"},
};
constexpr std::array kDangling{
    kTwo[0],
    Migration{2, "second",
              "CREATE TABLE parts (id INTEGER PRIMARY KEY, note INTEGER REFERENCES notes (id)) STRICT;"
              "INSERT INTO parts VALUES (1, 99);"},
};

/// Everything in the folder with its bytes: to say that nothing was touched.
QMap<QString, QByteArray> everythingIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    const QDir dir(folder);
    for (const QString &name : dir.entryList(QDir::Files))
        files.insert(name, bytesOf(dir.filePath(name)));
    return files;
}

/// A store with enough in it that there are pages in the middle.
void fill(Database &database)
{
    Transaction transaction(database);
    for (int i = 0; i < 400; ++i)
        STORE_OK(
            FactRepository(database).set(u"fact %1"_s.arg(i, 4, 10, QChar(u'0')), QString(400, QChar(u'a' + i % 26))));
    STORE_OK(transaction.commit());
}

/// As a crash leaves it: the log is full, nobody closed it.
void leaveHotLog(Store &store)
{
    auto database = store.open();
    QVERIFY(database);
    fill(*database);
    const auto files = everythingIn(store.folder.path());
    database.reset();
    for (auto it = files.begin(); it != files.end(); ++it)
        QVERIFY(writeBytes(store.folder.filePath(it.key()), it.value()));
    QFile::remove(store.path() + "-shm"_L1);
}

} // namespace

class OpeningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesANewPrivateStoreWithAllMigrations();
    void reopensWhatItMade();
    void setsEveryConnectionUpForDurability();
    void takesWiderRightsOffAnExistingFile();
    void migratesAnOlderStoreAfterABackup();
    void aFailedMigrationLeavesTheOldStore();
    void aMigrationMayNotLeaveReferencesThatPointNowhere();
    void aMigrationKilledHalfwayIsRunAgain();
    void twoProcessesMigrateOnce();
    void refusesANewerStoreUntouched();
    void refusesANewerStoreWhoseVersionIsStillInTheLog();
    void refusesDamagedFilesUntouched_data();
    void refusesDamagedFilesUntouched();
    void refusesADamagedPageAfterACrash();
    void readsCommittedDataFromTheLogAfterACrash();
    void refusesTheLogOfAnotherStore();
    void refusesALogWithoutItsDatabase();
    void saysThatRecoveryWasInterrupted();
    void aListOfMigrationsThatDoesNotFitIsRefused_data();
    void aListOfMigrationsThatDoesNotFitIsRefused();
    void refusesPlacesItCannotWrite_data();
    void refusesPlacesItCannotWrite();
    void aLaterConnectionDoesNotMakeAStore();
    void aFullDiskLosesNothing();
    void damageFoundLaterIsSaid();
};

void OpeningTest::makesANewPrivateStoreWithAllMigrations()
{
    Store store;
    auto database = store.open();
    QVERIFY(database);
    struct stat status {
    };
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
        QCOMPARE(::stat(QFile::encodeName(store.path() + suffix).constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 0777), 0600);
    }
    const auto migrations = builtInMigrations();
    QCOMPARE(number(*database, "SELECT count(*) FROM schema_migrations"), qint64(migrations.size()));
    QCOMPARE(number(*database, "PRAGMA user_version"), qint64(migrations.back().version));
    QCOMPARE(number(*database, "PRAGMA application_id"), qint64(kApplicationId));
    QCOMPARE(number(*database, "SELECT applied_at FROM schema_migrations WHERE version = 1"), toMs(store.clock.now()));
    QVERIFY(!QFileInfo::exists(store.backups())); // a new store needs none
}

void OpeningTest::reopensWhatItMade()
{
    Store store;
    QString id;
    {
        auto database = store.open();
        const auto made = FactRepository(*database).profileId();
        STORE_OK(made);
        id = *made;
        QVERIFY(QUuid::fromString(id).version() != QUuid::VerUnknown || id.size() == 36);
    }
    QCOMPARE(QDir(store.folder.path()).entryList(QDir::Files),
             QStringList(u"kalends.sqlite3"_s)); // the log went into it
    auto database = store.open();
    QVERIFY(database);
    QCOMPARE(FactRepository(*database).profileId().value(), id);
}

void OpeningTest::setsEveryConnectionUpForDurability()
{
    Store store;
    auto first = store.open();
    Database::Options options = store.options();
    options.migrate = false;
    auto second = Database::open(options);
    STORE_OK(second);
    for (Database *database : {first.get(), second->get()}) {
        QCOMPARE(number(*database, "PRAGMA synchronous"), 2);
        QCOMPARE(number(*database, "PRAGMA foreign_keys"), 1);
        QCOMPARE(number(*database, "PRAGMA trusted_schema"), 0);
        QCOMPARE(number(*database, "PRAGMA mmap_size"), 0);
        QCOMPARE(number(*database, "PRAGMA cache_size"), -2000);
        QString mode;
        STORE_OK(database->select("PRAGMA journal_mode", {}, [&](const Row &row) { mode = row.text(0); }));
        QCOMPARE(mode, u"wal"_s);
    }
}

void OpeningTest::takesWiderRightsOffAnExistingFile()
{
    Store store;
    store.open().reset();
    QVERIFY(QFile::setPermissions(store.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    auto database = store.open();
    QVERIFY(database);
    struct stat status {
    };
    QCOMPARE(::stat(QFile::encodeName(store.path()).constData(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0600);
}

void OpeningTest::migratesAnOlderStoreAfterABackup()
{
    Store store;
    Database::Options options = store.options();
    options.migrations = std::span(kTwo).first(1);
    {
        auto database = Database::open(options);
        STORE_OK(database);
        STORE_OK((*database)->run("INSERT INTO notes VALUES (1, 'kept')", {}));
    }
    options.migrations = kTwo;
    auto database = Database::open(options);
    STORE_OK(database);
    QCOMPARE(number(**database, "SELECT count(*) FROM notes WHERE text = 'kept' AND extra IS NULL"), 1);
    QCOMPARE(number(**database, "PRAGMA user_version"), 2);
    QCOMPARE(number(**database, "PRAGMA foreign_keys"), 1);

    const QList<Backup> backups = listBackups(store.backups());
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.first().kind, BackupKind::BeforeMigration);
    const auto copy = Connection::open(backups.first().path, Connection::Access::ReadOnly, Milliseconds(0));
    STORE_OK(copy);
    QCOMPARE(copy->integer("PRAGMA user_version").value(), 1);
    QCOMPARE(copy->integer("SELECT count(*) FROM notes").value(), 1);
}

void OpeningTest::aFailedMigrationLeavesTheOldStore()
{
    Store store;
    Database::Options options = store.options();
    options.migrations = std::span(kTwo).first(1);
    STORE_OK(Database::open(options));
    options.migrations = kBrokenSecond;
    QCOMPARE(codeOf(Database::open(options)), u"internal"_s);
    options.migrations = kTwo; // a mended program goes on
    auto database = Database::open(options);
    STORE_OK(database);
    QCOMPARE(number(**database, "PRAGMA user_version"), 2);
}

void OpeningTest::aMigrationMayNotLeaveReferencesThatPointNowhere()
{
    Store store;
    Database::Options options = store.options();
    options.migrations = std::span(kTwo).first(1);
    STORE_OK(Database::open(options));
    options.migrations = kDangling;
    const auto refused = Database::open(options);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().message.contains(u"1 references"_s));
    options.migrations = kTwo;
    STORE_OK(Database::open(options));
}

void OpeningTest::aMigrationKilledHalfwayIsRunAgain()
{
    Store store;
    Database::Options options = store.options();
    options.migrations = std::span(kTwo).first(1);
    STORE_OK(Database::open(options));
    { // what a kill leaves: half of the second migration in the log, without a commit
        const auto connection = Connection::open(store.path(), Connection::Access::ReadWrite, Milliseconds(0));
        STORE_OK(connection);
        STORE_OK(connection->execute(
            "PRAGMA cache_size = 1; BEGIN IMMEDIATE; ALTER TABLE notes ADD COLUMN extra TEXT;"
            "INSERT INTO notes (id, text) WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
            "WHERE i < 2000) SELECT i, hex(randomblob(100)) FROM n"));
        QVERIFY(QFileInfo(store.path() + "-wal"_L1).size() > 100'000); // it really is there
        const auto files = everythingIn(store.folder.path());
        STORE_OK(connection->execute("ROLLBACK"));
        QDir().mkpath(store.folder.filePath(u"killed"_s));
        for (auto it = files.begin(); it != files.end(); ++it)
            QVERIFY(writeBytes(store.folder.filePath(u"killed/"_s + it.key()), it.value()));
    }
    options.path = store.folder.filePath(u"killed/kalends.sqlite3"_s);
    options.migrations = kTwo;
    auto database = Database::open(options);
    STORE_OK(database);
    QCOMPARE(number(**database, "PRAGMA user_version"), 2);
    QCOMPARE(number(**database, "SELECT count(*) FROM notes"), 0);
    STORE_OK((*database)->check());
}

void OpeningTest::twoProcessesMigrateOnce()
{
    Store store;
    std::array<Result<std::unique_ptr<Database>>, 2> opened{Error{}, Error{}};
    Database::Options options = store.options();
    options.busyTimeout = Milliseconds(5000);
    std::array<std::unique_ptr<QThread>, 2> threads;
    for (size_t i = 0; i < 2; ++i) {
        threads[i].reset(QThread::create([&, i] { opened[i] = Database::open(options); }));
        threads[i]->start();
    }
    for (auto &thread : threads)
        QVERIFY(thread->wait(20'000));
    for (const auto &database : opened)
        STORE_OK(database);
    QCOMPARE(number(**opened[0], "SELECT count(*) FROM schema_migrations"), qint64(builtInMigrations().size()));
}

void OpeningTest::refusesANewerStoreUntouched()
{
    Store store;
    Database::Options options = store.options();
    options.migrations = kTwo;
    STORE_OK(Database::open(options));
    const auto before = everythingIn(store.folder.path());
    QCOMPARE(before.size(), 1);
    options.migrations = std::span(kTwo).first(1);
    const auto refused = Database::open(options);
    QCOMPARE(codeOf(refused), u"database_newer"_s);
    QVERIFY(refused.error().message.contains(u"version 2"_s));
    QVERIFY(!refused.error().hint.isEmpty());
    QCOMPARE(everythingIn(store.folder.path()), before);
    // Recovery must not take it for a damaged one either.
    const auto connection = Connection::open(store.path(), Connection::Access::ReadWrite, Milliseconds(0));
    STORE_OK(connection->execute("PRAGMA user_version = 999"));
    QCOMPARE(codeOf(recoverDatabase({store.path(), store.backups()}, store.clock)), u"database_newer"_s);
}

void OpeningTest::refusesANewerStoreWhoseVersionIsStillInTheLog()
{
    Store store;
    Database::Options options = store.options();
    options.migrations = std::span(kTwo).first(1);
    auto database = Database::open(options);
    STORE_OK(database);
    STORE_OK((*database)->run("PRAGMA user_version = 7", {}));
    const auto hot = everythingIn(store.folder.path());
    database->reset();
    for (auto it = hot.begin(); it != hot.end(); ++it)
        QVERIFY(writeBytes(store.folder.filePath(it.key()), it.value()));
    QFile::remove(store.path() + "-shm"_L1);
    const auto before = everythingIn(store.folder.path());
    QCOMPARE(codeOf(Database::open(options)), u"database_newer"_s);
    QCOMPARE(everythingIn(store.folder.path()), before);
}

void OpeningTest::refusesDamagedFilesUntouched_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *damage :
         {"text instead of a database", "zeroes", "header overwritten", "cut after the header", "cut to half",
          "another program's database", "version without migrations", "schema page overwritten"})
        QTest::newRow(damage) << QString::fromLatin1(damage);
}

void OpeningTest::refusesDamagedFilesUntouched()
{
    QFETCH(const QString, damage);
    Store store;
    {
        auto database = store.open();
        fill(*database);
    }
    QByteArray bytes = bytesOf(store.path());
    QVERIFY(bytes.size() > 100'000);
    if (damage == u"text instead of a database") {
        bytes = "Dear diary,\n" + QByteArray(5000, 'x');
    } else if (damage == u"zeroes") {
        bytes.fill('\0');
    } else if (damage == u"header overwritten") {
        bytes.replace(0, 50, QByteArray(50, '\xff'));
    } else if (damage == u"cut after the header") {
        bytes.truncate(100);
    } else if (damage == u"cut to half") {
        bytes.truncate(bytes.size() / 2);
    } else if (damage == u"schema page overwritten") {
        bytes.replace(100, 3000, QByteArray(3000, '\xa5'));
    } else {
        QFile::remove(store.path());
        QVERIFY(writeBytes(store.path(), {}));
        const auto other = Connection::open(store.path(), Connection::Access::ReadWrite, Milliseconds(0));
        STORE_OK(other);
        STORE_OK(other->execute("CREATE TABLE places (url TEXT)"));
        if (damage == u"version without migrations")
            STORE_OK(other->execute("PRAGMA application_id = " + std::to_string(kApplicationId) +
                                    "; PRAGMA user_version = 1"));
        bytes = bytesOf(store.path());
    }
    QVERIFY(writeBytes(store.path(), bytes));
    const auto refused = store.tryOpen();
    QCOMPARE(codeOf(refused), u"database_corrupt"_s);
    QVERIFY2(refused.error().hint.contains(u"doctor --recover"_s), qPrintable(refused.error().hint));
    QCOMPARE(bytesOf(store.path()), bytes);
    QCOMPARE(QDir(store.folder.path()).entryList(QDir::Files), QStringList(u"kalends.sqlite3"_s));
}

void OpeningTest::refusesADamagedPageAfterACrash()
{
    Store store;
    leaveHotLog(store);
    QByteArray bytes = bytesOf(store.path());
    // A page of the main file that the log does not bring anew: found because a log was left behind.
    { // bring most into the file first
        const auto connection = Connection::open(store.path(), Connection::Access::ReadWrite, Milliseconds(0));
        STORE_OK(
            connection->execute("PRAGMA wal_checkpoint(TRUNCATE); INSERT INTO profile_facts VALUES ('last', 'words')"));
        bytes = bytesOf(store.path());
        const auto hot = everythingIn(store.folder.path());
        connection->keepLogOnClose(true);
        QVERIFY(hot.contains(u"kalends.sqlite3-wal"_s));
    }
    bytes.replace(bytes.size() / 2 / 4096 * 4096, 4096, QByteArray(4096, '\x5a'));
    QVERIFY(writeBytes(store.path(), bytes));
    const QByteArray log = bytesOf(store.path() + "-wal"_L1);
    QVERIFY(!log.isEmpty());
    QCOMPARE(codeOf(store.tryOpen()), u"database_corrupt"_s);
    QCOMPARE(bytesOf(store.path()), bytes);
    QCOMPARE(bytesOf(store.path() + "-wal"_L1), log);
}

void OpeningTest::readsCommittedDataFromTheLogAfterACrash()
{
    Store store;
    leaveHotLog(store);
    QVERIFY(QFileInfo(store.path() + "-wal"_L1).size() > 100'000);
    auto database = store.open();
    QVERIFY(database);
    QCOMPARE(number(*database, "SELECT count(*) FROM profile_facts"), 400);
}

void OpeningTest::refusesTheLogOfAnotherStore()
{
    Store store;
    store.open().reset();
    Store other;
    leaveHotLog(other);
    QVERIFY(QFile::copy(other.path() + "-wal"_L1, store.path() + "-wal"_L1));
    const QByteArray before = bytesOf(store.path());
    const auto opened = store.tryOpen();
    if (!opened) { // either it does not fit, and is refused with nothing changed …
        QCOMPARE(codeOf(opened), u"database_corrupt"_s);
        QCOMPARE(bytesOf(store.path()), before);
    } else { // … or it happens to make a sound whole
        STORE_OK((*opened)->check());
    }

    // A log with another page size can never be ours.
    Store third;
    third.open().reset();
    const QString big = third.folder.filePath(u"big.sqlite3"_s);
    QVERIFY(writeBytes(big, {}));
    const auto connection = Connection::open(big, Connection::Access::ReadWrite, Milliseconds(0));
    STORE_OK(connection->execute(
        "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; CREATE TABLE t (x); INSERT INTO t VALUES (1)"));
    QVERIFY(QFile::copy(big + "-wal"_L1, third.path() + "-wal"_L1));
    const QByteArray untouched = bytesOf(third.path());
    QCOMPARE(codeOf(third.tryOpen()), u"database_corrupt"_s);
    QCOMPARE(bytesOf(third.path()), untouched);
}

void OpeningTest::refusesALogWithoutItsDatabase()
{
    Store store;
    leaveHotLog(store);
    QVERIFY(QFile::remove(store.path()));
    QCOMPARE(codeOf(store.tryOpen()), u"database_corrupt"_s);
    QVERIFY(!QFileInfo::exists(store.path()));
    QVERIFY(QFileInfo(store.path() + "-wal"_L1).size() > 100'000);
}

void OpeningTest::aListOfMigrationsThatDoesNotFitIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("one is missing") << QByteArray("DELETE FROM schema_migrations WHERE version = 2");
    QTest::newRow("one is there that nobody made") << QByteArray("INSERT INTO schema_migrations VALUES (99, 'x', 0)");
    QTest::newRow("the header says less") << QByteArray("PRAGMA user_version = 1");
    QTest::newRow("all are gone") << QByteArray("DELETE FROM schema_migrations");
    QTest::newRow("there is no list") << QByteArray("DROP TABLE schema_migrations");
}

void OpeningTest::aListOfMigrationsThatDoesNotFitIsRefused()
{
    QFETCH(const QByteArray, sql);
    Store store;
    store.open().reset();
    {
        const auto connection = Connection::open(store.path(), Connection::Access::ReadWrite, Milliseconds(0));
        STORE_OK(connection);
        STORE_OK(connection->execute(sql.toStdString()));
    }
    const QByteArray before = bytesOf(store.path());
    QCOMPARE(codeOf(store.tryOpen()), u"database_corrupt"_s);
    QCOMPARE(bytesOf(store.path()), before);
}

void OpeningTest::saysThatRecoveryWasInterrupted()
{
    Store store;
    store.open().reset();
    QVERIFY(writeBytes(recoveryMarkerPath(store.path()), "half"));
    QCOMPARE(codeOf(store.tryOpen()), u"database_corrupt"_s);
}

void OpeningTest::refusesPlacesItCannotWrite_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("code");
    QTest::newRow("a folder that is not there") << u"/nowhere/at/all/kalends.sqlite3"_s << u"storage_read_only"_s;
    QTest::newRow("a folder where files cannot be made") << u"/proc/kalends.sqlite3"_s << u"storage_read_only"_s;
    QTest::newRow("a folder in its place") << u"folder"_s << u"storage_read_only"_s;
    QTest::newRow("a link in its place") << u"link"_s << u"storage_read_only"_s;
}

void OpeningTest::refusesPlacesItCannotWrite()
{
    QFETCH(const QString, place);
    QFETCH(const QString, code);
    Store store;
    Database::Options options = store.options();
    if (place == u"folder") {
        QVERIFY(QDir().mkpath(store.path()));
    } else if (place == u"link") {
        QVERIFY(QFile::link(u"/etc/passwd"_s, store.path()));
    } else {
        options.path = place;
    }
    const auto refused = Database::open(options);
    QCOMPARE(codeOf(refused), code);
    QVERIFY(!refused.error().message.isEmpty());
    QVERIFY(!refused.error().hint.isEmpty());
}

void OpeningTest::aLaterConnectionDoesNotMakeAStore()
{
    Store store;
    Database::Options options = store.options();
    options.migrate = false;
    QVERIFY(!Database::open(options).ok());
    QVERIFY(!QFileInfo::exists(store.path()));
}

void OpeningTest::aFullDiskLosesNothing()
{
    Store store;
    auto database = store.open();
    fill(*database);
    // For real: this process may not write beyond this size any more.
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit tight = before;
    tight.rlim_cur = rlim_t(QFileInfo(store.path() + "-wal"_L1).size()) + 200'000;
    const auto oldHandler = std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    QString code;
    int written = 0;
    {
        Transaction transaction(*database);
        for (; written < 1000 && code.isEmpty(); ++written) {
            const auto done = FactRepository(*database).set(u"big %1"_s.arg(written), QString(20'000, u'z'));
            if (!done)
                code = codeOf(done);
        }
        if (code.isEmpty())
            code = codeOf(transaction.commit());
        // What follows a failure must not slip in on its own.
        (void)FactRepository(*database).set(u"straggler"_s, u"x"_s);
    }
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, oldHandler);
    QCOMPARE(code, u"storage_full"_s);
    QCOMPARE(number(*database, "SELECT count(*) FROM profile_facts"), 400);
    STORE_OK(database->check());
    STORE_OK(FactRepository(*database).set(u"after"_s, u"room again"_s));
    database.reset();
    database = store.open();
    QCOMPARE(number(*database, "SELECT count(*) FROM profile_facts"), 401);

    // The same by SQLite's own limit.
    QVERIFY(number(*database, "PRAGMA page_count") > 10);
    STORE_OK(database->select("PRAGMA max_page_count = 1", {}, [](const Row &) {}));
    Result<void> full;
    for (int i = 0; i < 200 && full; ++i)
        full = FactRepository(*database).set(u"more %1"_s.arg(i), QString(5000, u'q'));
    QCOMPARE(codeOf(full), u"storage_full"_s);
    QVERIFY(full.error().hint.contains(u"Free some space"_s));
}

void OpeningTest::damageFoundLaterIsSaid()
{
    Store store;
    {
        auto database = store.open();
        fill(*database);
    }
    QByteArray bytes = bytesOf(store.path());
    for (qsizetype page = bytes.size() / 4096 / 3; page < bytes.size() / 4096; ++page) // leaves of the facts
        bytes.replace(page * 4096, 4096, QByteArray(4096, '\x77'));
    QVERIFY(writeBytes(store.path(), bytes));
    auto database = store.tryOpen();
    if (database) {
        QCOMPARE(codeOf((*database)->check()), u"database_corrupt"_s);
        const auto read = (*database)->select("SELECT value FROM profile_facts", {}, [](const Row &) {});
        QCOMPARE(codeOf(read), u"database_corrupt"_s);
    } else {
        QCOMPARE(codeOf(database), u"database_corrupt"_s);
    }
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "openingtest.moc"

// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "house/housekeeping.h"
#include "profile/profile.h"
#include "store/backups.h"
#include "store/database.h"
#include "store/factrepository.h"
#include "store/idempotencyrepository.h"
#include "store/retention.h"
#include "support/fakeclock.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace kalends;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Rounds of housekeeping over a real profile, with a clock that the test moves.
class HousekeepingTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsSevenDailyAndFourWeeklyBackupsOverThreeMonths();
    void whatHasServedItsTimeGoes();
    void theStoreIsCheckedOnceAWeek();
    void damageIsSaid();
    void aWriterNeverWaitsLong();
    void endingInTheMiddleOfARoundIsQuick();
};

namespace
{

struct Home {
    QTemporaryDir folder;
    FakeClock clock;
    std::optional<Profile> profile;
    std::unique_ptr<Database> database;

    Home()
    {
        auto opened = Profile::open(folder.filePath(u"profile"_s));
        if (!opened.ok())
            qFatal("%s", qPrintable(opened.error().message));
        profile.emplace(std::move(*opened));
        auto store = Database::open({.path = profile->databasePath(), .clock = &clock});
        if (!store.ok())
            qFatal("%s", qPrintable(store.error().message));
        database = std::move(*store);
    }
    [[nodiscard]] std::unique_ptr<Housekeeping> keeper(Milliseconds breath = 0ms) const
    {
        return std::make_unique<Housekeeping>(*profile, clock,
                                              HousekeepingPace{.first = 1h, .every = 1h, .breath = breath});
    }
    [[nodiscard]] qint64 number(std::string_view sql) const
    {
        qint64 value = -1;
        const auto read = database->select(sql, {}, [&value](const Row &row) { value = row.integer(0); });
        return read.ok() ? value : -2;
    }
    /// So many attempts of as many published jobs, all a year and a half old.
    void addOldAttempts(int count) const
    {
        const QByteArray old = QByteArray::number(toMs(clock.now() - 550 * 24h));
        const QByteArray numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
                                   QByteArray::number(count) + ") ";
        const auto make = [&](const QByteArray &sql) {
            const QByteArray whole =
                sql.contains("FROM n") ? "INSERT INTO " + QByteArray(sql).replace("SELECT", numbers + "SELECT") : sql;
            if (const auto done = database->run(std::string_view(whole.constData(), size_t(whole.size())), {});
                !done.ok())
                qFatal("%s", qPrintable(done.error().message));
        };
        make("calendar_entries (id, timezone, state, readiness) SELECT 'e' || i, 'UTC', 'planned', 'published' FROM n");
        make("publish_jobs (id, calendar_entry_id, channel, scheduled_at, status, checkpoint, created_at, updated_at)"
             " SELECT 'j' || i, 'e' || i, 'ig', " +
             old + ", 'published', '{}', " + old + ", " + old + " FROM n");
        make("publish_attempts (id, publish_job_id, number, request_id, channel, status, response_meta, started_at, "
             "finished_at)"
             " SELECT 'a' || i, 'j' || i, 1, 'r', 'ig', 'ok', hex(zeroblob(400)), " +
             old + ", " + old + " FROM n");
    }
};

bool round(Housekeeping &keeper)
{
    QSignalSpy kept(&keeper, &Housekeeping::kept);
    keeper.begin();
    return kept.wait(20'000);
}

} // namespace

void HousekeepingTest::keepsSevenDailyAndFourWeeklyBackupsOverThreeMonths()
{
    Home home;
    const auto keeper = home.keeper();
    for (int half = 0; half < 2 * 90; ++half) {
        QVERIFY(round(*keeper));
        home.clock.advance(12h);
    }
    const QList<Backup> backups = listBackups(home.profile->backupFolder());
    QCOMPARE(backups.size(), 7 + 4);
    for (int day = 0; day < 6; ++day)
        QCOMPARE(backups[day].madeAt - backups[day + 1].madeAt, Milliseconds(24h));
    QVERIFY(backups.first().madeAt - backups.last().madeAt < 24h * (7 + 5 * 7));
    QVERIFY(backups.first().madeAt - backups.last().madeAt > 24h * (7 + 3 * 7 - 7));
    for (const Backup &backup : backups) { // each is a store that can be opened
        const auto copy = Database::open({.path = backup.path, .clock = &home.clock, .migrate = false});
        QVERIFY(copy.ok());
        QVERIFY((*copy)->checkWhole().ok());
    }
}

void HousekeepingTest::whatHasServedItsTimeGoes()
{
    Home home;
    home.addOldAttempts(250);
    QVERIFY(IdempotencyRepository(*home.database).begin(u"key"_s, "hash").ok());
    const auto keeper = home.keeper();
    QVERIFY(round(*keeper));
    QCOMPARE(home.number("SELECT count(*) FROM publish_attempts"), 0);
    QCOMPARE(home.number("SELECT count(*) FROM calendar_entries"), 250);
    QCOMPARE(home.number("SELECT count(*) FROM publish_jobs WHERE checkpoint IS NULL"), 250);
    QCOMPARE(home.number("SELECT count(*) FROM idempotency_keys"), 1);
    home.clock.advance(8 * 24h);
    QVERIFY(round(*keeper));
    QCOMPARE(home.number("SELECT count(*) FROM idempotency_keys"), 0);
    // The backup of the first round was made before anything went.
    const auto copy = Database::open(
        {.path = listBackups(home.profile->backupFolder()).last().path, .clock = &home.clock, .migrate = false});
    QVERIFY(copy.ok());
    qint64 kept = 0;
    QVERIFY((*copy)
                ->select("SELECT count(*) FROM publish_attempts", {}, [&](const Row &row) { kept = row.integer(0); })
                .ok());
    QCOMPARE(kept, 250);
}

void HousekeepingTest::theStoreIsCheckedOnceAWeek()
{
    Home home;
    const auto keeper = home.keeper();
    const auto checkedAt = [&home] { return FactRepository(*home.database).find(u"full_check_at"_s).value(); };
    QVERIFY(!checkedAt());
    QVERIFY(round(*keeper));
    const QString first = checkedAt().value();
    QCOMPARE(first.toLongLong(), toMs(home.clock.now()));
    home.clock.advance(6 * 24h + 23h);
    QVERIFY(round(*keeper));
    QCOMPARE(checkedAt().value(), first);
    home.clock.advance(1h);
    QVERIFY(round(*keeper));
    QCOMPARE(checkedAt()->toLongLong(), toMs(home.clock.now()));
    home.clock.setWall(home.clock.now() - 400 * 24h); // a clock that was wrong puts it off for nobody
    QVERIFY(round(*keeper));
    QCOMPARE(checkedAt()->toLongLong(), toMs(home.clock.now()));
}

void HousekeepingTest::damageIsSaid()
{
    Home home;
    home.addOldAttempts(3000);
    const QString path = home.profile->databasePath();
    home.database.reset();
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite));
    QVERIFY(file.size() > 100 * 4096);
    for (qint64 page = 40; page < 60; ++page) { // in the middle: opening does not meet it
        file.seek(page * 4096);
        file.write(QByteArray(4096, '\x11'));
    }
    file.close();
    const auto keeper = home.keeper();
    QSignalSpy damaged(keeper.get(), &Housekeeping::damaged);
    QVERIFY(round(*keeper));
    QVERIFY(damaged.count() >= 1);
    const auto error = damaged.first().first().value<Error>();
    QCOMPARE(error.code, ErrorCode::DatabaseCorrupt);
    QVERIFY(error.hint.contains(u"--recover"));
    QVERIFY(listBackups(home.profile->backupFolder()).isEmpty()); // damage is not backed up over good copies
}

void HousekeepingTest::aWriterNeverWaitsLong()
{
    Home home;
    const int asked = qEnvironmentVariableIntValue("KALENDS_OLD_ATTEMPTS"); // for the figures: 100,000
    home.addOldAttempts(asked > 0 ? asked : 5000);
    const auto keeper = home.keeper(1ms);
    QSignalSpy kept(keeper.get(), &Housekeeping::kept);
    keeper->begin();
    FactRepository facts(*home.database);
    int writes = 0;
    while (kept.isEmpty()) {
        QVERIFY(facts.set(u"beat"_s, QString::number(writes)).ok());
        ++writes;
        kept.wait(1); // a breath between two
    }
    QCOMPARE(home.number("SELECT count(*) FROM publish_attempts"), 0);
    QVERIFY2(writes > 20, "a writer waited for the sweep");
}

void HousekeepingTest::endingInTheMiddleOfARoundIsQuick()
{
    Home home;
    home.addOldAttempts(5000);
    auto keeper = home.keeper(20ms);
    keeper->begin();
    QTRY_VERIFY(home.number("SELECT count(*) FROM publish_attempts") < 5000);
    keeper.reset();
    QVERIFY(home.number("SELECT count(*) FROM publish_attempts") > 0); // the next round goes on
    keeper = home.keeper();
    QVERIFY(round(*keeper));
    QCOMPARE(home.number("SELECT count(*) FROM publish_attempts"), 0);
}

QTEST_GUILESS_MAIN(HousekeepingTest)
#include "housekeepingtest.moc"

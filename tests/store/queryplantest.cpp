// SPDX-FileCopyrightText: The Kalends authors
// SPDX-License-Identifier: Apache-2.0
#include "store/readinessprojection.h"
#include "store/searchindex.h"
#include "storefixture.h"

#include <QStringList>
#include <algorithm>
#include <sqlite3.h>
#include <string_view>

using namespace kalends;
using namespace kalends::test;
using namespace std::chrono_literals;

namespace
{

/// What every connection of this process runs, as SQLite itself reports it: the plans asked for below are those of the
/// real statements.
QStringList statementsRun; // NOLINT: reached from a C callback without room for more

int onStatement(unsigned, void *, void *statement, void *text)
{
    if (std::string_view(static_cast<const char *>(text)).starts_with("--")) // a trigger that it sets off
        return 0;
    statementsRun.append(QString::fromUtf8(sqlite3_sql(static_cast<sqlite3_stmt *>(statement))));
    return 0;
}

int onConnection(sqlite3 *handle, char **, const void *)
{
    return sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, onStatement, nullptr);
}

} // namespace

class QueryPlanTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theClaimWalksItsIndex();
    void theNextDueTimeIsOneLookUp();
    void theMonthWalksTheIndexByTime();
    void aPageOfEntriesWalksTheIndexByTime();
    void readinessOfAFewEntriesLooksNothingUpTwice();
    void theHeartbeatLooksOnlyAtWhatIsAtHand();
    void aRareTextIsLookedUp();

private:
    /// The plan of each statement that `work` ran, one line per step.
    template <class Work> QStringList plansOf(const Work &work);

    std::unique_ptr<Store> m_store;
    std::unique_ptr<Database> m_database;
    QList<EntryId> m_entries;
};

template <class Work> QStringList QueryPlanTest::plansOf(const Work &work)
{
    statementsRun.clear();
    work();
    const QStringList statements = std::exchange(statementsRun, {});
    QStringList plans;
    for (const QString &sql : statements) {
        if (sql.startsWith(u"BEGIN") || sql.startsWith(u"COMMIT") || sql.startsWith(u"--"))
            continue;
        QStringList steps{sql.simplified().left(60)};
        sqlite3_stmt *statement = nullptr;
        sqlite3 *handle = nullptr;
        sqlite3_open_v2(QFile::encodeName(m_store->path()).constData(), &handle, SQLITE_OPEN_READWRITE, nullptr);
        const QByteArray explained = "EXPLAIN QUERY PLAN " + sql.toUtf8();
        if (sqlite3_prepare_v2(handle, explained.constData(), -1, &statement, nullptr) == SQLITE_OK) {
            while (sqlite3_step(statement) == SQLITE_ROW)
                steps.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 3))));
        } else {
            steps.append(QString::fromUtf8(sqlite3_errmsg(handle)));
        }
        sqlite3_finalize(statement);
        sqlite3_close(handle);
        plans.append(steps.join(u" | "_s));
    }
    return plans;
}

void QueryPlanTest::initTestCase()
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(onConnection));
    m_store = std::make_unique<Store>();
    m_database = m_store->open();
    QVERIFY(m_database);
    const Account account = makeAccount(Channel::Instagram, u"1"_s, m_store->clock.now());
    STORE_OK(AccountRepository(*m_database).link(account));
    Transaction transaction(*m_database);
    for (int i = 0; i < 3000; ++i) { // most of it is history, as in a store of some years
        Entry entry = makeEntry(m_store->clock.now() + 1h * (i - 2900), {Channel::Instagram});
        entry.channels.first().accountId = account.id;
        PublishJob job = makeJob(entry, Channel::Instagram, m_store->clock.now());
        job.status = i < 2890 ? JobStatus::Published : JobStatus::Scheduled;
        if (job.status == JobStatus::Published)
            job.wakeAt.reset();
        STORE_OK(EntryRepository(*m_database).insert(entry));
        STORE_OK(JobRepository(*m_database).insert(job));
        m_entries.append(entry.id);
    }
    STORE_OK(transaction.commit());
    STORE_OK(m_database->run("ANALYZE", {})); // what once made the planner take the wrong index
    m_database = m_store->open();             // statistics are read at opening
}

void QueryPlanTest::cleanupTestCase()
{
    m_database.reset();
    sqlite3_reset_auto_extension();
}

void QueryPlanTest::theClaimWalksItsIndex()
{
    std::optional<ClaimedJob> claimed;
    const QStringList plans = plansOf([&] {
        Transaction transaction(*m_database);
        claimed = JobRepository(*m_database)
                      .claimDue(Channel::Instagram, u"me"_s, m_store->clock.now(), Milliseconds(1))
                      .value();
    });
    QVERIFY(claimed.has_value());
    QCOMPARE(plans.size(), 2); // the claim and the rollback
    QVERIFY2(plans.first().contains(u"SEARCH j USING COVERING INDEX publish_jobs_due"_s) ||
                 plans.first().contains(u"SEARCH j USING INDEX publish_jobs_due"_s),
             qPrintable(plans.first()));
    QVERIFY2(!plans.first().contains(u"SCAN"_s) && !plans.first().contains(u"TEMP B-TREE"_s),
             qPrintable(plans.first()));
}

void QueryPlanTest::theNextDueTimeIsOneLookUp()
{
    const QStringList plans = plansOf([&] { STORE_OK(JobRepository(*m_database).nextDue(Channel::Instagram)); });
    QCOMPARE(plans.size(), 1);
    QVERIFY2(plans.first().contains(u"publish_jobs_due"_s) && !plans.first().contains(u"SCAN"_s) &&
                 !plans.first().contains(u"TEMP B-TREE"_s),
             qPrintable(plans.first()));
}

void QueryPlanTest::theMonthWalksTheIndexByTime()
{
    qsizetype count = 0;
    const QStringList plans = plansOf([&] {
        count = EntryRepository(*m_database).tiles(m_store->clock.now(), m_store->clock.now() + 24h).value().size();
    });
    QCOMPARE(count, 24);
    QCOMPARE(plans.size(), 1);
    QVERIFY2(plans.first().contains(u"SEARCH e USING INDEX calendar_entries_by_time"_s), qPrintable(plans.first()));
    QVERIFY2(!plans.first().contains(u"SCAN"_s), qPrintable(plans.first()));
    QVERIFY2(!plans.first().contains(u"TEMP B-TREE FOR ORDER BY | "_s), qPrintable(plans.first()));
}

void QueryPlanTest::aPageOfEntriesWalksTheIndexByTime()
{
    EntryQuery query;
    query.from = m_store->clock.now();
    query.to = m_store->clock.now() + 24h;
    const QStringList plans = plansOf([&] { STORE_OK(EntryRepository(*m_database).page(query)); });
    QVERIFY(!plans.isEmpty());
    QVERIFY2(plans.first().contains(u"calendar_entries_by_time"_s) && !plans.first().contains(u"SCAN"_s),
             qPrintable(plans.first()));
}

void QueryPlanTest::readinessOfAFewEntriesLooksNothingUpTwice()
{
    const QStringList plans =
        plansOf([&] { STORE_OK(ReadinessProjection(*m_database).refresh(m_entries.mid(100, 10))); });
    int scans = 0;
    for (const QString &plan : plans) {
        const bool small =
            plan.contains(u"channel_accounts"_s) || plan.contains(u"feature_flags"_s); // a handful of rows
        if (!small && plan.contains(u"SCAN"_s)) {
            ++scans;
            qWarning("%s", qPrintable(plan));
        }
    }
    QCOMPARE(scans, 0);
    QVERIFY2(plans.size() < 30, qPrintable(plans.join(u'\n'))); // not a handful per entry
}

void QueryPlanTest::theHeartbeatLooksOnlyAtWhatIsAtHand()
{
    const QStringList plans = plansOf([&] {
        STORE_OK(JobRepository(*m_database).counts(m_store->clock.now(), Milliseconds(0)));
        QCOMPARE(JobRepository(*m_database).scheduledCount().value(), 110);
        QVERIFY(JobRepository(*m_database).firstInLine(Channel::Instagram).value().has_value());
        QVERIFY(JobRepository(*m_database).firstReady(Channel::Instagram).value().has_value());
    });
    QVERIFY(plans.size() > 7);
    for (const QString &plan : plans) {
        QVERIFY2(plan.contains(u"SEARCH publish_jobs USING"_s) || plan.contains(u"INDEX publish_jobs_held"_s) ||
                     plan.contains(u"SCAN job_counts"_s) || plan.contains(u"SEARCH job_counts"_s),
                 qPrintable(plan));
        QVERIFY2(!plan.contains(u"'published'"_s) && !plan.contains(u"GROUP BY"_s) && !plan.contains(u"TEMP B-TREE"_s),
                 qPrintable(plan));
    }
}

void QueryPlanTest::aRareTextIsLookedUp()
{
    const QStringList plans = plansOf([&] { STORE_OK(SearchIndex(*m_database).find(u"evening"_s, 10)); });
    QVERIFY(std::ranges::any_of(plans, [](const QString &plan) { return plan.contains(u"VIRTUAL TABLE INDEX"_s); }));
    for (const QString &plan : plans) // also those of the index's own look-ups
        QVERIFY2(!plan.contains(u"SCAN s"_s), qPrintable(plan));
}

QTEST_GUILESS_MAIN(QueryPlanTest)
#include "queryplantest.moc"
